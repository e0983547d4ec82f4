"""Putting a process away, taking it back, and deleting it for good (`api-running` 1.8, behaviour F65-F68)."""

from procession.engine.commands import ActivateProcess, ArchiveProcess
from procession.errors import Kind, Refusal
from procession.events import Event
from procession.files import remove
from procession.labels import filing
from procession.labels.kinds import Kind as Labelled
from procession.plumbing.work import Work
from procession.processes import change, loading, policy, remarks, sight, store, threads
from procession.processes.change import Changed
from procession.processes.loading import Loaded
from procession.templates import starring


class ProcessNotArchived(Refusal):
    """Only an archived process can be deleted for good (F68)."""

    kind = Kind.NOT_POSSIBLE
    code = "process_not_archived"


def archive(work: Work, process: str) -> Changed:
    """Hides the process and everything in it; doing it twice is doing it once."""
    return change.of_process(work, process, ArchiveProcess(), allow=_may_archive)


def activate(work: Work, process: str) -> Changed:
    """Everything is back as it was."""
    return change.of_process(work, process, ActivateProcess(), allow=_may_archive)


def delete(work: Work, process: str) -> None:
    """For good: tasks, answers and comments go; the history keeps what happened."""
    loaded = loading.load_process(work, process)
    sight.must_see_process(work, loaded.process, loaded.template)
    policy.must_be_able_to_delete(work.actor)
    head = loaded.process
    if head.archived is None:
        raise ProcessNotArchived("Archive this process before you delete it for good.")
    remove.with_objects(work, [head.id, *head.tasks, *threads.ids_of(work, [*head.tasks], head.id)])
    remarks.forget_process(work, head.id)
    store.delete_process(work, loaded)
    starring.forget(work, starring.Kind.PROCESS, head.id)
    filing.forget(work, Labelled.PROCESS, head.id)
    filing.forget(work, Labelled.TASK, *head.tasks)
    work.emit(
        Event(
            name="process.deleted",
            verb="deleted",
            subject="process",
            subject_id=head.id,
            process=head.id,
            template=loaded.template.id,
            audited=True,
            body={"snapshot": {"name": head.name, "number": head.number, "tasks": len(head.tasks)}},
        )
    )


def _may_archive(work: Work, loaded: Loaded) -> None:
    sight.must_see_process(work, loaded.process, loaded.template)
    policy.must_be_able_to_archive(work.actor)
