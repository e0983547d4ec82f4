"""Preferences on the wire (api-identity 3.2.1)."""

from collections.abc import Sequence

import msgspec

from procession import clock
from procession.people.preferences import Preference


class PreferenceOut(msgspec.Struct, frozen=True, kw_only=True):
    """`value` is text: a switch is 1 or 0, days are separated by commas. `metadata.days` has days as a list;
    `last_updated` null: never chosen, this is the default."""

    slug: str
    value: str
    metadata: dict[str, list[str]]
    last_updated: str | None


class PreferencesOfUser(msgspec.Struct, frozen=True):
    data: list[PreferenceOut]


def shown(found: Sequence[Preference]) -> list[PreferenceOut]:
    return [
        PreferenceOut(
            slug=each.slug,
            value=each.value,
            metadata={"days": [day for day in each.value.split(",") if day]} if each.slug == "cadence_days" else {},
            last_updated=clock.shown(each.touched),
        )
        for each in found
    ]
