"""Changing many steps of a template in one call: all of them, or none (behaviour B22, B23)."""

from collections.abc import Callable, Sequence

from msgspec import UnsetType
from msgspec.structs import replace

from procession.engine.assignees import NOBODY, Assignees
from procession.engine.template import LAUNCH, Step
from procession.errors import Invalid
from procession.people import names
from procession.plumbing.work import Work
from procession.templates import assigning, change, policy, reading, starring, steps
from procession.templates.draft import Draft
from procession.templates.wire.errors import Errors
from procession.templates.wire.many import MOST_STEPS, FavoriteIn, PeopleIn, SpanIn
from procession.templates.wire.names import read_people
from procession.templates.wire.steps import StepIn, read_step
from procession.templates.wire.timing import START_RUN, DeadlineIn, read_deadline

Found = tuple[Draft, list[Step]]


def from_lines(work: Work, template_id: str, lines: str) -> Found:
    """A new step for each line that says something, behind the steps that are there. Raises Invalid by line."""
    titles = [(number, line.strip()) for number, line in enumerate(lines.splitlines(), start=1) if line.strip()]
    if not 1 <= len(titles) <= MOST_STEPS:
        raise Invalid.at({"lines": [f"Write the titles of 1 to {MOST_STEPS} steps, one a line."]})
    made: list[Step] = []

    def edit(draft: Draft) -> Draft:
        steps.must_take_steps(draft)
        errors = Errors()
        plans = [read_step(StepIn(title=title), None, errors, f"lines.{number}") for number, title in titles]
        errors.stop()
        made.extend(steps.named(work, plan.step) for plan in plans)
        return replace(draft, content=replace(draft.content, steps=(*draft.content.steps, *made)))

    return change.apply(work, template_id, edit), made


def set_people(
    work: Work,
    template_id: str,
    step_ids: Sequence[str],
    *,
    assign: PeopleIn | UnsetType,
    unassign: PeopleIn | UnsetType,
) -> Found:
    """Puts people on these steps and takes others off; who else is there stays. Raises Invalid, also for a maximum."""

    def prepared() -> Callable[[Step], Step]:
        errors = Errors()
        added, gone = _resolved(work, assign, errors, "assign"), _resolved(work, unassign, errors, "unassign")
        errors.stop()
        if not added and not gone:
            raise Invalid.at({"assign": ["Say who is put on the steps, or in unassign who is taken off."]})
        return lambda step: replace(step, assignees=_without(_with(step.assignees, added), gone))

    return _each(work, template_id, step_ids, prepared)


def set_deadline(work: Work, template_id: str, step_ids: Sequence[str], span: SpanIn) -> Found:
    """These steps are due so long after the launch, whatever their deadlines counted from before (B23)."""
    errors = Errors()
    sent = DeadlineIn(value=span.value, unit=span.unit, option="from", step=START_RUN)
    rule = read_deadline(sent, errors, "deadline")
    errors.stop()
    assert rule is None or rule.anchor == LAUNCH  # noqa: S101 - said just above
    return _each(work, template_id, step_ids, lambda: lambda step: replace(step, deadline=rule))


def mark_for(work: Work, template_id: str, asked: FavoriteIn) -> Draft:
    """Marks the template as a favourite of others, or takes the marks back. Administrators only."""
    draft = reading.get(work, template_id)
    policy.must_be_able_to_mark_for_others(work.actor)
    names.must_be_active_members(work, asked.users, path="users")
    for member in dict.fromkeys(asked.users):
        (starring.mark if asked.starred else starring.unmark)(work, starring.Kind.TEMPLATE, template_id, party=member)
    return draft


def _each(
    work: Work, template_id: str, step_ids: Sequence[str], prepared: Callable[[], Callable[[Step], Step]]
) -> Found:
    """What is `prepared`, once the caller is known to be allowed to edit, says how each of the steps changes."""
    wanted = frozenset(step_ids)

    def edit(draft: Draft) -> Draft:
        unknown = wanted - {step.id for step in draft.content.steps}
        if unknown:
            raise Invalid.at({"steps": [f"This template has no step {min(unknown)}."]})
        changed = prepared()
        after = tuple(
            _touched(work, step, changed(step)) if step.id in wanted else step for step in draft.content.steps
        )
        if after == draft.content.steps:
            return draft
        return replace(draft, content=replace(draft.content, steps=after))

    after = change.apply(work, template_id, edit)
    return after, [step for step in after.content.steps if step.id in wanted]


def _touched(work: Work, before: Step, after: Step) -> Step:
    return before if after == before else replace(after, touched=work.now)


def _resolved(work: Work, sent: PeopleIn | UnsetType, errors: Errors, path: str) -> Assignees:
    if isinstance(sent, UnsetType):
        return NOBODY
    people = read_people(members=sent.users, guests=sent.guests, groups=sent.groups)
    return assigning.resolved(work, people, NOBODY, errors, path)


def _with(there: Assignees, added: Assignees) -> Assignees:
    return Assignees(
        members=tuple(dict.fromkeys((*there.members, *added.members))),
        guests=tuple(dict.fromkeys((*there.guests, *added.guests))),
        groups=tuple(dict.fromkeys((*there.groups, *added.groups))),
    )


def _without(there: Assignees, gone: Assignees) -> Assignees:
    return Assignees(
        members=tuple(one for one in there.members if one not in gone.members),
        guests=tuple(one for one in there.guests if one not in gone.guests),
        groups=tuple(one for one in there.groups if one not in gone.groups),
    )
