"""The routes for applications that end a token, or ask whether one still counts (RFC 7009, RFC 7662)."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession.access import exchange, hand_back
from procession.access.hand_back import Shown, State
from procession.access.oauth_wire import Short
from procession.access.refusals import InvalidClient, InvalidRequest, TooManyRequests, UnauthorizedClient
from procession.plumbing.database import Database
from procession.plumbing.http import Access, RequestFacts, Route
from procession.plumbing.work import Work

_Token = Annotated[str, Meta(max_length=8_000, description="The access token or refresh token")]


class TokenBody(msgspec.Struct, frozen=True, kw_only=True):
    """As a form or JSON. The application may also prove itself by HTTP Basic instead of `client_secret`."""

    token: _Token = ""
    token_type_hint: Annotated[Short | None, Meta(description="Either kind is found without it")] = None
    client_id: Annotated[Short | int | None, Meta(description="The number of the application")] = None
    client_secret: Short | None = None


class Ended(msgspec.Struct, frozen=True):
    """Nothing more to say."""


class TokenStateOut(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`active` alone when it is false. Instants are seconds since 1970; `sub` of an application itself is empty."""

    active: bool
    scope: str | None = None
    client_id: str | None = None
    token_type: str | None = None
    exp: int | None = None
    iat: int | None = None
    sub: str | None = None
    aud: str | None = None
    jti: str | None = None
    org_id: str | None = None


async def prove_holder(database: Database, body: TokenBody, request: RequestFacts) -> Shown:
    """What comes before the unit of work: who asks."""
    if not body.token:
        raise InvalidRequest("Send token.")
    named = "" if body.client_id is None else str(body.client_id)
    basic = exchange.basic_of(request.headers)
    return await hand_back.prove(database, named, body.client_secret, basic=basic, address=request.client_ip)


def end_token(work: Work, body: TokenBody, prepared: Shown) -> Ended:
    """End a token that your application holds, at once (RFC 7009).

    With a refresh token ends everything that came of the same consent. The answer is 200 whether or not there was such
    a token.
    """
    hand_back.end(work, prepared, body.token)
    return Ended()


def show_token_state(work: Work, body: TokenBody, prepared: Shown) -> TokenStateOut:
    """Whether a token that your application was given still counts, and what for (RFC 7662)."""
    found = hand_back.look(work, prepared, body.token)
    return TokenStateOut(active=False) if found is None else _state(found)


def _state(found: State) -> TokenStateOut:
    return TokenStateOut(
        active=True,
        scope=found.scopes,
        client_id=str(found.client),
        token_type="refresh_token" if found.is_refresh else "Bearer",
        exp=found.expires,
        iat=found.created,
        sub=str(found.party) if found.party else "",
        aud=str(found.client),
        jti=found.id,
        org_id=found.organization,
    )


_ASKING = (InvalidRequest, InvalidClient, UnauthorizedClient, TooManyRequests)

ROUTES: tuple[Route, ...] = (
    Route(
        method="POST",
        path="/oauth/revoke",
        use=end_token,
        prepare=prove_holder,
        tag="OAuth",
        access=Access.OPEN,
        oauth=True,
        secret_answer=True,
        refusals=_ASKING,
    ),
    Route(
        method="POST",
        path="/oauth/introspect",
        use=show_token_state,
        prepare=prove_holder,
        tag="OAuth",
        access=Access.OPEN,
        oauth=True,
        secret_answer=True,
        refusals=_ASKING,
    ),
)
