"""Somebody signs in at the identity provider: sent there, back again, let in (behaviour G43 - G45).

The way there and back is bound to the browser by a cookie and to one attempt by a secret that is good once. What comes
back opens this organization only, even for somebody who is in others: an organization's provider speaks for it alone.
"""

import secrets

from procession import ids
from procession.access import sign_in
from procession.access.authenticate import hashed
from procession.access.places import Tie
from procession.access.sign_in import SignedIn
from procession.actor import Role
from procession.errors import NotFound
from procession.people import arrivals, domains, organizations
from procession.people.arrivals import Arrival, NotAdmitted
from procession.plumbing.database import Database
from procession.plumbing.outbound import Failed
from procession.plumbing.work import Work
from procession.sso import addresses, oidc, store
from procession.sso.oidc import Discovered, Person
from procession.sso.values import Attempt, Connection, Protocol, Standing

LIVES = 600  # seconds that one may take at the provider


def enter(work: Work, organization_id: str) -> Connection:
    """From here on the unit is that organization's. Its connection, if people may sign in by it. Raises NotFound."""
    organization = organizations.find(work, organization_id)
    if organization is not None:
        work.act_as(organizations.bot_of(work, organization.no))
        found = store.find(work)
        if found is not None and found.status is Standing.ENABLED:
            return found
    raise NotFound("There is no single sign-on at this address. Ask your administrator for the right one.")


def new_attempt(work: Work, browser: str, back: str) -> Attempt:
    return Attempt(
        browser=hashed(browser),
        nonce=ids.new_secret(32),
        verifier=ids.new_secret(64),
        back=back if addresses.is_safe(back) else "/",
        expires=work.now + LIVES,
    )


async def find(database: Database, organization_id: str, protocol: Protocol | None = None) -> Connection:
    """In a unit of its own. Raises NotFound, also when it speaks another protocol."""
    found = await database.perform(lambda work: enter(work, organization_id), writes=False)
    if protocol is not None and found.protocol is not protocol:
        raise NotFound("Single sign-on works another way here. Start again at the beginning.")
    return found


def leave_for_oidc(work: Work, organization_id: str, there: Discovered, *, browser: str, back: str) -> str:
    """The address of the provider that the browser goes to."""
    one = enter(work, organization_id)
    attempt, state = new_attempt(work, browser, back), ids.new_secret(40)
    store.add_attempt(work, hashed(state), attempt)
    redirect = addresses.redirect_uri(organization_id)
    return oidc.address(one, there, redirect_uri=redirect, state=state, attempt=attempt)


async def return_from_oidc(
    database: Database, organization_id: str, *, code: str, state: str, issuer: str, browser: str | None
) -> tuple[Person, Attempt]:
    """Who it is, by the word of the provider. The attempt is taken before anything else, so that nobody comes twice.

    Raises NotAdmitted, NotFound.
    """
    one = await find(database, organization_id, Protocol.OIDC)
    attempt = await database.perform(lambda work: take(work, organization_id, state, browser), writes=True)
    there = await oidc.discover(one)
    if isinstance(there, Failed):
        raise NotAdmitted(there.message)
    if (issuer or there.authorization_response_iss_parameter_supported) and issuer != there.issuer:
        raise NotAdmitted("The answer comes from another provider. Start again.")
    redirect = addresses.redirect_uri(organization_id)
    brought = await oidc.exchange(one, there, code=code, verifier=attempt.verifier, redirect_uri=redirect)
    if isinstance(brought, Failed):
        raise NotAdmitted(brought.message)
    person = await oidc.identify(one, there, brought, nonce=attempt.nonce)
    if isinstance(person, Failed):
        raise NotAdmitted(person.message)
    return person, attempt


def take(work: Work, organization_id: str, secret: str, browser: str | None) -> Attempt:
    """The attempt that began in this browser; it is over with that. Raises NotAdmitted."""
    enter(work, organization_id)
    attempt = store.take_attempt(work, hashed(secret)) if secret else None
    if attempt is None or browser is None or not secrets.compare_digest(attempt.browser, hashed(browser)):
        raise NotAdmitted("This sign-in was begun in another browser, or is over. Start again.")
    return attempt


def let_in(work: Work, organization_id: str, person: Person, *, agent: str | None, address: str | None) -> SignedIn:
    """Who came is known, or becomes a member; a session for this organization. Raises NotAdmitted.

    An address counts if the provider vouches for it, or says nothing and the address is in a verified domain.
    """
    member = admit(work, organization_id, person)
    return open_session(work, member, agent=agent, address=address)


def admit(work: Work, organization_id: str, person: Person) -> int:
    one = enter(work, organization_id)
    if person.is_vouched is False or (person.is_vouched is None and not domains.is_ours(work, person.arrival.email)):
        raise NotAdmitted("Your identity provider does not vouch for your e-mail address. Confirm it there first.")
    return _member(work, one, person.arrival)


def open_session(work: Work, member: int, *, agent: str | None, address: str | None) -> SignedIn:
    """For this organization only, the one of the unit. Second steps are the provider's business."""
    tie = Tie(no=work.org, id=work.actor.organization_id)
    return sign_in.open_session(work, member, agent=agent, address=address, tie=tie, is_strong=True)


def _member(work: Work, one: Connection, who: Arrival) -> int:
    return arrivals.let_in(work, who, new_as=Role(one.default_role) if one.auto_join else None).no
