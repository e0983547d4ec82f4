"""A clock that tests steer."""

from pathlib import Path

import pytest

from procession import clock


class SteeredClock:
    """The product's time, as the test says: `stands_at("2026-01-05T09:00:00Z")`, then `goes_on(days=2)`."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def stands_at(self, moment: str) -> None:
        self._file.write_text(moment, encoding="utf-8")

    def goes_on(self, *, days: int = 0, hours: int = 0, minutes: int = 0, seconds: int = 0) -> None:
        later = clock.now() + 86_400 * days + 3_600 * hours + 60 * minutes + seconds
        self.stands_at(clock.show(later))


@pytest.fixture
def steered_clock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SteeredClock:
    """Stands at Monday, 5 January 2026, nine in the morning, until it is told otherwise."""
    file = tmp_path / "clock"
    monkeypatch.setattr(clock, "_STEERED_BY", str(file))
    steered = SteeredClock(file)
    steered.stands_at("2026-01-05T09:00:00Z")
    return steered
