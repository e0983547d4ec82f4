"""Permits of an installation on SQLite: one process, so they are counted in memory and written every second."""

import threading

from sqlalchemy import delete, select

from procession import clock
from procession.plumbing.database import Database
from procession.plumbing.database.statements import everywhere, param, upsert
from procession.plumbing.database.tables import PERMIT
from procession.plumbing.http.limits.policy import MICROSECOND, Allowance, Policy
from procession.plumbing.http.limits.ring import Ring
from procession.plumbing.http.limits.slices import Lot, Slices, lot_size, slice_end
from procession.plumbing.work import Work

Key = tuple[int, str]
_ALL = everywhere(select(PERMIT.c.org, PERMIT.c.bucket, PERMIT.c.n, PERMIT.c.ring))
_KEEP = everywhere(upsert(PERMIT, keys=("bucket",), change=lambda new: {"n": new.n, "ring": new.ring}))
_FORGET = everywhere(delete(PERMIT).where(PERMIT.c.org == param("org"), PERMIT.c.bucket == param("bucket")))


class MemoryPermits:
    """A crash forgets at most the last second."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._rings: dict[Key, Ring] = {}
        self._slices: dict[Key, Slices] = {}
        self._lots: dict[Key, Lot] = {}
        self._read: dict[Key, bytes] = {}  # stored slices that nobody has asked for yet
        self._stored: set[Key] = set()
        self._changed: set[Key] = set()

    def take(self, org: int, bucket: str, policy: Policy) -> Allowance:
        now = int(clock.precisely() * MICROSECOND)
        key = (org, bucket)
        with self._lock:
            if not policy.is_exact:
                return self._from_lot(key, policy, now)
            allowance = self._ring(key, policy).take(policy, now)
            if allowance.allowed:
                self._changed.add(key)
        return allowance

    def _from_lot(self, key: Key, policy: Policy, now: int) -> Allowance:
        """Big limits are taken in lots, so that most requests only count down."""
        lot = self._lots.get(key)
        if lot is not None and lot.hand_out(policy, now):
            return lot.allowance
        slices = self._sliced(key, policy)
        if lot is not None and lot.left and lot.policy == policy:
            slices.give_back(policy, lot.taken_at, lot.left)
        granted, allowance = slices.take(policy, now, wanted=lot_size(policy))
        self._lots[key] = Lot(policy, granted - 1, allowance.now, slice_end(policy, allowance.now), allowance)
        self._changed.add(key)
        return allowance

    def _ring(self, key: Key, policy: Policy) -> Ring:
        ring = self._rings.get(key)
        if ring is None:
            ring = self._rings[key] = Ring(policy.biggest)
        elif len(ring.times) != policy.biggest:
            ring = self._rings[key] = ring.resized(policy.biggest)
        return ring

    def _sliced(self, key: Key, policy: Policy) -> Slices:
        slices = self._slices.get(key)
        if slices is None:
            slices = self._slices[key] = Slices(policy, self._read.pop(key, None))
        return slices

    async def load(self) -> None:
        rows = await self._database.perform(lambda work: work.rows(_ALL), writes=False)
        for row in rows:
            key = (row.org, row.bucket)
            self._stored.add(key)
            if row.n:
                self._rings[key] = Ring(len(row.ring) // 8, row.n, bytes(row.ring))
            else:
                self._read[key] = bytes(row.ring)

    async def keep(self) -> None:
        with self._lock:
            rings = {key: self._written(key) for key in self._changed}
            self._changed.clear()
            idle = self._take_idle()
        if rings or idle:
            await self._database.perform(lambda work: _write(work, rings, idle), writes=True)
        self._stored = (self._stored | rings.keys()) - set(idle)

    def _written(self, key: Key) -> tuple[int, bytes]:
        """The row of a bucket; slices are told from a ring by their `n` of 0."""
        ring = self._rings.get(key)
        return (0, self._slices[key].stored()) if ring is None else (ring.n, ring.times.tobytes())

    def _take_idle(self) -> list[Key]:
        """Forgets rings in which every request is older than a day: they allow whatever an empty one allows."""
        long_ago = int((clock.precisely() - 86_400) * MICROSECOND)
        idle = [key for key, ring in self._rings.items() if ring.newest() < long_ago]
        for key in idle:
            del self._rings[key]
        return [key for key in idle if key in self._stored]

    def close(self) -> None:
        pass


def _write(work: Work, rings: dict[Key, tuple[int, bytes]], idle: list[Key]) -> None:
    work.run_each(
        _KEEP, [{"org": org, "bucket": name, "n": n, "ring": ring} for (org, name), (n, ring) in rings.items()]
    )
    for org, name in idle:
        work.run(_FORGET, org=org, bucket=name)
