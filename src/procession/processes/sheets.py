"""Cells, lines and names of CSV files: nothing that a spreadsheet would run, whatever people typed (J29, J30)."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from urllib.parse import quote

from procession import clock

Cell = str | int | None
_RUN_BY_SPREADSHEETS = ("=", "+", "-", "@", "\t", "\r", "\n")
_UNSAFE_IN_NAMES = re.compile(r"[^\w .()-]+")
CSV = "text/csv; charset=utf-8"


def lines(rows: Iterable[Sequence[Cell]]) -> bytes:
    """These rows as CSV (RFC 4180), UTF-8 without a mark."""
    text = io.StringIO()
    csv.writer(text).writerows([[guarded(cell) for cell in row] for row in rows])
    return text.getvalue().encode()


def guarded(cell: Cell) -> str:
    """The cell as text; what a spreadsheet would take for a formula gets an apostrophe before it."""
    if cell is None:
        return ""
    text = str(cell)
    return f"'{text}" if isinstance(cell, str) and text.startswith(_RUN_BY_SPREADSHEETS) else text


def moment(instant: int | None) -> str:
    """`YYYY-MM-DD HH:MM:SS`, UTC, without zone (J27)."""
    return "" if instant is None else clock.show(instant).replace("T", " ").rstrip("Z")


def file_name(name: str) -> str:
    """A name that every system takes, of what people called something."""
    return (_UNSAFE_IN_NAMES.sub("-", name).strip(" .-")[:100] or "export") + ".csv"


def as_attachment(name: str) -> tuple[tuple[str, str], ...]:
    """The header that makes browsers save it under this name."""
    plain = name.encode("ascii", "replace").decode().replace("?", "-")
    return (("Content-Disposition", f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name)}"),)
