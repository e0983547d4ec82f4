"""A template with the steps of others put into it, for a process into which they were injected (E41)."""

from collections.abc import Sequence

from msgspec.structs import replace

from procession.engine.template import Injected, Step, Template


def composed(base: Template, injected: Sequence[tuple[Injected, Template]]) -> Template:
    """The steps of each behind the step that brought it, its rules and milestones after those that are there.

    Kick-off forms stay outside: an injected template is never asked for answers, so what it asks there counts as empty.
    Its ids are its own, hence neither's rules can name the other's steps.
    """
    steps, rules, stages = list(base.steps), list(base.rules), list(base.stages)
    for where, other in injected:
        known = {step.id for step in steps}
        place = _place_behind(steps, where.after)
        steps[place:place] = [step for step in other.steps if step.id not in known]
        rules += other.rules
        stages += other.stages
    return replace(
        base,
        steps=tuple(steps),
        rules=tuple(rules),
        stages=tuple(stages),
        base=base.base or base.version,
        injected=tuple(where for where, _ in injected),
    )


def _place_behind(steps: Sequence[Step], identity: str) -> int:
    """The end, when the step is gone from this version."""
    return next((place for place, step in enumerate(steps, start=1) if step.id == identity), len(steps))
