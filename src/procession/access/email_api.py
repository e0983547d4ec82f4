"""Routes of changing the address to sign in with (api-identity 3.2, behaviour G47)."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession.access import change_email, step_up
from procession.access.refusals import SignInBusy, TooManyChanges, TooManySignIns
from procession.access.sign_in import Proof
from procession.actor import Actor
from procession.people import accounts, pages
from procession.people.wire import UserOut
from procession.plumbing.database import Database
from procession.plumbing.http import Item, Number, RequestFacts, Route
from procession.plumbing.work import Work


class UserPath(msgspec.Struct, frozen=True):
    user: Number


class EmailBody(msgspec.Struct, frozen=True, kw_only=True):
    email: Annotated[str, Meta(max_length=254)]
    password: Annotated[str, Meta(max_length=1024, description="The caller's present password")]


async def check_own(database: Database, actor: Actor, body: EmailBody, request: RequestFacts) -> Proof:
    """Before the unit of work: checking a password takes a tenth of a second."""
    return await step_up.prove_at(database, actor, body.password, request.client_ip, path="password")


async def check_for_other(
    database: Database, actor: Actor, path: UserPath, body: EmailBody, request: RequestFacts
) -> Proof:
    """The same, when the caller may change this member's address at all."""

    def may(work: Work) -> None:
        work.act_as(actor)
        accounts.must_be_able_to_change_email(work, path.user)

    await database.perform(may, writes=False)
    return await step_up.prove_at(database, actor, body.password, request.client_ip, path="password")


def change_my_email(work: Work, body: EmailBody, prepared: Proof) -> Item[UserOut]:
    """Change the address you sign in with, in all your organizations. Needs the present password; three times a day.

    Not for those who sign in another way than by password.
    """
    return Item(pages.user(work, change_email.change(work, work.actor.party, body.email, prepared)))


def change_email_of_user(work: Work, path: UserPath, body: EmailBody, prepared: Proof) -> Item[UserOut]:
    """Change the address of a member who is in this organization alone; administrators, with their own password."""
    return Item(pages.user(work, change_email.change(work, path.user, body.email, prepared)))


_PEOPLE = "Members"
_NO = (TooManyChanges, TooManySignIns, SignInBusy)

ROUTES: tuple[Route, ...] = (
    Route(
        method="PUT",
        path="/organizations/{org}/me/update-email",
        use=change_my_email,
        prepare=check_own,
        tag=_PEOPLE,
        refusals=_NO,
    ),
    Route(
        method="PUT",
        path="/organizations/{org}/users/{user}/update-email",
        use=change_email_of_user,
        prepare=check_for_other,
        tag=_PEOPLE,
        refusals=_NO,
    ),
)
