"""Exports of processes: the 49 columns, and the table of one template (`api-running` 1.11, 5.5, behaviour J27-J31).

A long export is read in small units of its own, oldest process first and each by its place in an index, so that it
neither grows in memory nor keeps a transaction open. Who may see what is asked anew in every unit.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from msgspec.structs import replace
from sqlalchemy import Integer, and_, or_, select

from procession.actor import Actor, ActorKind
from procession.engine.placeholders import shown_text
from procession.engine.process import Process, Task
from procession.engine.template import Template
from procession.errors import NotAllowed
from procession.labels import tagging
from procession.labels.kinds import Kind
from procession.people import names
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param, shaped
from procession.plumbing.http.answers import Pieces
from procession.plumbing.http.sending import read_in_units
from procession.plumbing.work import Work
from procession.processes import export_columns, lists, rows, sheets, sight, texts, threads, views
from procession.processes.export_columns import COLUMNS, Around, Told
from procession.processes.lists import Anchor, Wanted
from procession.processes.loading import process_not_found
from procession.processes.sheets import Cell
from procession.processes.tables import task

AT_ONCE = 100
"""Processes looked at together, and"""
TASKS_AT_ONCE = 500
"""tasks: a piece is never larger than the rows of so many."""

LAST = (-1, "")
"""Before the first task of a process."""


class Whole(msgspec.Struct, frozen=True, kw_only=True):
    """The export of one process, at once."""

    name: str
    rows: list[list[Cell]]


def must_be_able_to_export(actor: Actor) -> None:
    """Administrators and standard members, of what they see (behaviour G4)."""
    if actor.kind not in {ActorKind.MEMBER, ActorKind.BOT} or actor.is_light:
        raise NotAllowed("Only standard members and administrators may export processes.")


def whole(work: Work, process: str) -> Whole:
    """One process in rows. Raises NotFound, NotAllowed."""
    head, template = _seen(work, process)
    found: list[list[Cell]] = []
    after: tuple[int, str] | None = LAST
    while after is not None:
        piece, after = _rows_of(work, [(head, template)], after)
        found += piece
    return Whole(name=sheets.file_name(head.name), rows=found)


def file_of(work: Work, process: str) -> tuple[str, Pieces]:
    """One process as CSV: the file's name and its pieces. Raises NotFound, NotAllowed."""
    head, _ = _seen(work, process)
    return sheets.file_name(head.name), _pieces_of_one(work.actor, process)


def file_of_many(work: Work, wanted: Wanted) -> Pieces:
    """All processes the caller sees among those wanted, as CSV with the same columns."""
    must_be_able_to_export(work.actor)
    return _pieces_of_many(work.actor, wanted)


def _seen(work: Work, process: str) -> tuple[Process, Template]:
    found = views.runs(work, [process])
    if not found:
        raise process_not_found()
    sight.must_see_process(work, found[0].process, found[0].template)
    must_be_able_to_export(work.actor)
    return found[0].process, found[0].template


def _pieces_of_one(actor: Actor, process: str) -> Pieces:
    def step(work: Work, after: tuple[int, str]) -> tuple[bytes, tuple[int, str] | None]:
        made, following = _rows_of(work, [_seen(work, process)], after)
        return sheets.lines(made), following

    return read_in_units(actor, step, LAST, start=sheets.lines([COLUMNS]))


def _pieces_of_many(actor: Actor, wanted: Wanted) -> Pieces:
    def step(work: Work, place: Reading) -> tuple[bytes, Reading | None]:
        if not place.batches:
            return b"", next_batches(work, wanted, place)
        found = [(each.process, each.template) for each in views.runs(work, place.batches[0])]
        made, following = _rows_of(work, found, place.after)
        return sheets.lines(made), place.behind(following)

    return read_in_units(actor, step, Reading(), start=sheets.lines([COLUMNS]))


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """How far the reading of many processes has come: the batches of ids that wait, and what comes after them.

    `after` is the task of the first batch behind which to go on, when that is one huge process.
    """

    batches: tuple[tuple[str, ...], ...] = ()
    after: tuple[int, str] = LAST
    anchor: Anchor | None = None
    is_last: bool = False

    def behind(self, after: tuple[int, str] | None = None) -> "Reading | None":
        """The place behind this batch, or behind a task in it; None at the end."""
        if after is not None:
            return replace(self, after=after)
        if len(self.batches) == 1 and self.is_last:
            return None
        return replace(self, batches=self.batches[1:], after=LAST)


def next_batches(work: Work, wanted: Wanted, place: Reading) -> Reading | None:
    """The processes that come next, oldest first, in batches of few enough tasks; a huge process is one by itself."""
    found = lists.after(work, wanted, place.anchor, limit=AT_ONCE)
    if not found:
        return None
    batches: list[list[str]] = []
    tasks = TASKS_AT_ONCE + 1
    for each in found:
        if tasks + each.tasks > TASKS_AT_ONCE:
            batches.append([])
            tasks = 0
        batches[-1].append(each.id)
        tasks += each.tasks
    return Reading(batches=tuple(tuple(each) for each in batches), anchor=found[-1], is_last=len(found) < AT_ONCE)


def _rows_of(
    work: Work, found: Sequence[tuple[Process, Template]], after: tuple[int, str]
) -> tuple[list[list[Cell]], tuple[int, str] | None]:
    """Rows of these processes; of a single one the next tasks only, and behind which to go on."""
    alone = len(found) == 1
    told = _told(work, found, after, limit=TASKS_AT_ONCE if alone else 2**31 - 1)
    heads = [head for head, _ in found]
    known = names.of(work, export_columns.parties(heads, told))
    around = Around(known=known, tags=_tags(work, [head.id for head in heads]), now=work.now)
    made: list[list[Cell]] = []
    for head, template in found:
        if after == LAST:
            made += _cells(export_columns.kickoff_rows(head, template, around))
        for each in told.get(head.id, ()):
            made += _cells(export_columns.task_rows(head, template, each, around))
    last = told[found[0][0].id] if alone and found[0][0].id in told else []
    if len(last) < TASKS_AT_ONCE:
        return made, None
    return made, (last[-1].task.position, last[-1].task.id)


def _tags(work: Work, processes: Sequence[str]) -> dict[str, str]:
    found = tagging.of(work, Kind.PROCESS, processes)
    return {key: ", ".join(each.tag.title for each in listed) for key, listed in found.items()}


def _cells(found: Iterator[export_columns.Row]) -> list[list[Cell]]:
    return [export_columns.cells(row) for row in found]


def _told(
    work: Work, found: Sequence[tuple[Process, Template]], after: tuple[int, str], *, limit: int
) -> dict[str, list[Told]]:
    tasks = tasks_of(work, [head.id for head, _ in found], after, limit=limit)
    said = threads.of_tasks(work, [one.id for each in tasks.values() for one in each])
    templates = {head.id: template for head, template in found}
    named = [(key, templates[key], one.title) for key, each in tasks.items() for one in each if "{{" in one.title]
    heads = texts.heads(work, named)
    zone = work.actor.timezone

    def title(process: str, one: Task) -> str:
        if "{{" not in one.title:
            return one.title
        return shown_text(one.title, templates[process], heads[process], one, timezone=zone)

    return {
        key: [Told(task=one, title=title(key, one), comments=said[one.id]) for one in each]
        for key, each in tasks.items()
    }


def tasks_of(
    work: Work, processes: Sequence[str], after: tuple[int, str] = LAST, *, limit: int = 2**31 - 1
) -> dict[str, list[Task]]:
    """The tasks of these processes that the caller sees, hidden ones too, by position, behind `after`."""
    seen = sight.tasks_seen(work.actor)

    def build() -> Any:
        position, identity = param("position", type_=Integer), param("last", type_=Id())
        statement = select(task).where(
            any_of(task.c.process, "processes", Id),
            task.c.position >= position,
            or_(task.c.position > position, and_(task.c.position == position, task.c.id > identity)),
        )
        statement = statement if seen is None else statement.where(seen)
        return statement.order_by(task.c.process, task.c.position, task.c.id).limit(param("limit", type_=Integer))

    statement = shaped(("tasks to export", sight.shape(work.actor)), build)
    position, last = after
    values = {"processes": list(processes), "position": position, "last": last or "0" * 32, "limit": limit}
    found: dict[str, list[Task]] = {}
    for row in work.rows(statement, **values, **sight.facts(work)):
        found.setdefault(row.process, []).append(rows.task_of(row))
    return found
