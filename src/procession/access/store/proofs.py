"""Secrets that were mailed to somebody and count once: only their hashes are kept."""

import msgspec
from sqlalchemy import and_, delete, insert, select

from procession.access.tables import proof
from procession.plumbing.database.statements import everywhere, param
from procession.plumbing.work import Work

_INSERT = everywhere(insert(proof))
_FIND = everywhere(
    select(proof).where(
        and_(proof.c.hash == param("hash"), proof.c.kind == param("kind"), proof.c.expires > param("now"))
    )
)
_SPEND = everywhere(delete(proof).where(and_(proof.c.hash == param("hash"), proof.c.expires > param("now"))))
_END = everywhere(delete(proof).where(and_(proof.c.party == param("person"), proof.c.kind == param("which"))))
_OLD = everywhere(delete(proof).where(proof.c.expires < param("now")))


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What a mailed secret stands for. `party` 0: nobody has an account yet; `content` is JSON of its use case."""

    party: int
    content: str
    expires: int


def add(work: Work, digest: bytes, *, kind: str, party: int, content: str, expires: int) -> None:
    work.run(_INSERT, hash=digest, kind=kind, party=party, content=content, created=work.now, expires=expires)


def find(work: Work, digest: bytes, kind: str) -> Kept | None:
    """One that still counts."""
    row = work.row(_FIND, hash=digest, kind=kind, now=work.now)
    return None if row is None else Kept(party=row.party, content=row.content, expires=row.expires)


def spend(work: Work, digest: bytes) -> bool:
    """False: somebody was first."""
    return work.run(_SPEND, hash=digest, now=work.now) > 0


def end(work: Work, party: int, kind: str) -> None:
    """All of this person, of this kind."""
    work.run(_END, person=party, which=kind)


def forget_old(work: Work) -> None:
    work.run(_OLD, now=work.now)
