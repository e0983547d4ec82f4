"""One file per measurement; each gives one or more results. The list is the order of the printed table."""

from bench.rows import big, completing_postgres, completing_sqlite, engine, lists, memory, reading, starting
from bench.rows.result import Measure, Result

ALL: tuple[Measure, ...] = (
    Measure(("P1", "P3"), "completing and launching on PostgreSQL beside Viewflow", completing_postgres.run),
    Measure(("P2",), "completing on SQLite beside a raw loop", completing_sqlite.run),
    Measure(("P4",), "reading one task beside a bare answer", reading.run),
    Measure(("P5",), "pages of lists in small and large organizations", lists.run),
    Measure(("P6",), "the engine alone beside SpiffWorkflow", engine.run),
    Measure(("P7",), "completing one task in a process of 2,000", big.run),
    Measure(("P9",), "memory after 100,000 requests", memory.run),
    Measure(("P10",), "from the command to the first answer", starting.run),
)

__all__ = ["ALL", "Measure", "Result"]
