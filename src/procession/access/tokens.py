"""Personal tokens: made, listed, revoked. The text of a token is shown once; we keep its hash (api-identity 2.1)."""

from enum import StrEnum

import msgspec

from procession import ids
from procession.access import events, keys, store
from procession.access.authenticate import hashed
from procession.access.settings import chosen
from procession.access.store import Token
from procession.actor import Actor, ActorKind, Role
from procession.errors import Invalid, NotAllowed, NotFound
from procession.plumbing.work import Work

FIRST_PARTY = 1
LONGEST_NAME = 255
LONGEST_LIFE = 10 * 366 * 86_400
_AREAS = ("users", "tasks", "processes", "templates", "forms", "automation")
FULL = ("*", *(f"mcp.{area}.{verb}" for area in _AREAS for verb in ("read", "write")))
"""Full access: what every personal token carries, so that verifiers who read only scopes see all of it."""


class Kind(StrEnum):
    PERSONAL = "personal"
    LOGIN = "login"  # comes with a sign-in and ends with its session
    APPLICATION = "application"  # an application in its own name
    GRANTED = "granted"  # a person's, held by an application; ends with the consent


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """A new token with its text, which nobody can show again."""

    text: str
    token: Token


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What a token shall be. `tied` is the number and id of the only organization it opens; None: all of the person's.
    `lifetime` in seconds, None: what the installation says. `client`, `consent` and `resource` are of tokens that
    applications hold."""

    name: str
    tied: tuple[int, str] | None = None
    lifetime: int | None = None
    scopes: str = " ".join(FULL)
    client: int = FIRST_PARTY
    consent: str | None = None
    resource: str | None = None


def create(work: Work, wish: Wish) -> Made:
    """A personal token of the caller. Light members work in the app and get none (behaviour G, matrix)."""
    if work.actor.kind is not ActorKind.MEMBER:
        raise NotAllowed("Only members have keys to the API of their own.")
    must_be_oneself(work.actor)
    if work.actor.role is Role.LIGHT:
        raise NotAllowed("Members with the light role can't make API keys; ask an administrator for the standard role.")
    if work.actor.tied_to and (wish.tied is None or wish.tied[0] != work.actor.tied_to):
        raise NotAllowed("This sign-in is good for one organization only; name that organization.")
    return create_for(work, work.actor.party, wish)


def create_for(work: Work, party: int, wish: Wish) -> Made:
    """A personal token of somebody else: for the command line, which stands above roles."""
    name = wish.name.strip()
    if not name:
        raise Invalid.at({"name": ["Enter a name, so that you recognize the token later."]})
    if len(name) > LONGEST_NAME:
        raise Invalid.at({"name": [f"A token's name has at most {LONGEST_NAME} characters."]})
    made = make(work, party, msgspec.structs.replace(wish, name=name), kind=Kind.PERSONAL)
    work.emit(events.token_created(made.token.id, party, name))
    return made


def make(work: Work, party: int, wish: Wish, *, kind: Kind, session: str | None = None) -> Made:
    lifetime = chosen().personal_token_lifetime if wish.lifetime is None else wish.lifetime
    token = Token(
        no=work.number_everywhere("token"),
        id=work.new_id(),
        kind=kind.value,
        party=party,
        org=wish.tied[0] if wish.tied else None,
        name=wish.name,
        scopes=wish.scopes,
        client=wish.client,
        session=session,
        consent=wish.consent,
        created=work.now,
        expires=work.now + lifetime,
    )
    text = keys.sign(work, _claims(token, wish))
    store.add_token(work, token, hashed(text))
    return Made(text=text, token=token)


def must_be_oneself(actor: Actor) -> None:
    """What an application may never do for a person: making and ending what opens their doors."""
    if actor.client:
        raise NotAllowed("Applications can't do this for somebody; sign in yourself.")


def listed(work: Work) -> list[Token]:
    """The caller's personal tokens that still open something, the newest first."""
    return store.tokens_of(work, work.actor.party, Kind.PERSONAL.value)


def revoke(work: Work, token_id: str) -> None:
    """At once, everywhere."""
    must_be_oneself(work.actor)
    revoke_for(work, work.actor.party, token_id)


def revoke_for(work: Work, party: int, token_id: str) -> None:
    """A personal token of somebody, for code that stands above roles."""
    if not (ids.is_id(token_id) and store.revoke(work, party, Kind.PERSONAL.value, token_id)):
        raise NotFound("You have no such token.")
    work.emit(events.token_revoked(token_id, party))


def revoke_all(work: Work) -> int:
    """Every personal token of the caller; how many there were."""
    count = store.revoke_all(work, work.actor.party, Kind.PERSONAL.value)
    if count:
        work.emit(events.tokens_revoked(work.actor.party, count))
    return count


def _claims(token: Token, wish: Wish) -> dict[str, object]:
    claims: dict[str, object] = {
        "aud": str(token.client),
        "sub": str(token.party) if token.party else "",
        "jti": token.id,
        "iat": token.created,
        "nbf": token.created,
        "exp": token.expires,
        "scopes": token.scopes.split(" "),
        "scope": token.scopes,
    }
    if wish.tied is not None:
        claims["org_id"] = wish.tied[1]
    if wish.resource is not None:
        claims["mcp_resource"] = wish.resource
    return claims
