"""What a measurement says."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    id: str
    what: str
    value: float
    unit: str
    goal: str
    holds: bool
    detail: str = ""

    def line(self) -> dict[str, object]:
        return {
            "id": self.id,
            "what": self.what,
            "value": round(self.value, 4),
            "unit": self.unit,
            "goal": self.goal,
            "holds": self.holds,
            "detail": self.detail,
        }


@dataclass(frozen=True)
class Measure:
    ids: tuple[str, ...]
    what: str
    run: Callable[[], list[Result]]


def at_least(
    name: str,
    what: str,
    value: float,
    unit: str,
    goal: float,
    detail: str = "",
) -> Result:
    return Result(name, what, value, unit, f">= {goal:g}", value >= goal, detail)


def at_most(
    name: str,
    what: str,
    value: float,
    unit: str,
    goal: float,
    detail: str = "",
) -> Result:
    return Result(name, what, value, unit, f"<= {goal:g}", value <= goal, detail)
