"""Routes of how an organization and its people look: colours, logo, photos; and of making a further organization."""

from typing import Annotated

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession import clock
from procession.people import branding, members, organizations, pages, pictures
from procession.people.organization_wire import OrganizationOut
from procession.people.picture_bytes import PictureNotTaken
from procession.people.settings import Branding
from procession.people.wire import UserOut
from procession.plumbing.http import Access, Item, Received, Route, Stored, Upload
from procession.plumbing.work import Work

Colour = Annotated[str, Meta(max_length=20, description="#rrggbb")]


class OrgPath(msgspec.Struct, frozen=True):
    org: str


class PicturePath(msgspec.Struct, frozen=True):
    picture: str


class NoFields(msgspec.Struct, frozen=True):
    """Nothing but the file."""


class NewOrganizationBody(msgspec.Struct, frozen=True, kw_only=True):
    name: Annotated[str, Meta(description="At most 50 characters")]
    timezone: Annotated[str | None, Meta(description="An IANA name; left out: that of your current organization")] = (
        None
    )


class BrandingBody(msgspec.Struct, frozen=True, kw_only=True):
    """What is left out stays; null goes back to the product's colour, or to the shade that follows from `bg_color`."""

    bg_color: Colour | UnsetType | None = UNSET
    text_color: Colour | UnsetType | None = UNSET
    alternate_color: Colour | UnsetType | None = UNSET
    bright_shade: Colour | UnsetType | None = UNSET
    dark_shade: Colour | UnsetType | None = UNSET


class BrandingOut(msgspec.Struct, frozen=True, kw_only=True):
    """Colours as #rrggbb; null: the product's own."""

    bg_color: str | None
    text_color: str | None
    alternate_color: str | None
    bright_shade: str | None
    dark_shade: str | None
    updated_at: str | None


def create_organization(work: Work, body: NewOrganizationBody) -> Item[OrganizationOut]:
    """Make a further organization. You are its default administrator, and it is your current organization from now on.

    The operator can keep this to themselves.
    """
    return Item(pages.shown_organization(work, organizations.found(work, body.name, timezone=body.timezone)))


def get_branding(work: Work) -> Item[BrandingOut]:
    """The organization's colours, with the shades that follow from the background where none were chosen."""
    return Item(_shown(branding.get(work)))


def update_branding(work: Work, body: BrandingBody) -> Item[BrandingOut]:
    """Choose colours; administrators only."""
    given = msgspec.structs.asdict(body).items()
    return Item(_shown(branding.change(work, {name: value for name, value in given if value is not UNSET})))


def upload_logo(work: Work, path: OrgPath, form: NoFields, file: Received) -> Item[OrganizationOut]:
    """Put up the organization's logo: JPG, PNG or GIF, at most 10 MB. Administrators only."""
    return Item(pages.shown_organization(work, pictures.set_logo(work, file)))


def remove_logo(work: Work) -> Item[OrganizationOut]:
    """Take the logo down. Administrators only."""
    return Item(pages.shown_organization(work, pictures.remove_logo(work)))


def upload_photo(work: Work, path: OrgPath, form: NoFields, file: Received) -> Item[UserOut]:
    """Put up a photo of oneself: JPG, PNG or GIF, at most 2 MB. It is the same in all of one's organizations."""
    return Item(pages.user(work, pictures.set_photo(work, file)))


def remove_photo(work: Work) -> Item[UserOut]:
    """Take one's photo down."""
    pictures.remove_photo(work)
    return Item(pages.user(work, members.get(work, work.actor.party)))


def show_picture(work: Work, path: PicturePath) -> Stored:
    """A photo or logo, for whoever has its address from an answer; addresses can't be guessed."""
    return pictures.sent(pictures.get(work, path.picture))


def _may_set_photo(work: Work, path: OrgPath) -> None:
    pictures.must_be_able_to_set_photo(work)


def _may_set_logo(work: Work, path: OrgPath) -> None:
    pictures.must_be_able_to_set_logo(work)


def _shown(colours: Branding) -> BrandingOut:
    return BrandingOut(
        bg_color=colours.bg_color,
        text_color=colours.text_color,
        alternate_color=colours.alternate_color,
        bright_shade=colours.bright_shade,
        dark_shade=colours.dark_shade,
        updated_at=clock.shown(colours.updated),
    )


_ORG, _PEOPLE = "Organizations", "Members"
_HERE = "/organizations/{org}"
_PARTS = ("file", "name")
_PHOTO = Upload(parts=_PARTS, biggest=pictures.BIGGEST_PHOTO, allow=_may_set_photo)
_LOGO = Upload(parts=_PARTS, biggest=pictures.BIGGEST_LOGO, allow=_may_set_logo)
_NO = (PictureNotTaken,)

ROUTES: tuple[Route, ...] = (
    Route(method="POST", path="/organizations", use=create_organization, tag=_ORG, access=Access.PERSON, status=201),
    Route(method="GET", path=_HERE + "/branding", use=get_branding, tag=_ORG),
    Route(method="PUT", path=_HERE + "/branding", use=update_branding, tag=_ORG),
    Route(method="POST", path=_HERE + "/logo", use=upload_logo, tag=_ORG, upload=_LOGO, refusals=_NO),
    Route(method="DELETE", path=_HERE + "/logo", use=remove_logo, tag=_ORG),
    Route(method="POST", path=_HERE + "/me/profile-pic", use=upload_photo, tag=_PEOPLE, upload=_PHOTO, refusals=_NO),
    Route(method="DELETE", path=_HERE + "/me/profile-pic", use=remove_photo, tag=_PEOPLE),
    Route(method="GET", path="/pictures/{picture}", use=show_picture, tag=_PEOPLE, access=Access.OPEN),
)
