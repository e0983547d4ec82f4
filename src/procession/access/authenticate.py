"""Who is asking: the one look-up every request starts with.

One indexed query by the hash of the credential joins the person, the organization in the path, the membership and the
groups, so that a change of role or membership counts with the very next request. The signature of a token is never
checked here: what the table knows counts, so revoking works at once.
"""

import hashlib
from typing import Any

import msgspec

from procession.access import store
from procession.access.last_used import LAST_USED
from procession.access.refusals import ClientHeaderRequired, SecondStepRequired, WrongOrganization
from procession.access.settings import chosen
from procession.access.store import clients, second_steps
from procession.actor import NOBODY, Actor, ActorKind, Credential, Role
from procession.people import guest_codes
from procession.people.settings import ClientHeaderPolicy
from procession.people.values import Status
from procession.plumbing.http import Credentials, Unauthenticated
from procession.plumbing.work import Work

_APPLICATION, _GRANTED, _LOGIN = "application", "granted", "login"


def authenticate(work: Work, credentials: Credentials) -> Actor:
    """The caller of this unit of work; raises Unauthenticated, ClientHeaderRequired or WrongOrganization.

    Routes that need nobody get NOBODY instead of a refusal.
    """
    if not credentials.open:
        return _actor(work, credentials)
    if credentials.bearer is None and credentials.session is None:
        return NOBODY
    try:
        return _actor(work, credentials)
    except (Unauthenticated, WrongOrganization, SecondStepRequired):
        return NOBODY


def _actor(work: Work, credentials: Credentials) -> Actor:
    if credentials.bearer is not None:
        return _by_token(work, credentials, credentials.bearer)
    if credentials.session is not None:
        return _by_session(work, credentials, credentials.session)
    if credentials.guest_code is not None:
        return _by_guest_code(work, credentials, credentials.guest_code)
    raise Unauthenticated("Unauthenticated. Send the header Authorization: Bearer, followed by your access token.")


def hashed(secret: str) -> bytes:
    """What is stored of a token or session, and looked up."""
    return hashlib.sha256(secret.encode()).digest()


def _by_token(work: Work, credentials: Credentials, bearer: str) -> Actor:
    digest = hashed(bearer)
    row = store.look_up_token(work, digest, credentials.organization_id)
    if row is None:
        raise Unauthenticated("Unauthenticated. Nobody has this access token; make a new one.")
    if row.revoked is not None:
        raise Unauthenticated("Unauthenticated. This access token was revoked; make a new one.")
    if row.expires <= work.now:
        raise Unauthenticated("Unauthenticated. This access token has expired; make a new one.")
    is_held = row.kind in {_GRANTED, _APPLICATION}
    is_exempt, limits = clients.terms(work, row.client) if is_held else (False, None)
    if not credentials.client_header and not credentials.open and not (is_exempt and row.kind == _GRANTED):
        _must_be_lenient(row.client_header_policy)
    LAST_USED.note("token", digest, row, row.last_used, work.now)
    if row.kind == _APPLICATION:
        return _application(row, credentials, limits)
    actor = _member(work, row, credentials, Credential.TOKEN)
    if row.kind == _LOGIN and _asks_more(row, credentials) and not second_steps.is_strong_login(work, row.no):
        raise SecondStepRequired(_SECOND_STEP)
    if row.kind != _GRANTED:
        return actor
    return msgspec.structs.replace(actor, client=row.client, client_limits=limits, reads_only=_only_reads(row.scopes))


def _application(row: Any, credentials: Credentials, limits: str | None) -> Actor:
    """An application in its own name, in the one organization it belongs to (api-identity 2.2, 2.4)."""
    if credentials.open:
        raise Unauthenticated("Unauthenticated. An application is nobody in particular here.")
    if row.org is None or row.tied != row.org:
        raise WrongOrganization("You don't have application's permissions for this organization!")
    return Actor(
        kind=ActorKind.APPLICATION,
        organization=row.org,
        organization_id=row.organization_id,
        credential=Credential.TOKEN,
        credential_no=row.no,
        timezone=row.timezone,
        rate_limits=row.rate_limits,
        tied_to=row.org,
        client=row.client,
        client_limits=limits,
    )


def _only_reads(scopes: str) -> bool:
    return all(scope.endswith(".read") for scope in scopes.split(" "))


def _by_session(work: Work, credentials: Credentials, secret: str) -> Actor:
    digest = hashed(secret)
    row = store.look_up_session(work, digest, credentials.organization_id)
    if row is None or row.expires <= work.now:
        raise Unauthenticated("Unauthenticated. You are not signed in any more; sign in again.")
    if not credentials.client_header and not credentials.open:
        raise ClientHeaderRequired("Send the header X-Tallyfy-Client with any value, also when signed in by a cookie.")
    LAST_USED.note("session", digest, row, row.last_used, work.now)
    actor = _member(work, row, credentials, Credential.SESSION)
    if _asks_more(row, credentials) and not row.strong:
        raise SecondStepRequired(_SECOND_STEP)
    return actor


_SECOND_STEP = (
    "This organization asks for a second step at sign-in. Set one up under Settings, Security, or sign in with it."
)


def _asks_more(row: Any, credentials: Credentials) -> bool:
    """Inside the organization only: where one's own second step is set up, everybody gets in."""
    return bool(row.second_step) and credentials.organization_id is not None


def _by_guest_code(work: Work, credentials: Credentials, code: str) -> Actor:
    digest = guest_codes.hashed(code)
    row = store.look_up_guest(work, digest)
    if row is None or row.disabled is not None or row.deleted is not None:
        raise Unauthenticated("Unauthenticated. This guest link is not valid any more; ask for a new one.")
    if credentials.organization_id not in {None, row.organization_id}:
        raise WrongOrganization("This guest link is a token of another organization.")
    LAST_USED.note("guest", digest, row, row.last_seen, work.now)
    return Actor(
        kind=ActorKind.GUEST,
        organization=row.org,
        organization_id=row.organization_id,
        party=row.party,
        groups=_numbers(row.groups),
        credential=Credential.GUEST_CODE,
        timezone=row.timezone,
        rate_limits=row.rate_limits,
        uses_custom_fields=bool(row.custom_fields),
    )


def _must_be_lenient(policy: str | None) -> None:
    if (policy or chosen().client_header_policy) == ClientHeaderPolicy.STRICT:
        raise ClientHeaderRequired(
            "The header X-Tallyfy-Client is missing. Send it with any value, for example X-Tallyfy-Client: APIClient; "
            "or let an administrator set the organization's client_header_policy to lenient."
        )


def _member(work: Work, row: Any, credentials: Credentials, credential: Credential) -> Actor:
    asked = credentials.organization_id
    is_active = row.org is not None and row.status == Status.ACTIVE
    if asked is None:
        return _person(work, row, credentials, credential) if not is_active else _insider(row, credential)
    if row.org is None or row.status is None or row.tied not in {None, row.org}:
        raise WrongOrganization(f"This token doesn't belong to the organization {asked[:40]}; check its id.")
    if not is_active:
        raise WrongOrganization("Your membership in this organization is not active, so your token doesn't open it.")
    return _insider(row, credential)


def _insider(row: Any, credential: Credential) -> Actor:
    return Actor(
        kind=ActorKind.MEMBER,
        organization=row.org,
        organization_id=row.organization_id,
        party=row.party,
        groups=_numbers(row.groups),
        role=Role(row.role),
        credential=credential,
        credential_no=row.no,
        timezone=row.timezone,
        rate_limits=row.rate_limits,
        uses_custom_fields=bool(row.custom_fields),
        tied_to=row.tied or 0,
    )


def _person(work: Work, row: Any, credentials: Credentials, credential: Credential) -> Actor:
    """Somebody whose current organization is gone: they stand in the first one that is left, or in none."""
    other = store.first_active_organization(work, row.party) if row.tied is None else None
    if other is not None:
        there = msgspec.structs.replace(credentials, organization_id=other)
        return _actor(work, there)
    return Actor(
        kind=ActorKind.MEMBER,
        party=row.party,
        credential=credential,
        credential_no=row.no,
        tied_to=row.tied or 0,
    )


def _numbers(text: str | None) -> tuple[int, ...]:
    return tuple(sorted(int(number) for number in text.split(","))) if text else ()
