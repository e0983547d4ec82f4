"""Big limits on PostgreSQL: a process takes permits in lots, and hands them out without asking again (DATA 9).

A lot counts where it was taken and is used up or given back before its slice ends, so the limit holds over all
processes. A request is refused early by at most a slice, or by what other processes have not handed out yet.
"""

import threading
from typing import Any

from procession.plumbing.http.limits.connections import Connection, Connections
from procession.plumbing.http.limits.policy import Allowance, Policy
from procession.plumbing.http.limits.slices import Lot, Slices, lot_size, slice_end

Key = tuple[int, str]

_CLOCK = "SELECT coalesce(%(now)s::bigint, (extract(epoch from clock_timestamp()) * 1000000)::bigint)"
_CREATE = "INSERT INTO permit (org, bucket, n, ring) VALUES (%(org)s, %(bucket)s, 0, '{}') ON CONFLICT DO NOTHING"
_LOCKED = "SELECT n, ring FROM permit WHERE org = %(org)s AND bucket = %(bucket)s FOR UPDATE"
_REPLACE = "UPDATE permit SET n = 0, ring = %(ring)s WHERE org = %(org)s AND bucket = %(bucket)s"


class Leases:
    """The lots of this process."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        self._lots: dict[Key, Lot] = {}
        self._lock = threading.Lock()
        self._ahead = 0  # of our clock, microseconds; learnt with each lot

    def take(self, key: Key, policy: Policy, here: int, steered: int | None) -> Allowance:
        """`here` is our clock; `steered` the instant to count by instead of the database's."""
        with self._lock:
            lot = self._lots.get(key)
            if lot is not None and lot.hand_out(policy, here - self._ahead):
                return lot.allowance
            with self._connections.borrow() as connection:
                values = {"org": key[0], "bucket": key[1], "now": steered}
                granted, allowance = _renewed(connection, values, policy, lot)
            self._ahead = here - allowance.now
            if granted:
                until = slice_end(policy, allowance.now)
                self._lots[key] = Lot(policy, granted - 1, allowance.now, until, allowance)
            else:
                self._lots.pop(key, None)
            return allowance


def _renewed(connection: Connection, values: dict[str, Any], policy: Policy, old: Lot | None) -> tuple[int, Allowance]:
    """Gives back what is left of the old lot and takes a new one."""
    with connection.transaction():
        connection.execute(_CREATE, values)
        n, stored = connection.execute(_LOCKED, values).fetchone() or (1, b"")
        (now,) = connection.execute(_CLOCK, values).fetchone() or (0,)
        slices = Slices(policy, bytes(stored) if n == 0 and stored[:1] == b"{" else None)
        if old is not None and old.left and old.policy == policy:
            slices.give_back(policy, old.taken_at, old.left)
        granted, allowance = slices.take(policy, now, wanted=lot_size(policy))
        connection.execute(_REPLACE, {**values, "ring": slices.stored()})
    return granted, allowance
