"""Coming in by an invitation: with a new password, or with the one that the person has already (behaviour G18, G42)."""

import msgspec

from procession.access import passwords
from procession.access.sign_in import count_try
from procession.errors import Invalid
from procession.people import accounts, invitations
from procession.plumbing.database import Database
from procession.plumbing.work import Work


class Ready(msgspec.Struct, frozen=True, kw_only=True):
    """What was checked before the unit of work. `hashed` None: the person has a password already, and gave it."""

    code: str
    hashed: str | None


async def prepare(database: Database, code: str, password: str, address: str) -> Ready:
    """Raises NotFound, InvitationExpired, Invalid, and TooManySignIns: tries are counted as those of signing in."""
    await database.perform(lambda work: count_try(work, address), writes=True)
    present, about = await database.perform(lambda work: _invited(work, code), writes=False)
    if present is None:
        return Ready(code=code, hashed=await passwords.make(password, about=about))
    if not await passwords.fits(present, password):
        raise Invalid.at({"password": ["This address has an account already; enter its present password."]})
    return Ready(code=code, hashed=None)


def _invited(work: Work, code: str) -> tuple[str | None, tuple[str, ...]]:
    """The hash of the password that the person has already, and what others know about the person."""
    found = invitations.find(work, code)
    return invitations.password_of(work, found), accounts.words_about(work, found.party)
