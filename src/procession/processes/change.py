"""The one door: every change of running work goes through here, and nowhere else.

Lock and load, ask whether the caller may (on the locked state), let the engine decide, save what changed, announce what
happened - in the caller's unit of work. A refusal on the way leaves nothing behind.
"""

from collections.abc import Callable, Container, Sequence

import msgspec
from msgspec.structs import replace

from procession.actor import Actor, ActorKind
from procession.engine import decide, move
from procession.engine.commands import By, Command
from procession.engine.decision import Decision
from procession.engine.happenings import Happening
from procession.engine.process import Process, Task
from procession.engine.template import Template
from procession.files import remove
from procession.plumbing.work import Work
from procession.processes import attaching, happened, loading, remarks, store, surroundings, threads
from procession.processes.loading import Loaded
from procession.processes.system import SYSTEM

Allow = Callable[[Work, Loaded], None]
"""May the caller do it? Raises NotAllowed or NotFound; sees the state as it is while it is locked."""

Asks = Command | Callable[[Loaded], Sequence[Command]]
"""What is asked: one command, or several that follow from the state - all of them happen, or none."""


class Changed(msgspec.Struct, frozen=True, kw_only=True):
    """What a change did. `happenings` is empty when everything was already so."""

    before: Process
    after: Process
    template: Template
    was: Template | None = None
    """The version before, where the process moved to another one."""
    happenings: tuple[Happening, ...]
    task: str | None = None
    is_starred: bool = False
    snoozed: int | None = None

    @property
    def in_hand(self) -> Task:
        assert self.task is not None  # noqa: S101 - only asked for when a task was named
        return self.after.tasks[self.task]


def of_task(
    work: Work, task: str, asks: Asks, *, allow: Allow, process: str | None = None, whole: bool = False
) -> Changed:
    """A change that names one task; `process` None: whichever it is in. `whole` loads all tasks, not just the slice."""
    return _apply(work, loading.load_task(work, task, process=process, whole=whole), asks, allow)


def of_process(work: Work, process: str, asks: Asks, *, allow: Allow) -> Changed:
    """A change that may concern every task."""
    return _apply(work, loading.load_process(work, process), asks, allow)


def of_head(work: Work, process: str, asks: Asks, *, allow: Allow) -> Changed:
    """A change of a process that looks at no task: names, notes, owner, a new issue of the process itself."""
    return _apply(work, loading.load_head(work, process), asks, allow)


def to_version(
    work: Work,
    process: str,
    choose: Callable[[Loaded], Template],
    *,
    allow: Allow,
    keep: bool = True,
    counting_from_now: Container[str] = (),
) -> Changed:
    """Moves a process to another version of its template, which `choose` names; `keep` False only tries it."""
    loaded = loading.load_process(work, process)
    allow(work, loaded)
    new = choose(loaded)
    decision = move(
        loaded.template,
        new,
        loaded.process,
        by=by(work.actor),
        context=surroundings.for_launch(work, new) if keep else surroundings.for_trial(work),
        now=work.now,
        new_id=work.new_id,
        counting_from_now=counting_from_now,
    )
    after = decision.process
    if decision.happenings and keep:
        after = store.save(work, replace(loaded, moves_to=new), after)
        happened.announce(work, new, after, decision.happenings)
    return Changed(
        before=loaded.process, was=loaded.template, after=after, template=new, happenings=decision.happenings
    )


def add_process(work: Work, loaded: Loaded) -> Process:
    """Stores a process that the engine has just made, with its tasks; announcing it is the caller's."""
    return store.add_process(work, loaded)


def add_alone(work: Work, after: Process, *, loaded: Loaded, template_no: int = SYSTEM) -> Process:
    """Stores a one-off task outside any process. `template_no` is the template it is linked to."""
    return store.add_alone(work, after, loaded=loaded, template_no=template_no)


def delete_alone(work: Work, loaded: Loaded, *, template_no: int) -> None:
    """Removes a one-off task for good, with its comments and files."""
    identity = loaded.process.id
    remove.with_objects(work, [identity, *threads.ids_of(work, [identity])])
    remarks.forget_task(work, identity)
    store.delete_alone(work, loaded, template_no=template_no)


def _apply(work: Work, loaded: Loaded, asks: Asks, allow: Allow) -> Changed:
    allow(work, loaded)
    commands = asks(loaded) if callable(asks) else (asks,)
    decision = decide(
        loaded.template,
        loaded.process,
        *commands,
        by=by(work.actor),
        context=surroundings.for_commands(work, loaded.template, commands),
        now=work.now,
        new_id=work.new_id,
    )
    warn(work, decision)
    after = decision.process
    if decision.happenings:
        after = store.save(work, loaded, after)
        attaching.hang(work, after, decision.happenings)
        happened.announce(work, loaded.template, after, decision.happenings)
    return Changed(
        before=loaded.process,
        after=after,
        template=loaded.template,
        happenings=decision.happenings,
        task=loaded.task,
        is_starred=loaded.is_starred,
        snoozed=loaded.snoozed,
    )


def by(actor: Actor) -> By:
    """The caller as the engine knows one."""
    if actor.kind is ActorKind.BOT:
        return By(party=actor.party, is_admin=True)
    return By(
        party=actor.party,
        is_guest=actor.kind is ActorKind.GUEST,
        is_admin=actor.is_admin,
        groups=actor.groups,
    )


def warn(work: Work, decision: Decision) -> None:
    for remark in decision.remarks:
        work.warn(f"tasks.{remark.path}" if remark.on == "overrides" else remark.path, remark.message)
