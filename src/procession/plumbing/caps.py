"""Hourly caps of single actions, beside the rate limit."""

import msgspec


class Cap(msgspec.Struct, frozen=True):
    """At most `amount` of an action per organization in any hour: `Cap("comments", 120)`. Only what was done counts."""

    action: str
    amount: int
