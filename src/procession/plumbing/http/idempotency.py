"""Repeating a request safely: the answer is stored with the effect, in the same transaction (DECISIONS 7, DATA 9).

What was refused had no effect and is not stored; a repetition of it is judged afresh.
"""

import hashlib
import threading
from collections.abc import Generator
from contextlib import contextmanager

import msgspec
from sqlalchemy import BigInteger, Integer, delete, func, select, tuple_

from procession.errors import Conflict, Kind, Refusal
from procession.plumbing.database.statements import everywhere, param, tenant, upsert
from procession.plumbing.database.tables import IDEMPOTENCY
from procession.plumbing.http.decoding import Malformed
from procession.plumbing.http.replies import Reply
from procession.plumbing.work import Work

KEPT_FOR = 24 * 3_600
_BATCH = 500
_T = IDEMPOTENCY.c

_FIND = tenant(
    select(_T.route, _T.body_hash, _T.status, _T.headers, _T.answer).where(
        _T.actor == param("actor"), _T.key == param("key"), _T.expires > param("now")
    )
)
_KEEP = tenant(
    upsert(
        IDEMPOTENCY,
        keys=("actor", "key"),
        change=lambda new: {
            name: new[name] for name in ("route", "body_hash", "status", "headers", "answer", "expires")
        },
    )
)
_LOCK = everywhere(select(func.pg_try_advisory_xact_lock(param("lock", type_=BigInteger), type_=Integer).label("free")))
_KEY = (_T.org, _T.actor, _T.key)
_FORGET = everywhere(
    delete(IDEMPOTENCY).where(
        tuple_(*_KEY).in_(select(*_KEY).where(_T.expires <= param("now")).order_by(_T.expires).limit(_BATCH))
    )
)


class KeyReused(Refusal):
    """The key came with another request before."""

    kind = Kind.INVALID
    code = "idempotency_key_reused"


class StillRunning(Conflict):
    """The first request with this key has not been answered yet."""

    code = "request_still_running"


class AnsweredOnce(Conflict):
    """The request was carried out, but its answer showed a secret that is not kept."""

    code = "answer_shown_once"


class Repetition(msgspec.Struct, frozen=True):
    """One use of an Idempotency-Key: the key's hash, what was asked (`POST /organizations/...`), the body's hash."""

    key: bytes
    route: str
    body_hash: bytes

    @classmethod
    def of(cls, header: bytes, *, route: str, query_string: str, body: bytes) -> "Repetition":
        """Raises Malformed for a key that is empty, longer than 255 characters, or not plain text."""
        key = header.strip()
        if not 0 < len(key) <= 255 or not key.isascii() or not key.decode().isprintable():
            raise Malformed("An Idempotency-Key has 1 to 255 printable ASCII characters.")
        hashed = hashlib.sha256(query_string.encode() + b"\n" + body)
        return cls(hashlib.sha256(key).digest(), route, hashed.digest())

    def earlier(self, work: Work) -> Reply | None:
        """The stored answer, if this was asked and answered before. Raises KeyReused, AnsweredOnce."""
        row = work.row(_FIND, actor=work.actor.party, key=self.key, now=work.now)
        if row is None:
            return None
        if row.route != self.route or bytes(row.body_hash) != self.body_hash:
            raise KeyReused("This Idempotency-Key was used for another request; send a new key with a new request.")
        if row.headers is None:
            raise AnsweredOnce(
                "This request was carried out already, and its answer held a secret that is shown only once. "
                "Send a new Idempotency-Key to do it again."
            )
        content_type, *headers = msgspec.json.decode(row.headers, type=list[tuple[str, str]])
        replayed = ("idempotency-replayed", "true")
        extra = tuple((name.encode(), value.encode("latin-1")) for name, value in (*headers, replayed))
        return Reply(row.status, content_type[1].encode("latin-1"), bytes(row.answer), extra)

    def keep(self, work: Work, reply: Reply, *, secret: bool) -> None:
        """Stores the answer in the unit that has the effect."""
        headers = [("content-type", reply.content_type), *((name.decode(), value) for name, value in reply.headers)]
        shown = [(name, value.decode("latin-1")) for name, value in headers]
        work.run(
            _KEEP,
            org=work.org,
            actor=work.actor.party,
            key=self.key,
            route=self.route,
            body_hash=self.body_hash,
            status=reply.status,
            headers=None if secret else msgspec.json.encode(shown).decode(),
            answer=b"" if secret else reply.body,
            expires=work.now + KEPT_FOR,
        )

    def lock(self, work: Work) -> None:
        """On PostgreSQL, until the transaction ends. Raises StillRunning."""
        scope = f"{work.org}:{work.actor.party}:".encode() + self.key
        number = int.from_bytes(hashlib.sha256(scope).digest()[:8], "big", signed=True)
        if not work.value(_LOCK, lock=number):
            raise still_running()


class Running:
    """The keys in use in this process. On SQLite there is no other process that could hold one."""

    def __init__(self) -> None:
        self._keys: set[tuple[str, bytes]] = set()
        self._lock = threading.Lock()

    @contextmanager
    def hold(self, caller: str, key: bytes) -> Generator[None]:
        """Raises StillRunning while somebody else holds it."""
        entry = (caller, key)
        with self._lock:
            if entry in self._keys:
                raise still_running()
            self._keys.add(entry)
        try:
            yield
        finally:
            with self._lock:
                self._keys.discard(entry)


def still_running() -> StillRunning:
    return StillRunning("The first request with this Idempotency-Key is still running; ask again soon.", retry_after=1)


def forget_expired(work: Work) -> int:
    """Removes answers that are older than a day, a small batch at a time; the number of rows."""
    return work.run(_FORGET, now=work.now)
