"""Coming in by an invitation: with a new password, or with the one that the person has already (behaviour G18, G42)."""

import asyncio

import msgspec

from procession.access import passwords
from procession.access.sign_in import count_try
from procession.errors import Invalid
from procession.people import invitations
from procession.plumbing.database import Database


class Ready(msgspec.Struct, frozen=True, kw_only=True):
    """What was checked before the unit of work. `hashed` None: the person has a password already, and gave it."""

    code: str
    hashed: str | None


async def prepare(database: Database, code: str, password: str, address: str) -> Ready:
    """Raises NotFound, InvitationExpired, Invalid, and TooManySignIns: tries are counted as those of signing in."""
    await database.perform(lambda work: count_try(work, address), writes=True)
    present = await database.perform(
        lambda work: invitations.password_of(work, invitations.find(work, code)), writes=False
    )
    if present is None:
        passwords.must_be_good(password)
        return Ready(code=code, hashed=await asyncio.to_thread(passwords.hashed, password))
    if not await passwords.fits(present, password):
        raise Invalid.at({"password": ["This address has an account already; enter its present password."]})
    return Ready(code=code, hashed=None)
