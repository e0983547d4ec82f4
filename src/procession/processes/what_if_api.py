"""Routes for trying things out before doing them."""

import msgspec

from procession.engine.preview import changes_of
from procession.plumbing.http import HexId, Item, RequestFacts, Route
from procession.plumbing.work import Work
from procession.processes import answer, move, rehearse, sight
from procession.processes.bodies import instant, read_prerun
from procession.processes.outlook import effects_out
from procession.processes.show_task import Look
from procession.processes.what_if import (
    LaunchPreviewIn,
    LaunchPreviewOut,
    MoveIn,
    MoveOut,
    RehearsalIn,
    RehearsalOut,
    VersionOut,
    launch_preview_out,
    move_out,
    read_number,
    read_parts,
    rehearsal_out,
)

TAG = "Processes"


class TemplatePath(msgspec.Struct):
    org: str
    template: HexId


class RunPath(msgspec.Struct):
    org: str
    run: HexId


def preview_launch(work: Work, path: TemplatePath, body: LaunchPreviewIn) -> Item[LaunchPreviewOut]:
    """What a launch with these kick-off answers would make: name, tasks, who gets them and when they are due, which
    rules act. Nothing is kept; the form may still be incomplete. Needs the right to launch the template."""
    name = body.name if isinstance(body.name, str) else None
    template, seen = rehearse.try_launch(work, path.template, read_prerun(body.prerun), name)
    return Item(launch_preview_out(work, template, seen))


def rehearse_template(work: Work, path: TemplatePath, body: RehearsalIn) -> Item[RehearsalOut]:
    """Try a template before it is published: a launch with these answers, then every open task is filled in and
    completed in turn. The scenes say which tasks appear when, and which rule did it. Nothing is kept and nobody is
    told. Needs the right to read the template."""
    played = rehearse.rehearse(
        work,
        path.template,
        read_prerun(body.prerun),
        read_parts(body.steps),
        version=read_number(body.version, "version"),
        at=instant(body.launched_at, "launched_at"),
    )
    return Item(rehearsal_out(work, played))


def get_run_version(work: Work, path: RunPath) -> Item[VersionOut]:
    """Which version of its template a process follows, and which one launches take now."""
    version, newest = move.standing(work, path.run)
    return Item(VersionOut(version=version, newest=newest, is_newest=newest is None or version >= newest))


def move_run(work: Work, path: RunPath, body: MoveIn, request: RequestFacts) -> Item[MoveOut]:
    """Move a running process to another version of its template, newer or older; with `preview` only the changes are
    told. What was done stays done, answers stay, and what a person decided by hand stays. New steps become tasks; tasks
    whose step is gone are put aside, and are back when the process moves back. Needs the right to edit the process."""
    keep = body.preview is not True
    changed = move.move(work, path.run, read_number(body.version, "version"), keep=keep)
    seen = sight.tasks_seen_in(work, changed.after, changed.template)
    changes = effects_out(work, changed.template, changed.after, changes_of(changed.happenings), seen)
    out = move_out(work, changed, changes, preview=not keep)
    if keep:
        out.run = answer.run(work, changed.after, changed.template, Look(base_url=request.base_url))
    return Item(out)


_O = "/organizations/{org}"
_TEMPLATE = _O + "/checklists/{template}"
_RUN = _O + "/runs/{run}"

ROUTES: tuple[Route, ...] = (
    Route(method="POST", path=_TEMPLATE + "/launch-preview", use=preview_launch, tag=TAG, writes=False),
    Route(method="POST", path=_TEMPLATE + "/rehearsal", use=rehearse_template, tag=TAG, writes=False),
    Route(method="GET", path=_RUN + "/version", use=get_run_version, tag=TAG),
    Route(method="POST", path=_RUN + "/version", use=move_run, tag=TAG),
)
