"""Routes of passwords and of registering (api-identity 2.5, 3.2)."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession.access import change_password, reset, sign_up
from procession.access.change_password import Wish
from procession.access.refusals import LinkNotValid, RegistrationClosed, SignInBusy, TooManyChanges, TooManySignIns
from procession.access.reset import Ready
from procession.access.settings import chosen
from procession.access.sign_up import Newcomer
from procession.actor import Actor
from procession.people import organizations
from procession.plumbing.database import Database
from procession.plumbing.http import Access, Item, Number, RequestFacts, Route
from procession.plumbing.work import Work

Secret = Annotated[str, Meta(max_length=1024)]
Code = Annotated[str, Meta(max_length=200, description="From the link that was mailed")]


class UserPath(msgspec.Struct, frozen=True):
    user: Number


class AskBody(msgspec.Struct, frozen=True, kw_only=True):
    email: Annotated[str, Meta(max_length=254)]


class ResetBody(msgspec.Struct, frozen=True, kw_only=True):
    code: Code
    password: Secret
    password_confirmation: Secret


class ChangeBody(msgspec.Struct, frozen=True, kw_only=True):
    current_password: Secret
    password: Secret
    password_confirmation: Secret


class RegisterBody(msgspec.Struct, frozen=True, kw_only=True):
    first_name: Annotated[str, Meta(max_length=200)]
    last_name: Annotated[str, Meta(max_length=200)]
    email: Annotated[str, Meta(max_length=254)]
    password: Secret
    company_name: Annotated[str, Meta(max_length=200, description="What your organization is called")]
    timezone: Annotated[str, Meta(max_length=100, description="An IANA name; UTC if left out")] = "UTC"
    plan_code: Annotated[str | None, Meta(description="Read and left aside: there are no plans here")] = None
    coupon_code: Annotated[str | None, Meta(description="Read and left aside")] = None


class VerifyBody(msgspec.Struct, frozen=True, kw_only=True):
    code: Code


class OptionsOut(msgspec.Struct, frozen=True, kw_only=True):
    """`registration`: may anybody register; `mail`: does this installation send mail."""

    registration: bool
    mail: bool


class DoneOut(msgspec.Struct, frozen=True, kw_only=True):
    message: str


class VerifiedOut(msgspec.Struct, frozen=True, kw_only=True):
    """The organization that is there now, and the address to sign in with."""

    organization_id: str
    email: str


def list_sign_in_options() -> Item[OptionsOut]:
    """What a page for signing in may offer."""
    return Item(OptionsOut(registration=chosen().registration, mail=chosen().mail))


async def look_for_account(database: Database, body: AskBody, request: RequestFacts) -> str:
    """All of it happens before the answer, in the same time whoever asks."""
    await reset.ask(database, body.email, request.client_ip)
    return "If this address has an account here, a link is on its way to it."


def ask_for_reset(body: AskBody, prepared: str) -> Item[DoneOut]:
    """Ask for a link to choose a new password; it is mailed if there is an account with this address.

    The answer is always the same. The link works once, within 60 minutes.
    """
    return Item(DoneOut(message=prepared))


async def check_link(database: Database, body: ResetBody, request: RequestFacts) -> Ready:
    """Looks at the link and makes the hash before the unit of work."""
    return await reset.prepare(database, body.code, body.password, body.password_confirmation, request.client_ip)


def reset_password(work: Work, body: ResetBody, prepared: Ready) -> Item[DoneOut]:
    """Choose a new password with the code of a mailed link. Everybody who is signed in as this person is signed out."""
    reset.finish(work, prepared)
    return Item(DoneOut(message="The new password counts from now on. Sign in with it."))


async def look_at_newcomer(database: Database, body: RegisterBody, request: RequestFacts) -> str:
    """All of it happens before the answer, in the same time for every address."""
    new = Newcomer(
        email=body.email,
        first_name=body.first_name.strip(),
        last_name=body.last_name.strip(),
        organization=body.company_name.strip(),
        password=body.password,
        timezone=body.timezone,
    )
    await sign_up.ask(database, new, request.client_ip)
    return "A mail is on its way. Open its link to confirm your address."


def register(body: RegisterBody, prepared: str) -> Item[DoneOut]:
    """Register with an organization of your own; a link to confirm the address is mailed.

    Nothing is there before the address is confirmed. Only where the operator allows it (`PROCESSION_REGISTRATION`).
    """
    return Item(DoneOut(message=prepared))


async def check_confirmation(database: Database, body: VerifyBody, request: RequestFacts) -> bytes:
    """Counts the try, which stays counted."""
    return await sign_up.prepare(database, body.code, request.client_ip)


def verify_address(work: Work, body: VerifyBody, prepared: bytes) -> Item[VerifiedOut]:
    """Confirm the address with the code of a mailed link: the account and its organization are there from now on."""
    made = sign_up.finish(work, prepared)
    return Item(VerifiedOut(organization_id=made.organization.id, email=organizations.me(work).email))


async def check_my_password(
    database: Database, actor: Actor, body: ChangeBody, request: RequestFacts
) -> change_password.Ready:
    """Checks the present password and makes the hash of the new one."""
    return await change_password.prepare(database, actor, actor.party, _wish(body), request.client_ip)


async def check_password_of(
    database: Database, actor: Actor, path: UserPath, body: ChangeBody, request: RequestFacts
) -> change_password.Ready:
    """The same, where the path names somebody."""
    return await change_password.prepare(database, actor, path.user, _wish(body), request.client_ip)


def change_my_password(work: Work, body: ChangeBody, prepared: change_password.Ready) -> Item[DoneOut]:
    """Change one's own password; other sessions of the person end, this one goes on. At most three times a day."""
    change_password.change(work, prepared)
    return Item(DoneOut(message="The new password counts from now on."))


def change_password_of(work: Work, path: UserPath, body: ChangeBody, prepared: change_password.Ready) -> Item[DoneOut]:
    """The same under the address of the person; nobody changes somebody else's."""
    return change_my_password(work, body, prepared)


def _wish(body: ChangeBody) -> Wish:
    return Wish(current=body.current_password, new=body.password, confirmation=body.password_confirmation)


_SLOW = (TooManySignIns, SignInBusy)
_HERE = "/organizations/{org}"

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path="/auth/options", use=list_sign_in_options, tag="Sign-in", access=Access.OPEN),
    Route(
        method="POST",
        path="/auth/register",
        use=register,
        prepare=look_at_newcomer,
        tag="Sign-in",
        access=Access.OPEN,
        status=201,
        refusals=(RegistrationClosed, *_SLOW),
    ),
    Route(
        method="POST",
        path="/auth/verify",
        use=verify_address,
        prepare=check_confirmation,
        tag="Sign-in",
        access=Access.OPEN,
        refusals=(LinkNotValid, TooManySignIns),
    ),
    Route(
        method="POST",
        path="/auth/password/reset-request",
        use=ask_for_reset,
        prepare=look_for_account,
        tag="Sign-in",
        access=Access.OPEN,
        refusals=(TooManySignIns,),
    ),
    Route(
        method="POST",
        path="/auth/password/reset",
        use=reset_password,
        prepare=check_link,
        tag="Sign-in",
        access=Access.OPEN,
        refusals=(LinkNotValid, *_SLOW),
    ),
    Route(
        method="PUT",
        path=_HERE + "/me/update-password",
        use=change_my_password,
        prepare=check_my_password,
        tag="Sign-in",
        refusals=(TooManyChanges, *_SLOW),
    ),
    Route(
        method="PUT",
        path=_HERE + "/users/{user}/update-password",
        use=change_password_of,
        prepare=check_password_of,
        tag="Sign-in",
        refusals=(TooManyChanges, *_SLOW),
    ),
)
