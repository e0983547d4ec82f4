"""The routes of the page that applications send people to (authorize.py, consent_page.py)."""

from procession import ids
from procession.access import authorize, consent_page, oauth_wire, sign_in
from procession.access.authorize import NotSafe, Request, SentBack
from procession.access.oauth_wire import AuthorizeQuery, DecisionBody
from procession.access.refusals import SecondStepNeeded, WrongCode
from procession.access.settings import chosen
from procession.access.sign_in import Proof
from procession.errors import Refusal
from procession.plumbing.database import Database
from procession.plumbing.http import SESSION_COOKIE, Access, Answer, RequestFacts, Route
from procession.plumbing.work import Work

NONCE_COOKIE = "procession_consent"
_NONCE_LIVES = 3_600


def ask_person(work: Work, query: AuthorizeQuery, request: RequestFacts) -> Answer:
    """The page that applications send people to: sign in, choose an organization, allow or refuse."""
    return _show(work, query, request, mcp=False)


def ask_person_for_mcp(work: Work, query: AuthorizeQuery, request: RequestFacts) -> Answer:
    """The same page for MCP clients, where the person ticks what is allowed."""
    return _show(work, query, request, mcp=True)


async def sign_in_first(
    database: Database, query: AuthorizeQuery, body: DecisionBody, request: RequestFacts
) -> Proof | Refusal | None:
    """Checks the password of somebody who was not signed in; a refusal is shown on the page."""
    if body.decision != "sign_in" or not _is_proven(query, body, request):
        return None
    try:
        return await sign_in.prove(database, body.email, body.password, request.client_ip, code=body.code)
    except Refusal as refusal:
        return refusal


def decide(
    work: Work, query: AuthorizeQuery, body: DecisionBody, prepared: Proof | Refusal | None, request: RequestFacts
) -> Answer:
    """What the forms of the page send; nothing but the page can send it."""
    return _decided(work, query, body, prepared, request, mcp=False)


def decide_for_mcp(
    work: Work, query: AuthorizeQuery, body: DecisionBody, prepared: Proof | Refusal | None, request: RequestFacts
) -> Answer:
    """The same for MCP clients."""
    return _decided(work, query, body, prepared, request, mcp=True)


def _show(work: Work, query: AuthorizeQuery, request: RequestFacts, *, mcp: bool, error: str = "") -> Answer:
    asked = oauth_wire.authorization(query)
    found = authorize.read(work, asked, mcp=mcp)
    if not isinstance(found, Request):
        return _elsewhere(found)
    nonce, session = _cookie(request, NONCE_COOKIE), _cookie(request, SESSION_COOKIE)
    if nonce is None:
        nonce = ids.new_secret(43)
        request.set_cookie(NONCE_COOKIE, nonce, max_age=_NONCE_LIVES, secure=chosen().cookie_secure)
    proof = authorize.proof(nonce, session, asked)
    who = authorize.visitor(work, session, found.client)
    if who is None:
        return consent_page.sign_in(found, proof=proof, error=error)
    return consent_page.consent(found, who, proof=proof, error=error)


def _decided(
    work: Work,
    query: AuthorizeQuery,
    body: DecisionBody,
    prepared: Proof | Refusal | None,
    request: RequestFacts,
    *,
    mcp: bool,
) -> Answer:
    found = authorize.read(work, oauth_wire.authorization(query), mcp=mcp)
    if not isinstance(found, Request):
        return _elsewhere(found)
    if not _is_proven(query, body, request):
        return _show(work, query, request, mcp=mcp, error="This page was open for too long. Please decide again.")
    if isinstance(prepared, Refusal):
        return _show(work, query, request, mcp=mcp, error=prepared.message)
    if prepared is not None:
        try:
            return _signed_in(work, prepared, request)
        except (SecondStepNeeded, WrongCode) as refusal:
            return _show(work, query, request, mcp=mcp, error=refusal.message)
    who = authorize.visitor(work, _cookie(request, SESSION_COOKIE), found.client)
    if who is None:
        return _show(work, query, request, mcp=mcp, error="You are not signed in any more.")
    if body.decision != "allow":
        return _elsewhere(authorize.refuse(found))
    outcome = authorize.allow(work, found, who, place=body.organization, scopes=oauth_wire.scopes_of(body))
    if isinstance(outcome, SentBack):
        return _elsewhere(outcome)
    return _show(work, query, request, mcp=mcp, error=outcome)


def _signed_in(work: Work, proof: Proof, request: RequestFacts) -> Answer:
    """A new session, and the same page again, which now knows who looks at it."""
    made = sign_in.finish(work, proof, agent=request.headers.get("user-agent"), address=request.client_ip)
    request.set_cookie(SESSION_COOKIE, made.secret, max_age=made.expires - work.now, secure=chosen().cookie_secure)
    return _redirect(f"{request.prefix}{request.path}?{request.query_string}")


def _elsewhere(found: NotSafe | SentBack) -> Answer:
    return consent_page.stopped(found.message) if isinstance(found, NotSafe) else _redirect(found.address)


def _redirect(address: str) -> Answer:
    headers = (("location", address), ("referrer-policy", "no-referrer"))
    return Answer(content_type="text/plain; charset=utf-8", headers=headers, status=303)


def _is_proven(query: AuthorizeQuery, body: DecisionBody, request: RequestFacts) -> bool:
    nonce, session = _cookie(request, NONCE_COOKIE), _cookie(request, SESSION_COOKIE)
    return authorize.is_proven(body.proof, nonce, session, oauth_wire.authorization(query))


def _cookie(request: RequestFacts, name: str) -> str | None:
    found = request.cookie(name)
    return found if found and len(found) <= 200 else None


_TAG, _MCP = "OAuth", "MCP clients"

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path="/oauth/authorize", use=ask_person, tag=_TAG, access=Access.OPEN, hidden=True),
    Route(
        method="POST",
        path="/oauth/authorize",
        use=decide,
        prepare=sign_in_first,
        tag=_TAG,
        access=Access.OPEN,
        hidden=True,
        secret_answer=True,
    ),
    Route(method="GET", path="/mcp/oauth/authorize", use=ask_person_for_mcp, tag=_MCP, access=Access.OPEN, hidden=True),
    Route(
        method="POST",
        path="/mcp/oauth/authorize",
        use=decide_for_mcp,
        prepare=sign_in_first,
        tag=_MCP,
        access=Access.OPEN,
        hidden=True,
        secret_answer=True,
    ),
)
