"""process + command -> happenings, or a Refusal. One function per command, in the file of its family."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from procession.engine import answering, changing, completing, issues, oneoff, running
from procession.engine import commands as c
from procession.engine.context import PLAIN, Context
from procession.engine.decision import Decision
from procession.engine.happenings import ProcessLaunched
from procession.engine.process import Process, alone
from procession.engine.settle import settle
from procession.engine.story import Story
from procession.engine.template import NO_TEMPLATE, Template

_ANSWERS: dict[type[c.Command], Callable[[Story, Any], None]] = {
    c.SaveAnswers: answering.save_answers,
    c.SaveAnswer: answering.save_answer,
    c.CompleteTask: completing.complete,
    c.ReopenTask: completing.reopen,
    c.ExpireTask: completing.expire,
    c.CloseForgottenTask: completing.close_forgotten,
    c.NoteLaunch: completing.note_launch,
    c.ReplacePerson: changing.replace_person,
    c.UpdateTask: changing.update,
    c.HideTask: changing.hide,
    c.ShowTask: changing.show,
    c.EditForm: changing.edit_form,
    c.AddTask: oneoff.add,
    c.ArchiveTask: oneoff.archive,
    c.RestoreTask: oneoff.restore,
    c.UnlinkTask: oneoff.unlink,
    c.OpenIssue: issues.open_issue,
    c.ResolveIssue: issues.resolve_issue,
    c.EditProcess: running.edit,
    c.SaveKickOff: answering.save_kickoff,
    c.SubmitKickOff: answering.submit_kickoff,
    c.ReopenKickOff: answering.reopen_kickoff,
    c.ArchiveProcess: running.archive,
    c.ActivateProcess: running.activate,
}


def decide(
    template: Template,
    process: Process,
    *commands: c.Command,
    by: c.By = c.BOT,
    context: Context = PLAIN,
    now: int,
    new_id: Callable[[], str],
) -> Decision:
    """What the commands, one after the other and all or none, do to the process. A Refusal changes nothing."""
    story = Story(template, process, by=by, context=context, now=now, new_id=new_id)
    for command in commands:
        told = len(story.happenings)
        _ANSWERS[type(command)](story, command)
        settle(story, since=told)
    running.conclude(story)
    return story.decision()


def add_alone(
    command: c.AddTask, *, by: c.By = c.BOT, context: Context = PLAIN, now: int, new_id: Callable[[], str]
) -> Decision:
    """A one-off task outside any process: a head that stands in for it (`Process.alone`), and the task."""
    story = Story(NO_TEMPLATE, None, by=by, context=context, now=now, new_id=new_id)
    task_id = command.id or new_id()
    story.tell(ProcessLaunched(at=now, by=by.party, process=alone(task_id, by.party, now)))
    oneoff.place(story, replace(command, id=task_id))
    return story.decision()
