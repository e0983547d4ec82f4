"""Changing a task by hand: texts, people, dates, answers, status, its form (`api-running` 2.7, 2.5)."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from procession.engine.assignees import AssigneesChange
from procession.engine.commands import (
    Command,
    CompleteTask,
    EditForm,
    HideTask,
    SaveAnswers,
    UpdateTask,
)
from procession.engine.process import settings_of
from procession.engine.template import StepType, TaskSettings
from procession.errors import Invalid
from procession.plumbing.work import Work
from procession.processes import change, loading, sight
from procession.processes.bodies import OwnersIn, given, instant, read_owners
from procession.processes.change import Changed
from procession.processes.loading import Loaded
from procession.processes.rows import TYPE_NUMBER
from procession.tasks import labelling, policy
from procession.tasks.complete import tell_parts
from procession.tasks.form import read_form
from procession.tasks.wire import TaskIn
from procession.templates import filling, starring
from procession.templates.wire.errors import Errors

_FLAGS = {
    "everyone_must_complete": "everyone",
    "can_complete_only_assignees": "only_assignees",
    "is_soft_start_date": "soft_start",
    "prevent_guest_comment": "no_guest_comments",
    "top_secret": "secret",
}
_OLDER_TYPES = {"standard": "task", "accept_decline": "approval"}
_STATUSES = {"not-started", "in-progress", "completed", "auto-skipped"}


def edit(work: Work, task: str, asked: TaskIn, *, process: str | None = None) -> Changed:
    """Everything that was sent, together or not at all; `starred` is the caller's own. Raises what the parts raise."""
    _name_what_waits(work, asked)
    wants = _Wants(work, asked)
    tags = labelling.asked(work, asked)
    changed = change.of_task(
        work, task, wants.commands, allow=wants.allow, process=process, whole=isinstance(asked.position, int)
    )
    tell_parts(work, changed)
    labelling.put(work, [task], tags)
    if isinstance(asked.starred, bool):
        (starring.mark if asked.starred else starring.unmark)(work, starring.Kind.TASK, task)
        return replace(changed, is_starred=asked.starred)
    return changed


class _Wants:
    """What one body asks of one task, checked before the task is touched."""

    def __init__(self, work: Work, asked: TaskIn) -> None:
        errors = Errors()
        self._work = work
        self._asked = asked
        self._type: StepType | None = read_type(asked.task_type, errors)
        self._status = _status(asked.status, errors)
        self._webhook = (
            errors.web_address("webhook", asked.webhook) if isinstance(asked.webhook, str) else asked.webhook
        )
        _must_be_whole(asked, errors)
        errors.stop()
        self._form = read_form(work, asked.form_fields) if isinstance(asked.form_fields, list) else None
        self._manages = _manages(asked) or self._status == "auto-skipped"
        self._answers = _answers(asked)

    def allow(self, work: Work, loaded: Loaded) -> None:
        if self._manages:
            policy.must_be_able_to_manage(work, loaded)
        elif self._answers is not None or self._status is not None:
            policy.must_be_able_to_answer(work, loaded)
        else:
            sight.must_see_task(work, loaded.process, loaded.in_hand, loaded.template)

    def commands(self, loaded: Loaded) -> Sequence[Command]:
        found: list[Command] = []
        if self._answers is not None:
            found.append(SaveAnswers(task=loaded.in_hand.id, answers=self._answers))
        if self._form is not None:
            found.append(EditForm(task=loaded.in_hand.id, fields=self._form(loaded.in_hand.fields)))
        if self._manages or self._status in {"in-progress", "not-started"}:
            found.append(self._update(loaded))
        if self._status == "completed":
            approved = self._asked.is_approved if isinstance(self._asked.is_approved, bool) else None
            found.append(CompleteTask(task=loaded.in_hand.id, approved=approved))
        if self._status == "auto-skipped":
            found.append(HideTask(task=loaded.in_hand.id))
        return found

    def _update(self, loaded: Loaded) -> UpdateTask:
        asked, one = self._asked, loaded.in_hand
        _must_be_a_stage(asked.stage_id, loaded)
        started = {"in-progress": True, "not-started": False}.get(self._status or "", UNSET)
        return UpdateTask(
            task=one.id,
            title=_text(asked.title, asked.name),
            summary=_summary(self._work, asked),
            assignees=self._assignees(),
            deadline=_date(asked.deadline, "deadline"),
            start=_date(asked.started_at, "started_at"),
            position=asked.position if isinstance(asked.position, int) else UNSET,
            type=self._type or UNSET,
            settings=self._settings(settings_of(loaded.template, one)),
            stage=asked.stage_id,
            started=started,
        )

    def _assignees(self) -> AssigneesChange | UnsetType:
        owners = self._asked.owners
        return read_owners(self._work, owners) if isinstance(owners, OwnersIn) else UNSET

    def _settings(self, present: TaskSettings) -> TaskSettings | UnsetType:
        changes = flags(self._asked)
        if isinstance(self._asked.max_assignable, int):
            changes["max_assignees"] = self._asked.max_assignable
        if self._webhook is not UNSET:
            changes["webhook"] = self._webhook
        return replace(present, **changes) if changes else UNSET


def _must_be_whole(asked: TaskIn, errors: Errors) -> None:
    """Numbers that count something: 0 and more (`api-running` 2.7)."""
    for name in ("max_assignable", "position"):
        number = getattr(asked, name)
        if isinstance(number, int) and number < 0:
            errors.add(name, f"The {name.replace('_', ' ')} is 0 or more.")


def flags(asked: TaskIn) -> dict[str, Any]:
    """The switches that were sent, by our names."""
    found = {ours: getattr(asked, theirs) for theirs, ours in _FLAGS.items()}
    return {name: value for name, value in found.items() if isinstance(value, bool)}


def read_type(sent: str | UnsetType | None, errors: Errors) -> StepType | None:
    if not given(sent):
        return None
    word = _OLDER_TYPES.get(str(sent), str(sent))
    if word not in TYPE_NUMBER:
        errors.add("task_type", f"{sent!r} is not a task type. Use one of: {', '.join(TYPE_NUMBER)}.")
        return None
    return word  # pyright: ignore[reportReturnType] - it is one of them


def _status(sent: str | UnsetType | None, errors: Errors) -> str | None:
    if not given(sent):
        return None
    if sent not in _STATUSES:
        errors.add("status", f"{sent!r} is not a status that can be set. Use one of: {', '.join(sorted(_STATUSES))}.")
    return str(sent)


def _manages(asked: TaskIn) -> bool:
    """Whether anything but answers, status and the caller's own star is changed."""
    own = {"taskdata", "status", "starred", "is_approved", "threads", "comment", "run_id", "checklist_id", "tags"}
    return any(getattr(asked, name) is not UNSET for name in asked.__struct_fields__ if name not in own)


def _answers(asked: TaskIn) -> Mapping[str | int, Any] | None:
    if asked.taskdata is UNSET or asked.taskdata is None or asked.taskdata == []:
        return None
    if not isinstance(asked.taskdata, dict):
        raise Invalid.at({"taskdata": ["Send the answers as one object keyed by field id."]})
    return dict(asked.taskdata.items())


def _must_be_a_stage(sent: str | UnsetType | None, loaded: Loaded) -> None:
    if isinstance(sent, str) and all(stage.id != sent for stage in loaded.template.stages):
        raise Invalid.at({"stage_id": ["There is no such milestone in this process."]})


def _text(sent: str | UnsetType | None, older: str | UnsetType | None) -> str | UnsetType:
    text = sent if isinstance(sent, str) else older
    return text if isinstance(text, str) else UNSET


def _summary(work: Work, asked: TaskIn) -> str | UnsetType | None:
    sent = asked.description if asked.summary is UNSET else asked.summary
    return filling.written(work, sent) if isinstance(sent, str) else sent


def _date(sent: str | UnsetType | None, path: str) -> int | UnsetType | None:
    """An empty text counts as absent (`api-running` 2.5); null takes the date away."""
    if sent is None:
        return None
    return instant(sent, path) if given(sent) else UNSET


def _name_what_waits(work: Work, asked: TaskIn) -> None:
    """What the product can't change here is named, never dropped in silence (DECISIONS 4)."""
    if given(asked.comment):
        work.warn("comment", "An update posts no comment; use the comment call.")


def must_be_there(work: Work, task: str, *, process: str | None) -> Loaded:
    """The task as the caller may see it, for looking only."""
    loaded = loading.read_task(work, task, process=process)
    sight.must_see_task(work, loaded.process, loaded.in_hand, loaded.template)
    return loaded
