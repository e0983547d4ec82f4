"""Routes that say what would happen to tasks, and why they are as they are."""

from typing import Any

import msgspec

from procession.plumbing.http import HexId, Item, Route
from procession.plumbing.work import Work
from procession.tasks import try_out, why
from procession.tasks.what_if import FormIn, FormPreviewOut, WhyOut, form_preview_out, why_out

TAG = "Tasks"


class TaskPath(msgspec.Struct):
    org: str
    task: HexId


class RunTaskPath(msgspec.Struct):
    org: str
    run: HexId
    task: HexId


def preview_run_task(work: Work, path: RunTaskPath, body: FormIn) -> Item[FormPreviewOut]:
    """What saving these answers would do, for a form that is being filled in: what is wrong with them, what is still
    missing, and which tasks rules would show, hide, assign or move. Nothing is saved."""
    return Item(_preview(work, path.task, body, path.run))


def preview_task(work: Work, path: TaskPath, body: FormIn) -> Item[FormPreviewOut]:
    """What saving these answers would do, for a form that is being filled in. Nothing is saved."""
    return Item(_preview(work, path.task, body, None))


def _preview(work: Work, task: str, body: FormIn, process: str | None) -> FormPreviewOut:
    answers: dict[str | int, Any] = dict(body.taskdata.items()) if isinstance(body.taskdata, dict) else {}
    approved = body.is_approved if isinstance(body.is_approved, bool) else None
    tried = try_out.try_out(work, task, answers, process=process, completes=body.complete is True, approved=approved)
    return form_preview_out(work, tried)


def explain_run_task(work: Work, path: RunTaskPath) -> Item[WhyOut]:
    """Why a task is as it is: which rule, because of what, showed, hid, assigned, moved or reopened it; and how the
    rules that can act on it stand now, condition by condition."""
    return Item(why_out(why.explain(work, path.task, process=path.run)))


def explain_task(work: Work, path: TaskPath) -> Item[WhyOut]:
    """Why a task is as it is, and how the rules that can act on it stand now."""
    return Item(why_out(why.explain(work, path.task)))


_O = "/organizations/{org}"
_TASK = _O + "/tasks/{task}"
_RUN_TASK = _O + "/runs/{run}/tasks/{task}"

ROUTES: tuple[Route, ...] = (
    Route(method="POST", path=_RUN_TASK + "/preview", use=preview_run_task, tag=TAG, writes=False, guests=True),
    Route(method="POST", path=_TASK + "/preview", use=preview_task, tag=TAG, writes=False, guests=True),
    Route(method="GET", path=_RUN_TASK + "/why", use=explain_run_task, tag=TAG),
    Route(method="GET", path=_TASK + "/why", use=explain_task, tag=TAG),
)
