"""What would happen and what has happened to tasks, and which rule did it, as answers of the API."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import msgspec

from procession import clock
from procession.engine.placeholders import shown_text
from procession.engine.preview import Effect
from procession.engine.process import Process, Task
from procession.engine.template import Template
from procession.people import names
from procession.plumbing.work import Work


class RuleRefOut(msgspec.Struct, kw_only=True):
    """A rule of the template. `name` is null when the version no longer has it."""

    id: str
    name: str | None


class CauseOut(msgspec.Struct, kw_only=True):
    """What set a rule off: `launch`, `kickoff`, `answer`, `step` or `assignees`, and the step or field it was."""

    event: str
    subject_id: str | None
    subject: str | None


class EffectOut(msgspec.Struct, kw_only=True):
    """What a change does to one task: `shown`, `hidden`, `deadline`, `assignees`, `reopened`, `completed`, `added`,
    `parked` (its step is gone), `returned` (its step is there again) or `updated`. Without `rule`, the change itself
    did it, or a deadline that it depends on."""

    task_id: str
    step_id: str | None
    title: str
    change: str
    status: str
    deadline: str | None
    rule: RuleRefOut | None
    because: CauseOut | None


class PeopleOut(msgspec.Struct, kw_only=True):
    users: list[int]
    guests: list[str]
    groups: list[str]


class StepOutlookOut(msgspec.Struct, kw_only=True):
    """How the task of a step stands. `shown_in` is the number of the scene in which it first appears."""

    step_id: str
    title: str
    task_type: str
    position: int
    status: str
    deadline: str | None
    started_at: str | None
    owners: PeopleOut
    shown_in: int | None = None


def rule_ref(template: Template, rule: str | None) -> RuleRefOut | None:
    if rule is None:
        return None
    return RuleRefOut(id=rule, name=next((each.name for each in template.rules if each.id == rule), None))


def cause_out(template: Template, event: str, subject: str | None) -> CauseOut | None:
    return CauseOut(event=event, subject_id=subject, subject=subject_name(template, subject)) if event else None


def subject_name(template: Template, subject: str | None) -> str | None:
    """The title of a step, or the label of a field."""
    step = template.step_by_key.get(subject or "")
    if step is not None:
        return step.title
    home = template.home_of_field.get(subject or "")
    return home[0].label if home else None


def effects_out(
    work: Work,
    template: Template,
    process: Process,
    effects: Iterable[Effect],
    seen: Callable[[Task], bool] = lambda one: True,
) -> list[EffectOut]:
    """Only of tasks that the caller may see. `process` is how it stands afterwards."""
    known = {each.task for each in effects}
    visible = {task for task in known if task in process.tasks and seen(process.tasks[task])}
    return [_effect_out(work, template, process, each) for each in effects if each.task in visible]


def _effect_out(work: Work, template: Template, process: Process, effect: Effect) -> EffectOut:
    one = process.tasks[effect.task]
    return EffectOut(
        task_id=one.id,
        step_id=one.step,
        title=_title(work, template, process, one),
        change=effect.word,
        status=one.status,
        deadline=clock.shown(one.deadline),
        rule=rule_ref(template, effect.rule),
        because=cause_out(template, effect.event, effect.subject),
    )


def _title(work: Work, template: Template, process: Process, one: Task) -> str:
    """With the answers it names, as far as they are at hand."""
    return shown_text(one.title, template, process, one, timezone=work.actor.timezone)


def steps_out(
    work: Work, template: Template, process: Process, shown_in: dict[str, int] | None = None
) -> list[StepOutlookOut]:
    """Every step of a process that is loaded whole, in order."""
    tasks = [one for one in process.tasks.values() if one.step is not None]
    people = _people(work, tasks)
    return [
        StepOutlookOut(
            step_id=one.step or "",
            title=_title(work, template, process, one),
            task_type=one.type,
            position=one.position,
            status=one.status,
            deadline=clock.shown(one.deadline),
            started_at=clock.shown(one.start),
            owners=people(one),
            shown_in=(shown_in or {}).get(one.step or ""),
        )
        for one in tasks
    ]


def _people(work: Work, tasks: Sequence[Task]) -> Callable[[Task], PeopleOut]:
    guests = {guest for one in tasks for guest in one.assignees.guests}
    groups = {group for one in tasks for group in one.assignees.groups}
    emails: dict[int, Any] = names.guest_emails(work, guests) if guests else {}
    ids: dict[int, Any] = names.group_ids(work, groups) if groups else {}
    return lambda one: PeopleOut(
        users=list(one.assignees.members),
        guests=[emails[guest] for guest in one.assignees.guests if guest in emails],
        groups=[ids[group] for group in one.assignees.groups if group in ids],
    )
