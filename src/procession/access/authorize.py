"""The authorization endpoint: an application sends somebody here, who looks at what it wants and lets it in or not
(api-identity 2.3, 2.6; RFC 6749 4.1, 4.2, 7636).

An error goes back to the application only when its address is known to be its own; everything else ends on our page.
Forms are bound to the browser they were shown in and to the request they were shown for, so no other site can send one.
"""

import hashlib
import hmac
import re
from collections.abc import Sequence
from typing import Final

import msgspec

from procession.access import consents, redirects, register, store
from procession.access.authenticate import hashed
from procession.access.exchange import full
from procession.access.settings import chosen
from procession.access.store import clients
from procession.access.store import consents as kept
from procession.access.store.clients import Client
from procession.access.store.consents import Consent, Place
from procession.actor import Actor, ActorKind, Credential
from procession.plumbing.work import Work

_CHALLENGE: Final = re.compile(r"[A-Za-z0-9_-]{43}")


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """The request as the application wrote it into the address."""

    response_type: str = ""
    client_id: str = ""
    redirect_uri: str = ""
    scope: str = ""
    state: str = ""
    code_challenge: str = ""
    code_challenge_method: str = ""
    resource: str = ""


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """A request that may be shown to a person. `scopes` are those to choose from; one means there is no choice."""

    client: Client
    redirect: str
    state: str
    scopes: tuple[str, ...]
    challenge: str | None
    is_implicit: bool


class NotSafe(msgspec.Struct, frozen=True):
    """Nobody may be sent anywhere; the sentence is shown here."""

    message: str


class SentBack(msgspec.Struct, frozen=True):
    """Where the browser goes next."""

    address: str


class Visitor(msgspec.Struct, frozen=True, kw_only=True):
    """Who is signed in in this browser, and the organizations they may choose from."""

    party: int
    email: str
    places: tuple[Place, ...]


def read(work: Work, asked: Asked, *, mcp: bool) -> Request | NotSafe | SentBack:
    """What the application wants, if it may."""
    number = asked.client_id
    known = number.isascii() and number.isdigit() and len(number) <= 10 and int(number) < 2**31
    client = clients.find(work, int(number)) if known else None
    if client is None or client.mcp is not mcp:
        return NotSafe("There is no such application here. Ask whoever sent you for another link.")
    if asked.redirect_uri not in client.redirects:
        return NotSafe("The application wants an answer at an address that is not registered for it.")
    error = _error(client, asked)
    if error is not None:
        return _sent_back(asked.redirect_uri, asked.state, {"error": error[0], "error_description": error[1]}, asked)
    return Request(
        client=client,
        redirect=asked.redirect_uri,
        state=asked.state,
        scopes=_scopes(client, asked.scope),
        challenge=asked.code_challenge or None,
        is_implicit=asked.response_type == "token",
    )


def visitor(work: Work, secret: str | None, client: Client) -> Visitor | None:
    """Who the session's cookie belongs to; None: nobody is signed in."""
    row = None if secret is None else store.look_up_session(work, hashed(secret), None)
    if row is None or row.expires <= work.now:
        return None
    places = tuple(
        each for each in kept.places_of(work, row.party, org=client.org) if row.tied is None or each.no == row.tied
    )
    return Visitor(party=row.party, email=kept.address_of(work, row.party), places=places)


def allow(work: Work, request: Request, who: Visitor, *, place: str, scopes: Sequence[str]) -> SentBack | str:
    """The person agrees; a sentence when something is still to be chosen."""
    here = next((each for each in who.places if each.id == place), None)
    if here is None:
        return "Choose the organization that the application may work in."
    chosen_scopes = " ".join(each for each in request.scopes if each in scopes) if request.client.mcp else full()
    if not chosen_scopes:
        return "Choose at least one thing that the application may do, or refuse."
    _stand_in(work, who, here)
    if request.is_implicit:
        return _token(work, request, who, here)
    consent = _consent(work, request, who, here, scopes=chosen_scopes, lifetime=consents.CODE_LIVES)
    code = consents.give_code(work, consent, redirect=request.redirect, challenge=request.challenge)
    return _answer(request, {"code": code})


def refuse(request: Request) -> SentBack:
    """The person does not agree."""
    said = {"error": "access_denied", "error_description": "The person has refused."}
    return _answer(request, said, in_fragment=request.is_implicit)


def proof(nonce: str, session: str | None, asked: Asked) -> str:
    """What a form carries: only who can read this browser's cookies can make it, and for this one request."""
    said = msgspec.json.encode([session or "", *msgspec.structs.astuple(asked)])
    return hmac.new(nonce.encode(), said, hashlib.sha256).hexdigest()


def is_proven(given: str, nonce: str | None, session: str | None, asked: Asked) -> bool:
    return bool(nonce) and hmac.compare_digest(given.encode(), proof(nonce or "", session, asked).encode())


def _error(client: Client, asked: Asked) -> tuple[str, str] | None:
    """The code and sentence of RFC 6749 4.1.2.1, if something is wrong."""
    if asked.response_type not in {"code", "token"}:
        return "unsupported_response_type", "response_type is code or token."
    if asked.response_type == "token" and not chosen().implicit_grant:
        return "unsupported_response_type", "The implicit grant is switched off here."
    wanted = register.IMPLICIT if asked.response_type == "token" else register.CODE
    if wanted not in client.grants or (client.mcp and asked.response_type == "token"):
        return "unauthorized_client", f"This application is not registered for the grant {wanted}."
    if asked.response_type == "code" and (wrong := _wrong_challenge(client, asked)):
        return "invalid_request", wrong
    if client.mcp and asked.scope.split() and not _scopes(client, asked.scope):
        return "invalid_scope", "None of these scopes is known."
    return None


def _wrong_challenge(client: Client, asked: Asked) -> str:
    if not asked.code_challenge:
        must = client.mcp or client.is_public or asked.code_challenge_method
        return "Send code_challenge, with code_challenge_method=S256." if must else ""
    if asked.code_challenge_method != "S256":
        return "code_challenge_method is S256."
    return "" if _CHALLENGE.fullmatch(asked.code_challenge) else "code_challenge is a SHA-256 in 43 characters."


def _scopes(client: Client, wanted: str) -> tuple[str, ...]:
    if not client.mcp:
        return ("*",)
    asked = wanted.split()
    return tuple(each for each in consents.MCP_SCOPES if not asked or "*" in asked or each in asked)


def _token(work: Work, request: Request, who: Visitor, here: Place) -> SentBack:
    lifetime = chosen().implicit_token_lifetime
    consent = _consent(work, request, who, here, scopes=full(), lifetime=lifetime)
    made = consents.give_once(work, request.client, consent, scopes=full(), lifetime=lifetime)
    said = {"access_token": made.text, "token_type": "Bearer", "expires_in": str(lifetime)}
    return _answer(request, said, in_fragment=True)


def _consent(work: Work, request: Request, who: Visitor, here: Place, *, scopes: str, lifetime: int) -> Consent:
    return consents.allow(work, request.client, who.party, org=here.no, scopes=scopes, lifetime=lifetime)


def _answer(request: Request, said: dict[str, str], *, in_fragment: bool = False) -> SentBack:
    answer = said | ({"state": request.state} if request.state else {})
    return SentBack(redirects.with_answer(request.redirect, answer, in_fragment=in_fragment))


def _sent_back(redirect: str, state: str, said: dict[str, str], asked: Asked) -> SentBack:
    answer = said | ({"state": state} if state else {})
    return SentBack(redirects.with_answer(redirect, answer, in_fragment=asked.response_type == "token"))


def _stand_in(work: Work, who: Visitor, here: Place) -> None:
    """From here on the unit is this person's, in the organization they chose."""
    work.act_as(
        Actor(
            kind=ActorKind.MEMBER,
            organization=here.no,
            organization_id=here.id,
            party=who.party,
            credential=Credential.SESSION,
        )
    )
