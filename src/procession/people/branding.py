"""The colours of an organization (behaviour K11): the ones chosen, and shades that follow from them."""

import re
from collections.abc import Mapping

import msgspec

from procession.errors import Invalid
from procession.people import organizations, policy
from procession.people.organizations import Change
from procession.people.settings import Branding
from procession.plumbing.work import Work

COLOURS = ("bg_color", "text_color", "alternate_color", "bright_shade", "dark_shade")
_HEX = re.compile(r"#[0-9a-f]{6}")
_SHADE = 0.3  # how far towards white or black


def get(work: Work) -> Branding:
    """With the shades that were not chosen derived from the background."""
    policy.must_be_inside(work.actor)
    return shaded(organizations.get(work).settings.branding)


def change(work: Work, colours: Mapping[str, str | None]) -> Branding:
    """Colours that are named change, with None back to the product's. Administrators only."""
    policy.must_be_admin(work.actor, "change the colours")
    chosen = {name: None if value is None else value.strip().lower() for name, value in colours.items()}
    wrong = [name for name, value in chosen.items() if value is not None and _HEX.fullmatch(value) is None]
    if wrong:
        raise Invalid.at({name: ["Send a colour as # and six hexadecimal digits, such as #1a73e8."] for name in wrong})
    present = organizations.get(work).settings.branding
    wanted = msgspec.structs.replace(present, **chosen)
    if wanted != present:
        wanted = msgspec.structs.replace(wanted, updated=work.now)
        organizations.change(work, Change(settings={"branding": wanted}))
    return shaded(wanted)


def shaded(branding: Branding) -> Branding:
    """Pure. Shades that were chosen stay as they are."""
    if branding.bg_color is None:
        return branding
    return msgspec.structs.replace(
        branding,
        bright_shade=branding.bright_shade or _mixed(branding.bg_color, 255),
        dark_shade=branding.dark_shade or _mixed(branding.bg_color, 0),
    )


def _mixed(colour: str, towards: int) -> str:
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(part + (towards - part) * _SHADE):02x}" for part in parts)
