"""The caller in another organization of theirs: for the few things that reach over, such as copying a template."""

from msgspec.structs import replace

from procession.actor import Actor
from procession.errors import NotFound
from procession.ids import is_id
from procession.people import store
from procession.plumbing.work import Work


def caller_in(work: Work, organization_id: str) -> Actor:
    """The same person as they are in that organization, with the role and groups they have there.

    Raises NotFound when they are no active member of it, or came with a token that is good for one organization only.
    The unit of work stays where it is.
    """
    here = work.actor
    place = store.members.find_place_elsewhere(work, here.party, organization_id) if is_id(organization_id) else None
    if place is None or here.tied_to not in {0, place.organization}:
        raise NotFound("You are no active member of that organization, or came with a token of another one.")
    there = replace(
        here,
        organization=place.organization,
        organization_id=place.organization_id,
        timezone=place.timezone,
        role=place.role,
        groups=(),
        uses_custom_fields=True,
    )
    work.act_as(there)
    groups = store.groups.groups_with(work, [here.party])[here.party]
    work.act_as(here)
    return replace(there, groups=tuple(sorted(groups)))
