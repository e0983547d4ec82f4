"""Accounts by themselves, whatever organizations their people are in."""

from sqlalchemy import select

from procession.people.tables import account
from procession.plumbing.database.statements import everywhere, param
from procession.plumbing.work import Work

_ADDRESS_OF = everywhere(select(account.c.email).where(account.c.no == param("no")))


def address_of(work: Work, no: int) -> str | None:
    return work.value(_ADDRESS_OF, no=no)
