"""Routes of tasks (`api-running` 2)."""

import msgspec
from msgspec import UNSET

from procession.plumbing.http import (
    NOTHING,
    HexId,
    Item,
    Nothing,
    Number,
    Page,
    RequestFacts,
    Route,
    includes,
    window,
)
from procession.plumbing.work import Work
from procession.processes.show_task import Look
from procession.processes.wire import FieldValueOut, TaskOut
from procession.tasks import (
    actions_api,
    answer,
    answers,
    asked,
    complete,
    complete_many,
    connector_api,
    edit,
    guest_api,
    lists,
    magic_api,
    one_off,
    place,
    what_if_api,
)
from procession.tasks.asked import TaskListQuery
from procession.tasks.complete import Completion
from procession.tasks.lists import Wanted
from procession.tasks.wire import (
    BulkIn,
    CaptureIn,
    CommentedIn,
    CompleteAnyIn,
    CompletedOut,
    CompleteIn,
    CompletionCheckOut,
    DecisionIn,
    FormValueIn,
    PositionIn,
    TaskIn,
)

TAG = "Tasks"


class OrgPath(msgspec.Struct):
    org: str


class RunPath(msgspec.Struct):
    org: str
    run: HexId


class TaskPath(msgspec.Struct):
    org: str
    task: HexId


class RunTaskPath(msgspec.Struct):
    org: str
    run: HexId
    task: HexId


class UserPath(msgspec.Struct):
    org: str
    user: Number


class GuestPath(msgspec.Struct):
    org: str
    guest: str


class TaskQuery(msgspec.Struct, kw_only=True, frozen=True):
    with_: str = msgspec.field(default="", name="with")


class Empty(msgspec.Struct):
    """A body that says nothing."""


def _page(work: Work, wanted: Wanted, query: TaskListQuery, request: RequestFacts) -> Page[TaskOut]:
    view = window(query)
    ids, total = lists.page(work, wanted, query, view)
    include = includes(query)
    shown = answer.listed(work, ids, _look(request, summaries=include.wants("summary")), include)
    return Page(data=shown, total=total, window=view, extra_meta=answer.lateness(shown, work.now))


def _look(request: RequestFacts, *, summaries: bool = True) -> Look:
    return Look(base_url=request.base_url, summaries=summaries)


def list_run_tasks(work: Work, path: RunPath, query: TaskListQuery, request: RequestFacts) -> Page[TaskOut]:
    """Tasks of one process, by position. Hidden ones are among them unless `status` says otherwise."""
    return _page(work, asked.of_run(work, query, path.run), query, request)


def list_tasks(work: Work, path: OrgPath, query: TaskListQuery, request: RequestFacts) -> Page[TaskOut]:
    """Tasks of the organization that the caller may see, latest activity first."""
    return _page(work, asked.of_organization(work, query), query, request)


def list_my_tasks(work: Work, path: OrgPath, query: TaskListQuery, request: RequestFacts) -> Page[TaskOut]:
    """The caller's tasks, their groups' included. Without `status`: the active ones."""
    return _page(work, asked.of_caller(work, query), query, request)


def list_user_tasks(work: Work, path: UserPath, query: TaskListQuery, request: RequestFacts) -> Page[TaskOut]:
    """A member's tasks, as far as the caller may see them. Without `status`: the active ones."""
    return _page(work, asked.of_member(work, query, path.user), query, request)


def list_guest_tasks(work: Work, path: GuestPath, query: TaskListQuery, request: RequestFacts) -> Page[TaskOut]:
    """A guest's tasks; the guest is named by address or code. Without `status`: the active ones."""
    return _page(work, asked.of_guest(work, query, path.guest), query, request)


def get_run_task(work: Work, path: RunTaskPath, query: TaskQuery, request: RequestFacts) -> Item[TaskOut]:
    """One task of a process."""
    return Item(answer.seen(work, path.task, _look(request), includes(query.with_), process=path.run))


def get_task(work: Work, path: TaskPath, query: TaskQuery, request: RequestFacts) -> Item[TaskOut]:
    """Any task, of a process or one-off."""
    return Item(answer.seen(work, path.task, _look(request), includes(query.with_)))


def check_run_task(work: Work, path: RunTaskPath) -> Item[CompletionCheckOut]:
    """Everything that keeps the caller from completing this task now, without trying."""
    return Item(answer.check(*complete.check(work, path.task, process=path.run)))


def check_task(work: Work, path: TaskPath) -> Item[CompletionCheckOut]:
    """Everything that keeps the caller from completing this task now, without trying."""
    return Item(answer.check(*complete.check(work, path.task)))


def create_task(work: Work, path: OrgPath, body: TaskIn, request: RequestFacts) -> Item[TaskOut]:
    """Create a one-off task, alone or (with `run_id`) in a process.

    With `separate_task_for_each_assignee` an empty process is made with one task for each person, and the first of
    them is the answer, with the process under `run`.
    """
    return Item(answer.made(work, one_off.create(work, body), _look(request)))


def update_task(work: Work, path: TaskPath, body: TaskIn, request: RequestFacts) -> Item[TaskOut]:
    """Change a task. What is absent stays; each list in `owners` replaces its set."""
    return Item(answer.changed(work, edit.edit(work, path.task, body), _look(request)))


def update_run_task(work: Work, path: RunTaskPath, body: TaskIn, request: RequestFacts) -> Item[TaskOut]:
    """Change a task of a process, or save its answers in `taskdata`, keyed by field id."""
    return Item(answer.changed(work, edit.edit(work, path.task, body, process=path.run), _look(request)))


def update_run_tasks(work: Work, path: RunPath, body: BulkIn, request: RequestFacts) -> Item[list[TaskOut]]:
    """Change several tasks of a process, by task id: all of the changes happen, or none."""
    changed = place.change_many(work, path.run, {} if body.tasks is UNSET else body.tasks)
    return Item([answer.changed(work, each, _look(request)) for each in changed])


def archive_task(work: Work, path: TaskPath) -> Nothing:
    """Archive a one-off task; it can be restored."""
    one_off.archive(work, path.task)
    return NOTHING


def restore_task(work: Work, path: TaskPath, body: Empty, request: RequestFacts) -> Item[TaskOut]:
    """Restore an archived one-off task."""
    return Item(answer.changed(work, one_off.restore(work, path.task), _look(request)))


def delete_task(work: Work, path: TaskPath) -> Nothing:
    """Delete a one-off task for good, with its answers and comments."""
    one_off.delete(work, path.task)
    return NOTHING


def clone_task(work: Work, path: TaskPath, body: Empty, request: RequestFacts) -> Item[TaskOut]:
    """Copy a one-off task: questions and people, without comments and answers."""
    return Item(answer.changed(work, one_off.clone(work, path.task), _look(request)))


def unlink_task(work: Work, path: TaskPath, body: Empty, request: RequestFacts) -> Item[TaskOut]:
    """Take a one-off task out of its process."""
    return Item(answer.changed(work, one_off.unlink(work, path.task), _look(request)))


def complete_run_task(work: Work, path: RunPath, body: CompleteIn, request: RequestFacts) -> Item[TaskOut]:
    """Complete a task of a process.

    Refused with 422 while anything blocks it: every reason is listed under `blocking`. Approvals need `is_approved`.
    Answers are saved before, with the captures call.
    """
    done = complete.complete(work, complete.task_named(body.task_id), _completion(body), process=path.run)
    return Item(answer.changed(work, done, _look(request), with_rules=True))


def complete_task(
    work: Work, path: OrgPath, body: CompleteAnyIn, request: RequestFacts
) -> Item[TaskOut | list[CompletedOut]]:
    """Complete a one-off task (or any other).

    With `task_ids` instead of `task_id`, up to 100 tasks are completed, each for itself, and the answer says of each
    what became of it: one that can't be completed keeps the others from nothing.
    """
    if isinstance(body.task_ids, list):
        return Item(complete_many.complete_many(work, body.task_ids, _completion(body)))
    done = complete.complete(work, complete.task_named(body.task_id), _completion(body))
    return Item(answer.changed(work, done, _look(request), with_rules=True))


def complete_this(work: Work, path: TaskPath, body: DecisionIn, request: RequestFacts) -> Item[TaskOut]:
    """An old name of completing."""
    return _complete(work, path.task, body, request, approved=_flag(body.is_approved))


def approve_this(work: Work, path: TaskPath, body: DecisionIn, request: RequestFacts) -> Item[TaskOut]:
    """An old name of completing with `is_approved` true."""
    return _complete(work, path.task, body, request, approved=True)


def reject_this(work: Work, path: TaskPath, body: DecisionIn, request: RequestFacts) -> Item[TaskOut]:
    """An old name of completing with `is_approved` false."""
    return _complete(work, path.task, body, request, approved=False)


def _complete(
    work: Work, task: str, body: DecisionIn, request: RequestFacts, *, approved: bool | None
) -> Item[TaskOut]:
    how = _completion(body)
    done = complete.complete(work, task, msgspec.structs.replace(how, approved=approved))
    return Item(answer.changed(work, done, _look(request), with_rules=True))


def _completion(body: CompleteIn | DecisionIn) -> Completion:
    return Completion(
        approved=_flag(body.is_approved),
        completer=body.override_user if isinstance(body.override_user, int) else None,
        comment=body.comment if isinstance(body.comment, str) and body.comment.strip() else None,
    )


def _flag(sent: object) -> bool | None:
    return sent if isinstance(sent, bool) else None


def reopen_run_task(work: Work, path: RunTaskPath, request: RequestFacts) -> Item[TaskOut]:
    """Reopen a completed task of a process; its answers stay."""
    done = complete.reopen(work, path.task, process=path.run)
    return Item(answer.changed(work, done, _look(request), with_rules=True))


def reopen_task(work: Work, path: TaskPath, request: RequestFacts) -> Item[TaskOut]:
    """Reopen a completed one-off task (or any other)."""
    done = complete.reopen(work, path.task)
    return Item(answer.changed(work, done, _look(request), with_rules=True))


def save_capture(work: Work, path: TaskPath, body: CaptureIn) -> Item[FieldValueOut]:
    """Save one answer of a task, by the field's capture id (or its 32-hex id). Saving completes nothing."""
    return Item(answers.save_capture(work, path.task, body))


def save_form_value(work: Work, path: OrgPath, body: FormValueIn) -> Item[FieldValueOut]:
    """Save one answer by the id of the stored value; or by field id, with `task_id`."""
    return Item(answers.save_value(work, body))


def save_guest_form_value(work: Work, path: GuestPath, body: FormValueIn) -> Item[FieldValueOut]:
    """Save one answer in a guest's task."""
    return Item(answers.save_value_of_guest(work, path.guest, body))


def hide_task(work: Work, path: RunTaskPath, body: CommentedIn, request: RequestFacts) -> Item[TaskOut]:
    """Hide an open task of a process, with an optional comment."""
    return Item(answer.changed(work, place.hide(work, path.run, path.task, _comment(body)), _look(request)))


def show_task(work: Work, path: RunTaskPath, body: CommentedIn, request: RequestFacts) -> Item[TaskOut]:
    """Show a hidden task again, with its answers and comments."""
    return Item(answer.changed(work, place.show(work, path.run, path.task, _comment(body)), _look(request)))


def _comment(body: CommentedIn) -> str | None:
    return body.comment if isinstance(body.comment, str) and body.comment.strip() else None


def move_task(work: Work, path: RunTaskPath, body: PositionIn, request: RequestFacts) -> Item[TaskOut]:
    """Move a task inside its process: to a position from 1, or behind another task."""
    return Item(answer.changed(work, place.move(work, path.run, path.task, body), _look(request)))


_O = "/organizations/{org}"
_TASKS = _O + "/tasks"
_TASK = _TASKS + "/{task}"
_RUN = _O + "/runs/{run}"
_RUN_TASK = _RUN + "/tasks/{task}"
_DONE = _O + "/completed-tasks"
_RUN_DONE = _RUN + "/completed-tasks"

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path=_RUN + "/tasks", use=list_run_tasks, tag=TAG, guests=True),
    Route(method="PUT", path=_RUN + "/tasks", use=update_run_tasks, tag=TAG),
    Route(method="GET", path=_TASKS, use=list_tasks, tag=TAG),
    Route(method="GET", path=_O + "/me/tasks", use=list_my_tasks, tag=TAG),
    Route(method="GET", path=_O + "/users/{user}/tasks", use=list_user_tasks, tag=TAG),
    Route(method="GET", path=_O + "/guests/{guest}/tasks", use=list_guest_tasks, tag=TAG, guests=True),
    Route(method="GET", path=_RUN_TASK, use=get_run_task, tag=TAG, guests=True),
    Route(method="PUT", path=_RUN_TASK, use=update_run_task, tag=TAG, guests=True),
    Route(method="PATCH", path=_RUN_TASK, use=update_run_task, tag=TAG, guests=True),
    Route(method="GET", path=_RUN_TASK + "/completion-check", use=check_run_task, tag=TAG, guests=True),
    Route(method="PUT", path=_RUN_TASK + "/hide", use=hide_task, tag=TAG),
    Route(method="PUT", path=_RUN_TASK + "/show", use=show_task, tag=TAG),
    Route(method="PUT", path=_RUN_TASK + "/position", use=move_task, tag=TAG),
    Route(method="POST", path=_RUN_DONE, use=complete_run_task, tag=TAG, guests=True),
    Route(method="DELETE", path=_RUN_DONE + "/{task}", use=reopen_run_task, tag=TAG, guests=True),
    Route(method="POST", path=_RUN_DONE + "/{task}", use=reopen_run_task, tag=TAG, guests=True),
    Route(method="POST", path=_DONE, use=complete_task, tag=TAG, guests=True),
    Route(method="DELETE", path=_DONE + "/{task}", use=reopen_task, tag=TAG, guests=True),
    Route(method="POST", path=_TASKS, use=create_task, tag=TAG, status=201),
    Route(method="GET", path=_TASK, use=get_task, tag=TAG, guests=True),
    Route(method="PUT", path=_TASK, use=update_task, tag=TAG, guests=True),
    Route(method="DELETE", path=_TASK, use=archive_task, tag=TAG, status=204),
    Route(method="PUT", path=_TASK + "/restore", use=restore_task, tag=TAG),
    Route(method="DELETE", path=_TASK + "/delete", use=delete_task, tag=TAG, status=204),
    Route(method="POST", path=_TASK + "/clone", use=clone_task, tag=TAG, status=201),
    Route(method="PUT", path=_TASK + "/unlink", use=unlink_task, tag=TAG),
    Route(method="GET", path=_TASK + "/completion-check", use=check_task, tag=TAG, guests=True),
    Route(method="POST", path=_TASK + "/captures", use=save_capture, tag=TAG, guests=True),
    Route(method="POST", path=_TASK + "/complete", use=complete_this, tag=TAG),
    Route(method="POST", path=_TASK + "/approve", use=approve_this, tag=TAG),
    Route(method="POST", path=_TASK + "/reject", use=reject_this, tag=TAG),
    Route(method="PUT", path=_O + "/form-field/value", use=save_form_value, tag=TAG, guests=True),
    Route(method="POST", path=_O + "/form-field/value", use=save_form_value, tag=TAG, guests=True),
    Route(method="POST", path=_O + "/guests/{guest}/form-field/value", use=save_guest_form_value, tag=TAG, guests=True),
    *guest_api.ROUTES,
    *actions_api.ROUTES,
    *what_if_api.ROUTES,
    *connector_api.ROUTES,
    *magic_api.ROUTES,
)
