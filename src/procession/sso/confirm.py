"""Before an administrator changes how everybody signs in: may they, and is it really them (api-identity 2.7)."""

from procession.access import step_up
from procession.access.sign_in import Proof
from procession.actor import Actor
from procession.people import policy
from procession.plumbing.database import Database
from procession.plumbing.work import acting
from procession.sso import connect, oidc
from procession.sso.refusals import TestFailed
from procession.sso.values import Connection, Protocol


async def confirm(database: Database, actor: Actor, password: str | None, address: str) -> Proof:
    """Raises NotAllowed for others than administrators, StepUpRequired, TooManySignIns."""
    policy.must_be_admin(actor, "change how people sign in")
    return await step_up.prove(database, actor, password, address)


async def confirm_if_enabled(database: Database, actor: Actor, password: str | None, address: str) -> Proof | None:
    """A draft may be changed without a password."""
    if await database.perform(acting(actor, connect.is_enabled), writes=False):
        return await confirm(database, actor, password, address)
    return None


async def test(database: Database, actor: Actor) -> Connection:
    """Asks the provider whether signing in could work. Raises TestFailed, NotFound."""
    one = await database.perform(acting(actor, connect.get), writes=False)
    if one.protocol is Protocol.OIDC:
        wrong = await oidc.probe(one)
        if wrong is not None:
            raise TestFailed(wrong.message)
        return one
    raise TestFailed("SAML can't be used in this installation.")
