"""Builders that read aloud: `a_template().with_step("Sign", needs=[a_field("amount", rules=("numeric",))])`."""

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

from msgspec.structs import replace

from procession.engine.assignees import NOBODY, Assignees
from procession.engine.commands import By
from procession.engine.template import (
    Column,
    DeadlineRule,
    Field,
    KickOff,
    Option,
    Step,
    TaskSettings,
    Template,
)

ANN, BOB, CAT, GUS = 1, 2, 3, 40
SALES = 90
ann = By(ANN, is_admin=True)
bob = By(BOB)
cat = By(CAT)
gus = By(GUS, is_guest=True)


def ids() -> Callable[[], str]:
    """Ids that count: 0...01, 0...02."""
    numbers: Iterator[int] = count(1)
    return lambda: f"{next(numbers):032x}"


def id_of(name: str) -> str:
    """The same name has the same id, in every test."""
    return name.encode().hex().rjust(32, "0")[-32:]


def a_field(name: str, type: str = "text", **more: Any) -> Field:  # noqa: A002
    """A field named and aliased alike; `options=("A", "B")` and `columns=("Item",)` may be given as texts."""
    if "options" in more:
        more["options"] = tuple(Option(id=i, text=text) for i, text in enumerate(more["options"], start=1))
    if "columns" in more:
        more["columns"] = tuple(Column(id=i, label=text) for i, text in enumerate(more["columns"], start=1))
    number = int.from_bytes(name.encode()[-6:]) % 1_000_000_007
    return Field(id=id_of("f" + name), no=number, alias=name, label=name.capitalize(), type=type, **more)  # pyright: ignore


def after(amount: int, unit: str = "days", step: str | None = None) -> DeadlineRule:
    """After launch, or after the completion of a step named by title."""
    anchor = id_of(step) if step else "launch"
    return DeadlineRule(amount=amount, unit=unit, direction="after", anchor=anchor)  # pyright: ignore


def before(amount: int, unit: str, step: str) -> DeadlineRule:
    return DeadlineRule(amount=amount, unit=unit, direction="before", anchor=id_of(step))  # pyright: ignore


class TemplateBuilder:
    """Says what a template holds; `.done` is the value."""

    def __init__(self) -> None:
        self.done = Template(id=id_of("template"), no=1, title="Onboarding")

    def with_step(self, title: str, type: str = "task", *fields: Field, **more: Any) -> "TemplateBuilder":  # noqa: A002
        """Keywords that are settings of the task (`everyone=True`) find their way there."""
        words = {key: more.pop(key) for key in list(more) if key in TaskSettings.__struct_fields__}
        step = Step(
            id=id_of(title),
            no=100 + len(self.done.steps),
            alias=title.lower(),
            title=title,
            type=type,  # pyright: ignore
            fields=fields,
            settings=TaskSettings(**words),
            **more,
        )
        return self._with(steps=(*self.done.steps, step))

    def with_kickoff(self, *fields: Field) -> "TemplateBuilder":
        return self._with(kickoff=KickOff(fields=fields))

    def with_(self, **more: Any) -> "TemplateBuilder":
        return self._with(**more)

    def _with(self, **more: Any) -> "TemplateBuilder":
        self.done = replace(self.done, **more)
        return self


def a_template() -> TemplateBuilder:
    return TemplateBuilder()


def members(*parties: int) -> Assignees:
    return Assignees(members=parties)


__all__ = [
    "ANN",
    "BOB",
    "CAT",
    "GUS",
    "NOBODY",
    "SALES",
    "Assignees",
    "TemplateBuilder",
    "a_field",
    "a_template",
    "after",
    "ann",
    "before",
    "bob",
    "cat",
    "gus",
    "id_of",
    "ids",
    "members",
]
