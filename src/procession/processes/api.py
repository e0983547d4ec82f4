"""Routes of processes (`api-running` 1)."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from procession.plumbing.http import (
    Answer,
    HexId,
    Item,
    Page,
    RequestFacts,
    Route,
    Stream,
    includes,
    window,
)
from procession.plumbing.work import Work
from procession.processes import (
    answer,
    archive,
    asked,
    edit,
    export,
    export_table,
    kickoff,
    launch,
    lists,
    public_api,
    sheets,
    templates_api,
    what_if_api,
)
from procession.processes.asked import RunListQuery
from procession.processes.bodies import LaunchIn, RunIn
from procession.processes.export_columns import COLUMNS
from procession.processes.show_task import Look
from procession.processes.wire import ExportOut, FormFieldsOut, RunOut

TAG = "Processes"
EXPORTS = "Exports"


class OrgPath(msgspec.Struct):
    org: str


class RunPath(msgspec.Struct):
    org: str
    run: HexId


class Empty(msgspec.Struct):
    """A body that says nothing."""


class ExportQuery(msgspec.Struct, kw_only=True, frozen=True):
    format: Annotated[Literal["csv"], Meta(description="The only one there is.")] = "csv"


class RunQuery(msgspec.Struct, kw_only=True, frozen=True):
    with_: Annotated[str, Meta(description="What to include: names, comma separated.")] = msgspec.field(
        default="", name="with"
    )
    form_fields_values: Annotated[bool, Meta(description="Answers are always included; kept for older clients.")] = True


def list_runs(work: Work, path: OrgPath, query: RunListQuery, request: RequestFacts) -> Page[RunOut]:
    """List processes.

    Newest first unless `sort` says otherwise. Members see processes they are involved in and those of templates whose
    processes they may see; administrators see all. Archived processes appear only when asked for.
    """
    view = window(query)
    ids, total = lists.page(work, asked.wanted(query), query, view)
    return Page(data=answer.runs(work, ids, _look(request), includes(query)), total=total, window=view)


def _look(request: RequestFacts) -> Look:
    return Look(base_url=request.base_url)


def launch_run(work: Work, path: OrgPath, body: LaunchIn, request: RequestFacts) -> Item[RunOut]:
    """Launch a process from a template.

    Required kick-off fields must be answered in `prerun`, keyed by field id. `tasks` overrides assignees, deadlines and
    more of single steps; steps that are not mentioned start as usual. An unknown key in `prerun` or `tasks` does not
    stop the launch and is named in `warnings`.
    """
    loaded = launch.launch(work, body)
    is_starred = body.starred is True
    return Item(answer.launched_run(work, loaded.process, loaded.template, _look(request), is_starred=is_starred))


def get_run(work: Work, path: RunPath, query: RunQuery, request: RequestFacts) -> Item[RunOut]:
    """One process, also an archived one."""
    return Item(answer.seen_run(work, path.run, _look(request), includes(query.with_)))


def update_run(work: Work, path: RunPath, body: RunIn, request: RequestFacts) -> Item[RunOut]:
    """Change a process. What is absent stays; `users` and `groups` each replace their set."""
    edit.edit(work, path.run, body)
    return Item(answer.seen_run(work, path.run, _look(request)))


def archive_run(work: Work, path: RunPath, request: RequestFacts) -> Item[RunOut]:
    """Archive a process with its tasks and comments; nothing is lost, and doing it twice is doing it once."""
    changed = archive.archive(work, path.run)
    return Item(answer.run(work, changed.after, changed.template, _look(request)))


def activate_run(work: Work, path: RunPath, body: Empty, request: RequestFacts) -> Item[RunOut]:
    """Take a process back from the archive, as it was."""
    changed = archive.activate(work, path.run)
    return Item(answer.run(work, changed.after, changed.template, _look(request)))


def delete_run(work: Work, path: RunPath) -> Answer:
    """Delete an archived process for good, with tasks, answers and comments. Administrators only."""
    archive.delete(work, path.run)
    return Answer(content_type="text/plain")  # 200 without a body, as clients of this route expect


def complete_run(work: Work, path: RunPath, body: Empty, request: RequestFacts) -> Item[RunOut]:
    """An old alias that completes nothing: refused unless the process is complete already."""
    return Item(answer.completed_run(work, path.run, _look(request)))


def submit_prerun(work: Work, path: RunPath, body: Empty, request: RequestFacts) -> Item[RunOut]:
    """Mark the kick-off form as submitted. Refused while a required field is empty."""
    changed = kickoff.submit(work, path.run)
    return Item(answer.run(work, changed.after, changed.template, _look(request)))


def reopen_prerun(work: Work, path: RunPath, request: RequestFacts) -> Item[RunOut]:
    """Reopen the kick-off form; a complete process is active again."""
    changed = kickoff.reopen(work, path.run)
    return Item(answer.run(work, changed.after, changed.template, _look(request)))


def get_form_fields(work: Work, path: RunPath) -> Item[FormFieldsOut]:
    """All fields of a process with their answers: those of its tasks, and those of its kick-off form."""
    return Item(answer.form_fields(work, path.run))


def export_run(work: Work, path: RunPath, body: Empty, request: RequestFacts) -> Item[ExportOut]:
    """Export one process as JSON: its columns and rows as in the CSV export, and the process itself."""
    made = export.whole(work, path.run)
    shown = answer.seen_run(work, path.run, _look(request))
    return Item(ExportOut(columns=list(COLUMNS), rows=made.rows, filename=made.name, run=shown))


def export_run_file(work: Work, path: RunPath, query: ExportQuery) -> Stream:
    """Export one process as a CSV file of 49 columns: a row per task, answer, kick-off answer and comment."""
    name, pieces = export.file_of(work, path.run)
    return Stream(pieces=pieces, content_type=sheets.CSV, headers=sheets.as_attachment(name))


def export_run_table(work: Work, path: OrgPath, query: RunListQuery) -> Stream:
    """Export the table of one template's processes as CSV: a row per process, a column per field.

    `checklist_id` says which template; the other filters are those of the list of processes. Oldest first.
    """
    name, pieces = export_table.file(work, asked.wanted(query))
    return Stream(pieces=pieces, content_type=sheets.CSV, headers=sheets.as_attachment(name))


def export_runs(work: Work, path: OrgPath, query: RunListQuery) -> Stream:
    """Export many processes as one CSV file of 49 columns, with the filters of the list of processes. Oldest first."""
    pieces = export.file_of_many(work, asked.wanted(query))
    return Stream(pieces=pieces, content_type=sheets.CSV, headers=sheets.as_attachment("processes.csv"))


_RUNS = "/organizations/{org}/runs"
_RUN = _RUNS + "/{run}"

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path=_RUNS, use=list_runs, tag=TAG),
    Route(method="POST", path=_RUNS, use=launch_run, tag=TAG, status=201),
    Route(method="GET", path=_RUNS + "/export", use=export_run_table, tag=EXPORTS),
    Route(method="GET", path="/organizations/{org}/export/processes.csv", use=export_runs, tag=EXPORTS),
    Route(method="GET", path=_RUN, use=get_run, tag=TAG, guests=True),
    Route(method="PUT", path=_RUN, use=update_run, tag=TAG),
    Route(method="PATCH", path=_RUN, use=update_run, tag=TAG),
    Route(method="DELETE", path=_RUN, use=archive_run, tag=TAG),
    Route(method="POST", path=_RUN + "/archive", use=archive_run, tag=TAG),
    Route(method="PUT", path=_RUN + "/activate", use=activate_run, tag=TAG),
    Route(method="DELETE", path=_RUN + "/delete", use=delete_run, tag=TAG, status=200),
    Route(method="POST", path=_RUN + "/complete", use=complete_run, tag=TAG),
    Route(method="POST", path=_RUN + "/complete-prerun", use=submit_prerun, tag=TAG),
    Route(method="DELETE", path=_RUN + "/complete-prerun", use=reopen_prerun, tag=TAG),
    Route(method="POST", path=_RUN + "/export", use=export_run, tag=EXPORTS, writes=False),
    Route(method="GET", path=_RUN + "/export", use=export_run_file, tag=EXPORTS),
    Route(method="GET", path=_RUN + "/form-fields", use=get_form_fields, tag=TAG),
    *templates_api.ROUTES,
    *what_if_api.ROUTES,
    *public_api.ROUTES,
)
