"""The routes by which administrators set up single sign-on."""

import msgspec

from procession.access import step_up
from procession.access.refusals import TooManySignIns
from procession.access.sign_in import Proof
from procession.access.step_up import StepUpRequired
from procession.actor import Actor
from procession.plumbing.database import Database
from procession.plumbing.http import NOTHING, Item, Nothing, RequestFacts, Route
from procession.plumbing.work import Work
from procession.sso import confirm, connect, wire
from procession.sso.connect import NotTested, StillRequired
from procession.sso.refusals import TestFailed
from procession.sso.values import Connection
from procession.sso.wire import ConfirmedBody, EnforcementBody, SsoBody, SsoOut

_TAG = "Single sign-on"
_SSO = "/organizations/{org}/security/sso"
_CONFIRMED = (StepUpRequired, TooManySignIns)


class OrgPath(msgspec.Struct, frozen=True):
    org: str


def get_sso(work: Work) -> Item[SsoOut]:
    """How people sign in with their company's account, and what the provider has to be told; administrators only."""
    return Item(wire.shown(work, connect.find(work)))


async def confirm_change(database: Database, actor: Actor, body: SsoBody, request: RequestFacts) -> Proof | None:
    """Before the unit of work: a password is checked."""
    return await confirm.confirm_if_enabled(database, actor, body.current_password, request.client_ip)


def configure_sso(work: Work, body: SsoBody, prepared: Proof | None) -> Item[SsoOut]:
    """Describe the identity provider, wholly: OpenID Connect by the address of its issuer, with the client id and
    secret it has given. SAML is not offered yet, and refused.

    A provider that has changed needs another test before it is enabled.
    """
    if prepared is not None:
        step_up.spend(work, prepared)
    return Item(wire.shown(work, connect.configure(work, wire.connection(body))))


async def confirm_switch(database: Database, actor: Actor, body: ConfirmedBody, request: RequestFacts) -> Proof:
    """Before the unit of work: a password is checked."""
    return await confirm.confirm(database, actor, body.current_password, request.client_ip)


def remove_sso(work: Work, body: ConfirmedBody, prepared: Proof) -> Nothing:
    """Forget the identity provider. People sign in by password again; sessions go on."""
    step_up.spend(work, prepared)
    connect.remove(work)
    return NOTHING


async def ask_provider(database: Database, actor: Actor) -> Connection:
    """Before the unit of work: the provider is asked."""
    return await confirm.test(database, actor)


def test_sso(work: Work, prepared: Connection) -> Item[SsoOut]:
    """Ask the provider whether signing in could work: its description, its keys, our client id and secret."""
    return Item(wire.shown(work, connect.note_test(work, prepared)))


def enable_sso(work: Work, body: ConfirmedBody, prepared: Proof) -> Item[SsoOut]:
    """Let people sign in by it, after a test that passed. Passwords still work. Needs your password."""
    step_up.spend(work, prepared)
    return Item(wire.shown(work, connect.enable(work)))


def disable_sso(work: Work, body: ConfirmedBody, prepared: Proof) -> Item[SsoOut]:
    """Let nobody sign in by it any more; sessions go on. Needs your password."""
    step_up.spend(work, prepared)
    return Item(wire.shown(work, connect.disable(work)))


async def confirm_enforcement(database: Database, actor: Actor, body: EnforcementBody, request: RequestFacts) -> Proof:
    """Before the unit of work: a password is checked."""
    return await confirm.confirm(database, actor, body.current_password, request.client_ip)


def require_sso(work: Work, body: EnforcementBody, prepared: Proof) -> Item[SsoOut]:
    """Require single sign-on, or not any more. Needs your password and a verified domain; administrators get a mail.

    While it is required, passwords open the organization for administrators only, and nobody is invited. Sessions go
    on.
    """
    step_up.spend(work, prepared)
    return Item(wire.shown(work, connect.require(work, enforced=body.enforced)))


ROUTES: tuple[Route, ...] = (
    Route(method="GET", path=_SSO, use=get_sso, tag=_TAG),
    Route(
        method="PUT",
        path=_SSO,
        use=configure_sso,
        prepare=confirm_change,
        tag=_TAG,
        refusals=(StillRequired, *_CONFIRMED),
    ),
    Route(
        method="DELETE",
        path=_SSO,
        use=remove_sso,
        prepare=confirm_switch,
        tag=_TAG,
        status=204,
        refusals=(StillRequired, *_CONFIRMED),
    ),
    Route(
        method="POST",
        path=_SSO + "/test",
        use=test_sso,
        prepare=ask_provider,
        tag=_TAG,
        refusals=(TestFailed, NotTested),
    ),
    Route(
        method="POST",
        path=_SSO + "/enable",
        use=enable_sso,
        prepare=confirm_switch,
        tag=_TAG,
        refusals=(NotTested, *_CONFIRMED),
    ),
    Route(
        method="POST",
        path=_SSO + "/disable",
        use=disable_sso,
        prepare=confirm_switch,
        tag=_TAG,
        refusals=(StillRequired, *_CONFIRMED),
    ),
    Route(
        method="PUT",
        path=_SSO + "/enforcement",
        use=require_sso,
        prepare=confirm_enforcement,
        tag=_TAG,
        refusals=(NotTested, *_CONFIRMED),
    ),
)
