"""Running numbers on PostgreSQL: taken in blocks, in short transactions of their own (DATA 9).

A counter row in the transaction of a launch would make all launches of an organization wait for each other's flush.
The size of a block follows the demand, so quiet organizations count 1, 2, 3 without gaps.
"""

from collections.abc import Callable, Sequence
from threading import Lock

from procession import clock
from procession.plumbing.database import ledger
from procession.plumbing.database.forms import Form
from procession.plumbing.database.link import BEGIN_WRITE, Link, Lost

_QUIET = 1.0  # seconds after which the next block is of size one again
_MOST = 64  # times what is asked for
_BIGGEST = 1_000


class _Block:
    """Numbers from `next` to `last` are ours; the last block was for `blocks` times what was asked for."""

    __slots__ = ("blocks", "last", "next", "taken")

    def __init__(self) -> None:
        self.next = 1
        self.last = 0
        self.blocks = 1
        self.taken = -_QUIET


class Numbers:
    """Gives numbers to all threads of this process, over one connection."""

    def __init__(self, connect: Callable[[], Link]) -> None:
        self._connect = connect
        self._link: Link | None = None
        self._blocks: dict[tuple[int, str], _Block] = {}
        self._lock = Lock()

    def take(self, org: int, name: str, count: int) -> Sequence[int]:
        """The next `count` numbers. What is left of a block too small for them is never given."""
        with self._lock:
            block = self._blocks.setdefault((org, name), _Block())
            if block.next + count - 1 > block.last:
                self._refill(block, org, name, count)
            first = block.next
            block.next += count
            return range(first, block.next)

    def close(self) -> None:
        with self._lock:
            if self._link is not None:
                self._link.close()
                self._link = None

    def _refill(self, block: _Block, org: int, name: str, count: int) -> None:
        now = clock.ticks()
        block.blocks = min(2 * block.blocks, _MOST) if now - block.taken < _QUIET else 1
        block.taken = now
        size = max(min(block.blocks * count, _BIGGEST), count)
        block.last = self._take(org, name, size)
        block.next = block.last - size + 1

    def _take(self, org: int, name: str, size: int) -> int:
        """The last of `size` fresh numbers. A block lost with its connection leaves a gap, nothing worse."""
        form = ledger.TAKE_NUMBERS.for_postgres()
        values = form.bind({"org": org, "name": name, "n": size}, org)
        try:
            return self._take_over(form, values, org)
        except Lost:
            self._link = None
            return self._take_over(form, values, org)

    def _take_over(self, form: Form, values: tuple[object, ...], org: int) -> int:
        link = self._link = self._link or self._connect()
        taken = link.query(form, values, org, BEGIN_WRITE)
        link.commit([])
        return taken[0].n
