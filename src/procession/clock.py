"""The only reader of the time, and the only place that knows how instants look on the wire.

Inside, an instant is whole seconds since 1970 (UTC). PROCESSION_CLOCK=FILE steers the time for tests and rehearsals:
the file holds an instant (`2026-01-05T09:00:00Z`) or an offset (`+3d`, `-90m`) and is read at each look.
"""

import os
import re
import time
from datetime import UTC, datetime, timedelta
from functools import lru_cache

_OFFSET = re.compile(r"([+-])(\d+)([smhdw])")
_SECONDS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800}
_STEERED_BY = os.environ.get("PROCESSION_CLOCK")


def now() -> int:
    """This instant, in whole seconds since 1970."""
    if _STEERED_BY:
        return _steered(_STEERED_BY)
    return int(time.time())


def precisely() -> float:
    """This instant with its fraction, for limits and measurements that are finer than a second."""
    if _STEERED_BY:
        return float(_steered(_STEERED_BY))
    return time.time()


def is_steered() -> bool:
    """Whether PROCESSION_CLOCK says what time it is, so that nobody else's clock may be asked."""
    return bool(_STEERED_BY)


def ticks() -> float:
    """Seconds of a clock that never goes back; only differences mean something."""
    return time.monotonic()


def _steered(path: str) -> int:
    with open(path, encoding="utf-8") as file:
        text = file.read().strip()
    if not text:
        return int(time.time())
    offset = _OFFSET.fullmatch(text)
    if offset is None:
        return parse(text)
    sign, amount, unit = offset.groups()
    return int(time.time()) + (1 if sign == "+" else -1) * int(amount) * _SECONDS[unit]


@lru_cache(maxsize=4096)
def show(instant: int) -> str:
    """The wire's form, `YYYY-MM-DDTHH:MM:SSZ` (DECISIONS 9)."""
    return datetime.fromtimestamp(instant, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def shown(instant: int | None) -> str | None:
    return None if instant is None else show(instant)


def parse(text: str) -> int:
    """An instant from every accepted form (`api-running` 0.3): ISO 8601 with or without fraction and offset,
    `YYYY-MM-DD HH:MM:SS` (UTC) and a bare date (midnight UTC). Raises ValueError."""
    cleaned = text.strip()
    if not re.match(r"\d{4}-\d{2}-\d{2}", cleaned):
        raise ValueError(text)
    moment = datetime.fromisoformat(cleaned)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return int((moment - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(seconds=1) // 1)
