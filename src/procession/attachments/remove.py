"""Deleting and archiving files (`api-running` 4.4)."""

from procession.errors import NotAllowed
from procession.files import remove
from procession.files.record import File
from procession.plumbing.work import Work
from procession.processes import file_sight, sight


def archive(work: Work, identity: str) -> File:
    """The record alone: the file is out of every list, its bytes stay."""
    one = file_sight.get(work, identity)
    _must_be_own(work, one)
    remove.archive(work, one)
    return one


def delete(work: Work, identity: str) -> None:
    """Record and bytes, also of an archived one."""
    one = file_sight.get(work, identity, of_archived=True)
    _must_be_own(work, one)
    remove.delete(work, one)


def _must_be_own(work: Work, one: File) -> None:
    if one.uploader != work.actor.party and not sight.sees_all(work.actor):
        raise NotAllowed("Only who uploaded a file or an administrator may remove it.")
