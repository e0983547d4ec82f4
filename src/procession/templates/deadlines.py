"""When steps would be due (`api-templates` 1.11)."""

from procession import clock
from procession.engine.context import Calendar
from procession.engine.deadlines import from_rule
from procession.engine.template import LAUNCH, Step, Template
from procession.people import calendar
from procession.plumbing.work import Work
from procession.templates import reading


def if_launched_now(work: Work, template_id: str) -> list[tuple[str, str | None]]:
    """Each step's id with the deadline it would get from a launch at this moment; None while it waits for another
    step's completion (behaviour B52)."""
    content = reading.get(work, template_id).content
    working = calendar.of(work)
    known: dict[str, int | None] = {}
    return [(step.id, clock.shown(_due(content, step, work.now, working, known))) for step in content.steps]


def _due(content: Template, step: Step, now: int, working: Calendar, known: dict[str, int | None]) -> int | None:
    """A deadline, and those before it that it counts back from, however many."""
    chain: list[Step] = []
    present: Step | None = step
    while present is not None and present.id not in known:
        chain.append(present)
        known[present.id] = None
        present = _anchor(content, present)
    for each in reversed(chain):
        anchor, rule = _anchor(content, each), each.deadline
        counts_on = rule is not None and rule.anchor != LAUNCH
        base = known[anchor.id] if anchor is not None else None if counts_on else now
        known[each.id] = None if base is None else from_rule(rule, base, working)
    return known[step.id]


def _anchor(content: Template, step: Step) -> Step | None:
    """The step whose deadline this one's counts back from."""
    rule = step.deadline
    return content.step_by_key.get(rule.anchor) if rule is not None and rule.direction == "before" else None
