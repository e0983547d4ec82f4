"""Routes of the second step at sign-in, and of an organization that asks for one (behaviour K12)."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession import clock
from procession.access import require_second_step, second_step, step_up
from procession.access.refusals import SecondStepIsOn, SecondStepMissing, SignInBusy, TooManySignIns
from procession.access.sign_in import Proof
from procession.actor import Actor
from procession.plumbing.database import Database
from procession.plumbing.http import NOTHING, Access, Item, Nothing, RequestFacts, Route
from procession.plumbing.work import Work


class PasswordBody(msgspec.Struct, frozen=True, kw_only=True):
    password: Annotated[str, Meta(max_length=1024, description="Your present password")]


class CodeBody(msgspec.Struct, frozen=True, kw_only=True):
    code: Annotated[str, Meta(max_length=40, description="What the authenticator app shows now")]


class SecurityBody(msgspec.Struct, frozen=True, kw_only=True):
    require_second_step: bool


class SecondStepOut(msgspec.Struct, frozen=True, kw_only=True):
    """`since` null: a password is enough. `recovery_codes`: how many are left; `is_required` by an organization."""

    is_on: bool
    since: str | None
    recovery_codes: int
    is_required: bool


class StartedOut(msgspec.Struct, frozen=True, kw_only=True):
    """For the app, by hand or as an address; shown this once."""

    secret: str
    uri: str


class CodesOut(msgspec.Struct, frozen=True, kw_only=True):
    recovery_codes: list[str]


class SecurityOut(msgspec.Struct, frozen=True, kw_only=True):
    require_second_step: bool


async def ask_password(database: Database, actor: Actor, body: PasswordBody, request: RequestFacts) -> Proof:
    """The present password once more, so that a stolen session changes nothing here."""
    return await step_up.prove_at(database, actor, body.password, request.client_ip, path="password")


def get_second_step(work: Work) -> Item[SecondStepOut]:
    """Whether one's sign-in has a second step."""
    found = second_step.state(work)
    return Item(
        SecondStepOut(
            is_on=found.since is not None,
            since=clock.shown(found.since),
            recovery_codes=found.recovery_codes,
            is_required=found.is_required,
        )
    )


def start_second_step(work: Work, body: PasswordBody, prepared: Proof) -> Item[StartedOut]:
    """Begin to set up an authenticator app: its secret, shown this once. It counts when a code of it was confirmed."""
    made = second_step.start(work, prepared)
    return Item(StartedOut(secret=made.secret, uri=made.uri))


def confirm_second_step(work: Work, body: CodeBody) -> Item[CodesOut]:
    """Show a code of the app: from now on one is asked for at each sign-in. The answer has ten recovery codes, once."""
    return Item(CodesOut(recovery_codes=second_step.confirm(work, body.code)))


def renew_recovery_codes(work: Work, body: PasswordBody, prepared: Proof) -> Item[CodesOut]:
    """Ten new recovery codes; the old ones count no more."""
    return Item(CodesOut(recovery_codes=second_step.renew_codes(work, prepared)))


def remove_second_step(work: Work, body: PasswordBody, prepared: Proof) -> Nothing:
    """A password is enough again. Organizations that ask for a second step are closed until there is one."""
    second_step.remove(work, prepared)
    return NOTHING


def get_security(work: Work) -> Item[SecurityOut]:
    """What the organization asks of sign-ins; administrators only."""
    return Item(SecurityOut(require_second_step=require_second_step.is_on(work)))


def set_security(work: Work, body: SecurityBody) -> Item[SecurityOut]:
    """Ask everybody for a second step at sign-in, or stop asking; administrators who have one themselves.

    It counts with the next request of everybody who is signed in with a password alone. Personal tokens go on.
    """
    require_second_step.set_to(work, wanted=body.require_second_step)
    return Item(SecurityOut(require_second_step=body.require_second_step))


_TAG = "Sign-in"
_MINE = "/me/second-step"
_SECURITY = "/organizations/{org}/security"
_SLOW = (TooManySignIns, SignInBusy)

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path=_MINE, use=get_second_step, tag=_TAG, access=Access.PERSON),
    Route(
        method="POST",
        path=_MINE,
        use=start_second_step,
        prepare=ask_password,
        tag=_TAG,
        access=Access.PERSON,
        secret_answer=True,
        refusals=(SecondStepIsOn, *_SLOW),
    ),
    Route(
        method="POST",
        path=_MINE + "/confirm",
        use=confirm_second_step,
        tag=_TAG,
        access=Access.PERSON,
        secret_answer=True,
        refusals=(SecondStepMissing,),
    ),
    Route(
        method="POST",
        path=_MINE + "/recovery-codes",
        use=renew_recovery_codes,
        prepare=ask_password,
        tag=_TAG,
        access=Access.PERSON,
        secret_answer=True,
        refusals=(SecondStepMissing, *_SLOW),
    ),
    Route(
        method="POST",
        path=_MINE + "/remove",
        use=remove_second_step,
        prepare=ask_password,
        tag=_TAG,
        access=Access.PERSON,
        status=204,
        refusals=(SecondStepMissing, *_SLOW),
    ),
    Route(method="GET", path=_SECURITY, use=get_security, tag=_TAG),
    Route(method="PUT", path=_SECURITY, use=set_security, tag=_TAG, refusals=(SecondStepMissing,)),
)
