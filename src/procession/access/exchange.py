"""The token endpoint: what an application brings, and the tokens it gets for it (api-identity 2.2, RFC 6749, 7636).

Like signing in, it happens in steps: the attempt is counted and committed before a secret or password is looked at;
tokens are made in the unit after that.
"""

import base64
import binascii
import hashlib
import secrets
from collections.abc import Mapping
from typing import Final
from urllib.parse import unquote_plus

import msgspec

from procession.access import consents, events, places, register, second_code, sign_in, store, tokens
from procession.access.authenticate import hashed
from procession.access.consents import Given
from procession.access.refusals import (
    InvalidClient,
    InvalidCredentials,
    InvalidGrant,
    InvalidRequest,
    InvalidScope,
    SsoRequired,
    TooManyRequests,
    UnauthorizedClient,
    UnsupportedGrant,
)
from procession.access.settings import chosen
from procession.access.sign_in import Proof, subject_of
from procession.access.store import clients
from procession.access.store import consents as kept
from procession.access.store.clients import Client
from procession.access.store.consents import Once
from procession.access.tokens import Kind, Wish
from procession.actor import Actor, ActorKind, Credential
from procession.plumbing.database import Database
from procession.plumbing.work import Work

TRIES: Final = {"client": 20, "everywhere": 200}
"""Wrong secrets of one application within a quarter of an hour, from one network address and from everywhere."""
_MCP_GRANTS: Final = {register.CODE, register.REFRESH}


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A token request, as far as it was sent."""

    grant_type: str = ""
    client_id: str = ""
    client_secret: str | None = None
    username: str = ""
    password: str = ""
    code: str = ""
    redirect_uri: str = ""
    code_verifier: str = ""
    refresh_token: str = ""
    scope: str = ""


class Proven(msgspec.Struct, frozen=True, kw_only=True):
    """Which application asks, known by its secret if it has one, and whose password was right."""

    client: Client
    subjects: tuple[bytes, ...]
    person: Proof | None = None


class Reused(msgspec.Struct, frozen=True):
    """Somebody was first. What came of it has ended, which has to be kept although the answer is no."""

    message: str


async def prove(database: Database, asked: Asked, *, mcp: bool, address: str, basic: str | None) -> Proven:
    """Raises what RFC 6749 5.2 has, and TooManyRequests."""
    if not asked.grant_type:
        raise InvalidRequest("Send grant_type.")
    shown = credentials(asked.client_id, asked.client_secret, basic)
    client, subjects = await prove_client(database, shown, mcp=mcp, address=address)
    _must_be_possible(client, asked.grant_type, mcp=mcp)
    person = None
    if asked.grant_type == register.PASSWORD:
        if not asked.username or not asked.password:
            raise InvalidRequest("Send username and password.")
        try:
            person = await sign_in.prove(database, asked.username, asked.password, address)
        except InvalidCredentials as wrong:
            raise InvalidGrant(wrong.message) from None
    return Proven(client=client, subjects=subjects, person=person)


async def prove_client(
    database: Database, shown: tuple[int, str | None], *, mcp: bool | None, address: str
) -> tuple[Client, tuple[bytes, ...]]:
    """The application that shows this number and secret, and what counts its attempts. `mcp` None: of either kind."""
    number, secret = shown
    attempt = await database.perform(lambda work: _begin(work, number, mcp=mcp, address=address), writes=True)
    client, subjects = attempt
    if client is None or not register.fits(client, secret):
        raise InvalidClient("Client authentication failed. Check client_id and client_secret.")
    return client, subjects


def exchange(work: Work, asked: Asked, proven: Proven) -> Given | Reused:
    """The tokens. Raises InvalidGrant and others of RFC 6749 5.2."""
    for subject in proven.subjects:
        store.forget_guesses(work, subject)
    if asked.grant_type == register.CREDENTIALS:
        return _for_itself(work, proven.client)
    if asked.grant_type == register.PASSWORD:
        return _for_password(work, proven)
    if asked.grant_type == register.CODE:
        return _for_code(work, asked, proven.client)
    return _for_refresh(work, asked, proven.client)


def credentials(named: str, secret: str | None, basic: str | None) -> tuple[int, str | None]:
    """The application's number and secret, from the header or the body. Raises InvalidRequest, InvalidClient."""
    given = named
    if basic is not None:
        given, secret = _decoded(basic)
        if named and named != given:
            raise InvalidRequest("The header Authorization and client_id name two applications.")
    if not given:
        raise InvalidRequest("Send client_id, the number of the application.")
    if not (given.isascii() and given.isdigit() and len(given) <= 10 and int(given) < 2**31):
        raise InvalidClient("Client authentication failed: client_id is a number.")
    return int(given), secret or None


def _decoded(basic: str) -> tuple[str, str]:
    try:
        given, _, secret = base64.b64decode(basic, validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        raise InvalidClient("Client authentication failed: the header Authorization can't be read.") from None
    return unquote_plus(given), unquote_plus(secret)


def _begin(work: Work, number: int, *, mcp: bool | None, address: str) -> tuple[Client | None, tuple[bytes, ...]]:
    """Counts the request and the attempt."""
    most = chosen().token_requests
    if most:
        _count(work, subject_of("token-requests", address), most, within=60)
    found = clients.find(work, number)
    client = found if found is not None and mcp in {None, found.mcp} else None
    if client is not None and client.is_public:
        return client, ()
    subjects = (subject_of("client", str(number), address), subject_of("client", str(number)))
    for subject, tries in zip(subjects, TRIES.values(), strict=True):
        _count(work, subject, tries, within=sign_in.WITHIN)
    return client, subjects


def _count(work: Work, subject: bytes, most: int, *, within: int) -> None:
    guesses = store.count_guess(work, subject, within=within)
    if guesses.tries > most:
        wait = guesses.until - work.now
        raise TooManyRequests(f"Too many attempts. Try again in {wait} seconds.", retry_after=wait)


def _must_be_possible(client: Client, grant: str, *, mcp: bool) -> None:
    is_off = grant == register.PASSWORD and not chosen().password_grant
    possible = _MCP_GRANTS if mcp else {*register.CONFIDENTIAL}
    if grant not in possible or is_off:
        raise UnsupportedGrant(f"The grant {grant[:40]!r} is not offered here.")
    if grant not in client.grants:
        raise UnauthorizedClient(f"This application is not registered for the grant {grant}.")


def _for_itself(work: Work, client: Client) -> Given:
    """What an application may do in its own name is `/applications/...`, whatever scope it asks for."""
    if client.org is None:
        raise UnauthorizedClient("This application belongs to no organization, so it can't act in its own name.")
    there = (client.org, kept.organization_id(work, client.org))
    wish = Wish(name=client.name, tied=there, lifetime=chosen().application_token_lifetime, client=client.no)
    _stand_in(work, there, party=0)
    made = tokens.make(work, 0, wish, kind=Kind.APPLICATION)
    work.emit(events.application_token_created(client.no, made.token.id))
    return Given(token=made)


def _for_password(work: Work, proven: Proven) -> Given:
    client, person = proven.client, proven.person
    if person is None:
        raise InvalidGrant("Invalid credentials: e-mail and password don't fit together.")
    if second_code.is_needed(work, person.party):
        raise InvalidGrant(
            "This person signs in with a second step, which a password alone can't do. Use the authorization page, or a"
            " personal token."
        )
    for subject in person.attempt.subjects:
        store.forget_guesses(work, subject)
    org = _opened(work, person.party, client.org)
    _must_be_active(work, person.party, org)
    lifetime = chosen().oauth_token_lifetime
    consent = consents.allow(work, client, person.party, org=org, scopes=full(), lifetime=lifetime)
    return consents.give(work, client, consent, scopes=full(), renewable=register.REFRESH in client.grants)


def _opened(work: Work, party: int, org: int | None) -> int | None:
    """The organization that a password opens for this application (behaviour G45). Raises InvalidGrant."""
    try:
        tie = places.for_password(work, party, only=org)
    except SsoRequired as required:
        raise InvalidGrant(required.message) from None
    return org if tie is None else tie.no


def _for_code(work: Work, asked: Asked, client: Client) -> Given | Reused:
    if not asked.code or not asked.redirect_uri:
        raise InvalidRequest("Send code and redirect_uri.")
    digest = hashed(asked.code)
    once = _mine(kept.find_code(work, digest), client, "code")
    if once.used is not None or not _is_first(work, once, digest, asked):
        return _reused(work, once, "code")
    consent = once.consent
    _must_be_active(work, consent.party, consent.org)
    return consents.give(work, client, consent, scopes=consent.scopes, renewable=register.REFRESH in client.grants)


def _is_first(work: Work, once: Once, digest: bytes, asked: Asked) -> bool:
    """Looks at everything the code is bound to, then spends it."""
    if once.is_revoked or once.expires <= work.now:
        raise InvalidGrant("This code is over. Start again.")
    if not secrets.compare_digest(once.redirect.encode(), asked.redirect_uri.encode()):
        raise InvalidGrant("redirect_uri is not the one that the code was made for.")
    if not _verifies(once.challenge, asked.code_verifier):
        raise InvalidGrant("code_verifier doesn't fit to the code.")
    return kept.spend_code(work, digest)


def _verifies(challenge: str | None, verifier: str) -> bool:
    """S256 of RFC 7636. A verifier without a challenge is wrong too: somebody has cut the challenge off."""
    if challenge is None:
        return not verifier
    digest = hashlib.sha256(verifier.encode()).digest()
    return secrets.compare_digest(base64.urlsafe_b64encode(digest).rstrip(b"="), challenge.encode())


def _for_refresh(work: Work, asked: Asked, client: Client) -> Given | Reused:
    if not asked.refresh_token:
        raise InvalidRequest("Send refresh_token.")
    digest = hashed(asked.refresh_token)
    once = _mine(kept.find_refresh(work, digest), client, "refresh token")
    if once.used is not None:
        return _reused(work, once, "refresh token")
    if once.is_revoked or once.expires <= work.now:
        raise InvalidGrant("This refresh token is over. Sign in again.")
    consent = once.consent
    scopes = _narrowed(consent.scopes, asked.scope)
    _must_be_active(work, consent.party, consent.org)
    if not kept.spend_refresh(work, digest):
        return _reused(work, once, "refresh token")
    return consents.give(work, client, consent, scopes=scopes, renewable=True)


def _mine(once: Once | None, client: Client, what: str) -> Once:
    if once is None or once.consent.client != client.no:
        raise InvalidGrant(f"This application has no such {what}.")
    return once


def _reused(work: Work, once: Once, what: str) -> Reused:
    act_for_person(work, once.consent.party, once.consent.org)
    if not once.is_revoked:
        consents.take_back(work, once.consent, what)
    return Reused(f"This {what} was used before, so everything that came of it has ended. Sign in again.")


def _narrowed(allowed: str, wanted: str) -> str:
    """The scopes of the next access token: those allowed, or some of them."""
    scopes = wanted.split()
    if not scopes or "*" in allowed.split(" "):
        return allowed
    if set(scopes) - set(allowed.split(" ")):
        raise InvalidScope("The person has not allowed all of these scopes.")
    return " ".join(dict.fromkeys(scopes))


def _must_be_active(work: Work, party: int, org: int | None) -> None:
    """Who was disabled, or has left the organization, gets nothing more."""
    places = kept.places_of(work, party, org=org, most=1)
    if not places:
        raise InvalidGrant("This person is not active there any more.")
    act_for_person(work, party, org)


def act_for_person(work: Work, party: int, org: int | None) -> None:
    """From here on the unit is this person's; `party` 0: the application's own."""
    _stand_in(work, None if org is None else (org, kept.organization_id(work, org)), party=party)


def _stand_in(work: Work, place: tuple[int, str] | None, *, party: int) -> None:
    """From here on the unit is this person's, or the application's own."""
    number, identity = place or (0, "")
    kind = ActorKind.MEMBER if party else ActorKind.APPLICATION
    work.act_as(
        Actor(kind=kind, organization=number, organization_id=identity, party=party, credential=Credential.INTERNAL)
    )


def full() -> str:
    return " ".join(tokens.FULL)


def basic_of(headers: Mapping[str, str]) -> str | None:
    """What stands behind Basic in the header Authorization."""
    scheme, _, rest = headers.get("authorization", "").partition(" ")
    return rest.strip() if scheme.lower() == "basic" else None
