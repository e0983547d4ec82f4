"""Who may say something, and change what was said (behaviour F56-F61, G4)."""

from procession.actor import Actor, ActorKind
from procession.engine.assignees import is_assignee
from procession.engine.process import Process, Task, settings_of
from procession.engine.template import Template
from procession.errors import NotAllowed
from procession.plumbing.work import Work
from procession.processes import sight
from procession.processes.loading import task_not_found
from procession.processes.threads import Comment


def must_be_able_to_comment(work: Work, head: Process, one: Task, template: Template) -> None:
    """Members where they can see; guests on their own tasks, unless the task switched it off (F61)."""
    sight.must_see_task(work, head, one, template)
    if work.actor.kind is not ActorKind.GUEST:
        return
    if not is_assignee(one.assignees, work.actor.party, work.actor.groups):
        raise task_not_found()
    if settings_of(template, one).no_guest_comments:
        raise NotAllowed("Guests can't comment on this task. Ask a member of the organization.")


def must_be_able_to_comment_on_process(work: Work, head: Process, template: Template) -> None:
    sight.must_see_process(work, head, template)
    if work.actor.kind is ActorKind.GUEST:
        raise NotAllowed("Guests can't comment on a process; they can on their own tasks.")


def must_be_inside(actor: Actor) -> None:
    if actor.kind is ActorKind.GUEST:
        raise NotAllowed("Only members may ask how a task stands.")


def must_be_able_to_change(actor: Actor, said: Comment) -> None:
    """Authors their own, administrators any (F57)."""
    is_author = said.author == actor.party and actor.party != 0
    if not is_author and not sight.sees_all(actor):
        raise NotAllowed("Only the author of a comment or an administrator may change or delete it.")
