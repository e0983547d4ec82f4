"""Routes of personal data: a copy of all of it, and its removal."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession.people import pages
from procession.people import wire as people
from procession.people.leaving import NotDisabled
from procession.people.refusals import BotMember
from procession.people.wire import GuestOut, UserOut
from procession.personal import export, forget
from procession.plumbing.http import Item, Number, RequestFacts, Route, Stream
from procession.plumbing.http.answers import Pieces
from procession.plumbing.work import Work


class UserPath(msgspec.Struct, frozen=True):
    user: Number


class GuestPath(msgspec.Struct, frozen=True):
    guest: Annotated[str, Meta(description="E-mail, guest code or number: what has an @ is an e-mail")]


def export_my_data(work: Work) -> Stream:
    """Everything this organization knows about you, as one JSON document.

    Profile, preferences, groups, tasks, processes, templates, comments, files, notifications, letters, and what you did
    with when and from where.
    """
    return _file(export.of_member(work, work.actor.party))


def export_data_of_user(work: Work, path: UserPath) -> Stream:
    """The same about a member: one's own, or for administrators anybody's."""
    return _file(export.of_member(work, path.user))


def export_data_of_guest(work: Work, path: GuestPath, request: RequestFacts) -> Stream:
    """The same about a guest: the guest's own by the private link, or for administrators."""
    return _file(export.of_guest(work, path.guest, base_url=request.base_url))


def remove_data_of_user(work: Work, path: UserPath) -> Item[UserOut]:
    """Remove the personal data of a disabled member for good; administrators only.

    Name, address, profile, photo, preferences, favourites, notifications and letters go, and what the system log says
    in words. What they did stays and names a deleted person; what they wrote in tasks and comments stays as well.
    """
    return Item(pages.user(work, forget.member(work, path.user)))


def remove_data_of_guest(work: Work, path: GuestPath, request: RequestFacts) -> Item[GuestOut]:
    """Remove the personal data of a guest who was removed from the organization; administrators only."""
    gone = forget.guest(work, path.guest)
    return Item(people.guest(gone, base_url=request.base_url, organization_id=work.actor.organization_id))


def _file(pieces: Pieces) -> Stream:
    header = ("Content-Disposition", 'attachment; filename="personal-data.json"')
    return Stream(pieces=pieces, content_type="application/json", headers=(header,))


_ORG = "/organizations/{org}"
_USER, _GUEST = _ORG + "/users/{user}/personal-data", _ORG + "/guests/{guest}/personal-data"
_PEOPLE, _GUESTS = "Members", "Guests"
_NO = (BotMember, NotDisabled)

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path=_ORG + "/me/personal-data", use=export_my_data, tag=_PEOPLE),
    Route(method="GET", path=_USER, use=export_data_of_user, tag=_PEOPLE),
    Route(method="DELETE", path=_USER, use=remove_data_of_user, tag=_PEOPLE, refusals=_NO),
    Route(method="GET", path=_GUEST, use=export_data_of_guest, tag=_GUESTS, guests=True),
    Route(method="DELETE", path=_GUEST, use=remove_data_of_guest, tag=_GUESTS, refusals=_NO),
)
