"""Reading files: one, several, or those that hang on things."""

from collections.abc import Sequence

from procession.errors import NotFound
from procession.files import store
from procession.files.record import File, Use
from procession.files.wire import AssetOut, asset_out
from procession.plumbing.work import Work


def find(work: Work, identity: str) -> File | None:
    """Not an archived one."""
    return store.find(work, identity)


def get(work: Work, identity: str, *, of_archived: bool = False) -> File:
    one = store.find(work, identity, of_archived=of_archived)
    if one is None:
        raise file_not_found()
    return one


def find_all(work: Work, ids: Sequence[str]) -> list[File]:
    return store.find_all(work, ids)


def uses(work: Work, one: File) -> list[Use]:
    return store.uses(work, one.id)


def shown_on(work: Work, objects: Sequence[str]) -> dict[str, list[AssetOut]]:
    """The files that hang on each of these objects, as the wire shows them; the caller sees the objects."""
    return {each: [asset_out(work, one) for one in found] for each, found in store.of_objects(work, objects).items()}


def file_not_found() -> NotFound:
    return NotFound("There is no such file here.")
