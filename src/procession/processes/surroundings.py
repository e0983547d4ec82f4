"""What a decision may ask about the organization: working time, and people - each looked up only when it is asked.

Completing a plain task needs none of it, and then no query is made.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from procession.engine.commands import (
    ActivateProcess,
    ArchiveProcess,
    Command,
    CompleteTask,
    EditProcess,
    OpenIssue,
    ReopenTask,
    ResolveIssue,
    SaveAnswer,
    SaveAnswers,
)
from procession.engine.context import Calendar, Context, People
from procession.engine.template import Template
from procession.errors import Invalid
from procession.ids import is_id
from procession.people import calendar, names
from procession.plumbing.work import Work
from procession.processes import attaching

_TIMELESS: tuple[type[Command], ...] = (
    CompleteTask,
    ReopenTask,
    SaveAnswer,
    SaveAnswers,
    OpenIssue,
    ResolveIssue,
    EditProcess,
    ArchiveProcess,
    ActivateProcess,
)
"""Commands that set a deadline only through rules and anchors."""

K = TypeVar("K")
V = TypeVar("V")


def for_commands(work: Work, template: Template, commands: Iterable[Command]) -> Context:
    timeless = not template.rules and not template.waiting_on and all(isinstance(each, _TIMELESS) for each in commands)
    return Context(calendar=Calendar() if timeless else calendar.of(work), people=_people(work), files=_files(work))


def for_launch(work: Work, template: Template) -> Context:
    """Whether the people of the template are still active is asked once for all of them."""
    named = sorted({member for step in template.steps for member in step.assignees.members})
    people = _people(work, active=names.active_among(work, named))
    return Context(calendar=calendar.of(work), people=people, files=_files(work))


def _files(work: Work) -> Mapping[str, Mapping[str, Any]]:
    return _Asking(lambda identity: attaching.known(work, identity) if is_id(identity) else None)


def for_trial(work: Work) -> Context:
    """For what is only tried: nobody becomes a guest by being named in it."""
    return Context(calendar=calendar.of(work), people=_people(work, find_guest=_known_guest(work)))


def _known_guest(work: Work) -> Callable[[str], int | None]:
    return lambda address: names.guest_numbers(work, [address]).get(address)


def _people(
    work: Work, find_guest: Callable[[str], int | None] | None = None, active: Mapping[int, bool] | None = None
) -> People:
    return People(
        groups=_Asking(lambda number: names.people_of_groups(work, [number]).get(number)),
        members=_Members(work, active or {}),
        group_numbers=_Asking(lambda group: names.group_numbers(work, [group]).get(group) if is_id(group) else None),
        guest_numbers=_Asking(
            find_guest or (lambda address: names.find_or_create_guests(work, [address], path="value")[0])
        ),
    )


class _Asking(Mapping[K, V]):
    """A mapping that asks for each key once. It can't be listed: nobody needs all the people there are."""

    def __init__(self, ask: Callable[[K], V | None]) -> None:
        self._ask = ask
        self._known: dict[K, V | None] = {}

    def __getitem__(self, key: K) -> V:
        if key not in self._known:
            self._known[key] = self._ask(key)
        found = self._known[key]
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[K]:
        return iter(self._known)

    def __len__(self) -> int:
        return 1

    def __bool__(self) -> bool:
        return True


class _Members:
    """Who is an active member, asked one by one as far as it is not known."""

    def __init__(self, work: Work, known: Mapping[int, bool]) -> None:
        self._work = work
        self._known = known

    def __contains__(self, number: object) -> bool:
        if not isinstance(number, int):
            return False
        if number in self._known:
            return self._known[number]
        try:
            names.must_be_active_members(self._work, [number], path="users")
        except Invalid:
            return False
        return True
