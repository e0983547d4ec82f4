"""People who come without signing in: to what an organization has made public (behaviour F70, E19)."""

from collections.abc import Sequence

from procession.actor import Actor, ActorKind
from procession.errors import NotFound
from procession.ids import is_id
from procession.people import guest_codes, store
from procession.people.values import Organization
from procession.plumbing.work import Work


def enter(work: Work, organization_id: str) -> Organization:
    """From here on the unit is in this organization, for somebody nobody knows. Raises NotFound."""
    found = store.organizations.find_by_id(work, organization_id) if is_id(organization_id) else None
    if found is None:
        raise NotFound("There is nothing public at this address.")
    work.act_as(
        Actor(
            kind=ActorKind.NOBODY,
            organization=found.no,
            organization_id=found.id,
            timezone=found.timezone,
        )
    )
    return found


def code_of(work: Work, visit: str) -> str:
    """The code in the private link of a visit; whoever has it has read the visitor's mail."""
    return guest_codes.visit_code(store.organizations.load(work, work.org).secret, visit)


def hashed(code: str) -> bytes:
    """What is kept of a code, to find its visit."""
    return guest_codes.hashed(code)


def members_among(work: Work, emails: Sequence[str]) -> set[str]:
    """Those of these addresses that belong to members of this organization."""
    return store.members.emails_of_members(work, emails)
