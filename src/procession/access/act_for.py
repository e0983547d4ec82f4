"""What a registered application does in its own name: adding members and asking for their tokens (api-identity 2.4)."""

import msgspec

from procession.access import consents, events
from procession.access.exchange import full
from procession.access.refusals import NoApplication
from procession.access.settings import chosen
from procession.access.store import clients
from procession.access.store import consents as kept
from procession.access.store.clients import Client
from procession.access.tokens import Made
from procession.actor import ActorKind, Role
from procession.errors import Invalid, NotFound
from procession.people import accounts, members, organizations
from procession.people.organizations import Owner
from procession.people.settings import is_timezone
from procession.people.values import Member
from procession.plumbing.work import Work

LONGEST_NAME = 32


class Newcomer(msgspec.Struct, frozen=True, kw_only=True):
    email: str
    first_name: str
    last_name: str
    role: Role
    timezone: str | None


def add_member(work: Work, new: Newcomer) -> Member:
    """A member who is active at once and gets no invitation."""
    _application(work)
    wrong = {
        name: [f"Send 1 to {LONGEST_NAME} characters."]
        for name, text in (("first_name", new.first_name), ("last_name", new.last_name))
        if not 0 < len(text.strip()) <= LONGEST_NAME
    }
    if new.timezone is not None and not is_timezone(new.timezone):
        wrong["timezone"] = [f"{new.timezone[:60]!r} is no time zone; send a name such as Europe/Madrid."]
    if wrong:
        raise Invalid.at(wrong)
    owner = Owner(
        email=new.email, first_name=new.first_name.strip(), last_name=new.last_name.strip(), timezone=new.timezone
    )
    return members.get(work, organizations.add_member(work, owner, new.role))


def token_for(work: Work, email: str) -> Made:
    """A token of a member, in this organization only; the person sees it among what they have allowed."""
    client = _application(work)
    person = accounts.find(work, email)
    if person is None:
        raise NotFound("There is no such user.")
    if not kept.places_of(work, person, org=work.org, most=1):
        raise Invalid.at({"email": ["This person is no active member of this organization."]})
    lifetime = chosen().issued_token_lifetime
    consent = consents.allow(work, client, person, org=work.org, scopes=full(), lifetime=lifetime)
    made = consents.give_once(work, client, consent, scopes=full(), lifetime=lifetime)
    work.emit(events.token_issued(client.no, person, made.token.id))
    return made


def _application(work: Work) -> Client:
    client = clients.find(work, work.actor.client) if work.actor.kind is ActorKind.APPLICATION else None
    if client is None:
        raise NoApplication("You don't have application's permissions for this organization!")
    return client
