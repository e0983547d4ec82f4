"""Processes as the public API shows them (`api-running` 1.1)."""

from collections.abc import Mapping, Sequence

from procession import clock
from procession.actor import ActorKind
from procession.engine.process import Process
from procession.labels import custom
from procession.plumbing.work import Work
from procession.processes import rows
from procession.processes.places import DONE, OPEN
from procession.processes.show_task import answers_out
from procession.processes.status import is_past, is_soon, status_of
from procession.processes.views import RunView, around_people
from procession.processes.wire import ProgressOut, RunOut


def runs_out(work: Work, shown: Sequence[RunView]) -> list[RunOut]:
    groups = around_people(work, shown)
    found = [_run_out(work, each, groups) for each in shown]
    if work.actor.kind in {ActorKind.MEMBER, ActorKind.BOT}:
        values = custom.of(work, [out.id for out in found])
        for out in found:
            out.custom_fields = values[out.id]
    return found


def _run_out(work: Work, view: RunView, groups: Mapping[int, str]) -> RunOut:
    head, template, now = view.process, view.template, work.now
    trouble = rows.trouble(head)
    is_running = int(head.place) == OPEN
    return RunOut(
        id=head.id,
        increment_id=head.number,
        checklist_id=template.id,
        checklist_title=template.title,
        assign_someone_else=head.assign_someone_else,
        name=head.name,
        summary=head.summary,
        status=status_of(head, trouble, now),
        has_open_issue=bool(head.issues),
        progress=ProgressOut(complete=head.n_done, total=head.n_shown, percent=head.percent),
        whole_progress=ProgressOut(complete=head.n_done, total=head.n_all, percent=head.whole_percent),
        started_by=head.starter,
        owner_id=head.owner,
        prerun=answers_out(template.kickoff.fields, head.kickoff),
        prerun_status="complete" if head.kickoff_at is not None or not template.kickoff.fields else "incomplete",
        prerun_completed_at=clock.shown(head.kickoff_at),
        prerun_completed_by=head.kickoff_by,
        prerun_submitted_by=head.kickoff_by,
        prerun_length=len(template.kickoff.fields),
        starred=view.is_starred,
        type=head.kind,
        created_at=clock.show(head.created),
        started_at=clock.show(head.created),
        last_updated=clock.show(head.touched),
        completed_at=clock.shown(head.completed),
        archived_at=clock.shown(head.archived),
        due_date=clock.shown(head.due),
        due_date_passed=is_running and is_past(head.due, now),
        due_soon=is_running and is_soon(head.late_from, now),
        late_tasks=view.late,
        max_task_deadline=clock.shown(head.due),
        collaborators=list(view.collaborators),
        is_public=head.public,
        publicly_hidden_fields=list(head.hidden_fields),
        public_url=None,
        users=list(head.people.members),
        groups=[groups[group] for group in head.people.groups if group in groups],
        parent_id=head.parent,
        can_add_oot=template.tasks_may_be_added,
        custom_fields=None,
    )


def is_complete(head: Process) -> bool:
    return int(head.place) == DONE
