"""Shutting the doors behind somebody who leaves an organization (behaviour G32)."""

from procession.access import store
from procession.plumbing.work import Work


def shut_out(work: Work, party: int) -> None:
    """Tokens that are tied to this organization end. Whoever is in no other one is signed out everywhere, and all
    their tokens end; whoever is in another keeps the rest, which opens nothing here."""
    elsewhere = store.first_active_organization(work, party)
    store.end_everything(work, party, org=work.org if elsewhere is not None else None)
