"""Asking for the private link to a public kick-off form: it goes to the address by mail (behaviour E20, E22, E25).

The answer is the same whoever the address belongs to, so it tells nobody who is known here.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from procession.errors import Invalid
from procession.people import addresses, visitors
from procession.plumbing import mail
from procession.plumbing.work import Work
from procession.visiting import form, letters, store
from procession.visiting.form import LINK_LASTS, Open
from procession.visiting.refusals import LinkAskedTooOften
from procession.visiting.store import Kept, Visit

AGAIN = 300
"""Seconds before the same link is sent to the same address once more."""

MOST_AN_HOUR = 5
"""Links to one address in an hour, for all forms of the organization together."""

_LONGEST_PREFILL = 16_000
_MOST_ANSWERS = 200


def ask(work: Work, organization: str, key: str, email: str, kept: Kept) -> None:
    """Sends the link. Raises NotFound, Invalid, LinkAskedTooOften."""
    here = form.come(work, organization, key)
    address = addresses.folded(email)
    if not addresses.is_address(address):
        raise Invalid.at({"email": ["Enter an e-mail address, such as kim@example.com."]})
    store.forget_waiting(work, before=work.now - LINK_LASTS)
    visit = _visit(work, here, address, kept)
    is_member = bool(visitors.members_among(work, [address]))
    write = letters.for_member if is_member else letters.private_link
    mail.post(work, write(here.organization, here.form, visit, visitors.code_of(work, visit.id)))


def _visit(work: Work, here: Open, address: str, kept: Kept) -> Visit:
    """The one that waits already, or a new one."""
    there = store.waiting(work, address, here.form.id, since=work.now - LINK_LASTS)
    if there is not None and there.asked > work.now - AGAIN:
        wait = there.asked + AGAIN - work.now
        raise LinkAskedTooOften(
            f"The link was sent to this address a moment ago. Look into the mailbox, or ask again in {wait} seconds.",
            retry_after=wait,
        )
    if store.count_recent(work, address, since=work.now - 3_600) >= MOST_AN_HOUR:
        raise LinkAskedTooOften(
            "Several links were sent to this address in the last hour. Use one of them, or ask again in an hour.",
            retry_after=3_600,
        )
    if there is not None:
        store.asked_again(work, there.id, kept)
        return there
    identity = work.new_id()
    made = Visit(
        id=identity,
        template=here.form.id,
        email=address,
        asked=work.now,
        created=work.now,
        process=None,
        kept=kept,
    )
    store.add(work, made, visitors.hashed(visitors.code_of(work, identity)))
    return made


def read_kept(answers: Any, name: str | None) -> Kept:
    """What a link brought along: answers as a list of objects with one alias each, or one object. Raises Invalid."""
    entries = [answers] if isinstance(answers, Mapping) else answers or []
    if not isinstance(entries, list) or not all(isinstance(each, Mapping) for each in entries):
        raise Invalid.at({"ko_fields": ["Send a list of objects with one alias and its value each."]})
    found: dict[str, Any] = {}
    for each in entries:
        found.update({str(alias): value for alias, value in each.items()})
    if len(found) > _MOST_ANSWERS or len(msgspec.json.encode(found)) > _LONGEST_PREFILL:
        raise Invalid.at({"ko_fields": [f"That is more than the {_LONGEST_PREFILL:,} characters a link may bring."]})
    return Kept(answers=found, name=name or None)
