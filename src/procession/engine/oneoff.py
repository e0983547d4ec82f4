"""One-off tasks: alone or in a process (F32-F36, api-running 2.5)."""

from procession.engine.commands import AddTask, ArchiveTask, RestoreTask, UnlinkTask
from procession.engine.happenings import TaskAdded, TaskArchived, TaskRestored, TaskUnlinked
from procession.engine.locks import must_not_be_frozen
from procession.engine.naming import must_be_title
from procession.engine.process import Task
from procession.engine.refusals import BadUpdate, OneOffTasksForbidden, OnlyOneOffTasks
from procession.engine.schedule import in_working_time
from procession.engine.staffing import must_fit, with_companion
from procession.engine.story import Story


def add(story: Story, command: AddTask) -> None:
    """Into this process. Needs the whole process, because later tasks shift."""
    must_not_be_frozen(story.process)
    if not story.template.tasks_may_be_added:
        raise OneOffTasksForbidden("Ad-hoc tasks not allowed for this process")
    place(story, command)


def place(story: Story, command: AddTask) -> None:
    """The task at its position, checked. Raises BadUpdate, TooManyAssignees."""
    must_be_title(command.title)
    if command.deadline is None:
        raise BadUpdate.at({"deadline": ["A one-off task needs a deadline."]})
    if not command.assignees:
        raise BadUpdate.at({"assignees": ["At least one assignee is required."]})
    assignees = with_companion(command.assignees, story.process.owner, story.context)
    must_fit(assignees, command.settings.max_assignees, story.context)
    last = len(story.process.tasks) + 1
    task = Task(
        id=command.id or story.new_id(),
        type=command.type,
        title=command.title,
        created=story.now,
        touched=story.now,
        position=min(command.position, last) if command.position >= 1 else last,
        summary=command.summary,
        assignees=assignees,
        deadline=in_working_time(command.deadline, story.context.calendar),
        deadline_by_hand=True,
        start=story.now if command.start is None else command.start,
        starter=story.by.party,
        settings=command.settings,
        fields=command.fields,
        linked_step=command.linked_step,
        linked_template=command.linked_template,
    )
    story.tell(TaskAdded(**story.stamp, task=task))


def archive(story: Story, command: ArchiveTask) -> None:
    task = _oneoff(story, command.task)
    if task.archived is None:
        story.tell(TaskArchived(**story.stamp, task=task.id))


def restore(story: Story, command: RestoreTask) -> None:
    task = _oneoff(story, command.task)
    if task.archived is not None:
        story.tell(TaskRestored(**story.stamp, task=task.id))


def unlink(story: Story, command: UnlinkTask) -> None:
    task = _oneoff(story, command.task)
    if story.process.alone:
        raise OnlyOneOffTasks("This task isn't linked to a process.")
    story.tell(TaskUnlinked(**story.stamp, task=task.id))


def _oneoff(story: Story, task_id: str) -> Task:
    task = story.task(task_id)
    if not task.is_oneoff:
        raise OnlyOneOffTasks("This is a task of a template's step; only one-off tasks can be archived or unlinked.")
    must_not_be_frozen(story.process)
    return task
