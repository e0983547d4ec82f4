"""OAuth on the wire (api-identity 2.2, 2.3, 2.6; RFC 6749, 7591, 8414)."""

from typing import Annotated, Any

import msgspec
from msgspec import Meta

from procession import clock
from procession.access import authorize, consents, exchange, register, tokens
from procession.access.consents import Given
from procession.access.register import Facts, Registered
from procession.access.store.clients import Client
from procession.access.store.consents import Consent

Short = Annotated[str, Meta(max_length=255)]
Few = Annotated[list[Short], Meta(max_length=10)]
Long = Annotated[str, Meta(max_length=2_000)]


class TokenRequest(msgspec.Struct, frozen=True, kw_only=True):
    """As a form or JSON. The application may also prove itself by HTTP Basic instead of `client_secret`."""

    grant_type: Annotated[
        Short, Meta(description="client_credentials, password, authorization_code or refresh_token")
    ] = ""
    client_id: Annotated[Short | int | None, Meta(description="The number of the application")] = None
    client_secret: Short | None = None
    username: Annotated[str, Meta(max_length=254, description="With password: the person's e-mail")] = ""
    password: Annotated[str, Meta(max_length=1024)] = ""
    code: Short = ""
    redirect_uri: Long = ""
    code_verifier: Annotated[str, Meta(max_length=128, description="PKCE: what the S256 challenge was made from")] = ""
    refresh_token: Short = ""
    scope: Long = ""
    resource: Annotated[Long | None, Meta(description="Any value; nothing depends on it")] = None


class TokensOut(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`expires_in` in seconds; `refresh_token` only where there is one."""

    token_type: str
    expires_in: int
    access_token: str
    refresh_token: str | None = None
    scope: str | None = None


class AuthorizeQuery(msgspec.Struct, frozen=True, kw_only=True):
    response_type: Annotated[str, Meta(max_length=40, description="code, or token (implicit)")] = ""
    client_id: Short = ""
    redirect_uri: Annotated[Long, Meta(description="One of the registered addresses, letter by letter")] = ""
    scope: Long = ""
    state: Annotated[str, Meta(max_length=4_000, description="Comes back as it was")] = ""
    code_challenge: Short = ""
    code_challenge_method: Annotated[str, Meta(max_length=40, description="S256")] = ""
    resource: Annotated[Long, Meta(description="Any value; nothing depends on it")] = ""


class DecisionBody(msgspec.Struct, frozen=True, kw_only=True):
    """What the forms of the page send."""

    decision: Annotated[str, Meta(max_length=20, description="sign_in, allow or refuse")] = ""
    proof: Short = ""
    email: Annotated[str, Meta(max_length=254)] = ""
    password: Annotated[str, Meta(max_length=1024)] = ""
    code: Annotated[str, Meta(max_length=40)] = ""
    organization: Short = ""
    scopes: Annotated[list[Short], Meta(max_length=40)] | dict[str, Short] = []


class ClientBody(msgspec.Struct, frozen=True, kw_only=True):
    name: Annotated[str, Meta(max_length=register.LONGEST_NAME, description="People read it when they are asked")]
    redirect: Annotated[
        str | list[str] | None, Meta(description="Where people are sent back to; several as a list or with commas")
    ] = None
    confidential: Annotated[bool, Meta(description="Can it keep a secret? Programs on people's devices can't.")] = True
    grants: Annotated[Few | None, Meta(description="Which grants it may use; all of its kind if left out")] = None
    client_header_exempt: Annotated[
        bool, Meta(description="May requests with the tokens that people gave it come without X-Tallyfy-Client?")
    ] = False
    rate_limit: Annotated[
        Short | None, Meta(description="Limits of its own within the organization's, such as 60/min,600/h, or none")
    ] = None


class SecretBody(msgspec.Struct, frozen=True, kw_only=True):
    overlap_hours: Annotated[
        int, Meta(ge=0, le=168, description="How long the present secret stays good, so that nothing stands still")
    ] = 24


class ClientOut(msgspec.Struct, frozen=True, kw_only=True):
    """An application. `secret` is shown once, when it is made."""

    id: int
    user_id: int | None
    name: str
    secret: str | None
    redirect: str
    redirects: list[str]
    confidential: bool
    grants: list[str]
    client_header_exempt: bool
    rate_limit: str | None
    revoked: bool
    created_at: str
    updated_at: str


class ScopeOut(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    description: str


class ClientName(msgspec.Struct, frozen=True, kw_only=True):
    id: int
    name: str


class ConsentOut(msgspec.Struct, frozen=True, kw_only=True):
    """What a person has let an application do; `organization_id` null: in all organizations of the person."""

    id: str
    user_id: int
    client_id: int
    client: ClientName
    organization_id: str | None
    scopes: list[str]
    revoked: bool
    created_at: str
    expires_at: str


class RegistrationBody(msgspec.Struct, frozen=True, kw_only=True):
    """RFC 7591; other metadata is not kept."""

    redirect_uris: Annotated[list[Long], Meta(max_length=20)] = []
    client_name: Short | None = None
    token_endpoint_auth_method: Annotated[
        str, Meta(max_length=60, description="none, client_secret_post or client_secret_basic")
    ] = "client_secret_basic"  # noqa: S105 - the name of a method
    grant_types: Few | None = None
    response_types: Few | None = None
    scope: Long | None = None


class RegistrationOut(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`client_secret` is shown once, and does not end."""

    client_id: str
    client_id_issued_at: int
    client_name: str
    redirect_uris: list[str]
    token_endpoint_auth_method: str
    grant_types: list[str]
    response_types: list[str]
    scope: str
    client_secret: str | None = None
    client_secret_expires_at: int | None = None


class Metadata(msgspec.Struct, frozen=True, kw_only=True):
    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    registration_endpoint: str
    jwks_uri: str
    revocation_endpoint: str
    introspection_endpoint: str
    response_types_supported: list[str]
    grant_types_supported: list[str]
    code_challenge_methods_supported: list[str]
    token_endpoint_auth_methods_supported: list[str]
    scopes_supported: list[str]
    subject_types_supported: list[str]
    id_token_signing_alg_values_supported: list[str]


AUTH_METHODS = ("none", "client_secret_post", "client_secret_basic")


def token_request(body: TokenRequest) -> exchange.Asked:
    values: dict[str, Any] = {name: getattr(body, name) for name in exchange.Asked.__struct_fields__}
    return exchange.Asked(**values | {"client_id": "" if body.client_id is None else str(body.client_id)})


def given(given: Given, *, with_scope: bool, now: int) -> TokensOut:
    token = given.token.token
    return TokensOut(
        token_type="Bearer",  # noqa: S106 - the word, not one of them
        expires_in=token.expires - now,
        access_token=given.token.text,
        refresh_token=given.refresh,
        scope=token.scopes if with_scope else None,
    )


def authorization(query: AuthorizeQuery) -> authorize.Asked:
    return authorize.Asked(**msgspec.structs.asdict(query))


def scopes_of(body: DecisionBody) -> list[str]:
    return body.scopes if isinstance(body.scopes, list) else list(body.scopes.values())


def facts(body: ClientBody) -> Facts:
    sent = body.redirect or []
    return Facts(
        name=body.name,
        redirects=sent.split(",") if isinstance(sent, str) else sent,
        is_public=not body.confidential,
        grants=body.grants,
        header_exempt=body.client_header_exempt,
        limits=body.rate_limit,
    )


def client(client: Client, *, secret: str | None = None) -> ClientOut:
    return ClientOut(
        id=client.no,
        user_id=client.party,
        name=client.name,
        secret=secret,
        redirect=",".join(client.redirects),
        redirects=list(client.redirects),
        confidential=not client.is_public,
        grants=list(client.grants),
        client_header_exempt=client.header_exempt,
        rate_limit=client.limits,
        revoked=False,
        created_at=clock.show(client.created),
        updated_at=clock.show(client.touched),
    )


def scopes() -> list[ScopeOut]:
    everything = ScopeOut(id="*", description="Everything that the person may do")
    parts = [(each, each.split(".")) for each in consents.MCP_SCOPES]
    said = {"read": "See", "write": "Change"}
    return [everything, *(ScopeOut(id=each, description=f"{said[verb]} {area}") for each, (_, area, verb) in parts)]


def consent(consent: Consent) -> ConsentOut:
    return ConsentOut(
        id=consent.id,
        user_id=consent.party,
        client_id=consent.client,
        client=ClientName(id=consent.client, name=consent.client_name),
        organization_id=consent.organization_id,
        scopes=consent.scopes.split(" "),
        revoked=False,
        created_at=clock.show(consent.created),
        expires_at=clock.show(consent.expires),
    )


def registration(body: RegistrationBody) -> Facts:
    return Facts(
        name=body.client_name or "MCP client",
        redirects=body.redirect_uris,
        is_public=body.token_endpoint_auth_method == "none",  # noqa: S105 - the name of a method
        grants=(register.CODE, register.REFRESH),
    )


def registered(made: Registered, method: str) -> RegistrationOut:
    return RegistrationOut(
        client_id=str(made.client.no),
        client_id_issued_at=made.client.created,
        client_name=made.client.name,
        redirect_uris=list(made.client.redirects),
        token_endpoint_auth_method=method,
        grant_types=list(made.client.grants),
        response_types=["code"],
        scope=" ".join(consents.MCP_SCOPES),
        client_secret=made.secret,
        client_secret_expires_at=None if made.secret is None else 0,
    )


def metadata(base: str) -> Metadata:
    return Metadata(
        issuer=base,
        authorization_endpoint=f"{base}/mcp/oauth/authorize",
        token_endpoint=f"{base}/mcp/oauth/token",
        registration_endpoint=f"{base}/mcp/oauth/register",
        jwks_uri=f"{base}/.well-known/jwks.json",
        revocation_endpoint=f"{base}/oauth/revoke",
        introspection_endpoint=f"{base}/oauth/introspect",
        response_types_supported=["code"],
        grant_types_supported=[register.CODE, register.REFRESH],
        code_challenge_methods_supported=["S256"],
        token_endpoint_auth_methods_supported=list(AUTH_METHODS),
        scopes_supported=list(tokens.FULL[1:]),
        subject_types_supported=["public"],
        id_token_signing_alg_values_supported=["RS256"],
    )
