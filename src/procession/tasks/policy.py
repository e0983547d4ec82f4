"""Who may do what with a task (behaviour F10-F13, F29, F32, G4). What needs a query is asked only when it counts.

A 403 names who may; it keeps clear of the words that official clients read as an expired sign-in.
"""

from procession.actor import Actor, ActorKind
from procession.engine.assignees import Assignees, is_assignee
from procession.engine.process import settings_of
from procession.errors import Kind, NotAllowed, Refusal
from procession.people import names
from procession.plumbing.work import Work
from procession.processes import sight
from procession.processes.loading import Loaded


class OnlyAssignees(Refusal):
    """Only assignees and administrators may complete, edit or reopen this task (F11)."""

    kind = Kind.NOT_ALLOWED
    code = "only_assignees"


def must_be_able_to_complete(work: Work, loaded: Loaded) -> None:
    """Assignees and administrators; other standard members who see the task, unless it is for assignees only."""
    _must_be_able_to_work_on(work, loaded, "complete")


def must_be_able_to_answer(work: Work, loaded: Loaded) -> None:
    """Fill in its form: as completing."""
    _must_be_able_to_work_on(work, loaded, "edit")


def must_be_able_to_reopen(work: Work, loaded: Loaded) -> None:
    if work.actor.kind is ActorKind.GUEST:
        sight.must_see_task(work, loaded.process, loaded.in_hand, loaded.template)
        raise NotAllowed("Guests can't reopen a task. Ask a member of the organization to do it.")
    _must_be_able_to_work_on(work, loaded, "reopen")


def must_be_able_to_manage(work: Work, loaded: Loaded) -> None:
    """Assign, reschedule, rename, move, hide: standard members; assignees alone where the task says so (G4)."""
    must_be_full_member(work, loaded, "change this task")
    _must_be_able_to_work_on(work, loaded, "edit")


def must_be_full_member(work: Work, loaded: Loaded, what: str) -> None:
    sight.must_see_task(work, loaded.process, loaded.in_hand, loaded.template)
    if not _is_full_member(work.actor):
        raise NotAllowed(f"Only standard members and administrators may {what}.")


def must_be_able_to_put_away(work: Work, loaded: Loaded) -> None:
    """Archive, restore, delete a one-off task: its creator or an administrator (`api-running` 2.5)."""
    sight.must_see_task(work, loaded.process, loaded.in_hand, loaded.template)
    actor = work.actor
    is_creator = actor.kind is ActorKind.MEMBER and loaded.in_hand.starter == actor.party
    if not is_creator and not _sees_all(actor):
        raise NotAllowed("Only the creator of this task or an administrator may do this.")


def must_be_able_to_clone(work: Work, loaded: Loaded) -> None:
    must_be_full_member(work, loaded, "copy a task")


def must_be_able_to_create(actor: Actor, assignees: Assignees) -> None:
    """Any member; a light member only for themselves (G4)."""
    if actor.kind not in {ActorKind.MEMBER, ActorKind.BOT}:
        raise NotAllowed("Guests can't create tasks.")
    if actor.is_light and assignees.parties != (actor.party,):
        raise NotAllowed("Light members create tasks only for themselves; assign it to yourself alone.")


def must_be_able_to_add(work: Work, loaded: Loaded) -> None:
    """A one-off task into a running process; whether the template lets anybody is the engine's question (F34)."""
    sight.must_see_process(work, loaded.process, loaded.template)
    if not _is_full_member(work.actor):
        raise NotAllowed("Only standard members and administrators may add a task to a process.")


def must_be_able_to_override(actor: Actor) -> None:
    if not _sees_all(actor):
        raise NotAllowed("Only an administrator may record somebody else as the one who completed a task.")


def _must_be_able_to_work_on(work: Work, loaded: Loaded, what: str) -> None:
    actor, one = work.actor, loaded.in_hand
    if _sees_all(actor) or is_assignee(one.assignees, actor.party, actor.groups):
        return
    sight.must_see_task(work, loaded.process, one, loaded.template)
    settings = settings_of(loaded.template, one)
    for_everyone = settings.everyone and one.type in {"task", "approval"} and what == "complete"
    if settings.only_assignees or for_everyone:
        raise OnlyAssignees(f"Only {_named(work, one.assignees)} may {what} this task.")
    if not _is_full_member(actor):
        raise OnlyAssignees(
            f"You may {what} only tasks that are assigned to you; this one is for {_named(work, one.assignees)}."
        )


def _named(work: Work, assignees: Assignees) -> str:
    """The assignees by name, for a sentence."""
    if not assignees:
        return "its assignees (nobody is assigned yet)"
    known = names.of(work, assignees.parties)
    people = [
        known.members[party].full_name or known.members[party].email
        for party in assignees.members
        if party in known.members
    ]
    people += known.emails(assignees.guests)
    people += [f"the group {known.groups[party].name}" for party in assignees.groups if party in known.groups]
    return f"its assignees ({', '.join(people)})"


def _sees_all(actor: Actor) -> bool:
    return sight.sees_all(actor)


def _is_full_member(actor: Actor) -> bool:
    return _sees_all(actor) or (actor.kind is ActorKind.MEMBER and not actor.is_light)
