"""The routes that browsers of people go through: to the identity provider and back."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession import ids
from procession.access.settings import chosen
from procession.access.sign_in import SignedIn
from procession.errors import Refusal
from procession.people.arrivals import NotAdmitted
from procession.plumbing.database import Database
from procession.plumbing.http import SESSION_COOKIE, Access, Answer, Item, RequestFacts, Route
from procession.plumbing.outbound import Failed
from procession.plumbing.work import Work
from procession.sso import find_out, oidc, page, sign_on
from procession.sso.oidc import Discovered, Person
from procession.sso.values import Attempt, Protocol

BROWSER_COOKIE = "procession_sign_on"
_TAG = "Single sign-on"
_A_MINUTE = 60


class OrgPath(msgspec.Struct, frozen=True):
    org: str


class LoginQuery(msgspec.Struct, frozen=True, kw_only=True):
    next: Annotated[str, Meta(max_length=1_000, description="The page to show afterwards: a path of this server")] = "/"


class CallbackQuery(msgspec.Struct, frozen=True, kw_only=True):
    """What an OpenID provider sends back (RFC 6749 4.1.2, RFC 9207)."""

    code: Annotated[str, Meta(max_length=4_000)] = ""
    state: Annotated[str, Meta(max_length=200)] = ""
    error: Annotated[str, Meta(max_length=200)] = ""
    iss: Annotated[str, Meta(max_length=2_000)] = ""


class EmailQuery(msgspec.Struct, frozen=True, kw_only=True):
    email: Annotated[str, Meta(max_length=254)]


class FoundOut(msgspec.Struct, frozen=True):
    """Where the people of this domain sign in; null: with a password."""

    login_url: str | None


def find_sso(work: Work, query: EmailQuery) -> Item[FoundOut]:
    """Where somebody with this address signs in, by its domain alone: it says nothing about people."""
    return Item(FoundOut(find_out.login_of(work, query.email)))


async def look_for_provider(database: Database, path: OrgPath) -> Discovered | Refusal:
    """Before the unit of work: the provider is asked where people sign in."""
    try:
        one = await sign_on.find(database, path.org)
        if one.protocol is not Protocol.OIDC:
            return NotAdmitted("SAML can't be used in this installation.")
        there = await oidc.discover(one)
        return NotAdmitted(there.message) if isinstance(there, Failed) else there
    except Refusal as refusal:
        return refusal


def begin_sign_on(
    work: Work, path: OrgPath, query: LoginQuery, request: RequestFacts, prepared: Discovered | Refusal
) -> Answer:
    """Sign in with the company's account: sends the browser to the organization's identity provider."""
    if isinstance(prepared, Refusal):
        return page.stopped(prepared, status=404)
    browser = _cookie(request) or ids.new_secret(40)
    address = sign_on.leave_for_oidc(work, path.org, prepared, browser=browser, back=query.next)
    request.set_cookie(BROWSER_COOKIE, browser, max_age=sign_on.LIVES, secure=chosen().cookie_secure)
    return page.sent_to(address)


async def ask_who(
    database: Database, path: OrgPath, query: CallbackQuery, request: RequestFacts
) -> tuple[Person, Attempt] | Refusal:
    """Before the unit of work: the code is exchanged at the provider, and its answer checked."""
    try:
        if query.error or not query.code:
            return NotAdmitted("The identity provider has not signed you in. Start again.")
        return await sign_on.return_from_oidc(
            database, path.org, code=query.code, state=query.state, issuer=query.iss, browser=_cookie(request)
        )
    except Refusal as refusal:
        return refusal


def finish_sign_on(
    work: Work,
    path: OrgPath,
    query: CallbackQuery,
    request: RequestFacts,
    prepared: tuple[Person, Attempt] | Refusal,
) -> Answer:
    """Where an OpenID provider sends people back to. Opens a session for this organization."""
    if isinstance(prepared, Refusal):
        return page.stopped(prepared, status=403)
    person, attempt = prepared
    agent = request.headers.get("user-agent")
    try:
        signed_in = sign_on.let_in(work, path.org, person, agent=agent, address=request.client_ip)
    except Refusal as refusal:  # raised before anything was written
        return page.stopped(refusal, status=403)
    return arrived(work, request, signed_in, attempt)


def arrived(work: Work, request: RequestFacts, signed_in: SignedIn, attempt: Attempt) -> Answer:
    """The page they wanted to see, signed in."""
    secure = chosen().cookie_secure
    request.set_cookie(SESSION_COOKIE, signed_in.secret, max_age=signed_in.expires - work.now, secure=secure)
    request.set_cookie(BROWSER_COOKIE, "", max_age=0, secure=secure)
    return page.sent_to(request.base_url + attempt.back)


def _cookie(request: RequestFacts) -> str | None:
    found = request.cookie(BROWSER_COOKIE)
    return found if found and len(found) == 40 and found.isalnum() else None


ROUTES: tuple[Route, ...] = (
    Route(
        method="GET", path="/auth/sso", use=find_sso, tag=_TAG, access=Access.OPEN, per_address=_A_MINUTE, writes=False
    ),
    Route(
        method="GET",
        path="/saml/{org}/login",
        aliases=("/oidc/{org}/login",),
        use=begin_sign_on,
        prepare=look_for_provider,
        tag=_TAG,
        access=Access.OPEN,
        status=303,
        writes=True,
        hidden=True,
        per_address=_A_MINUTE,
    ),
    Route(
        method="GET",
        path="/oidc/{org}/callback",
        use=finish_sign_on,
        prepare=ask_who,
        tag=_TAG,
        access=Access.OPEN,
        status=303,
        writes=True,
        hidden=True,
        per_address=_A_MINUTE,
    ),
)
