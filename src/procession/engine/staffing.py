"""Who ends up on a task: precedence at launch, the guest's companion, the cap (B36-B41, F40)."""

from msgspec.structs import replace

from procession.engine.assignees import NOBODY, Assignees, people_of
from procession.engine.commands import Launch, StepOverride
from procession.engine.context import Context, People
from procession.engine.refusals import TooManyAssignees
from procession.engine.template import Step


def at_launch(step: Step, override: StepOverride | None, order: Launch, *, starter: int, people: People) -> Assignees:
    """Launch-time override, else the template's people and job titles, else the starter, else nobody (B40). The guest
    that a step asks for joins the people that it names, unless the override names others (B38).

    Members of the template who are active no longer are left out (G38).
    """
    if override is not None and override.assignees is not None:
        named = override.assignees.applied_to(present(step.assignees, people) if step.asks_guest else NOBODY)
    else:
        named = present(step.assignees, people)
        for title in step.job_titles:
            named = together(named, order.roles.get(title, NOBODY))
    if not named and step.assign_starter and starter:
        return Assignees(members=(starter,))
    return named


def present(assignees: Assignees, people: People) -> Assignees:
    """Without members who are not active; the very same where all are, or the rooms have checked."""
    active = people.members
    if active is None or all(member in active for member in assignees.members):
        return assignees
    return replace(assignees, members=tuple(member for member in assignees.members if member in active))


def together(one: Assignees, other: Assignees) -> Assignees:
    """Both sets, each party once."""
    if not other:
        return one
    return Assignees(
        tuple(dict.fromkeys(one.members + other.members)),
        tuple(dict.fromkeys(one.guests + other.guests)),
        tuple(dict.fromkeys(one.groups + other.groups)),
    )


def with_companion(assignees: Assignees, owner: int, context: Context) -> Assignees:
    """A guest is never alone on a task: the owner joins when no member or group is there (F40)."""
    if not context.guest_oversight or not assignees.guests or not owner:
        return assignees
    if assignees.members or any(context.people.groups.get(group) for group in assignees.groups):
        return assignees
    return replace(assignees, members=(owner,))


def must_fit(assignees: Assignees, cap: int, context: Context) -> None:
    """The cap counts members and guests, groups expanded; 0 is no cap (B41)."""
    count = len(people_of(assignees, context.people.groups)) if cap else 0
    if count > cap:
        sentence = f"This task takes at most {cap} assignees, and {count} were named."
        raise TooManyAssignees(sentence, errors={"assignees": [sentence]})
