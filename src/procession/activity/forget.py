"""Somebody is forgotten: that something happened to them stays in the system log, what was said of them does not."""

from procession.activity import store
from procession.plumbing.work import Work


def about(work: Work, subject: str, party: int) -> None:
    """Entries about this member or guest, and from where they themselves came."""
    store.forget(work, subject, party)
