"""Closing an organization (api-identity 3.3, behaviour L-36): nobody gets in any more, and nothing starts by itself.

Everything stays as it is, so that the operator can open it again.
"""

from typing import Any

from sqlalchemy import ColumnElement, exists, select

from procession.errors import NotFound
from procession.ids import is_id
from procession.people import events, policy, store
from procession.people.tables import organization
from procession.people.values import Organization
from procession.plumbing.work import Work


def is_open(number: ColumnElement[Any]) -> ColumnElement[bool]:
    """That the organization with this number is not closed, for what looks across organizations."""
    closed = select(organization.c.no).where(organization.c.no == number, organization.c.archived.is_not(None))
    return ~exists(closed.correlate(number.table))  # pyright: ignore


def must_be_able_to_close(work: Work) -> None:
    policy.must_be_admin(work.actor, "close the organization")


def close(work: Work) -> Organization:
    """Its members lose nothing but this organization; links of its guests and public pages open nothing."""
    must_be_able_to_close(work)
    closed = store.organizations.load(work, work.org)
    store.organizations.set_archived(work, closed.no, work.now)
    work.emit(events.organization_closed(closed.id, closed.name))
    return closed


def reopen(work: Work, organization_id: str) -> None:
    """For the operator. Raises NotFound where no organization of this id was closed."""
    no = store.organizations.find_closed(work, organization_id) if is_id(organization_id) else None
    if no is None:
        raise NotFound(f"No organization with the id {organization_id[:40]} was closed.")
    store.organizations.set_archived(work, no, None)
