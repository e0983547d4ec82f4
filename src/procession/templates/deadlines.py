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
    if step.id in known:
        return known[step.id]
    known[step.id] = None
    base: int | None = now
    rule = step.deadline
    if rule is not None and rule.anchor != LAUNCH:
        anchor = content.step_by_key.get(rule.anchor)
        waits = anchor is None or rule.direction == "after"
        base = None if waits or anchor is None else _due(content, anchor, now, working, known)
    known[step.id] = None if base is None else from_rule(rule, base, working)
    return known[step.id]
