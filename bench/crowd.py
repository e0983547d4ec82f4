"""Large organizations, made without the API: the rows of processes that ran, copied and spread over a year.

Half of what runs is late, half of it has an issue, a third belongs to a template of its own, 100 are the
owner's. A member without the owner's rights takes part in 20 processes. What a person has to do does not grow with the
organization, and what runs grows more slowly than what is done: of 1,000 tasks 360 are open, of more one in 25.
"""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import psycopg
from sqlalchemy import func, insert, select

from bench import servers
from bench.world import World
from procession import ids
from procession.access import tokens
from procession.access.tokens import Wish
from procession.actor import Role
from procession.people import organizations
from procession.people.organizations import Owner
from procession.people.tables import organization
from procession.plumbing.database import Database, open_database
from procession.plumbing.database.statements import everywhere, param, tenant
from procession.plumbing.database.tables import EVENT
from procession.plumbing.work import Work
from procession.processes import places
from procession.processes.tables import assignment, involved, process, task
from procession.search import store
from procession.search.documents import Doc, Kind
from procession.search.words import scope_of, title_of, words_of

STEPS = 5
_LARGE = 10_000  # tasks, and more
_YEAR = 365 * 86_400
_OWN_TASKS = 100
_BOBS_PROCESSES = 20
_RUNNING, _RUNNING_IN_LARGE = 60, 7  # of a hundred processes
_RARE = 30
_AT_ONCE = 2_000  # processes in one unit
_SOMEBODY = 1_000_000_000  # a person whom no list asks for
_PRIVATE = {"process_read": {"everyone": False}}  # of the rare template
_WORDS = ("Contract", "Delivery", "Invoice", "Audit", "Order", "Repair", "Visit", "Offer")

_ORG = everywhere(select(organization.c.no).where(organization.c.id == param("identity")))
_PROCESS = tenant(select(process).where(process.c.id == param("process")))
_TASKS = tenant(select(task).where(task.c.process == param("process")).order_by(task.c.position))
_INVOLVED = tenant(select(involved).where(involved.c.process == param("process")))
_LAST_EVENT = everywhere(select(func.max(EVENT.c.seq)))
_EVENT = tenant(select(EVENT).where(EVENT.c.process == param("process")).limit(1))
_ADD_PROCESS, _ADD_TASK = tenant(insert(process)), tenant(insert(task))
_ADD_ASSIGNMENT, _ADD_INVOLVED = tenant(insert(assignment)), tenant(insert(involved))
_ADD_EVENT = tenant(insert(EVENT))


@dataclass
class Crowd:
    """An organization of this many tasks; `member` is the token of one who is no administrator."""

    organization: str
    token: str
    tasks: int
    member: str = ""
    rare: str = ""

    def world(self, port: int, *, as_member: bool = False) -> World:
        return World(port, self.organization, self.member if as_member else self.token)


def made(store_: str, sizes: Sequence[int]) -> list[Crowd]:
    """One organization for each of these numbers of tasks, in one database."""
    crowds: list[Crowd] = []
    models: list[list[str]] = []
    for size in sizes:
        new = servers.create_organization(store_, owner=f"ann@{size}.example")
        crowds.append(Crowd(new["organization_id"], new["access_token"], size))
    with servers.procession(store_) as server:
        for crowd in crowds:
            models.append([])
            for _ in range(2):
                world = crowd.world(server.port)
                world.prepare(STEPS)
                (run,), _ = world.launch(1, clients=1)
                models[-1].append(run)
                if crowd.rare == "":
                    world.call("PUT", f"/checklists/{world.template}/permissions", _PRIVATE)
                crowd.rare = crowd.rare or world.template
    database = open_database(store_ if "://" in store_ else f"sqlite:///{store_}/procession.db")
    for crowd, runs in zip(crowds, models, strict=True):
        _fill(database, crowd, runs)
    database.close()
    _settle(store_)
    return crowds


def _settle(store_: str) -> None:
    """The planner knows what there is, and PostgreSQL which pages everybody sees."""
    if "://" not in store_:
        with closing(sqlite3.connect(f"{store_}/procession.db")) as connection:
            connection.execute("ANALYZE")
        return
    with psycopg.connect(store_, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")


def _fill(database: Database, crowd: Crowd, runs: Sequence[str]) -> None:
    number = database.perform_now(lambda work: work.value(_ORG, identity=crowd.organization), writes=False)

    def enter(work: Work) -> tuple[int, str]:
        work.act_as(organizations.bot_of(work, number))
        bob = organizations.add_member(
            work, Owner(email=f"bob@{crowd.tasks}.example", first_name="Bob", last_name="B", password=""), Role.STANDARD
        )
        return bob, tokens.create_for(work, bob, Wish(name="Bench")).text

    bob, crowd.member = database.perform_now(enter)

    def read(work: Work) -> list[_Model]:
        work.act_as(organizations.bot_of(work, number))
        return [_Model.of(work, run) for run in runs]

    models = database.perform_now(read, writes=False)
    made = 0
    total = crowd.tasks // STEPS
    while made < total:
        wanted = range(made, min(made + _AT_ONCE, total))

        def write(work: Work, wanted: range = wanted) -> None:
            work.act_as(organizations.bot_of(work, number))
            _Batch(models, total, bob).write(work, wanted)

        database.perform_now(write)
        made = wanted.stop


@dataclass
class _Model:
    """The rows of a process that was launched through the API."""

    head: dict[str, Any]
    tasks: list[dict[str, Any]]
    involved: list[dict[str, Any]]
    event: dict[str, Any]

    @classmethod
    def of(cls, work: Work, run: str) -> "_Model":
        (head,), (event,) = work.rows(_PROCESS, process=run), work.rows(_EVENT, process=run)
        return cls(
            head._asdict(),
            [row._asdict() for row in work.rows(_TASKS, process=run)],
            [row._asdict() for row in work.rows(_INVOLVED, process=run)],
            event._asdict(),
        )


class _Batch:
    def __init__(self, models: Sequence[_Model], total: int, bob: int) -> None:
        self.models, self.total, self.bob = models, total, bob
        self.now = int(time.time())
        self.running = _RUNNING if total * STEPS <= _LARGE else _RUNNING_IN_LARGE
        self.heads: list[dict[str, Any]] = []
        self.tasks: list[dict[str, Any]] = []
        self.assigned: list[dict[str, Any]] = []
        self.people: list[dict[str, Any]] = []
        self.events: list[dict[str, Any]] = []
        self.docs: list[Doc] = []

    def write(self, work: Work, wanted: range) -> None:
        each_own = max(1, self.total * self.running // 100 * (STEPS - 2) // _OWN_TASKS)  # of the running processes
        each_bobs = max(1, self.total // _BOBS_PROCESSES)
        seq = (work.value(_LAST_EVENT) or 0) + 1
        for index in wanted:
            model = self.models[0 if index * 37 % 100 < _RARE else 1]
            is_running = index % 100 < self.running
            head = self._head(work, model, index, is_running=is_running)
            own = is_running and (index // 100 * self.running + index % 100) % each_own == 0
            self._tasks_of(work, model, head, index, party=model.head["owner"] if own else _SOMEBODY)
            for row in model.involved:
                self.people.append({**row, "process": head["id"]})
            if index % each_bobs == 0:
                self.people.append(
                    {"org": work.org, "party": self.bob, "process": head["id"], "why": places.WATCHER, "denied": 0}
                )
            for _ in range(STEPS if self.total * STEPS > _LARGE else STEPS * STEPS):
                self.events.append({**model.event, "seq": seq, "id": ids.new_id(), "process": head["id"]})
                seq += 1
            self.docs.append(self._doc(work, head))
        for statement, rows in self._rows():
            work.run_each(statement, [{name: row[name] for name in row if name != "org"} for row in rows])
        store.put(work, self.docs)

    def _rows(self) -> Iterator[tuple[Any, list[dict[str, Any]]]]:
        yield _ADD_PROCESS, self.heads
        yield _ADD_TASK, self.tasks
        yield _ADD_ASSIGNMENT, self.assigned
        yield _ADD_INVOLVED, self.people
        yield _ADD_EVENT, self.events

    def _doc(self, work: Work, head: dict[str, Any]) -> Doc:
        name = head["name"]
        scope = scope_of(work.org, Kind.PROCESS)
        return Doc(
            kind=Kind.PROCESS,
            object=head["id"],
            process=head["id"],
            title=title_of(name),
            words=words_of([name], scope=scope),
        )

    def _head(self, work: Work, model: _Model, index: int, *, is_running: bool) -> dict[str, Any]:
        created = self.now - _YEAR + _YEAR * index // self.total
        place = places.OPEN if is_running else places.DONE
        deadline = self._deadline(index)
        head = {
            **model.head,
            "id": ids.new_id(),
            "number": index + 10,
            "place": place,
            "created": created,
            "touched": created + 3_600,
            "due": deadline,
            "late_from": deadline if is_running else None,
            "completed": None if is_running else created + 3_600,
            "n_done": 2 if is_running else STEPS,
            "percent": 40 if is_running else 100,
            "name": f"{_WORDS[index % len(_WORDS)]} {_WORDS[index * 7 % len(_WORDS)]} {index}",
        }
        work.tally(places.TALLY_PROCESSES, 0, place, 1)
        work.tally(places.TALLY_TEMPLATE_PROCESSES, head["template"], place, 1)
        self.heads.append(head)
        return head

    def _deadline(self, index: int) -> int:
        """Half of the deadlines are over."""
        spread = 86_400 * (1 + index % 300)
        return self.now - spread if index % 2 else self.now + spread

    def _tasks_of(self, work: Work, model: _Model, head: dict[str, Any], index: int, *, party: int) -> None:
        is_running = head["place"] == places.OPEN
        for row in model.tasks:
            position = row["position"]
            is_done = not is_running or position <= 2
            place = places.DONE if is_done else places.OPEN
            touched = head["created"] + 600 * position
            one = {
                **row,
                "id": ids.new_id(),
                "process": head["id"],
                "number": index * STEPS + position + 100,
                "place": place,
                "status": 3 if is_done else 2,
                "problem": int(is_running and index % 2 == 0 and position == 3),
                "nobody": 0,
                "created": head["created"],
                "started": head["created"],
                "touched": touched,
                "deadline": head["due"],
                "completed": touched if is_done else None,
                "completer": model.head["owner"] if is_done else None,
                "title": f"{_WORDS[(index + position) % len(_WORDS)]} {index}",
            }
            self.tasks.append(one)
            self.assigned.append(
                {"org": work.org, "party": party, "place": place, "touched": touched, "task": one["id"]}
            )
            work.tally(places.TALLY_TASKS, 0, place, 1)
            work.tally(places.TALLY_TEMPLATE_TASKS, row["template"], place, 1)
            work.tally(places.TALLY_PARTY_TASKS, party, place, 1)
