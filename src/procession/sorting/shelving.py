"""Putting things that are there into folders, and taking them out (`api-templates` 5, behaviour B18, J21)."""

from procession.errors import NotFound
from procession.labels import filing, policy
from procession.labels.kinds import Kind
from procession.plumbing.work import Work
from procession.sorting import subjects
from procession.sorting.wire import FilingIn, FilingOut, text

_FILED = {Kind.TEMPLATE, Kind.PROCESS, Kind.TASK}


def put(work: Work, asked: FilingIn) -> FilingOut:
    """A template is filed as by its own `folder_id`."""
    policy.must_be_able_to_label(work.actor)
    kind = subjects.kind_named(text(asked.subject_type), _FILED)
    folder = filing.must_be_folder(work, text(asked.folder_id) or "", kind, path="folder_id")
    object_id = subjects.must_be_labelable(work, kind, text(asked.subject_id))
    made = filing.file(work, kind, object_id, folder)
    return FilingOut(id=made.no, folder_id=folder.id, subject_id=object_id, subject_type=subjects.TYPES[kind])


def take_out(work: Work, number: int) -> None:
    found = filing.find(work, number)
    if found is None:
        raise NotFound("Nothing is filed under this number; it is the relation_id in `with=folders`.")
    subjects.must_be_detachable(work, found.kind, found.object)
    filing.unfile(work, found.kind, found.object)
