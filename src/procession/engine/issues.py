"""Reporting and resolving issues (F51-F55)."""

from procession.engine.commands import OpenIssue, ResolveIssue
from procession.engine.happenings import IssueOpened, IssueResolved, TaskReopened
from procession.engine.locks import must_not_be_archived
from procession.engine.refusals import NoSuchIssue
from procession.engine.story import Story


def open_issue(story: Story, command: OpenIssue) -> None:
    """On a task, which it blocks and, when completed, reopens (F52, F53); or on the process, which it freezes (F55)."""
    must_not_be_archived(story.process)
    if command.issue in _open_issues(story, command.task):
        return
    story.tell(IssueOpened(**story.stamp, issue=command.issue, task=command.task))
    if command.task is not None and story.task(command.task).is_completed:
        story.tell(TaskReopened(**story.stamp, task=command.task, issue=command.issue))


def resolve_issue(story: Story, command: ResolveIssue) -> None:
    must_not_be_archived(story.process)
    if command.issue not in _open_issues(story, command.task):
        raise NoSuchIssue("There is no such open issue here.")
    story.tell(IssueResolved(**story.stamp, issue=command.issue, task=command.task))


def _open_issues(story: Story, task: str | None) -> tuple[str, ...]:
    return story.process.issues if task is None else story.task(task).issues
