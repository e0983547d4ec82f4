"""Who may do what with a process (behaviour F65, F68, F70, G4). Pure: whoever needs facts hands them in.

Sentences keep clear of the words that official clients read as an expired sign-in.
"""

from procession.actor import Actor, ActorKind
from procession.engine.process import Process
from procession.errors import NotAllowed


def is_responsible(actor: Actor, head: Process) -> bool:
    """Admin, owner or starter: who may settle everything about a process."""
    if actor.is_admin or actor.kind is ActorKind.BOT:
        return True
    is_full_member = actor.kind is ActorKind.MEMBER and not actor.is_light
    return is_full_member and actor.party in {head.owner, head.starter}


def must_be_able_to_edit(actor: Actor, head: Process, *, edits_template: bool) -> None:
    """Name, owner and the like: who is responsible, or holds EDIT on the template."""
    if not is_responsible(actor, head) and not (edits_template and not actor.is_light):
        raise NotAllowed("Only the owner or starter of this process, or an administrator, may change it.")


def must_be_responsible(actor: Actor, head: Process, what: str) -> None:
    if not is_responsible(actor, head):
        raise NotAllowed(f"Only the owner or starter of this process, or an administrator, may {what}.")


def must_be_able_to_archive(actor: Actor) -> None:
    if actor.kind is ActorKind.GUEST or actor.is_light:
        raise NotAllowed("Only standard members and administrators may archive or restore a process.")


def must_be_able_to_delete(actor: Actor) -> None:
    if not actor.is_admin:
        raise NotAllowed("Only an administrator may delete a process for good.")


def must_be_able_to_submit(actor: Actor, head: Process) -> None:
    """The kick-off form: who is responsible, and who is assigned to the process itself (`api-running` 1.9)."""
    named = {*head.people.members, *head.people.groups}
    if not is_responsible(actor, head) and not named.intersection(actor.parties):
        raise NotAllowed("Only the owner, the starter, people assigned to the form, or an administrator may do this.")
