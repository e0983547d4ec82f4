"""Which bytes no record holds: those on their way in, and those on their way out.

A key is written down before its first byte is stored, and crossed out in the very transaction that stores its record.
Whoever deletes a record writes its key down again in the same transaction. So whatever a crash leaves behind is in this
list, and the sweep never has to look through the store (decision 0013).
"""

from sqlalchemy import Text, delete, select

from procession.errors import Conflict
from procession.plumbing.blobs.port import Blobs
from procession.plumbing.database import Database
from procession.plumbing.database.statements import any_of, everywhere, param, upsert
from procession.plumbing.database.tables import LOOSE_BLOB
from procession.plumbing.work import Work

PATIENCE = 24 * 3_600
"""Seconds until bytes that were announced and never recorded are removed; far more than an upload may take."""
_BATCH = 100
_T = LOOSE_BLOB.c

_NOTE = everywhere(upsert(LOOSE_BLOB, keys=("key",), change=lambda new: {"due": new["due"]}))
_CROSS_OUT = everywhere(delete(LOOSE_BLOB).where(_T.key == param("key")))
_DUE = everywhere(select(_T.key).where(_T.due <= param("now")).order_by(_T.due).limit(_BATCH))
_FORGET = everywhere(delete(LOOSE_BLOB).where(any_of(_T.key, "keys", Text)))


class UploadLost(Conflict):
    """The bytes were removed before their record could be stored, because it took more than a day."""

    code = "upload_lost"


def announce(work: Work, key: str) -> None:
    """Bytes will be written under this key."""
    work.run(_NOTE, key=key, due=work.now + PATIENCE)


def keep(work: Work, key: str) -> None:
    """A record that holds these bytes is stored in this unit. Raises UploadLost."""
    if work.run(_CROSS_OUT, key=key) == 0:
        raise UploadLost("The upload took too long and was removed. Upload the file again.")


def let_go(work: Work, keys: list[str]) -> None:
    """The record that held these bytes is deleted in this unit; the sweep removes them afterwards."""
    work.run_each(_NOTE, [{"key": key, "due": work.now} for key in keys])


async def sweep(database: Database, blobs: Blobs) -> int:
    """Removes what is due; how many. Bytes first: a crash in between is mended by the next sweep."""
    removed = 0
    while keys := [row.key for row in await database.perform(lambda work: work.rows(_DUE, now=work.now), writes=False)]:
        for key in keys:
            await blobs.remove(key)
        await database.perform(lambda work, keys=keys: work.run(_FORGET, keys=keys), writes=True)
        removed += len(keys)
    return removed
