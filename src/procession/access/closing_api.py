"""The route of closing an organization (api-identity 3.3): by an administrator who proves who they are."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession.access import step_up
from procession.access.refusals import SignInBusy, TooManySignIns
from procession.access.sign_in import Proof
from procession.access.step_up import StepUpRequired
from procession.actor import Actor
from procession.people import closing
from procession.plumbing.database import Database
from procession.plumbing.http import NOTHING, Nothing, RequestFacts, Route
from procession.plumbing.work import Work


class CloseBody(msgspec.Struct, frozen=True, kw_only=True):
    current_password: Annotated[str, Meta(max_length=1024, description="Your present password")] | None = None


async def check_password(database: Database, actor: Actor, body: CloseBody, request: RequestFacts) -> Proof:
    """Whether the caller may at all, then the password: before the unit of work, as that takes a tenth of a second."""

    def may(work: Work) -> None:
        work.act_as(actor)
        closing.must_be_able_to_close(work)

    await database.perform(may, writes=False)
    return await step_up.prove(database, actor, body.current_password, request.client_ip)


def close_organization(work: Work, body: CloseBody, prepared: Proof) -> Nothing:
    """Close the organization: from now on nobody gets in, guests and programs included, and nothing starts by itself.

    Administrators only, with their present password. What is in it stays; the operator can open it again.
    """
    step_up.spend(work, prepared)
    closing.close(work)
    return NOTHING


ROUTES: tuple[Route, ...] = (
    Route(
        method="DELETE",
        path="/organizations/{org}",
        use=close_organization,
        prepare=check_password,
        tag="Organizations",
        status=204,
        refusals=(StepUpRequired, TooManySignIns, SignInBusy),
    ),
)
