"""Work: one unit of work, which is one short transaction (ARCHITECTURE, promise 3).

A use case takes a `Work`, reads and writes through it, and announces what happened; whoever opened it commits. It lives
here because both databases make it; rooms import it from `plumbing/work.py`.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar, NamedTuple, TypeVar

import msgspec

from procession import clock, ids
from procession.actor import NOBODY, Actor
from procession.errors import Kind, Refusal
from procession.events import Event
from procession.plumbing.caps import Cap
from procession.plumbing.database.statements import Row, Statement

T = TypeVar("T")


class Unavailable(Refusal):
    """The database can't be reached, or another program keeps it locked. Nothing of the unit was stored."""

    kind = Kind.NOT_READY
    code = "database_unavailable"


class OutcomeUnknown(Refusal):
    """The connection broke between sending COMMIT and hearing of it: the unit may be stored or not."""

    kind = Kind.NOT_READY
    code = "outcome_unknown"


class Misuse(Exception):
    """A mistake in our own code: a reading unit that writes, a unit opened inside another one."""


class Warning_(msgspec.Struct, frozen=True):  # noqa: N801 - the built-in has the name
    """Something in the request that was left aside; shown as `warnings` beside `data` (DECISIONS 4)."""

    path: str
    message: str


class CameFrom(NamedTuple):
    """From where a unit is asked for: the network address, what the program says of itself (User-Agent), and the name
    it gives itself as a client of the API."""

    address: str
    agent: bytes
    client: str


class Work(ABC):
    """A transaction with the caller, the time and the organization it belongs to.

    `org` is bound to every tenant statement; it is 0 until `act_as` says whose unit this is. `now` stays the same for
    the whole unit. A unit may be run again from its start (a deadlock on PostgreSQL), so it changes nothing but the
    database.
    """

    __slots__ = ("_events", "_tallies", "actor", "came_from", "now", "org", "spent", "warnings")

    def __init__(self) -> None:
        self.actor: Actor = NOBODY
        self.org = 0
        self.came_from: CameFrom | None = None
        self.now = clock.now()
        self.warnings: list[Warning_] = []
        self.spent: list[Cap] = []
        self._events: list[dict[str, Any]] = []
        self._tallies: dict[tuple[int, int, int, int], int] = {}

    def act_as(self, actor: Actor) -> None:
        """From here on the unit is this actor's, in this actor's organization."""
        self.actor = actor
        self.org = actor.organization

    @property
    @abstractmethod
    def sees_only_settled(self) -> bool:
        """Whether all this unit can read is stored for good: it has written nothing, and no other unit that may still
        be rolled back shows it anything. What is read then may be remembered beyond the unit."""

    @abstractmethod
    def rows(self, statement: Statement, /, **values: Any) -> list[Row]:
        """All rows, as namedtuples by column label."""

    @abstractmethod
    def row(self, statement: Statement, /, **values: Any) -> Row | None:
        """The first row, or None."""

    @abstractmethod
    def value(self, statement: Statement, /, **values: Any) -> Any:
        """The first column of the first row, or None."""

    @abstractmethod
    def run(self, statement: Statement, /, **values: Any) -> int:
        """Runs a statement that changes rows; the number of rows it changed."""

    @abstractmethod
    def run_each(self, statement: Statement, values: Sequence[Mapping[str, Any]]) -> None:
        """Runs it once for each of `values`, in order, in one go.

        On PostgreSQL it travels with the next statement, or with COMMIT: so does an error in it.
        """

    @abstractmethod
    def later(self, statement: Statement, values: Sequence[Mapping[str, Any]], *, distinct: bool = False) -> None:
        """As `run_each`, when nobody waits for the answer: written before the next statement of this unit, or with its
        commit, so that on PostgreSQL all of them travel together. `distinct`: no two of them have the same key, so that
        an upsert of many rows may be one statement."""

    @abstractmethod
    def number(self, name: str) -> int:
        """The next running number of this name in the organization (`increment_id`): unique, counting up; gaps and
        slight disorder are possible under load on PostgreSQL (DATA 9)."""

    @abstractmethod
    def numbers(self, name: str, count: int) -> Sequence[int]:
        """The next `count` running numbers, one after the other without a gap between them."""

    @abstractmethod
    def number_everywhere(self, name: str) -> int:
        """The next installation-wide number: parties, fields, templates (DATA 2)."""

    def emit(self, *events: Event) -> None:
        """Announces what happened: rows of `event` and `outbox`, written with this unit, in this order."""
        for event in events:
            self._events.append(_row(self, event))

    def warn(self, path: str, message: str) -> None:
        self.warnings.append(Warning_(path, message))

    def spend(self, cap: Cap) -> None:
        """One more of a capped action, which the route alone doesn't show; counted when the use case is through."""
        self.spent.append(cap)

    def tally(self, kind: int, scope: int, place: int, by: int) -> None:
        """Counts `by` more (or fewer) of this kind here; summed over the unit, written with it (DATA 8)."""
        key = (self.org, kind, scope, place)
        self._tallies[key] = self._tallies.get(key, 0) + by

    def new_id(self) -> str:
        return ids.new_id()


Use = Callable[[Work], T]


class Database(ABC):
    """Where units of work are run. Both databases do the same (decision 0009)."""

    dialect: ClassVar[str]  # "sqlite" or "postgresql"
    url: str

    @abstractmethod
    async def perform(self, use: Use[T], *, writes: bool) -> T:
        """Runs the unit and gives its result once it is stored for good; raises what it raised."""

    @abstractmethod
    async def perform_long(self, use: Use[T]) -> T:
        """A reading unit that may take long (exports, reports): aside, at most two at once (DATA 8)."""

    @abstractmethod
    def perform_now(self, use: Use[T], *, writes: bool = True) -> T:
        """The blocking twin of `perform`, for the command line and tests."""

    @abstractmethod
    def migrate(self) -> None:
        """Brings the database to the newest schema; does nothing when it is."""

    @abstractmethod
    async def tidy(self) -> None:
        """What a database needs from time to time; to be called every hour."""

    @abstractmethod
    def close(self) -> None:
        """Finishes what was begun and lets go of everything."""


def _row(work: Work, event: Event) -> dict[str, Any]:
    """One row of `event`, all but its `seq`."""
    actor = work.actor
    return {
        "org": work.org,
        "id": ids.new_id(),
        "at": work.now,
        "name": event.name,
        "verb": event.verb,
        "source": actor.kind.value,
        "origin": actor.credential.value,
        "actor": actor.party,
        "subject": event.subject,
        "subject_id": event.subject_id,
        "process": event.process,
        "task": event.task,
        "template": event.template,
        "cause": event.cause,
        "rule": event.rule,
        "depth": event.depth,
        "body": msgspec.json.encode(event.body).decode() if event.body else None,
        "came_from": _written(work) if event.audited else None,
    }


def _written(work: Work) -> str | None:
    found = work.came_from
    if found is None:
        return None
    said = {"address": found.address, "agent": found.agent.decode("latin-1")[:300], "client": found.client[:100]}
    known = {name: text for name, text in said.items() if text}
    if work.actor.client:
        known["application"] = str(work.actor.client)
    return msgspec.json.encode(known).decode() if known else None
