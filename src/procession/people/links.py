"""Addresses of photos and logos under which browsers fetch them."""

from procession.people import operator


def picture(address: str | None) -> str | None:
    """Where the picture with this address is; None where there is none."""
    return None if address is None else f"{operator.chosen().base_url}/pictures/{address}"
