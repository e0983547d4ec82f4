"""What completing a task starts: another process, or the steps of another template in the same one (E38-E42).

It follows from the news, in the name of the organization's bot: whoever completes a task waits for nothing, and what
can't be started is said in a comment on the task.
"""

from collections.abc import Sequence
from html import escape

from msgspec import UNSET
from sqlalchemy import select

from procession.engine.answers import missing
from procession.engine.commands import Launch, NoteLaunch
from procession.engine.mapping import handed_on
from procession.engine.naming import name_when_chained
from procession.engine.process import Task, step_of
from procession.engine.template import Chain, Template
from procession.errors import Invalid, Kind, Refusal
from procession.people import names
from procession.plumbing.database.statements import param, tenant
from procession.plumbing.news import Listener, News
from procession.plumbing.work import Work
from procession.processes import change, labelling, launch, loading, remarks, surroundings, views
from procession.processes.loading import Loaded
from procession.processes.tables import process
from procession.templates import launchable

DEEPEST = 10
"""How many processes may start one another in a row (E42)."""

_PARENT = tenant(select(process.c.parent).where(process.c.id == param("process")))


def hear(work: Work, news: Sequence[News]) -> None:
    """Tasks that were completed, are so still, and whose step starts something."""
    completed = dict.fromkeys(each.task for each in news if each.task is not None)
    for view in views.tasks(work, list(completed)):
        chain = step_of(view.template, view.task).chain
        if chain is not None and view.gist is not None and view.task.is_completed:
            _follow(work, view.gist.id, view.task, chain)


LISTENER = Listener(name="chains", cares=lambda name: name == "task.completed", hear=hear)


def _follow(work: Work, identity: str, task: Task, chain: Chain) -> None:
    try:
        said = (_inject if chain.within_process else _launch)(work, identity, task, chain)
    except Refusal as no:
        if no.kind is Kind.NOT_READY:
            raise
        said = f"The template that this task starts couldn't be started: {no.message}"
    remarks.add(work, task=task.id, process=identity, content=escape(said, quote=False), by_bot=True)


def _launch(work: Work, identity: str, task: Task, chain: Chain) -> str:
    """Another process, once (E40); what to say about it. Raises what a launch refuses."""
    loaded = loading.load_task(work, task.id, process=identity, whole=bool(chain.mapping))
    if loaded.in_hand.launched is not None:
        return "This task has launched a process before; it isn't launched again."
    if _depth(work, identity) >= DEEPEST:
        return f"Nothing was launched: at most {DEEPEST} processes launch one another in a row."
    target = launchable.live_version(work, chain.template)
    answers = handed_on(chain.mapping, loaded.template, loaded.process, target)
    numbers = {target.kickoff.field_by_key[field].no: value for field, value in answers.items()}
    asked = missing(target.kickoff.fields, numbers)
    if asked:
        return f"Nothing was launched: {target.title} asks for {asked[0].label} first."
    context = surroundings.for_launch(work, target)
    timezone = context.calendar.timezone
    name = name_when_chained(
        chain.name_format, target, loaded.template, loaded.process, now=work.now, timezone=timezone
    )
    order = Launch(answers=answers, name=name, starter=_starter(work, loaded), parent=identity)
    labels = labelling.for_launch(work, target, tags_sent=UNSET, folders_sent=UNSET, folder_id=None)
    begun = launch.begin(work, launchable.frozen_version(work, chain.template), order, context).process
    labelling.put(work, begun.id, labels)
    change.of_task(work, task.id, NoteLaunch(task=task.id, process=begun.id), allow=_anything, process=identity)
    return f"Launched {begun.name} (process {begun.number})."


def _inject(work: Work, identity: str, task: Task, chain: Chain) -> str:
    """The steps of another template behind this task, once in a process (E41); what to say about it."""
    running = loading.load_head(work, identity).template
    if chain.template in {running.id, *(each.template for each in running.injected)}:
        return "The template that this task starts is part of this process already; it isn't added again."
    target = launchable.live_version(work, chain.template)

    def choose(_: Loaded) -> Template:
        return launchable.version_with(work, running, chain.template, after=task.step or "")

    fresh = {step.id for step in target.steps}
    change.to_version(work, identity, choose, allow=_anything, counting_from_now=fresh)
    return f"Added the steps of {target.title}."


def _depth(work: Work, identity: str) -> int:
    """How many processes stand above this one, as far as it matters."""
    above, depth = work.value(_PARENT, process=identity), 0
    while above is not None and depth < DEEPEST:
        above, depth = work.value(_PARENT, process=above), depth + 1
    return depth


def _starter(work: Work, loaded: Loaded) -> int:
    """Who completed the task, if a member; else who answers for the process."""
    one, head = loaded.in_hand, loaded.process
    candidate = None if one.completed_by_guest else one.completer
    if not candidate or candidate == work.actor.party:
        return head.owner
    try:
        names.must_be_active_members(work, [candidate], path="starter")
    except Invalid:
        return head.owner
    return candidate


def _anything(work: Work, loaded: Loaded) -> None:
    """What a template says needs nobody's further permission."""
