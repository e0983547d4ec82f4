"""Shapes of trying things out: launches, rehearsals, and moves to another version."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession.engine.preview import Preview
from procession.engine.rehearsing import Part
from procession.engine.template import Template
from procession.errors import Invalid
from procession.plumbing.work import Work
from procession.processes.bodies import Flag, Number, Text
from procession.processes.change import Changed
from procession.processes.outlook import EffectOut, StepOutlookOut, effects_out, steps_out, subject_name
from procession.processes.rehearse import Played
from procession.processes.show_task import answers_out
from procession.processes.wire import RunOut


class LaunchPreviewIn(msgspec.Struct, kw_only=True):
    """A launch that is only tried, with the answers given so far."""

    name: Text = UNSET
    prerun: Annotated[Any, Meta(description="Answers of the kick-off form by field id.")] = UNSET


class LaunchPreviewOut(msgspec.Struct, kw_only=True):
    """The process that a launch would make. `errors` are the answers that are wrong or missing, by field id; `prerun`
    are the answers as they would be stored, defaults included."""

    name: str
    can_launch: bool
    errors: dict[str, list[str]]
    prerun: dict[str, Any]
    steps: list[StepOutlookOut]
    effects: list[EffectOut]


class PartIn(msgspec.Struct, kw_only=True):
    """What the rehearsal does with one step; `skipped` leaves it open."""

    taskdata: Annotated[dict[str, Any], Meta(description="Answers by field id.")] | UnsetType | None = UNSET
    is_approved: (
        Annotated[
            bool,
            Meta(description="false: rejected at first, and approved when its turn comes again; or left to expire."),
        ]
        | UnsetType
        | None
    ) = UNSET
    skipped: Flag = UNSET


class RehearsalIn(msgspec.Struct, kw_only=True):
    """Answers of the kick-off form, and what is done with steps, by step id or alias. Steps that are not named are
    completed as they are."""

    prerun: Annotated[Any, Meta(description="Answers of the kick-off form by field id.")] = UNSET
    steps: dict[str, PartIn] | UnsetType | None = UNSET
    version: Annotated[Number, Meta(description="An older version; the newest one otherwise, published or not.")] = (
        UNSET
    )
    launched_at: Annotated[Text, Meta(description="When it is played; now otherwise.")] = UNSET


class SceneOut(msgspec.Struct, kw_only=True):
    """One moment: what was done (`launch`, `complete`, `approve`, `reject`, `acknowledge`, `expire`, `send`), and what
    followed. `refusal` says why it couldn't be done; the step then stays open."""

    number: int
    did: str
    step_id: str | None
    title: str | None
    refusal: str | None
    errors: dict[str, list[str]]
    effects: list[EffectOut]


class RehearsalOut(msgspec.Struct, kw_only=True):
    """`steps` are as they stand at the end; `is_cut`: there would have been more scenes than are shown."""

    name: str
    version: int
    is_complete: bool
    is_cut: bool
    scenes: list[SceneOut]
    steps: list[StepOutlookOut]


class VersionOut(msgspec.Struct, kw_only=True):
    """Which version of its template a process follows. `newest` is what launches take now; null when nothing can be
    launched."""

    version: int
    newest: int | None
    is_newest: bool


class MoveIn(msgspec.Struct, kw_only=True):
    """`version` may be newer or older; the one that launches take now, if it is left out. `preview` changes nothing."""

    version: Number = UNSET
    preview: Flag = UNSET


class MoveOut(msgspec.Struct, kw_only=True):
    """What the move changes. `run` is the process as it is now; with `preview` it is left out."""

    version: int
    moved_from: int
    preview: bool
    changes: list[EffectOut]
    run: RunOut | UnsetType = UNSET


def launch_preview_out(work: Work, template: Template, seen: Preview) -> LaunchPreviewOut:
    head = seen.process
    return LaunchPreviewOut(
        name=head.name,
        can_launch=not seen.errors,
        errors=seen.errors,
        prerun=answers_out(template.kickoff.fields, head.kickoff),
        steps=steps_out(work, template, head),
        effects=effects_out(work, template, head, seen.effects),
    )


def read_parts(sent: dict[str, PartIn] | UnsetType | None) -> dict[str, Part]:
    return {key: _part(each) for key, each in sent.items()} if isinstance(sent, dict) else {}


def _part(sent: PartIn) -> Part:
    return Part(
        answers=dict(sent.taskdata.items()) if isinstance(sent.taskdata, dict) else {},
        approved=sent.is_approved is not False,
        skipped=sent.skipped is True,
    )


def read_number(sent: int | UnsetType | None, path: str) -> int | None:
    """A version's number, or None when none was sent. Raises Invalid."""
    if not isinstance(sent, int):
        return None
    if not 1 <= sent < 2**31:
        raise Invalid.at({path: ["Send the number of a version, from 1."]})
    return sent


def rehearsal_out(work: Work, played: Played) -> RehearsalOut:
    template, rehearsed = played.template, played.rehearsed
    head = rehearsed.process
    return RehearsalOut(
        name=head.name,
        version=template.version,
        is_complete=head.completed is not None,
        is_cut=rehearsed.is_cut,
        scenes=[
            SceneOut(
                number=number,
                did=scene.did,
                step_id=scene.step,
                title=subject_name(template, scene.step),
                refusal=scene.refusal,
                errors=scene.errors,
                effects=effects_out(work, template, head, scene.effects),
            )
            for number, scene in enumerate(rehearsed.scenes, start=1)
        ],
        steps=steps_out(work, template, head, played.shown_in),
    )


def move_out(work: Work, changed: Changed, changes: list[EffectOut], *, preview: bool) -> MoveOut:
    return MoveOut(
        version=changed.template.shown_version,
        moved_from=(changed.was or changed.template).shown_version,
        preview=preview,
        changes=changes,
    )
