"""The only writer of the tables of single sign-on."""

from typing import Any

import msgspec
from sqlalchemy import delete, insert, select

from procession.plumbing.database.statements import param, tenant, upsert
from procession.plumbing.work import Work
from procession.sso.tables import attempt, connection
from procession.sso.values import Attempt, Connection

_FIELDS = tuple(Connection.__struct_fields__)
_SAVE = tenant(upsert(connection, keys=(), change=lambda new: {name: new[name] for name in _FIELDS}))
_LOAD = tenant(select(connection))
_REMOVE = tenant(delete(connection))
_INSERT_ATTEMPT = tenant(insert(attempt))
_TAKE = tenant(delete(attempt).where(attempt.c.hash == param("digest")).returning(*attempt.c))
_FORGET = tenant(delete(attempt).where(attempt.c.expires < param("now")))


def save(work: Work, one: Connection) -> None:
    work.run(_SAVE, **msgspec.structs.asdict(one))


def find(work: Work) -> Connection | None:
    row = work.row(_LOAD)
    if row is None:
        return None
    named = {name: getattr(row, name) for name in _FIELDS}
    return msgspec.convert({**named, "auto_join": bool(row.auto_join)}, Connection)


def remove(work: Work) -> None:
    work.run(_REMOVE)


def add_attempt(work: Work, digest: bytes, one: Attempt) -> None:
    """Those that ran out are forgotten on the way."""
    work.run(_FORGET, now=work.now)
    work.run(_INSERT_ATTEMPT, hash=digest, **msgspec.structs.asdict(one))


def take_attempt(work: Work, digest: bytes) -> Attempt | None:
    """It is there once: whoever takes it has it, and nobody else. None too when it ran out."""
    row: Any = work.row(_TAKE, digest=digest)
    if row is None or row.expires <= work.now:
        return None
    return Attempt(
        browser=bytes(row.browser),
        nonce=row.nonce,
        verifier=row.verifier,
        back=row.back,
        expires=row.expires,
        party=row.party,
    )
