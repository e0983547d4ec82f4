"""Answers that name files: they are completed with what is known of them, and the files hang where they are named
(`api-running` 2.8, 4.3). Only files that the caller may see can be named; any other id is kept as it was sent."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from procession.engine.happenings import AnswerSaved, Happening, KickOffAnswerSaved
from procession.engine.process import Process
from procession.files import attach
from procession.files import reading as files
from procession.files.record import File, Kind
from procession.files.wire import as_value
from procession.ids import is_id
from procession.plumbing.work import Work
from procession.processes import file_sight


def known(work: Work, identity: str) -> Mapping[str, Any] | None:
    """What an answer that names this file is completed with; None, and a warning, for a file that isn't here."""
    one = _found(work, identity)
    if one is None:
        work.warn("value", f"{identity} names no file that was uploaded here; it was kept as it was sent.")
    return None if one is None else as_value(work, one)


def hang(work: Work, after: Process, happenings: Iterable[Happening]) -> None:
    """The files that these changes name hang on the task or process from now on. No query when there are none."""
    for each in happenings:
        if isinstance(each, AnswerSaved):
            _hang(work, each.value, Kind.TASK, each.task)
        elif isinstance(each, KickOffAnswerSaved):
            _hang(work, each.value, Kind.PROCESS, after.id)


def hang_on_new(work: Work, made: Process) -> None:
    """As `hang`, for a process that was just launched."""
    for value in made.kickoff.values():
        _hang(work, value, Kind.PROCESS, made.id)
    for one in made.tasks.values():
        for value in one.answers.values():
            _hang(work, value, Kind.TASK, one.id)


def _hang(work: Work, value: Any, kind: Kind, on: str) -> None:
    ids = [each for each in dict.fromkeys(_named(value)) if _found(work, each) is not None]
    if ids:
        attach.to_answer(work, ids, kind=kind, on=on)


def _named(value: Any) -> Iterator[str]:
    for entry in value if isinstance(value, list) else ():
        identity = entry.get("id") if isinstance(entry, dict) and "subject" in entry else None
        if isinstance(identity, str) and is_id(identity):
            yield identity


def _found(work: Work, identity: str) -> File | None:
    one = files.find(work, identity) if is_id(identity) else None
    return one if one is not None and (one.uploader == work.actor.party or file_sight.sees(work, one)) else None
