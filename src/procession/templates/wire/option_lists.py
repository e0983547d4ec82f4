"""Lists of options in and out (behaviour C5, K17)."""

from collections.abc import Iterable, Sequence
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession import clock
from procession.engine.template import Column
from procession.templates.draft import Card, ListRow, OptionList, Table
from procession.templates.wire.errors import Errors
from procession.templates.wire.snippets import UsersOut, users_out

MOST_COLUMNS = 20
MOST_ROWS = 2_000
LONGEST_CELL = 500


class ListColumnIn(msgspec.Struct, kw_only=True):
    id: int | None = None
    label: str | None = None


class ListRowIn(msgspec.Struct, kw_only=True):
    id: int | None = None
    cells: list[str | int | float | None] | None = None


class ListIn(msgspec.Struct, kw_only=True):
    """On an update, what is absent stays; columns and rows are replaced as a whole. Ids that are sent back stay, and so
    does the id of a row that is sent without one and has the same cells."""

    name: Annotated[str | UnsetType | None, Meta(description="At most 250 characters.")] = UNSET
    columns: (
        Annotated[list[str | ListColumnIn], Meta(description="At most 20; one named Option unless said.")]
        | UnsetType
        | None
    ) = UNSET
    rows: (
        Annotated[
            list[str | list[str | int | float | None] | ListRowIn],
            Meta(description="At most 2,000: a text, a list of cells, or an object with id and cells."),
        ]
        | UnsetType
        | None
    ) = UNSET


class ListColumnOut(msgspec.Struct, kw_only=True):
    id: int
    label: str


class ListRowOut(msgspec.Struct, kw_only=True):
    """`id` is the id of the option that the row makes."""

    id: int
    cells: list[str]


class ListOut(msgspec.Struct, kw_only=True):
    """A list of the organization. `rows` are left out of the list of lists."""

    id: str
    name: str
    columns: list[ListColumnOut]
    rows_count: int
    created_at: str
    last_updated: str
    rows: list[ListRowOut] | UnsetType = UNSET
    checklists: UsersOut | UnsetType = UNSET


def read_name(body: ListIn, *, is_new: bool) -> str | None:
    if body.name is UNSET and not is_new:
        return None
    return body.name if isinstance(body.name, str) else ""


def read_table(body: ListIn, present: Table | None) -> Table | None:
    """The new columns and rows; None when neither is sent. Raises Invalid with everything that is wrong."""
    if present is not None and body.columns is UNSET and body.rows is UNSET:
        return None
    errors = Errors()
    before = present or Table(columns=(Column(id=1, label="Option"),))
    known = before.columns if present is not None else ()
    columns = before.columns if body.columns is UNSET else _columns(body.columns or [], known, errors)
    rows = tuple(_under(row, before.columns, columns) for row in before.rows)
    if body.rows is not UNSET:
        rows = _rows(body.rows or [], len(columns), rows, errors)
    errors.stop()
    return Table(columns=columns, rows=rows)


def _under(row: ListRow, before: Sequence[Column], after: Sequence[Column]) -> ListRow:
    """The row under other columns: cells follow the ids of theirs."""
    places = {column.id: place for place, column in enumerate(before)}
    cells = tuple(row.cells[places[column.id]] if column.id in places else "" for column in after)
    return ListRow(id=row.id, cells=cells)


def list_out(one: OptionList, *, rows: bool, users: Sequence[Card] | None = None) -> ListOut:
    return ListOut(
        id=one.id,
        name=one.name,
        columns=[ListColumnOut(id=column.id, label=column.label) for column in one.table.columns],
        rows_count=len(one.table.rows),
        created_at=clock.show(one.created),
        last_updated=clock.show(one.touched),
        rows=[ListRowOut(id=row.id, cells=list(row.cells)) for row in one.table.rows] if rows else UNSET,
        checklists=UNSET if users is None else users_out(users),
    )


def _columns(sent: Sequence[str | ListColumnIn], known: Sequence[Column], errors: Errors) -> tuple[Column, ...]:
    if not 1 <= len(sent) <= MOST_COLUMNS:
        errors.add("columns", f"A list has 1 to {MOST_COLUMNS} columns.")
        return ()
    labels = [one if isinstance(one, str) else one.label or "" for one in sent]
    there = {column.label: column.id for column in known}
    asked = [there.get(one.strip()) if isinstance(one, str) else one.id for one in sent]
    ids = _ids(asked, there.values(), "columns", errors)
    for index, label in enumerate(labels):
        if not label.strip() or len(label) > LONGEST_CELL:
            errors.add(f"columns.{index}.label", f"A column needs a label of at most {LONGEST_CELL} characters.")
    return tuple(Column(id=number, label=label.strip()) for number, label in zip(ids, labels, strict=True))


def _rows(sent: Sequence[Any], width: int, known: Sequence[ListRow], errors: Errors) -> tuple[ListRow, ...]:
    if len(sent) > MOST_ROWS:
        errors.add("rows", f"A list has at most {MOST_ROWS} rows.")
        return ()
    cells = [_cells(one, width, errors, f"rows.{index}") for index, one in enumerate(sent)]
    there = {row.cells: row.id for row in known}
    taken = {one.id for one in sent if isinstance(one, ListRowIn)}
    asked: list[int | None] = []
    for one, held in zip(sent, cells, strict=True):
        number = one.id if isinstance(one, ListRowIn) and one.id is not None else there.pop(held, None)
        asked.append(None if number in taken and not isinstance(one, ListRowIn) else number)
    ids = _ids(asked, (row.id for row in known), "rows", errors)
    return tuple(ListRow(id=number, cells=held) for number, held in zip(ids, cells, strict=True))


def _cells(sent: Any, width: int, errors: Errors, path: str) -> tuple[str, ...]:
    listed = sent.cells or [] if isinstance(sent, ListRowIn) else [sent] if isinstance(sent, str) else sent
    cells = ["" if one is None else str(one).strip() for one in listed]
    if len(cells) > width:
        errors.add(path, f"The row has {len(cells)} cells, and the list has {width} columns.")
    if any(len(cell) > LONGEST_CELL for cell in cells):
        errors.add(path, f"A cell has at most {LONGEST_CELL} characters.")
    return (*cells, *[""] * (width - len(cells)))


def _ids(sent: Sequence[int | None], known: Iterable[int], path: str, errors: Errors) -> list[int]:
    """Ids as sent, unique; what has none gets one that nothing had before (behaviour C4)."""
    taken = [one for one in sent if one is not None]
    if len(set(taken)) < len(taken) or any(not 0 < one < 2**31 for one in taken):
        errors.add(path, "Each entry needs an id of its own, from 1.")
    following = max((*taken, *known), default=0)
    found: list[int] = []
    for one in sent:
        following += one is None
        found.append(following if one is None else one)
    return found
