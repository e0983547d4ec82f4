"""Files that go: the record now, the bytes after the unit (`api-running` 4.4, decision 0013)."""

from collections.abc import Sequence

from procession.files import keep, store
from procession.files.record import File
from procession.plumbing.blobs import ledger
from procession.plumbing.work import Work


def archive(work: Work, one: File) -> None:
    """The record alone: the file is in no list and can't be read any more, its bytes stay."""
    store.archive(work, one.id)
    work.emit(keep.event("file.archived", "archived", one))


def delete(work: Work, one: File) -> None:
    """Record and bytes, for good."""
    ledger.let_go(work, store.delete_all(work, [one.id]))
    work.emit(keep.event("file.deleted", "deleted", one))


def with_objects(work: Work, objects: Sequence[str]) -> None:
    """These objects are deleted for good in this unit: so are the files that hang on nothing else."""
    alone = store.take_down(work, objects)
    if alone:
        ledger.let_go(work, store.delete_all(work, alone))
