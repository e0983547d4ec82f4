"""The system log as a CSV file, without a limit of rows (`api-running` 5.3, behaviour J38).

Read in small units, the newest entry first and each piece by its place in the index.
"""

import msgspec

from procession.activity import log, show
from procession.activity.log import LATEST, Place, Wanted
from procession.activity.wire import LogEntryOut
from procession.plumbing.http.answers import Pieces
from procession.plumbing.http.sending import read_in_units
from procession.plumbing.work import Work
from procession.processes import sheets
from procession.processes.sheets import Cell

AT_ONCE = 500
COLUMNS = (
    *("id", "created_at", "category", "event", "severity", "message"),
    *("actor_id", "actor_type", "actor_name", "subject_type", "subject_id", "changes"),
    *("address", "agent", "client", "application"),
)


def file_of(work: Work, wanted: Wanted) -> Pieces:
    """All entries that match. Raises NotAllowed."""
    log.must_be_able_to_read(work.actor)

    def step(unit: Work, place: Place) -> tuple[bytes, Place | None]:
        rows = log.after(unit, wanted, place, limit=AT_ONCE)
        made = sheets.lines([_cells(each) for each in show.entries(unit, rows)])
        return made, Place(rows[-1].at, rows[-1].id) if len(rows) == AT_ONCE else None

    return read_in_units(work.actor, step, LATEST, start=sheets.lines([COLUMNS]))


def _cells(entry: LogEntryOut) -> list[Cell]:
    plain = msgspec.structs.asdict(entry)
    plain["changes"] = msgspec.json.encode(entry.changes).decode() if entry.changes else None
    return [plain[name] for name in COLUMNS]
