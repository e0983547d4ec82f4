"""The routes of OAuth: applications, the token endpoints, the page that asks people, and what describes them."""

from typing import Any

import msgspec

from procession.access import (
    act_for,
    consents,
    exchange,
    oauth_wire,
    register,
    wire,
)
from procession.access.exchange import Proven, Reused
from procession.access.oauth_wire import (
    ClientBody,
    ClientOut,
    ConsentOut,
    Metadata,
    RegistrationBody,
    RegistrationOut,
    ScopeOut,
    SecretBody,
    TokenRequest,
    TokensOut,
)
from procession.access.refusals import (
    InvalidClient,
    InvalidGrant,
    InvalidMetadata,
    InvalidRedirect,
    InvalidRequest,
    InvalidScope,
    NoApplication,
    TooManyRequests,
    TooManySignIns,
    UnauthorizedClient,
    UnsupportedGrant,
)
from procession.access.wire import NewMemberBody
from procession.errors import Refusal
from procession.people import organizations
from procession.people import wire as people_wire
from procession.people.wire import UserOut
from procession.plumbing.database import Database
from procession.plumbing.http import (
    NOTHING,
    Access,
    Answer,
    HexId,
    Item,
    Nothing,
    Number,
    Page,
    PageQuery,
    RequestFacts,
    Route,
    window,
)
from procession.plumbing.work import Work


class ClientPath(msgspec.Struct, frozen=True):
    client: Number


class ConsentPath(msgspec.Struct, frozen=True):
    token: HexId


class PersonPath(msgspec.Struct, frozen=True):
    email: str


def list_clients(work: Work) -> Item[list[ClientOut]]:
    """The applications of your current organization, the newest first; never their secrets. For administrators."""
    return Item([oauth_wire.client(each) for each in register.listed(work)])


def create_client(work: Work, body: ClientBody) -> Item[ClientOut]:
    """Register an application (OAuth client) of your current organization. For administrators, because it can act for
    everybody there. Its `secret` is shown this once; an application that is not `confidential` has none."""
    made = register.create(work, oauth_wire.facts(body))
    return Item(oauth_wire.client(made.client, secret=made.secret))


def update_client(work: Work, path: ClientPath, body: ClientBody) -> Item[ClientOut]:
    """Change name, redirect addresses, grants and header exemption of an application; absent `grants` stay."""
    return Item(oauth_wire.client(register.change(work, path.client, oauth_wire.facts(body))))


def change_client_secret(work: Work, path: ClientPath, body: SecretBody) -> Item[ClientOut]:
    """A new secret for an application, shown this once. The present one stays good for a day, or as long as
    `overlap_hours` says; 0 ends it now, which is right when somebody else may know it."""
    made = register.change_secret(work, path.client, overlap=body.overlap_hours * 3_600)
    return Item(oauth_wire.client(made.client, secret=made.secret))


def revoke_client(work: Work, path: ClientPath) -> Nothing:
    """Revoke an application, at once and for good, with every token it holds."""
    register.revoke(work, path.client)
    return NOTHING


def list_scopes() -> Item[list[ScopeOut]]:
    """What can be allowed to applications."""
    return Item(oauth_wire.scopes())


def list_consents(work: Work, query: PageQuery) -> Page[ConsentOut]:
    """What you have let applications do and what still counts, the newest first."""
    shown = window(query)
    found, total = consents.listed(work, limit=shown.limit, offset=shown.offset)
    return Page(data=[oauth_wire.consent(each) for each in found], total=total, window=shown)


def revoke_consent(work: Work, path: ConsentPath) -> Nothing:
    """Take back what you let an application do, at once, with every token that came of it."""
    consents.revoke(work, path.token)
    return NOTHING


async def prove_client(database: Database, body: TokenRequest, request: RequestFacts) -> Proven:
    """What comes before the unit of work of `get_token`; see exchange.py."""
    return await _prove(database, body, request, mcp=False)


async def prove_mcp_client(database: Database, body: TokenRequest, request: RequestFacts) -> Proven:
    """The same for applications that registered themselves."""
    return await _prove(database, body, request, mcp=True)


def get_token(work: Work, body: TokenRequest, prepared: Proven, request: RequestFacts) -> TokensOut:
    """The token endpoint of OAuth 2.0: client credentials, password, authorization code and refresh token.

    Errors look as RFC 6749 5.2 has them. A code or refresh token that comes a second time ends everything that came
    of it.
    """
    return _tokens(work, body, prepared, request, with_scope=False)


def get_mcp_token(work: Work, body: TokenRequest, prepared: Proven, request: RequestFacts) -> TokensOut:
    """The token endpoint of MCP clients (OAuth 2.1): authorization code with PKCE, and refresh tokens that change."""
    return _tokens(work, body, prepared, request, with_scope=True)


def register_client(work: Work, body: RegistrationBody, request: RequestFacts) -> RegistrationOut:
    """An MCP client registers itself (RFC 7591). It can do nothing before somebody allows it."""
    method = body.token_endpoint_auth_method
    if method not in oauth_wire.AUTH_METHODS:
        raise InvalidMetadata(f"token_endpoint_auth_method is one of {', '.join(oauth_wire.AUTH_METHODS)}.")
    made = register.register_itself(work, oauth_wire.registration(body), request.client_ip)
    return oauth_wire.registered(made, method)


def describe_authorization(request: RequestFacts) -> Metadata:
    """Where the endpoints for MCP clients are, and what they can do (RFC 8414)."""
    return oauth_wire.metadata(request.base_url)


def describe_openid(request: RequestFacts) -> Metadata:
    """The same under the name that other clients look for; there are no id tokens."""
    return oauth_wire.metadata(request.base_url)


def add_member_as_application(work: Work, body: NewMemberBody) -> Item[UserOut]:
    """Add a member, with an application's own token. The member is active at once and gets no invitation."""
    member = act_for.add_member(work, wire.newcomer(body))
    return Item(people_wire.user(member, organizations.get(work), now=work.now))


def issue_token(work: Work, path: PersonPath) -> TokensOut:
    """A token of a member for an application, asked for with the application's own token. It acts as that member, in
    this organization only."""
    made = act_for.token_for(work, path.email)
    return oauth_wire.given(consents.Given(token=made), with_scope=False, now=work.now)


async def _prove(database: Database, body: TokenRequest, request: RequestFacts, *, mcp: bool) -> Proven:
    return await exchange.prove(
        database,
        oauth_wire.token_request(body),
        mcp=mcp,
        address=request.client_ip,
        basic=exchange.basic_of(request.headers),
    )


def _tokens(work: Work, body: TokenRequest, proven: Proven, request: RequestFacts, *, with_scope: bool) -> TokensOut:
    outcome = exchange.exchange(work, oauth_wire.token_request(body), proven)
    work.warnings.clear()  # the answer's shape is OAuth's
    request.add_header("pragma", "no-cache")
    if isinstance(outcome, Reused):  # answered and not raised, so that what it ended stays ended
        said = outcome.message
        problem = {"error": "invalid_grant", "error_description": said, "message": said, "code": "invalid_grant"}
        problem["request_id"] = request.request_id
        no: Any = Answer(body=msgspec.json.encode(problem), content_type="application/json", status=400)
        return no
    return oauth_wire.given(outcome, with_scope=with_scope, now=work.now)


_TAG, _MCP = "OAuth", "MCP clients"
_GRANTING: tuple[type[Refusal], ...] = (
    InvalidRequest,
    InvalidClient,
    InvalidGrant,
    UnauthorizedClient,
    UnsupportedGrant,
    InvalidScope,
    TooManyRequests,
    TooManySignIns,
)

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path="/oauth/clients", use=list_clients, tag=_TAG, access=Access.PERSON),
    Route(
        method="POST",
        path="/oauth/clients",
        use=create_client,
        tag=_TAG,
        access=Access.PERSON,
        status=201,
        secret_answer=True,
        refusals=(InvalidMetadata, InvalidRedirect),
    ),
    Route(
        method="PUT",
        path="/oauth/clients/{client}",
        use=update_client,
        tag=_TAG,
        access=Access.PERSON,
        refusals=(InvalidMetadata, InvalidRedirect),
    ),
    Route(
        method="POST",
        path="/oauth/clients/{client}/secret",
        use=change_client_secret,
        tag=_TAG,
        access=Access.PERSON,
        secret_answer=True,
    ),
    Route(
        method="DELETE", path="/oauth/clients/{client}", use=revoke_client, tag=_TAG, access=Access.PERSON, status=204
    ),
    Route(method="GET", path="/oauth/scopes", use=list_scopes, tag=_TAG, access=Access.PERSON),
    Route(method="GET", path="/oauth/tokens", use=list_consents, tag=_TAG, access=Access.PERSON),
    Route(
        method="DELETE", path="/oauth/tokens/{token}", use=revoke_consent, tag=_TAG, access=Access.PERSON, status=204
    ),
    Route(
        method="POST",
        path="/oauth/token",
        use=get_token,
        prepare=prove_client,
        tag=_TAG,
        access=Access.OPEN,
        oauth=True,
        secret_answer=True,
        refusals=_GRANTING,
    ),
    Route(
        method="POST",
        path="/applications/{org}/users",
        use=add_member_as_application,
        tag="Applications",
        status=201,
        applications=True,
        refusals=(NoApplication,),
    ),
    Route(
        method="POST",
        path="/applications/{org}/users/{email}/token",
        use=issue_token,
        tag="Applications",
        applications=True,
        secret_answer=True,
        refusals=(NoApplication,),
    ),
    Route(
        method="POST",
        path="/mcp/oauth/register",
        use=register_client,
        tag=_MCP,
        access=Access.OPEN,
        status=201,
        oauth=True,
        secret_answer=True,
        refusals=(InvalidMetadata, InvalidRedirect, TooManyRequests),
    ),
    Route(
        method="POST",
        path="/mcp/oauth/token",
        use=get_mcp_token,
        prepare=prove_mcp_client,
        tag=_MCP,
        access=Access.OPEN,
        oauth=True,
        secret_answer=True,
        refusals=_GRANTING,
    ),
    Route(
        method="GET",
        path="/.well-known/oauth-authorization-server",
        use=describe_authorization,
        tag=_MCP,
        access=Access.OPEN,
    ),
    Route(method="GET", path="/.well-known/openid-configuration", use=describe_openid, tag=_MCP, access=Access.OPEN),
)
