"""The route for guests who lost their link (behaviour G28, api-identity 3.7.4)."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession.access import store
from procession.access.sign_in import subject_of
from procession.people import addresses, guest_access
from procession.plumbing.http import Access, Item, Route
from procession.plumbing.work import Work

AN_HOUR = 3_600
MOST_LETTERS = 3  # an hour, to one address
_SENTENCE = "If this address belongs to a guest, the private link is on its way to it."


class LostLinkBody(msgspec.Struct, frozen=True, kw_only=True):
    email: Annotated[str, Meta(max_length=254)]


class SaidOut(msgspec.Struct, frozen=True, kw_only=True):
    message: str


def ask_for_guest_link(work: Work, body: LostLinkBody) -> Item[SaidOut]:
    """Guests who lost their private link get it by mail again.

    The answer is the same for every address, so that nobody learns who is a guest. Three letters an hour at most.
    """
    address = addresses.folded(body.email)
    asked = store.count_guess(work, subject_of("guest link", address), within=AN_HOUR)
    if asked.tries <= MOST_LETTERS and addresses.is_address(address):
        guest_access.ask_again(work, address)
    return Item(SaidOut(message=_SENTENCE))


ROUTES: tuple[Route, ...] = (
    Route(
        method="POST",
        path="/guest-access",
        use=ask_for_guest_link,
        tag="Guests",
        access=Access.OPEN,
        per_address=10,
    ),
)
