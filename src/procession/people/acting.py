"""Acting in somebody's name while they are away: launches that start by themselves (behaviour E17, E37)."""

from procession.actor import Actor, ActorKind, Credential
from procession.people import store
from procession.people.values import Status
from procession.plumbing.work import Work


def as_member(work: Work, number: int) -> Actor | None:
    """This member of the unit's organization with their present role and groups; None when they are not active."""
    found = store.members.find(work, number)
    if found is None or found.status is not Status.ACTIVE:
        return None
    organization = store.organizations.load(work, work.org)
    return Actor(
        kind=ActorKind.MEMBER,
        organization=organization.no,
        organization_id=organization.id,
        party=number,
        groups=tuple(sorted(store.groups.groups_with(work, [number])[number])),
        role=found.role,
        credential=Credential.INTERNAL,
        timezone=organization.timezone,
    )
