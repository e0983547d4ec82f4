"""Routes of preferences: one's own, a member's, a guest's (api-identity 3.2.1, 3.7.4)."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession.people import preferences
from procession.people.preferences_wire import PreferenceOut, shown
from procession.plumbing.http import Item, Number, Route
from procession.plumbing.work import Work

Value = bool | int | Annotated[str, Meta(max_length=200)] | Annotated[list[str], Meta(max_length=7)] | None


class SlugPath(msgspec.Struct, frozen=True):
    slug: str


class UserPath(msgspec.Struct, frozen=True):
    user: Number


class UserSlugPath(msgspec.Struct, frozen=True):
    user: Number
    slug: str


class GuestPath(msgspec.Struct, frozen=True):
    guest: Annotated[str, Meta(description="E-mail, guest code or number: what has an @ is an e-mail")]


class PreferenceBody(msgspec.Struct, frozen=True, kw_only=True):
    value: Annotated[
        Value, Meta(description="1 or 0, days of the week, a language, relative or hard; null: the default")
    ]


class GuestPreferencesBody(msgspec.Struct, frozen=True, kw_only=True):
    """What is left out stays; null goes back to the default."""

    daily_digest: Value | UnsetType = UNSET
    cadence_days: Value | UnsetType = UNSET
    app_language: Value | UnsetType = UNSET
    content_language: Value | UnsetType = UNSET


def list_my_preferences(work: Work) -> Item[list[PreferenceOut]]:
    """One's preferences in this organization, with the default of each that was never chosen.

    Notifications by mail, other than those about the account, are not sent yet; what is chosen here counts then.
    """
    return Item(shown(preferences.of_member(work, work.actor.party)))


def set_my_preference(work: Work, path: SlugPath, body: PreferenceBody) -> Item[PreferenceOut]:
    """Choose one of one's preferences. The language of the interface is the same in all organizations."""
    return Item(shown([preferences.choose_for_member(work, work.actor.party, path.slug, body.value)])[0])


def list_preferences_of_user(work: Work, path: UserPath) -> Item[list[PreferenceOut]]:
    """The preferences of a member: one's own, or for administrators anybody's."""
    return Item(shown(preferences.of_member(work, path.user)))


def set_preference_of_user(work: Work, path: UserSlugPath, body: PreferenceBody) -> Item[PreferenceOut]:
    """Choose a preference of a member: one's own, or for administrators anybody's."""
    return Item(shown([preferences.choose_for_member(work, path.user, path.slug, body.value)])[0])


def list_preferences_of_guest(work: Work, path: GuestPath) -> Item[list[PreferenceOut]]:
    """Digest and languages of a guest: the guest's own by the private link, or for members who may change guests."""
    return Item(shown(preferences.of_guest(work, path.guest)))


def set_preferences_of_guest(work: Work, path: GuestPath, body: GuestPreferencesBody) -> Item[list[PreferenceOut]]:
    """Choose digest and languages of a guest: the guest's own by the private link, or for administrators."""
    given: dict[str, Any] = msgspec.structs.asdict(body)
    wanted = {slug: value for slug, value in given.items() if value is not UNSET}
    return Item(shown(preferences.choose_for_guest(work, path.guest, wanted)))


_PEOPLE, _GUESTS = "Members", "Guests"
_HERE = "/organizations/{org}"
_USER = _HERE + "/users/{user}/preferences"
_GUEST = _HERE + "/guests/{guest}/preferences"

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path=_HERE + "/me/preferences", use=list_my_preferences, tag=_PEOPLE),
    Route(method="PUT", path=_HERE + "/me/preferences/{slug}", use=set_my_preference, tag=_PEOPLE),
    Route(method="GET", path=_USER, use=list_preferences_of_user, tag=_PEOPLE),
    Route(method="PUT", path=_USER + "/{slug}", use=set_preference_of_user, tag=_PEOPLE),
    Route(method="GET", path=_GUEST, use=list_preferences_of_guest, tag=_GUESTS, guests=True),
    Route(method="PUT", path=_GUEST, use=set_preferences_of_guest, tag=_GUESTS, guests=True),
)
