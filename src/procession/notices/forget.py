"""Somebody is forgotten: nothing that they were told is kept."""

from procession.notices import store
from procession.plumbing.work import Work


def of(work: Work, party: int) -> None:
    store.forget(work, party)
