"""People who come without signing in: to what an organization has made public (behaviour F70, E19)."""

from procession.actor import Actor, ActorKind
from procession.errors import NotFound
from procession.ids import is_id
from procession.people import store
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
