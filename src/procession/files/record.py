"""A file as the house knows it."""

from enum import IntEnum

import msgspec


class Kind(IntEnum):
    """What a file hangs on. The numbers are stored."""

    TEMPLATE = 1
    PROCESS = 2
    TASK = 3
    COMMENT = 4
    ORGANIZATION = 5


class Why(IntEnum):
    """How a file came to hang there. The numbers are stored."""

    UPLOADED = 1
    ATTACHED = 2


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What an upload says the file is for. `subject` is named in the upload; the file hangs on `place`, which may be
    closer: the task of a process whose field it is for. `field` is a form field's id, `ko_field`, or None."""

    subject_kind: Kind
    subject: str
    place_kind: Kind
    place: str
    field: str | None = None
    step: str | None = None
    source: str = "local"
    system: str | None = None


class File(msgspec.Struct, frozen=True, kw_only=True):
    """One stored file. `type` is what its content says it is; `version` counts files of one name and place."""

    id: str
    key: str
    name: str
    type: str
    size: int
    digest: bytes
    version: int
    subject_kind: Kind
    subject: str
    field: str | None
    step: str | None
    source: str
    system: str | None
    uploader: int
    created: int
    archived: int | None


class Use(msgspec.Struct, frozen=True):
    """The file hangs on this object."""

    kind: Kind
    object: str
