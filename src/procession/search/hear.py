"""Keeping the index in step with the news: things whose texts changed are read and written anew."""

from collections.abc import Sequence

from procession.plumbing.news import Listener, News
from procession.plumbing.work import Work
from procession.search import documents, store
from procession.search.documents import Kind
from procession.templates import texts

_OF_PROCESSES = {"process.launched", "process.updated", "process.comment_added", "process.labelled"}
_OF_TASKS = {
    *("task.created", "task.updated", "task.unlinked", "task.deleted", "task.comment_added", "task.labelled"),
    *("comment.updated", "comment.deleted"),
}


def cares(name: str) -> bool:
    """Completing, assigning and answering change no text that is searched."""
    return (
        name in _OF_TASKS
        or name in _OF_PROCESSES
        or name == "process.deleted"
        or name.startswith(("template.", "snippet."))
    )


def hear(work: Work, news: Sequence[News]) -> None:
    about_templates = [each for each in news if each.name.startswith("template.")]
    about_snippets = {texts.snippet_id(int(each.subject_id)) for each in news if each.subject == "snippet"}
    about_work = [each for each in news if not each.name.startswith(("template.", "snippet."))]
    gone = {each.subject_id for each in about_work if each.name == "process.deleted"}
    store.remove_processes(work, sorted(gone))
    renew_processes(work, sorted({each.process for each in about_work if each.process is not None} - gone))
    renew_tasks(work, sorted({each.task for each in about_work if each.task is not None}))
    renew_templates(work, sorted({each.template for each in about_templates if each.template is not None}))
    renew_snippets(work, sorted(about_snippets))


def renew_processes(work: Work, ids: Sequence[str]) -> None:
    made = documents.of_processes(work, ids)
    store.put(work, made)
    store.remove(work, Kind.PROCESS, sorted(set(ids) - {doc.object for doc in made}))


def renew_tasks(work: Work, ids: Sequence[str]) -> None:
    made = documents.of_tasks(work, ids)
    store.put(work, made)
    store.remove(work, Kind.TASK, sorted(set(ids) - {doc.object for doc in made}))


def renew_snippets(work: Work, ids: Sequence[str]) -> None:
    made = documents.of_snippets(work, ids)
    store.put(work, made)
    store.remove(work, Kind.SNIPPET, sorted(set(ids) - {doc.object for doc in made}))


def renew_templates(work: Work, ids: Sequence[str]) -> None:
    """What a template has no more goes with what is gone of it."""
    made = documents.of_templates(work, ids)
    there = {(doc.kind, doc.object) for doc in made}
    stale = store.of_templates(work, ids) - there
    store.put(work, made)
    for kind in Kind:
        store.remove(work, kind, sorted(identity for of, identity in stale if of is kind))


LISTENER = Listener(name="search", cares=cares, hear=hear)
