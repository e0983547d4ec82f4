"""What reading the system log announces: that somebody did (behaviour J37)."""

from procession.events import Event
from procession.plumbing.work import Work


def log_viewed(work: Work) -> Event:
    return _of_log(work, "viewed")


def log_exported(work: Work) -> Event:
    return _of_log(work, "exported")


def _of_log(work: Work, verb: str) -> Event:
    identity = work.actor.organization_id
    return Event(audited=True, name=f"system_log.{verb}", verb=verb, subject="system_log", subject_id=identity)
