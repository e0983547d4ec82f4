"""Accounts by themselves, whatever organizations their people are in."""

from sqlalchemy import select, update

from procession.people.tables import account
from procession.plumbing.database.statements import everywhere, param
from procession.plumbing.work import Work

_ADDRESS_OF = everywhere(select(account.c.email).where(account.c.no == param("no")))

_SET_EMAIL = everywhere(
    update(account).where(account.c.no == param("number")).values(email=param("new_email"), touched=param("at"))
)
_FORGET = everywhere(
    update(account)
    .where(account.c.no == param("number"))
    .values(
        email=param("new_email"),
        first_name=param("new_first_name"),
        last_name=param("new_last_name"),
        password=None,
        locale=None,
        timezone=None,
        profile="{}",
        second_factor=None,
        signed_in=None,
        touched=param("at"),
    )
)
_SET_PICTURE = everywhere(
    update(account).where(account.c.no == param("number")).values(picture=param("new_picture"), touched=param("at"))
)
_SET_LOCALE = everywhere(
    update(account).where(account.c.no == param("number")).values(locale=param("new_locale"), touched=param("at"))
)


def address_of(work: Work, no: int) -> str | None:
    return work.value(_ADDRESS_OF, no=no)


def set_email(work: Work, no: int, email: str) -> None:
    work.run(_SET_EMAIL, number=no, new_email=email, at=work.now)


def forget(work: Work, no: int, *, email: str, first_name: str, last_name: str) -> None:
    """Everything that a person said about themselves."""
    work.run(_FORGET, number=no, new_email=email, new_first_name=first_name, new_last_name=last_name, at=work.now)


def set_picture(work: Work, no: int, address: str | None) -> None:
    work.run(_SET_PICTURE, number=no, new_picture=address, at=work.now)


def set_locale(work: Work, no: int, locale: str | None) -> None:
    """The language of the interface, wherever the person is."""
    work.run(_SET_LOCALE, number=no, new_locale=locale, at=work.now)
