"""Changing one's own password, with the present one (api-identity 3.2, behaviour G42, L-28)."""

import msgspec

from procession.access import passwords, store, tokens
from procession.access.refusals import TooManyChanges
from procession.access.reset import must_be_the_same
from procession.access.sign_in import count_try, session_of, subject_of
from procession.actor import Actor
from procession.errors import Invalid, NotAllowed
from procession.people import accounts
from procession.plumbing.database import Database
from procession.plumbing.work import Work

A_DAY, MOST = 86_400, 3


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    current: str
    new: str
    confirmation: str


async def prepare(database: Database, actor: Actor, number: int, wish: Wish, address: str) -> str:
    """The hash of the new password. Raises NotAllowed for somebody else's, Invalid, TooManySignIns, SignInBusy."""
    if number != actor.party:
        raise NotAllowed("Everybody changes their own password; ask the person, or let them reset it by mail.")
    tokens.must_be_oneself(actor)
    must_be_the_same(wish.new, wish.confirmation)
    passwords.must_be_good(wish.new)
    await must_know(database, actor, wish.current, address, path="current_password")
    return await passwords.make(wish.new)


async def must_know(database: Database, actor: Actor, password: str, address: str, *, path: str) -> None:
    """The caller's present password, once more: before what a stolen session must not do. Raises Invalid."""

    def begin(work: Work) -> str | None:
        count_try(work, address)
        return store.password_of_person(work, actor.party)

    present = await database.perform(begin, writes=True)
    if not await passwords.fits(present, password):
        raise Invalid.at({path: ["This is not your present password. Enter it once more."]})


def change(work: Work, hashed: str) -> None:
    """Everybody who is signed in as this person elsewhere is signed out; this session goes on."""
    guesses = store.count_guess(work, subject_of("password changes", str(work.actor.party)), within=A_DAY)
    if guesses.tries > MOST:
        wait = guesses.until - work.now
        raise TooManyChanges(f"A password can be changed {MOST} times a day. Try again tomorrow.", retry_after=wait)
    accounts.set_password(work, work.actor.party, hashed)
    store.end_sessions(work, work.actor.party, but=session_of(work))
