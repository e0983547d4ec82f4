"""Forgetting what has run out: the server does it every hour."""

from procession.access import store
from procession.access.store import proofs
from procession.plumbing.work import Work


def what_ran_out(work: Work) -> None:
    """Counts of guesses and sessions that are over, and tokens that expired a month ago."""
    store.forget_old(work)
    proofs.forget_old(work)
