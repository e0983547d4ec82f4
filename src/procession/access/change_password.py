"""Changing one's own password, with the present one (api-identity 3.2, behaviour G42, L-28)."""

import msgspec

from procession.access import passwords, step_up, store, tokens
from procession.access.refusals import TooManyChanges
from procession.access.reset import must_be_the_same
from procession.access.sign_in import Proof, session_of, subject_of
from procession.actor import Actor
from procession.errors import NotAllowed
from procession.people import accounts
from procession.plumbing.database import Database
from procession.plumbing.work import Work

A_DAY, MOST = 86_400, 3


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    current: str
    new: str
    confirmation: str


class Ready(msgspec.Struct, frozen=True, kw_only=True):
    """The present password was right; `hashed` is the new one."""

    proof: Proof
    hashed: str


async def prepare(database: Database, actor: Actor, number: int, wish: Wish, address: str) -> Ready:
    """Raises NotAllowed for somebody else's, Invalid, TooManySignIns, SignInBusy."""
    if number != actor.party:
        raise NotAllowed("Everybody changes their own password; ask the person, or let them reset it by mail.")
    tokens.must_be_oneself(actor)
    must_be_the_same(wish.new, wish.confirmation)
    passwords.must_have_length(wish.new)
    proof = await step_up.prove_at(database, actor, wish.current, address, path="current_password")
    about = await database.perform(lambda work: accounts.words_about(work, actor.party), writes=False)
    return Ready(proof=proof, hashed=await passwords.make(wish.new, about=about))


def change(work: Work, ready: Ready) -> None:
    """Everybody who is signed in as this person elsewhere is signed out; this session goes on."""
    step_up.spend(work, ready.proof)
    guesses = store.count_guess(work, subject_of("password changes", str(work.actor.party)), within=A_DAY)
    if guesses.tries > MOST:
        wait = guesses.until - work.now
        raise TooManyChanges(f"A password can be changed {MOST} times a day. Try again tomorrow.", retry_after=wait)
    accounts.set_password(work, work.actor.party, ready.hashed)
    store.end_sessions(work, work.actor.party, but=session_of(work))
