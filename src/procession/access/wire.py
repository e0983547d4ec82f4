"""Tokens and sign-in on the wire (api-identity 2.3, 2.5)."""

from typing import Annotated, Any

import msgspec
from msgspec import Meta

from procession import clock
from procession.access.act_for import Newcomer
from procession.access.store import Token
from procession.access.tokens import Made
from procession.actor import Role


class LoginBody(msgspec.Struct, frozen=True, kw_only=True):
    email: Annotated[str, Meta(max_length=254)]
    password: Annotated[str, Meta(max_length=1024)]
    code: Annotated[
        str, Meta(max_length=40, description="Of the authenticator app, or a recovery code; when one is asked for")
    ] = ""


class LoginOut(msgspec.Struct, frozen=True, kw_only=True):
    """`expires_in` in seconds; `expire` is the moment."""

    access_token: str
    token_type: str
    expires_in: int
    expire: str


class TokenBody(msgspec.Struct, frozen=True, kw_only=True):
    name: Annotated[str, Meta(description="What it is for, so that you recognize it later")]
    scopes: Annotated[
        list[str] | None, Meta(description='Full access, `["*"]`, which is also the default; narrower ones come later')
    ] = None
    expires_at: Annotated[str | None, Meta(description="When it ends; half a year from now if left out")] = None
    organization_id: Annotated[
        str | None, Meta(description="Tie it to one of your organizations; all of them if left out")
    ] = None


class TokenOut(msgspec.Struct, frozen=True, kw_only=True):
    """A personal token without its text, which was shown once."""

    id: str
    user_id: int
    client_id: int
    name: str
    scopes: list[str]
    revoked: bool
    created_at: str
    updated_at: str
    expires_at: str
    last_used_at: str | None


class MadeOut(msgspec.Struct, frozen=True, kw_only=True):
    """The only time that the text is shown. `data` repeats the token for clients that read it there."""

    access_token: str = msgspec.field(name="accessToken")
    token: TokenOut
    data: TokenOut


class KeySet(msgspec.Struct, frozen=True):
    keys: list[dict[str, Any]]


def token(token: Token) -> TokenOut:
    created = clock.show(token.created)
    return TokenOut(
        id=token.id,
        user_id=token.party,
        client_id=token.client,
        name=token.name,
        scopes=token.scopes.split(" "),
        revoked=False,
        created_at=created,
        updated_at=created,
        expires_at=clock.show(token.expires),
        last_used_at=clock.shown(token.last_used),
    )


def made(made: Made) -> MadeOut:
    shown = token(made.token)
    return MadeOut(access_token=made.text, token=shown, data=shown)


class AcceptBody(msgspec.Struct, frozen=True, kw_only=True):
    """`password`: a new one; for an address that has an account already, its present one."""

    code: Annotated[str, Meta(max_length=100)]
    password: Annotated[str, Meta(max_length=200)]


class NewMemberBody(msgspec.Struct, frozen=True, kw_only=True):
    first_name: Annotated[str, Meta(max_length=32)]
    last_name: Annotated[str, Meta(max_length=32)]
    email: Annotated[str, Meta(max_length=254)]
    role: Role = Role.STANDARD
    timezone: Annotated[str | None, Meta(description="An IANA name such as Europe/Madrid")] = None


def newcomer(body: NewMemberBody) -> Newcomer:
    return Newcomer(**msgspec.structs.asdict(body))
