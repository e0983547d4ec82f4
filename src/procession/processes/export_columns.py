"""The 49 columns of a process export: one row per task, answer of a form, and comment (`api-running` 5.5, J27-J29)."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from procession.engine.fields import KINDS
from procession.engine.process import Process, Task, fields_of
from procession.engine.template import Field, Template
from procession.people.names import Names
from procession.processes import rows
from procession.processes.sheets import Cell, moment
from procession.processes.status import status_of
from procession.processes.threads import Comment, Label

COLUMNS = (
    *("blueprint_id", "blueprint_name", "blueprint_version", "process_id", "process_name", "process_tag"),
    *("process_owner", "process_owner_id", "total_tasks_in_process", "tasks_completed", "process_status"),
    *("process_last_modified", "process_completed_at", "type", "has_form_fields", "kick_off_task_id"),
    *("kick_off_task_name", "process_task_id", "process_task_status", "process_task_name", "process_task_alias"),
    *("process_task_data_id", "process_task_data_name", "process_task_comment_id", "process_task_comment_name"),
    *("milestone_id", "milestone_name", "milestone_position", "user_assigned", "assigned_user_id", "guest_assigned"),
    *("total_users_assigned", "total_guests_assigned", "total_assignees", "completed_by", "assigned_or_shown_on"),
    *("due_by", "completed_on", "no_of_form_fields", "form_field_type", "question_in_form_field"),
    *("answer_in_form_field", "issue_reported", "no_of_issue_reported", "issue_resolved", "no_of_issue_resolved"),
    *("total_comments", "comment", "last_modified"),
)
Row = dict[str, Cell]


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """One task as a row tells it: its title with the answers it names, and what was said on it."""

    task: Task
    title: str
    comments: Sequence[Comment] = ()


class Around(msgspec.Struct, frozen=True, kw_only=True):
    """What rows need besides: the names of people, the tags of each process in one text, and the time."""

    known: Names
    tags: Mapping[str, str] = {}
    now: int


def kickoff_rows(head: Process, template: Template, around: Around) -> Iterator[Row]:
    """One row per field of the kick-off form."""
    start = _of_process(head, template, around)
    fields = template.kickoff.fields
    for field in fields:
        yield start | {
            "type": "kick_off_task",
            "kick_off_task_id": field.id,
            "kick_off_task_name": template.kickoff.title or template.title,
            "completed_by": head.kickoff_by or 0,
            "completed_on": moment(head.kickoff_at),
            **_question(field, len(fields)),
            "answer_in_form_field": shown(field, head.kickoff.get(field.no)),
            "last_modified": moment(head.touched),
        }


def task_rows(head: Process, template: Template, told: Told, around: Around) -> Iterator[Row]:
    """The task, then one row per field, then one per comment."""
    one = told.task
    start = _of_process(head, template, around) | _of_task(template, told, around.known)
    fields = fields_of(template, one)
    yield start | {
        "type": "process_task",
        "process_task_name": told.title,
        "no_of_form_fields": len(fields),
        **_issues(told.comments),
        "last_modified": moment(one.touched),
    }
    for field in fields:
        yield start | {
            "type": "process_task_data",
            "process_task_data_id": field.id,
            "process_task_data_name": told.title,
            **_question(field, len(fields)),
            "answer_in_form_field": shown(field, one.answers.get(field.no)) if one.is_completed else "",
            "last_modified": moment(one.touched),
        }
    for said in told.comments:
        yield start | {
            "type": "process_task_comment",
            "process_task_comment_id": said.id,
            "process_task_comment_name": told.title,
            **_issues([said]),
            "total_comments": len(told.comments),
            "comment": said.said.content,
            "last_modified": moment(said.touched),
        }


def cells(row: Row) -> list[Cell]:
    """In the order of the columns."""
    return [row.get(name) for name in COLUMNS]


def shown(field: Field, answer: object) -> str:
    """An answer as people read it; nothing for none."""
    return "" if answer is None else KINDS[field.type].show(field, answer)


def _of_process(head: Process, template: Template, around: Around) -> Row:
    return {
        "blueprint_id": template.id,
        "blueprint_name": template.title,
        "blueprint_version": template.shown_version,
        "process_id": head.id,
        "process_name": head.name,
        "process_tag": around.tags.get(head.id),
        "process_owner": person(head.owner, around.known),
        "process_owner_id": head.owner,
        "total_tasks_in_process": head.n_all,
        "tasks_completed": head.n_done,
        "process_status": status_of(head, rows.trouble(head), around.now),
        "process_last_modified": moment(head.touched),
        "process_completed_at": moment(head.completed),
        "has_form_fields": "Yes",
    }


def _of_task(template: Template, told: Told, known: Names) -> Row:
    one = told.task
    places = {stage.id: (stage.name, place) for place, stage in enumerate(template.stages, start=1)}
    milestone, position = places.get(one.stage or "", (None, None))
    people = one.assignees
    named = [person(number, known) for number in people.members]
    named += [
        f"GROUP_{known.groups[each].id}_{known.groups[each].name}" for each in people.groups if each in known.groups
    ]
    return {
        "process_task_id": one.id,
        "process_task_status": "hidden" if one.is_hidden else "shown",
        "process_task_alias": one.step,
        "milestone_id": one.stage,
        "milestone_name": milestone,
        "milestone_position": position,
        "user_assigned": ", ".join(named),
        "assigned_user_id": ", ".join(str(number) for number in people.members),
        "guest_assigned": ", ".join(known.emails(people.guests)),
        "total_users_assigned": len(people.members) + len(people.groups),
        "total_guests_assigned": len(people.guests),
        "total_assignees": len(people.parties),
        "completed_by": one.completer or 0,
        "assigned_or_shown_on": "" if one.is_hidden else moment(one.start or one.created),
        "due_by": moment(one.deadline),
        "completed_on": moment(one.completed),
    }


def _question(field: Field, count: int) -> Row:
    return {"no_of_form_fields": count, "form_field_type": field.type, "question_in_form_field": field.label}


def _issues(comments: Sequence[Comment]) -> Row:
    reported = [each for each in comments if each.label is Label.PROBLEM]
    resolved = [each for each in reported if not each.is_open_issue]
    return {
        "issue_reported": "Yes" if reported else "No",
        "no_of_issue_reported": len(reported),
        "issue_resolved": "Yes" if resolved else "No",
        "no_of_issue_resolved": len(resolved),
        "total_comments": len(comments),
    }


def person(number: int, known: Names) -> str:
    member = known.members.get(number)
    return "" if member is None else member.full_name or member.email


def parties(heads: Sequence[Process], told: Mapping[str, Sequence[Told]]) -> set[int]:
    """Everybody these rows name."""
    found = {head.owner for head in heads}
    for each in (one.task.assignees for tasks in told.values() for one in tasks):
        found.update(each.parties)
    return found
