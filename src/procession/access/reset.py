"""A forgotten password: asking for a link, and choosing a new one with it (behaviour G42, api-identity 2.5).

Whether an address is known shows neither in the answer nor in how long it takes: every asking takes the same time.
"""

import asyncio

import msgspec

from procession import clock, ids
from procession.access import events, letters, passwords, store, tokens
from procession.access.authenticate import hashed
from procession.access.refusals import LinkNotValid
from procession.access.settings import chosen
from procession.access.sign_in import count_asking, count_try
from procession.access.store import proofs
from procession.access.store.proofs import Kept
from procession.actor import Actor, ActorKind, Credential
from procession.errors import Invalid
from procession.people import accounts, addresses
from procession.plumbing import mail
from procession.plumbing.database import Database
from procession.plumbing.work import Work

LIVES = 60 * 60  # behaviour G42, L-20
TAKES = 0.4
"""Seconds that asking takes, whatever there is to do."""
KIND = "reset"


class Ready(msgspec.Struct, frozen=True, kw_only=True):
    """A link that counts at this moment, and the hash of the new password."""

    digest: bytes
    hashed: str


async def ask(database: Database, email: str, address: str) -> None:
    """Mails a link, if there is somebody to mail it to. Raises TooManySignIns, for known and unknown alike."""
    began = clock.ticks()
    await database.perform(lambda work: _ask(work, email, address), writes=True)
    await asyncio.sleep(max(0.0, TAKES - (clock.ticks() - began)))


async def prepare(database: Database, code: str, password: str, confirmation: str, address: str) -> Ready:
    """Raises LinkNotValid, Invalid, TooManySignIns, SignInBusy."""
    must_be_the_same(password, confirmation)
    digest = hashed(code)
    kept = await database.perform(lambda work: look(work, digest, KIND, address), writes=True)
    if kept is None:
        raise LinkNotValid(_NOT_VALID)
    about = await database.perform(lambda work: accounts.words_about(work, kept.party), writes=False)
    return Ready(digest=digest, hashed=await passwords.make(password, about=about))


def finish(work: Work, ready: Ready) -> None:
    """The new password counts from now on; sessions, other links and, by default, the person's API tokens end."""
    kept = proofs.find(work, ready.digest, KIND)
    if kept is None or not proofs.spend(work, ready.digest):
        raise LinkNotValid(_NOT_VALID)
    party = kept.party
    work.act_as(Actor(kind=ActorKind.MEMBER, party=party, credential=Credential.INTERNAL))
    proofs.end(work, party, KIND)
    accounts.set_password(work, party, ready.hashed)
    store.end_sessions(work, party, but=None)
    if chosen().logout_revokes_personal_tokens:
        tokens.revoke_all(work)
    work.emit(events.password_reset(party))


def must_be_the_same(password: str, confirmation: str) -> None:
    if password != confirmation:
        raise Invalid.at({"password_confirmation": ["The two passwords are different. Enter the same one twice."]})


_NOT_VALID = "This link was used already or is older than 60 minutes. Ask for a new one."


def _ask(work: Work, email: str, address: str) -> None:
    folded = addresses.folded(email)
    count_try(work, address)
    count_asking(work, folded)
    known = store.password_of(work, folded)
    if known is None or store.first_active_organization(work, known[0]) is None:
        return
    party, secret = known[0], ids.new_secret(43)
    expires = work.now + LIVES
    proofs.add(work, hashed(secret), kind=KIND, party=party, content="{}", expires=expires)
    mail.post(work, letters.reset(folded, party, secret, expires=expires))
    work.act_as(Actor(kind=ActorKind.MEMBER, party=party, credential=Credential.NONE))
    work.emit(events.password_reset_asked(party, address))


def look(work: Work, digest: bytes, kind: str, address: str) -> Kept | None:
    """Counts the try, which stays counted when the link is wrong."""
    count_try(work, address)
    return proofs.find(work, digest, kind)
