"""The routes of sign-in and personal tokens."""

import msgspec

from procession import clock
from procession.access import accept, keys, sign_in, tokens, wire
from procession.access.accept import Ready
from procession.access.refusals import (
    InvalidCredentials,
    SecondStepNeeded,
    SignInBusy,
    SsoRequired,
    TooManySignIns,
    WrongCode,
)
from procession.access.settings import chosen
from procession.access.sign_in import Proof
from procession.access.tokens import Wish
from procession.access.wire import AcceptBody, KeySet, LoginBody, LoginOut, MadeOut, TokenBody, TokenOut
from procession.errors import Invalid
from procession.people import invitations, organizations, pages
from procession.people.invitations import InvitationExpired
from procession.people.wire import UserOut
from procession.plumbing.database import Database
from procession.plumbing.http import NOTHING, Access, Answer, HexId, Item, Nothing, RequestFacts, Route
from procession.plumbing.http.credentials import SESSION_COOKIE
from procession.plumbing.work import Work


class TokenPath(msgspec.Struct, frozen=True):
    token: HexId


async def check_password(database: Database, body: LoginBody, request: RequestFacts) -> Proof:
    """What comes before `login`'s unit of work; see sign_in.py."""
    return await sign_in.prove(database, body.email, body.password, request.client_ip, code=body.code)


def login(work: Work, body: LoginBody, request: RequestFacts, prepared: Proof) -> LoginOut:
    """Sign in with e-mail and password.

    Answers with a token, and, if the request carries X-Tallyfy-Client, sets the session cookie of the web app; both
    end together. Wrong passwords
    are counted: after ten within a quarter of an hour nothing more is tried.
    """
    agent = request.headers.get("user-agent")
    signed_in = sign_in.finish(work, prepared, agent=agent, address=request.client_ip)
    lifetime = signed_in.expires - work.now
    if request.headers.get("x-tallyfy-client"):  # which pages of other sites can't send: nobody is signed in by them
        request.set_cookie(SESSION_COOKIE, signed_in.secret, max_age=lifetime, secure=chosen().cookie_secure)
    return LoginOut(
        access_token=signed_in.token.text,
        token_type="Bearer",  # noqa: S106 - the word, not one of them
        expires_in=lifetime,
        expire=clock.show(signed_in.expires),
    )


async def check_invitation(database: Database, body: AcceptBody, request: RequestFacts) -> Ready:
    """Before the unit of work: checking or making a password takes a tenth of a second."""
    return await accept.prepare(database, body.code, body.password, request.client_ip)


def accept_invitation(work: Work, body: AcceptBody, prepared: Ready) -> Item[UserOut]:
    """Come in by an invitation's code, with a new password or the account's present one. Sign in afterwards."""
    return Item(pages.user(work, invitations.accept(work, prepared.code, hashed=prepared.hashed)))


def logout(work: Work, request: RequestFacts) -> Nothing:
    """Sign out: ends the session, its token, and (unless the operator decided otherwise) one's personal tokens."""
    sign_in.sign_out(work)
    request.set_cookie(SESSION_COOKIE, "", max_age=0, secure=chosen().cookie_secure)
    return NOTHING


def list_tokens(work: Work) -> Item[list[TokenOut]]:
    """One's personal tokens that still open something, the newest first; never their text."""
    return Item([wire.token(token) for token in tokens.listed(work)])


def create_token(work: Work, body: TokenBody) -> MadeOut:
    """Make a personal token: it may do what you may do. Its text is shown this once."""
    if body.scopes and set(body.scopes) - {*tokens.FULL}:
        raise Invalid.at({"scopes": ['The only scope for now is "*", full access.']})
    tied = None
    if body.organization_id is not None:
        organization = organizations.must_be_mine(work, body.organization_id)
        tied = (organization.no, organization.id)
    return wire.made(tokens.create(work, Wish(name=body.name, tied=tied, lifetime=_lifetime(work, body))))


def revoke_token(work: Work, path: TokenPath) -> Nothing:
    """Revoke one of one's personal tokens, at once."""
    tokens.revoke(work, path.token)
    return NOTHING


def revoke_tokens(work: Work) -> Nothing:
    """Revoke all of one's personal tokens, at once."""
    tokens.must_be_oneself(work.actor)
    tokens.revoke_all(work)
    return NOTHING


def list_signing_keys(work: Work) -> Answer:
    """The public keys that tokens are signed with, as a JSON Web Key Set."""
    body = msgspec.json.encode(KeySet(keys.public_keys(work)))
    return Answer(body=body, content_type="application/json")


def _lifetime(work: Work, body: TokenBody) -> int | None:
    if body.expires_at is None:
        return None
    try:
        lifetime = clock.parse(body.expires_at) - work.now
    except ValueError:
        lifetime = 0
    if not 0 < lifetime <= tokens.LONGEST_LIFE:
        raise Invalid.at({"expires_at": ["Send a moment within the next ten years, as YYYY-MM-DDTHH:MM:SSZ."]})
    return lifetime


_TOKENS, _SIGN_IN = "Personal tokens", "Sign-in"
_PATH = "/oauth/personal-access-tokens"

ROUTES: tuple[Route, ...] = (
    Route(
        method="POST",
        path="/auth/login",
        use=login,
        prepare=check_password,
        tag=_SIGN_IN,
        access=Access.OPEN,
        secret_answer=True,
        refusals=(InvalidCredentials, SecondStepNeeded, WrongCode, SsoRequired, TooManySignIns, SignInBusy),
    ),
    Route(
        method="POST",
        path="/auth/accept-invitation",
        use=accept_invitation,
        prepare=check_invitation,
        tag=_SIGN_IN,
        access=Access.OPEN,
        refusals=(InvitationExpired, TooManySignIns, SignInBusy),
    ),
    Route(method="POST", path="/auth/logout", use=logout, tag=_SIGN_IN, access=Access.PERSON, status=204),
    Route(method="GET", path=_PATH, use=list_tokens, tag=_TOKENS, access=Access.PERSON),
    Route(
        method="POST",
        path=_PATH,
        use=create_token,
        tag=_TOKENS,
        access=Access.PERSON,
        status=201,
        secret_answer=True,
    ),
    Route(method="DELETE", path=_PATH, use=revoke_tokens, tag=_TOKENS, access=Access.PERSON, status=204),
    Route(method="DELETE", path=_PATH + "/{token}", use=revoke_token, tag=_TOKENS, access=Access.PERSON, status=204),
    Route(method="GET", path="/.well-known/jwks.json", use=list_signing_keys, tag=_TOKENS, access=Access.OPEN),
)
