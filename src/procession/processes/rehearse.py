"""Trying a template out: what a launch would make, and a whole run through it (behaviour E2)."""

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from procession import engine
from procession.engine.commands import Launch
from procession.engine.preview import Preview, preview_launch
from procession.engine.rehearsing import Part, Rehearsed
from procession.engine.template import Template
from procession.errors import Invalid
from procession.plumbing.work import Work
from procession.processes import change, surroundings
from procession.templates import launchable

MOST_PARTS = 1_000


class Played(msgspec.Struct, frozen=True, kw_only=True):
    """A rehearsal and the template it was of."""

    template: Template
    rehearsed: Rehearsed

    @property
    def shown_in(self) -> dict[str, int]:
        """The number of the scene in which each step first stood open, from 1."""
        found: dict[str, int] = {}
        for number, scene in enumerate(self.rehearsed.scenes, start=1):
            for step in scene.open_steps:
                found.setdefault(step, number)
        return found


def try_launch(
    work: Work, template_id: str, answers: Mapping[str | int, Any], name: str | None
) -> tuple[Template, Preview]:
    """The process that a launch with these answers would make; nothing is kept. Raises what a launch raises, except
    for wrong and missing answers, which are part of the result."""
    template = launchable.live_version(work, template_id)
    seen = preview_launch(
        template,
        Launch(answers=answers, name=name),
        by=change.by(work.actor),
        context=surroundings.for_trial(work),
        now=work.now,
    )
    return template, seen


def rehearse(
    work: Work,
    template_id: str,
    answers: Mapping[str | int, Any],
    parts: Mapping[str, Part],
    *,
    version: int | None = None,
    at: int | None = None,
) -> Played:
    """A whole run through a template, published or not. Parts are by step id or alias. Raises TemplateNotFound,
    NotAllowed, Invalid, and what a launch refuses."""
    template = launchable.version_to_rehearse(work, template_id, version)
    by = replace(change.by(work.actor), is_admin=True)  # in a rehearsal one person plays every part
    rehearsed = engine.rehearse(
        template,
        Launch(answers=answers),
        _by_step(template, parts),
        by=by,
        context=surroundings.for_trial(work),
        now=work.now if at is None else at,
        new_id=work.new_id,
    )
    return Played(template=template, rehearsed=rehearsed)


def _by_step(template: Template, parts: Mapping[str, Part]) -> dict[str, Part]:
    if len(parts) > MOST_PARTS:
        raise Invalid.at({"steps": [f"Name at most {MOST_PARTS} steps."]})
    unknown = [key for key in parts if key not in template.step_by_key]
    if unknown:
        raise Invalid.at({f"steps.{key[:80]}": ["The template has no such step."] for key in unknown[:20]})
    return {template.step_by_key[key].id: part for key, part in parts.items()}
