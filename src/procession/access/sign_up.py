"""Registering: whoever confirms the address gets an account and an organization of their own (api-identity 2.5).

Nothing is there before the address is confirmed, so nobody can take an address that is not theirs, and nobody learns
whether an address is known: both get a mail, both answers are the same and take as long.
"""

import asyncio
import re

import msgspec

from procession import clock, ids
from procession.access import letters, passwords, store
from procession.access.authenticate import hashed
from procession.access.refusals import LinkNotValid, RegistrationClosed
from procession.access.reset import TAKES, look
from procession.access.settings import chosen
from procession.access.sign_in import count_asking, count_try
from procession.access.store import proofs
from procession.errors import Invalid
from procession.people import addresses, organizations
from procession.people.organizations import LONGEST_FIRST_NAME, LONGEST_NAME, Created, Owner
from procession.people.settings import is_timezone
from procession.plumbing import mail
from procession.plumbing.database import Database
from procession.plumbing.work import Work

LIVES = 3 * 86_400
KIND = "register"
_ADDRESS_IN_NAME = re.compile(r"https?://|www\.|[^\s.]\.[a-z]{2,}/", re.IGNORECASE)


class Newcomer(msgspec.Struct, frozen=True, kw_only=True):
    """Who wants to come. `password` is the password itself here, and its hash where it is kept."""

    email: str
    first_name: str
    last_name: str
    organization: str
    password: str
    timezone: str


async def ask(database: Database, new: Newcomer, address: str) -> None:
    """Mails a link. Raises RegistrationClosed, Invalid, TooManySignIns, SignInBusy."""
    if not chosen().registration:
        raise RegistrationClosed("Nobody can register here. Ask an administrator of your organization to invite you.")
    began = clock.ticks()
    _must_be_possible(new)
    await database.perform(lambda work: count_try(work, address), writes=True)
    about = (new.first_name, new.last_name, new.organization, new.email.partition("@")[0])
    hashed_password = await passwords.make(new.password, about=about)
    kept = msgspec.structs.replace(new, email=addresses.folded(new.email), password=hashed_password)
    await database.perform(lambda work: _ask(work, kept), writes=True)
    await asyncio.sleep(max(0.0, TAKES - (clock.ticks() - began)))


async def prepare(database: Database, code: str, address: str) -> bytes:
    """What is looked for of a link that counts at this moment. Raises LinkNotValid, TooManySignIns."""
    digest = hashed(code)
    if await database.perform(lambda work: look(work, digest, KIND, address), writes=True) is None:
        raise LinkNotValid(_NOT_VALID)
    return digest


def finish(work: Work, digest: bytes) -> Created:
    """The account and the organization are there from now on."""
    kept = proofs.find(work, digest, KIND)
    if kept is None or not proofs.spend(work, digest):
        raise LinkNotValid(_NOT_VALID)
    new = msgspec.json.decode(kept.content, type=Newcomer)
    if store.password_of(work, new.email) is not None:
        raise LinkNotValid("This address has an account by now. Sign in with it.")
    owner = Owner(
        email=new.email,
        first_name=new.first_name,
        last_name=new.last_name,
        password=new.password,
        timezone=new.timezone,
    )
    return organizations.create(work, new.organization, owner, timezone=new.timezone)


_NOT_VALID = "This link was used already or is older than three days. Register again."


def _must_be_possible(new: Newcomer) -> None:
    wrong: dict[str, list[str]] = {}
    for name, text, most in (
        ("first_name", new.first_name, LONGEST_FIRST_NAME),
        ("last_name", new.last_name, LONGEST_FIRST_NAME),
        ("company_name", new.organization, LONGEST_NAME),
    ):
        if not 0 < len(text) <= most:
            wrong[name] = [f"Enter 1 to {most} characters."]
        elif _ADDRESS_IN_NAME.search(text):
            wrong[name] = ["Enter a name, without a web address."]
    if not addresses.is_address(addresses.folded(new.email)):
        wrong["email"] = [f"{new.email[:100]!r} is no e-mail address."]
    if not is_timezone(new.timezone):
        wrong["timezone"] = [f"{new.timezone[:60]!r} is no time zone; send a name such as Europe/Madrid."]
    if wrong:
        raise Invalid.at(wrong)
    passwords.must_have_length(new.password)


def _ask(work: Work, new: Newcomer) -> None:
    count_asking(work, new.email)
    known = store.password_of(work, new.email)
    if known is not None:
        mail.post(work, letters.known_already(new.email, known[0]))
        return
    secret, expires = ids.new_secret(43), work.now + LIVES
    content = msgspec.json.encode(new).decode()
    proofs.add(work, hashed(secret), kind=KIND, party=0, content=content, expires=expires)
    mail.post(work, letters.verify(new.email, secret, organization=new.organization, expires=expires))
