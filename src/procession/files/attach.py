"""Hanging files that are there on things: an answer that names them, a comment that brings them (`api-running` 4.3)."""

from collections.abc import Sequence

from procession.files import store
from procession.files.record import Kind, Why
from procession.plumbing.work import Work


def to_answer(work: Work, ids: Sequence[str], *, kind: Kind, on: str) -> None:
    """An answer of this task or process names the files. One uploaded for a template's kick-off form belongs to the
    process from now on, and no longer to everybody who sees the template."""
    store.hang(work, ids, kind=kind, on=on, why=Why.ATTACHED)
    store.take_down_from_templates(work, ids, but=on)


def to_comment(work: Work, ids: Sequence[str], *, on: str) -> None:
    """Whoever may read the comment sees the files; who sees the task alone does not any more."""
    store.hang(work, ids, kind=Kind.COMMENT, on=on, why=Why.ATTACHED)
    store.take_down_uploads(work, ids, but=Kind.COMMENT)
