"""The counters of a process's head: moved by the difference of one task, whether or not the others are loaded."""

from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from procession.engine.process import Process, Task, alone


def recounted(process: Process) -> Process:
    """The head of a process that is loaded whole, counted from its tasks alone."""
    bare = replace(process, n_all=0, n_shown=0, n_done=0, n_issues=len(process.issues), due=None, late_from=None)
    for task in process.tasks.values():
        bare = counted(bare, None, task, process.tasks, process.touched)
    return bare


def head_of_one(task: Task) -> Process:
    """The head of a stored one-off task that stands outside any process."""
    head = alone(task.id, task.starter or 0, task.created)
    return counted(head, None, task, {task.id: task}, task.touched)


def counted(process: Process, before: Task | None, after: Task | None, tasks: dict[str, Task], at: int) -> Process:
    """The head with these tasks, its counters moved by the difference of one task."""
    was, now = counts_of(before), counts_of(after)
    due, late_from, stale = process.due, process.late_from, process.dates_stale
    if was[4] != now[4]:
        due, lost = _moved(due, was[4], now[4], max)
        if lost:
            due = _held_again(process.due, _shown_deadlines(tasks), max)
            stale = stale or not process.whole
    if was[5] != now[5]:
        late_from, lost = _moved(late_from, was[5], now[5], min)
        if lost:
            late_from = _held_again(process.late_from, _open_deadlines(tasks), min)
            stale = stale or not process.whole
    return replace(
        process,
        tasks=tasks,
        touched=at,
        n_all=process.n_all + now[0] - was[0],
        n_shown=process.n_shown + now[1] - was[1],
        n_done=process.n_done + now[2] - was[2],
        n_issues=process.n_issues + now[3] - was[3],
        due=due,
        late_from=late_from,
        dates_stale=stale,
    )


def counts_of(task: Task | None) -> tuple[int, int, int, int, int | None, int | None]:
    """What one task adds to n_all, n_shown, n_done, n_issues, due and late_from."""
    if task is None or task.archived is not None:
        return (0, 0, 0, 0, None, None)
    issues = len(task.issues)
    if task.status == "auto-skipped":
        return (1, 0, 0, issues, None, None)
    if task.status == "completed":
        return (1, 1, 1, issues, task.deadline, None)
    return (1, 1, 0, issues, task.deadline, task.deadline)


def _moved(
    present: int | None, was: int | None, now: int | None, pick: Callable[[int, int], int]
) -> tuple[int | None, bool]:
    """The extreme after one value changed, and whether it may be lost (its holder moved away from it)."""
    if was is not None and was == present and (now is None or pick(was, now) != now):
        return present, True
    if present is None or now is None:
        return (now if present is None else present), False
    return pick(present, now), False


def _held_again(present: int | None, deadlines: Iterable[int], pick: Callable[[int, int], int]) -> int | None:
    """The extreme of these deadlines; at once when another task holds the present one too."""
    found: int | None = None
    for deadline in deadlines:
        if deadline == present:
            return present
        found = deadline if found is None else pick(found, deadline)
    return found


def _shown_deadlines(tasks: dict[str, Task]) -> Iterator[int]:
    for task in tasks.values():
        if task.deadline is not None and task.status != "auto-skipped" and task.archived is None:
            yield task.deadline


def _open_deadlines(tasks: dict[str, Task]) -> Iterator[int]:
    for task in tasks.values():
        if task.deadline is not None and task.archived is None and task.status in _OPEN:
            yield task.deadline


_OPEN = ("not-started", "in-progress")
