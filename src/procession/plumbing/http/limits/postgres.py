"""Permits of an installation on PostgreSQL: one row per bucket, shared by all workers and machines.

Taking a permit is one short statement of its own, outside the transaction of its request. Time is the database's, so
that machines need not agree on it. A full bucket is remembered until it has room again, so that a caller who keeps
knocking costs nothing. Limits above 10,000 are leased in larger lots (`leases.py`).
"""

from array import array
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from procession import clock
from procession.plumbing.http.limits.connections import Connection, Connections
from procession.plumbing.http.limits.leases import Leases
from procession.plumbing.http.limits.policy import MICROSECOND, Allowance, Policy
from procession.plumbing.http.limits.ring import Ring, judged
from procession.plumbing.work import Unavailable

Key = tuple[int, str]
_REMEMBERED = 10_000
_ROUNDS = 20  # somebody else may be making the row, or a window may end, between two statements

_CLOCK = "coalesce(%(now)s::bigint, (extract(epoch from clock_timestamp()) * 1000000)::bigint)"
_SLOT = "('x' || encode(substring(ring from ((({index}) %% {size}) * 8 + 1)::int for 8), 'hex'))::bit(64)::bigint"
_READ = f"SELECT n, ring, {_CLOCK} FROM permit WHERE org = %(org)s AND bucket = %(bucket)s"
_CREATE = (
    "INSERT INTO permit (org, bucket, n, ring) VALUES (%(org)s, %(bucket)s, 0, %(ring)s) "
    "ON CONFLICT (org, bucket) DO NOTHING"
)
_REPLACE = "UPDATE permit SET n = %(n)s, ring = %(ring)s WHERE org = %(org)s AND bucket = %(bucket)s"


class PostgresPermits:
    """Counts in the table `permit` of the database at `url`."""

    def __init__(self, url: str) -> None:
        self._connections = Connections(url)
        self._leases = Leases(self._connections)
        self._full: dict[Key, tuple[int, Allowance]] = {}

    async def load(self) -> None:
        """Nothing is in memory here."""

    async def keep(self) -> None:
        """Nothing is in memory here."""

    def close(self) -> None:
        self._connections.close()

    def take(self, org: int, bucket: str, policy: Policy) -> Allowance:
        """Raises Unavailable when the database does not answer."""
        key = (org, bucket)
        here = int(clock.precisely() * MICROSECOND)
        if (known := self._full.get(key)) is not None:
            until, full = known
            if here < until and full.quota in policy.quotas:
                return Allowance(False, full.quota, 0, full.reset, full.reset - (until - here))
            self._full.pop(key, None)
        steered = here if clock.is_steered() else None
        if policy.is_exact:
            with self._connections.borrow() as connection:
                allowance = _counted(connection, {"org": org, "bucket": bucket, "now": steered}, policy)
        else:
            allowance = self._leases.take(key, policy, here, steered)
        if not allowance.allowed:
            self._remember(key, allowance, here)
        return allowance

    def _remember(self, key: Key, full: Allowance, here: int) -> None:
        """Nobody can make room but time, so until `reset` the answer is known. Ours and the database's clock differ."""
        if len(self._full) >= _REMEMBERED:
            self._full.clear()
        self._full[key] = (here + full.reset - full.now, full)


def _counted(connection: Connection, values: dict[str, Any], policy: Policy) -> Allowance:
    for _ in range(_ROUNDS):
        taken = connection.execute(_take(policy), values, prepare=True, binary=True).fetchone()
        if taken is not None:
            return judged(policy, taken[0], taken[2], _reader(taken[1]), just_taken=True)
        stored = connection.execute(_READ, values, binary=True).fetchone()
        if stored is None or len(stored[1]) != 8 * policy.biggest:
            _make_fit(connection, values, policy.biggest)
            continue
        allowance = judged(policy, stored[0], stored[2], _reader(stored[1]))
        if not allowance.allowed:
            return allowance
    raise Unavailable("The rate limit could not be counted.", retry_after=1)


@lru_cache(maxsize=256)
def _take(policy: Policy) -> bytes:
    """The whole decision in one UPDATE: it changes the row exactly when the request is allowed."""
    size = policy.biggest

    def slot(index: str) -> str:
        return _SLOT.format(index=index, size=size)

    now = f"greatest({_CLOCK}, CASE WHEN n = 0 THEN 0 ELSE {slot('n - 1 + ' + str(size))} END)"
    free = " AND ".join(
        f"(n < {quota.amount} OR {now} - {slot(f'n - {quota.amount}')} >= {quota.span})" for quota in policy.quotas
    )
    placed = f"overlay(ring placing int8send({now}) from ((n %% {size}) * 8 + 1)::int for 8)"
    sql = (
        f"UPDATE permit SET n = n + 1, ring = {placed}"
        f" WHERE org = %(org)s AND bucket = %(bucket)s AND length(ring) = {8 * size} AND {free}"
        f" RETURNING n, ring, {slot('n - 1')}"
    )
    return sql.encode()


def _make_fit(connection: Connection, values: dict[str, Any], size: int) -> None:
    """Makes the row, or makes it fit the size that the limits have now."""
    with connection.transaction():
        connection.execute(_CREATE, {**values, "ring": bytes(8 * size)})
        stored = connection.execute(_READ + " FOR UPDATE", values).fetchone()
        if stored is not None and len(stored[1]) != 8 * size:
            other = _ring(stored[0], stored[1]).resized(size)
            connection.execute(_REPLACE, {**values, "n": other.n, "ring": _turned(other.times.tobytes())})


def _ring(n: int, stored: bytes) -> Ring:
    """The ring of a row. Figures of big limits (their `n` is 0) tell nothing about single requests."""
    return Ring(1) if n == 0 else Ring(len(stored) // 8, n, _turned(stored))


def _turned(stored: bytes) -> bytes:
    """Between the server's byte order and ours."""
    numbers = array("q", stored)
    numbers.byteswap()
    return numbers.tobytes()


def _reader(ring: bytes) -> Callable[[int], int]:
    size = len(ring) // 8
    return lambda index: int.from_bytes(ring[index % size * 8 : index % size * 8 + 8], "big")
