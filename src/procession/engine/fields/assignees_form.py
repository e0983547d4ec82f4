"""Assignee picker: members, guests and groups, named as the wire names them."""

from typing import Any

from procession.engine.assignees import NOBODY, Assignees
from procession.engine.context import People
from procession.engine.fields.base import Asked, FieldKind, Wrong
from procession.engine.fields.choices import whole_number
from procession.engine.fields.words import EMAIL
from procession.engine.template import Field

_KEYS = ("users", "guests", "groups")


class AssigneePicker(FieldKind):
    type = "assignees_form"
    label = "Assignee picker"
    takes_default = False
    names_processes = False

    def parse(self, field: Field, value: Any, asked: Asked) -> dict[str, Any]:
        if not isinstance(value, dict) or (value and not any(key in value for key in _KEYS)):
            raise Wrong(f"{field.label} must be an object with users, guests and groups.")
        buckets = {key: value.get(key) or [] for key in _KEYS}
        if not all(isinstance(bucket, list) for bucket in buckets.values()):
            raise Wrong(f"{field.label}: users, guests and groups must be lists.")
        people = asked.context.people
        return {
            "users": [_member(field, entry, people) for entry in buckets["users"]],
            "guests": [_guest(field, entry) for entry in buckets["guests"]],
            "groups": [_group(field, entry, people) for entry in buckets["groups"]],
        }

    def is_blank(self, value: Any) -> bool:
        return not value or not any(value.get(key) for key in _KEYS)

    def texts(self, field: Field, value: Any) -> tuple[str, ...]:
        return tuple(str(entry) for key in _KEYS for entry in (value or {}).get(key, ()))


def assignees_of(value: Any, people: People) -> Assignees:
    """The parties that a canonical answer names; whom `people` doesn't know is left out."""
    if not value:
        return NOBODY
    guests = people.guest_numbers or {}
    groups = people.group_numbers or {}
    return Assignees(
        tuple(dict.fromkeys(value["users"])),
        tuple(guests[address.lower()] for address in value["guests"] if address.lower() in guests),
        tuple(groups[group] for group in value["groups"] if group in groups),
    )


def _member(field: Field, entry: Any, people: People) -> int:
    number = whole_number(entry.get("id") if isinstance(entry, dict) else entry)
    if number is None or (people.members is not None and number not in people.members):
        raise Wrong(f"{field.label}: {entry!r} is not a member of this organization.")
    return number


def _guest(field: Field, entry: Any) -> str:
    address = entry.get("email") if isinstance(entry, dict) else entry
    if not isinstance(address, str) or not EMAIL.fullmatch(address.strip()):
        raise Wrong(f"{field.label}: {entry!r} is not an e-mail address.")
    return address.strip()


def _group(field: Field, entry: Any, people: People) -> str:
    group = entry.get("id") if isinstance(entry, dict) else entry
    if not isinstance(group, str) or (people.group_numbers is not None and group not in people.group_numbers):
        raise Wrong(f"{field.label}: {entry!r} is not a group of this organization.")
    return group
