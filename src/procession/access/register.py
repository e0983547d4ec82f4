"""Registering applications (OAuth clients): by administrators for their organization, by the operator for everybody,
and by MCP clients themselves (api-identity 2.3, 2.6).

An application may act for everybody in its organization, so only administrators register and see them.
"""

import secrets
from collections.abc import Sequence
from typing import Final

import msgspec

from procession import ids
from procession.access import events, redirects, store, tokens
from procession.access.authenticate import hashed
from procession.access.refusals import InvalidMetadata, InvalidRedirect, TooManyRequests
from procession.access.settings import chosen
from procession.access.sign_in import subject_of
from procession.access.store import clients
from procession.access.store.clients import Client
from procession.actor import Actor
from procession.errors import Invalid, NotFound
from procession.people import policy
from procession.people.settings import is_rate_limit
from procession.plumbing.work import Work

CREDENTIALS, PASSWORD, CODE, REFRESH, IMPLICIT = (
    "client_credentials",
    "password",
    "authorization_code",
    "refresh_token",
    "implicit",
)
CONFIDENTIAL: Final = (CREDENTIALS, PASSWORD, CODE, REFRESH)
PUBLIC: Final = (CODE, REFRESH, IMPLICIT)
GRANTS: Final = (CREDENTIALS, PASSWORD, CODE, REFRESH, IMPLICIT)
MOST: Final = 100
LONGEST_NAME: Final = 255
RESERVED: Final = 100
"""Numbers below it are the operator's to choose: connectors with a number written into them (api-identity 2.3)."""


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What an application shall be. `grants` None: all that its kind may use; `limits`: rate limits of its own, in the
    form of the organization's, None: none."""

    name: str
    redirects: Sequence[str] = ()
    is_public: bool = False
    grants: Sequence[str] | None = None
    header_exempt: bool = False
    limits: str | None = None


class Registered(msgspec.Struct, frozen=True, kw_only=True):
    """`secret` is shown once; None for public clients."""

    client: Client
    secret: str | None


def create(work: Work, facts: Facts) -> Registered:
    """An application of the caller's organization."""
    must_run_applications(work.actor)
    if clients.count(work, work.org) >= MOST:
        raise Invalid.at({"name": [f"An organization has at most {MOST} applications; revoke one first."]})
    made = _add(work, facts, no=RESERVED + work.number_everywhere("client"), org=work.org, party=work.actor.party)
    work.emit(events.application_registered(made.client.no, made.client.name))
    return made


def create_everywhere(work: Work, facts: Facts, *, no: int | None) -> Registered:
    """An application that people of every organization may let in: for the operator, who may choose its number."""
    if no is not None and (not tokens.FIRST_PARTY < no < 2**31 or clients.is_taken(work, no)):
        raise Invalid.at({"id": [f"The number {no} is taken; choose another one from 2 on."]})
    if no is not None and no > RESERVED:
        raise Invalid.at({"id": [f"Choose a number up to {RESERVED}; higher ones are given out in turn."]})
    made = _add(work, facts, no=no or RESERVED + work.number_everywhere("client"), org=None, party=None)
    work.emit(events.application_registered(made.client.no, made.client.name))
    return made


def register_itself(work: Work, facts: Facts, address: str) -> Registered:
    """An MCP client; counted per network address (RFC 7591, api-identity 2.6)."""
    most = chosen().client_registrations
    guesses = store.count_guess(work, subject_of("registration", address), within=3_600)
    if most and guesses.tries > most:
        wait = guesses.until - work.now
        raise TooManyRequests("Too many applications registered from this address; wait a while.", retry_after=wait)
    if not facts.redirects:
        raise InvalidRedirect("Send redirect_uris, the addresses that people are sent back to.")
    return _add(work, facts, no=RESERVED + work.number_everywhere("client"), org=None, party=None, mcp=True)


def listed(work: Work) -> list[Client]:
    """The applications of the caller's organization, the newest first."""
    must_run_applications(work.actor)
    return clients.of_organization(work, work.org, most=MOST)


def change(work: Work, no: int, facts: Facts) -> Client:
    """Name, addresses, grants; whether it can keep a secret stays as it is."""
    old = _mine(work, no)
    new = _checked(msgspec.structs.replace(facts, is_public=old.is_public))
    changed = msgspec.structs.replace(
        old,
        name=new.name,
        redirects=tuple(new.redirects),
        grants=old.grants if facts.grants is None else tuple(new.grants or ()),
        header_exempt=new.header_exempt,
        limits=new.limits,
        touched=work.now,
    )
    clients.change(work, changed)
    work.emit(events.application_changed(no, changed.name, _differences(old, changed)))
    return changed


def change_secret(work: Work, no: int, *, overlap: int) -> Registered:
    """A new secret, shown once. The present one stays good for `overlap` seconds, so that nothing stands still while it
    is being replaced; one that is older still ends now."""
    client = _mine(work, no)
    if client.secret is None:
        raise Invalid.at({"client": ["This application is public, so it has no secret that could be changed."]})
    secret = ids.new_secret(43)
    clients.change_secret(work, no, new=hashed(secret), old=client.secret, until=work.now + overlap)
    work.emit(events.application_secret_changed(no, client.name))
    return Registered(client=msgspec.structs.replace(client, touched=work.now), secret=secret)


_TOLD = ("name", "redirects", "grants", "header_exempt")


def _differences(old: Client, new: Client) -> dict[str, object]:
    before, after = msgspec.to_builtins(old), msgspec.to_builtins(new)
    return {name: {"old": before[name], "new": after[name]} for name in _TOLD if before[name] != after[name]}


def revoke(work: Work, no: int) -> None:
    """At once, with every token it holds."""
    client = _mine(work, no)
    clients.revoke(work, no)
    work.emit(events.application_revoked(no, client.name))


def get(work: Work, no: int) -> Client:
    """An application of the caller's organization. Raises NotFound."""
    return _mine(work, no)


def must_run_applications(actor: Actor) -> None:
    tokens.must_be_oneself(actor)
    policy.must_be_admin(actor, "register applications")


def _mine(work: Work, no: int) -> Client:
    must_run_applications(work.actor)
    found = clients.find(work, no)
    if found is None or found.org is None or found.org != work.org:
        raise NotFound("There is no such application in this organization.")
    return found


def _add(work: Work, facts: Facts, *, no: int, org: int | None, party: int | None, mcp: bool = False) -> Registered:
    facts = _checked(facts)
    secret = None if facts.is_public else ids.new_secret(43)
    client = Client(
        no=no,
        org=org,
        party=party,
        name=facts.name,
        secret=None if secret is None else hashed(secret),
        redirects=tuple(facts.redirects),
        grants=tuple(facts.grants or ()),
        mcp=mcp,
        header_exempt=facts.header_exempt,
        limits=facts.limits,
        created=work.now,
        touched=work.now,
    )
    clients.add(work, client)
    return Registered(client=client, secret=secret)


def _checked(facts: Facts) -> Facts:
    name = " ".join(facts.name.split())
    if not 0 < len(name) <= LONGEST_NAME or not name.isprintable():
        raise InvalidMetadata(f"Give the application a name of 1 to {LONGEST_NAME} characters; people will read it.")
    possible = PUBLIC if facts.is_public else GRANTS
    default = PUBLIC if facts.is_public else CONFIDENTIAL
    wanted = default if facts.grants is None else tuple(dict.fromkeys(facts.grants))
    if wrong := [grant for grant in wanted if grant not in possible]:
        raise InvalidMetadata(f"The grant {wrong[0][:40]!r} is not possible here; use {', '.join(possible)}.")
    addresses = redirects.checked(facts.redirects, is_public=facts.is_public)
    limits = (facts.limits or "").strip() or None
    if limits is not None and not is_rate_limit(limits):
        raise Invalid.at({"rate_limit": ["Write figures such as 60/min,600/h, or nothing for no limit of its own."]})
    return msgspec.structs.replace(facts, name=name, grants=wanted, redirects=addresses, limits=limits)


def fits(client: Client, secret: str | None) -> bool:
    """Is this the application's secret, or the one before while it is good? Takes the same time however wrong it is."""
    if client.secret is None:
        return not secret
    if secret is None:
        return False
    offered = hashed(secret)
    present = secrets.compare_digest(client.secret, offered)
    before = secrets.compare_digest(client.secret_before or client.secret, offered)
    return present or before
