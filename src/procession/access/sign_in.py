"""Signing in with a password, and out again (behaviour G42, api-identity 2.5).

Checking a password is slow on purpose, so it happens between two short units: the first counts the attempt and reads
the hash, the second opens the session. Attempts are counted before they are checked, so that many at once count too.
"""

import hashlib
from typing import Final

import msgspec

from procession import ids
from procession.access import events, passwords, places, second_code, store, tokens
from procession.access.authenticate import hashed
from procession.access.places import Tie
from procession.access.refusals import InvalidCredentials, TooManySignIns
from procession.access.settings import chosen
from procession.access.store import second_steps
from procession.access.tokens import Kind, Made, Wish
from procession.actor import Actor, ActorKind, Credential
from procession.people import addresses
from procession.plumbing.database import Database
from procession.plumbing.work import Work

WITHIN: Final = 15 * 60
TRIES: Final = {"here": 10, "account": 100, "address": 100, "code": 10}
"""How many attempts count within a quarter of an hour: on one account from one network address, on one account from
everywhere (so that an outsider can't lock somebody out cheaply), from one network address on all accounts, and on the
second step of one person from everywhere."""


ASKINGS: Final = 5
"""How many mails somebody may ask to be sent to one address within a quarter of an hour."""


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """A counted attempt. `party` None: nobody has this address, which the caller must not learn."""

    party: int | None
    password: str | None
    subjects: tuple[bytes, ...]


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """Whose password was right. `code` is that of the second step, not looked at yet."""

    party: int
    attempt: Attempt
    code: str = ""


class SignedIn(msgspec.Struct, frozen=True, kw_only=True):
    """`secret` goes into the cookie; `token` is for callers without cookies and ends with the session."""

    secret: str
    token: Made
    expires: int


async def prove(database: Database, email: str, password: str, address: str, *, code: str = "") -> Proof:
    """Raises InvalidCredentials, the same for a wrong password and an unknown address, and just as late."""
    attempt = await database.perform(lambda work: begin(work, email, address, code=code), writes=True)
    fits = await passwords.fits(attempt.password, password)
    if attempt.party is None or not fits:
        await database.perform(lambda work: _note_failure(work, attempt, address), writes=True)
        raise InvalidCredentials("Invalid credentials: e-mail and password don't fit together.")
    return Proof(party=attempt.party, attempt=attempt, code=code)


def begin(work: Work, email: str, address: str, *, code: str = "") -> Attempt:
    """Counts the attempt; raises TooManySignIns."""
    folded = addresses.folded(email)
    subjects = {
        "here": subject_of("here", folded, address),
        "account": subject_of("account", folded),
        "address": subject_of("address", address),
    }
    for kind, subject in subjects.items():
        _count(work, subject, TRIES[kind])
    known = store.password_of(work, folded)
    party, password = known if known is not None else (None, None)
    cleared = [subjects["here"], subjects["account"]]
    if code and party is not None:
        cleared.append(subject_of("code", str(party)))
        _count(work, cleared[-1], TRIES["code"])
    return Attempt(party=party, password=password, subjects=tuple(cleared))


def count_try(work: Work, address: str) -> None:
    """A try from this address at another door than signing in; raises TooManySignIns."""
    _count(work, subject_of("address", address), TRIES["address"])


def count_asking(work: Work, email: str) -> None:
    """Mail that anybody can have sent to an address; raises TooManySignIns."""
    _count(work, subject_of("asking", email), ASKINGS)


def session_of(work: Work) -> str | None:
    """The id of the session that the caller came with, by its cookie or its token; None: another kind of token."""
    actor = work.actor
    find = store.session_numbered if actor.credential is Credential.SESSION else store.session_of_token
    return find(work, actor.credential_no)


def finish(work: Work, proof: Proof, *, agent: str | None, address: str | None) -> SignedIn:
    """Opens a session for a password that was right. Raises SecondStepNeeded, WrongCode, SsoRequired."""
    is_strong = second_code.pass_it(work, proof.party, proof.code)
    for subject in proof.attempt.subjects:
        store.forget_guesses(work, subject)
    tie = places.for_password(work, proof.party)
    return open_session(work, proof.party, agent=agent, address=address, tie=tie, is_strong=is_strong)


def open_session(
    work: Work, party: int, *, agent: str | None, address: str | None, tie: Tie | None, is_strong: bool
) -> SignedIn:
    """A session, and the token that ends with it. `tie`: the only organization it opens; None: all of the person's.
    `is_strong`: more than a password was shown."""
    lifetime = chosen().session_lifetime
    secret, session = ids.new_secret(43), work.new_id()
    store.add_session(
        work,
        digest=hashed(secret),
        no=work.number_everywhere("token"),
        session_id=session,
        party=party,
        tied=None if tie is None else tie.no,
        expires=work.now + lifetime,
        agent=None if agent is None else agent[:300],
        address=address,
    )
    if is_strong:
        second_steps.make_strong(work, session)
    wish = Wish(name="Sign-in", lifetime=lifetime, tied=None if tie is None else (tie.no, tie.id))
    token = tokens.make(work, party, wish, kind=Kind.LOGIN, session=session)
    store.note_sign_in(work, party)
    work.act_as(_person(party))
    work.emit(events.signed_in(party, address))
    return SignedIn(secret=secret, token=token, expires=work.now + lifetime)


def sign_out(work: Work) -> None:
    """Ends the session of the caller and its token; by default the person's API tokens too (api-identity 2.1)."""
    session = session_of(work)
    if session is not None:
        store.end_session(work, session)
        work.emit(events.signed_out(work.actor.party))
        if chosen().logout_revokes_personal_tokens:
            tokens.revoke_all(work)


def _note_failure(work: Work, attempt: Attempt, address: str) -> None:
    """Told to the organizations of the person (behaviour J40). For nobody a row is written too, so that it takes as
    long."""
    if attempt.party is None:
        store.count_guess(work, subject_of("nobody", address), within=WITHIN)
        return
    work.act_as(_person(attempt.party))
    work.emit(events.sign_in_failed(attempt.party, address))


def _person(party: int) -> Actor:
    return Actor(kind=ActorKind.MEMBER, party=party, credential=Credential.SESSION)


def subject_of(*parts: str) -> bytes:
    return hashlib.sha256("\n".join(parts).encode()).digest()


def _count(work: Work, subject: bytes, most: int) -> None:
    guesses = store.count_guess(work, subject, within=WITHIN)
    if guesses.tries > most:
        wait = guesses.until - work.now
        raise TooManySignIns(f"Too many attempts to sign in. Try again in {-(-wait // 60)} minutes.", retry_after=wait)
