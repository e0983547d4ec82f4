"""Putting the organization's tags on things that are there (`api-templates` 6, behaviour B17)."""

from procession.errors import Invalid, NotFound
from procession.ids import is_id
from procession.labels import policy, tagging, tags
from procession.labels.kinds import Kind
from procession.plumbing.work import Work
from procession.sorting import subjects
from procession.sorting.wire import AssociationOut, TaggingIn, text

_TAGGED = {Kind.TEMPLATE, Kind.PROCESS, Kind.TASK, Kind.STEP}


def attach(work: Work, asked: TaggingIn) -> AssociationOut:
    """Raises Invalid, naming the tag or the thing that is not there, and NotAllowed."""
    policy.must_be_able_to_label(work.actor)
    kind = subjects.kind_named(text(asked.subject_type), _TAGGED)
    tag_id = text(asked.tag_id) or ""
    _must_be_private(asked)
    found = tags.find_all(work, [tag_id]) if is_id(tag_id) else None
    if not found:
        raise Invalid.at({"tag_id": ["There is no such tag in this organization."]})
    object_id = subjects.must_be_labelable(work, kind, text(asked.subject_id))
    made = tagging.attach(work, kind, object_id, found[0])
    return AssociationOut(id=made.no, tag_id=found[0].id, subject_id=object_id, subject_type=subjects.TYPES[kind])


def detach(work: Work, number: int) -> None:
    found = tagging.find(work, number)
    if found is None:
        raise NotFound("There is no such tag on anything here; its number is the id in `with=tags`.")
    subjects.must_be_detachable(work, found.kind, found.object)
    tagging.detach(work, found)


def _must_be_private(asked: TaggingIn) -> None:
    kind = (text(asked.tag_type) or "private").strip().lower()
    if kind == "public":
        raise Invalid.at({"tag_id": ["There is no such public tag; the organization's own tags are private."]})
    if kind != "private":
        raise Invalid.at({"tag_type": ["Choose one of: private, public."]})
