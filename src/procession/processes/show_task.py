"""Tasks as the public API shows them (`api-running` 2.1)."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from procession import clock
from procession.actor import ActorKind
from procession.engine.assignees import people_of
from procession.engine.placeholders import shown_html, shown_text
from procession.engine.process import Process, Task, fields_of, settings_of, step_of, summary_of
from procession.engine.template import Field, TaskSettings, Template
from procession.labels import custom
from procession.plumbing.work import Work
from procession.processes import texts
from procession.processes.places import ARCHIVED
from procession.processes.status import run_status, status_label
from procession.processes.system import system_template
from procession.processes.views import Around, TaskView, around
from procession.processes.wire import OwnersOut, TaskOut


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """How tasks are shown to one caller: `base_url` starts the guests' links, `summaries` adds descriptions."""

    base_url: str
    summaries: bool = False


def tasks_out(
    work: Work, shown: Sequence[TaskView], look: Look, *, heads: Mapping[str, Process] | None = None
) -> list[TaskOut]:
    """All of them with the same few queries. `heads` are processes that are loaded already, by id.

    Guests see no other guest's link, and no webhook address (behaviour G29).
    """
    named = around(work, shown)
    known = _with_answers(work, shown, look, heads or {})
    found = [_task_out(work, each, look, named, known) for each in shown]
    if work.actor.kind in {ActorKind.MEMBER, ActorKind.BOT}:
        values = custom.of(work, [out.id for out in found])
        for out in found:
            out.custom_fields = values[out.id]
    return found


def _with_answers(
    work: Work, shown: Sequence[TaskView], look: Look, heads: Mapping[str, Process]
) -> dict[str, Process]:
    """The processes whose answers the texts name."""
    found: dict[str, Process] = {}
    missing: list[tuple[str, Template, str]] = []
    for each in shown:
        text = _texts(each, look)
        if "{{" not in text or each.gist is None or each.is_covered:
            continue
        if each.gist.id in heads:
            known = found.get(each.gist.id, heads[each.gist.id])
            found[each.gist.id] = texts.with_named(work, known, each.template, [text])
        else:
            missing.append((each.gist.id, each.template, text))
    found.update(texts.heads(work, missing))
    return found


def _texts(view: TaskView, look: Look) -> str:
    summary = summary_of(view.template, view.task) if look.summaries else None
    return view.task.title + (summary or "")


def _task_out(work: Work, view: TaskView, look: Look, named: Around, heads: Mapping[str, Process]) -> TaskOut:
    one, template, gist = view.task, view.template, view.gist
    settings = settings_of(template, one)
    guest = named.guests.get(one.completer) if one.completed_by_guest and one.completer else None
    guest = guest if guest is not None and _shows(work, guest.no) else None
    shown = TaskOut(
        id=one.id,
        increment_id=one.number,
        title=one.title,
        original_title=one.title,
        run_id=None if gist is None else gist.id,
        checklist_id=_checklist_id(work, view),
        step_id=one.step,
        linked_step_id=one.linked_step,
        alias=None if one.step is None else step_of(template, one).alias,
        task_type=one.type,
        status=one.status,
        status_label=status_label(one),
        run_status=None if gist is None else _run_status(view, work.now),
        is_approved=one.approved,
        is_completable=is_completable(view),
        problem=one.has_problem,
        owners=owners_out(work, one, look, named),
        taskdata=answers_out(fields_of(template, one), one.answers),
        position=one.position,
        blueprint_position=template.place_of_step.get(one.step or "", one.position),
        stage_id=one.stage,
        started_at=clock.shown(one.start),
        deadline=clock.shown(one.deadline),
        is_soft_start_date=settings.soft_start,
        created_at=clock.show(one.created),
        last_updated=clock.show(one.touched),
        completed_at=clock.shown(one.completed),
        archived_at=clock.shown(one.archived),
        starter_id=one.starter or (gist.starter if gist else None),
        completer_id=None if one.completed_by_guest else one.completer,
        completer_guest=guest.email if guest else None,
        completer_guest_id=guest.code if guest else None,
        is_oneoff_task=one.is_oneoff,
        allow_guest_owners=settings.guests_allowed,
        everyone_must_complete=settings.everyone,
        completion_progress=_progress(one, settings, named),
        can_complete_only_assignees=settings.only_assignees,
        max_assignable=settings.max_assignees,
        has_deadline_dependent_child_tasks=one.step in template.waiting_on,
        prevent_guest_comment=settings.no_guest_comments,
        send_chromeless=settings.unbranded,
        top_secret=settings.secret,
        webhook=settings.webhook if work.actor.kind in {ActorKind.MEMBER, ActorKind.BOT} else None,
        starred=view.is_starred,
        snoozed_until=_snoozed_until(view, work.now),
        custom_fields=None,
    )
    _add_texts(work, shown, view, look, heads)
    return shown


def _snoozed_until(view: TaskView, now: int) -> str | None:
    is_asleep = view.task.is_open and view.snoozed is not None and view.snoozed > now
    return clock.shown(view.snoozed) if is_asleep else None


def _add_texts(work: Work, shown: TaskOut, view: TaskView, look: Look, heads: Mapping[str, Process]) -> None:
    """Texts with the answers they name in them; the originals beside them."""
    one, template = view.task, view.template
    summary = summary_of(template, one)
    if look.summaries:
        shown.summary = shown.original_summary = summary
    if "{{" in _texts(view, look):
        head = _alone(one) if view.gist is None or view.is_covered else heads[view.gist.id]
        timezone = work.actor.timezone
        shown.title = shown_text(one.title, template, head, one, timezone=timezone)
        if look.summaries and summary is not None:
            shown.summary = shown_html(summary, template, head, one, timezone=timezone)
    if one.launched is not None:
        shown.launched_run_id = one.launched
    if one.is_oneoff:
        shown.name, shown.owner_id, shown.is_accepted = shown.title, shown.starter_id, one.approved
        if look.summaries:
            shown.description = shown.summary


def _alone(one: Task) -> Process:
    return Process(id=one.id, template="", alone=True, created=one.created, tasks={one.id: one})


def owners_out(work: Work, one: Task, look: Look, named: Around) -> OwnersOut:
    found = [named.guests[guest] for guest in one.assignees.guests if guest in named.guests and _shows(work, guest)]
    start = f"{look.base_url}/guest-all-task/{work.actor.organization_id}/"
    return OwnersOut(
        users=list(one.assignees.members),
        guests=[guest.email for guest in found],
        groups=[named.groups[group] for group in one.assignees.groups if group in named.groups],
        task_urls=[start + guest.code for guest in found],
    )


def _shows(work: Work, guest: int) -> bool:
    """Whether the caller may learn this guest's address and link: whoever has the link is the guest (G28)."""
    return work.actor.kind in {ActorKind.MEMBER, ActorKind.BOT} or work.actor.party == guest


def answers_out(fields: Sequence[Field], answers: Mapping[int, Any]) -> dict[str, Any]:
    """Answers by the fields' ids, in the order of the form; unanswered fields are absent."""
    if not answers:
        return {}
    return {field.id: answers[field.no] for field in fields if answers.get(field.no) is not None}


def is_completable(view: TaskView) -> bool:
    """Whether anything but the form and the caller stands in the way (`api-running` 2.1)."""
    is_free = view.gist is None or (view.gist.place != ARCHIVED and not view.gist.is_frozen)
    return view.task.is_open and not view.task.has_problem and is_free


def _progress(one: Task, settings: TaskSettings, named: Around) -> int | None:
    """Of a task that everyone must complete: the share of assignees that are done, 0 to 100."""
    if not settings.everyone or one.type not in {"task", "approval"}:
        return None
    if one.is_completed:
        return 100
    people = people_of(one.assignees, named.people)
    return 100 * sum(person in one.marks for person in people) // len(people) if people else 0


def _checklist_id(work: Work, view: TaskView) -> str:
    if view.gist is None:
        return view.task.linked_template or system_template(work.actor.organization_id).id
    return view.template.id


def _run_status(view: TaskView, now: int) -> str | None:
    if view.gist is None:
        return None
    return run_status(place=view.gist.place, trouble=view.gist.trouble, late_from=view.gist.late_from, now=now)
