"""Keys of custom fields: defining, changing and deleting them (api-identity 3.4.10, behaviour K16)."""

import re
from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from procession.errors import Invalid, NotFound, Refusal
from procession.errors import Kind as Reason
from procession.labels import events, policy, store
from procession.labels.custom_types import CHOICES, LONGEST_OPTION, MOST_OPTIONS, TYPES, Definition
from procession.labels.kinds import Kind
from procession.labels.values import CustomKey
from procession.people import organizations
from procession.plumbing.work import Work

MOST_KEYS = 200
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,49}")


class CustomFieldsFull(Refusal):
    """The organization has as many custom fields as it may have."""

    kind = Reason.NOT_POSSIBLE
    code = "custom_fields_full"


class KeyNotFound(NotFound):
    """No such custom field in this organization."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What is said about a key. None: not said. Key, kind and type are chosen once."""

    key: str | None = None
    kind: Kind | None = None
    type: str | None = None
    required: bool | None = None
    active: bool | None = None
    options: Sequence[str] | None = None
    columns: Sequence[str] | None = None


def everything(work: Work) -> list[CustomKey]:
    """All keys of the organization; there are few (`MOST_KEYS`)."""
    return store.keys.everything(work)


def get(work: Work, key_id: str) -> CustomKey:
    found = store.keys.find(work, key_id)
    if found is None:
        raise KeyNotFound("There is no such custom field in this organization.")
    return found


def create(work: Work, asked: Asked) -> CustomKey:
    policy.must_be_able_to_manage_keys(work.actor)
    errors: dict[str, list[str]] = {}
    if asked.key is None or _KEY.fullmatch(asked.key) is None:
        errors["key"] = ["A key begins with a letter and has up to 50 letters, digits, _ or -."]
    if asked.kind is None:
        errors["applies_to"] = ["Say what it applies to, such as run, task, user or folder."]
    if asked.type not in TYPES:
        errors["field_type"] = ["Choose one of: " + ", ".join(TYPES) + "."]
    if errors or asked.key is None or asked.kind is None or asked.type is None:
        raise Invalid.at(errors)
    if len(store.keys.everything(work)) >= MOST_KEYS:
        raise CustomFieldsFull(f"An organization may have {MOST_KEYS} custom fields. Remove one first.")
    made = CustomKey(
        id=work.new_id(),
        no=work.number_everywhere("custom_key_no"),
        kind=asked.kind,
        key=asked.key,
        type=asked.type,
        required=asked.required is True,
        active=asked.active is not False,
        definition=_definition(asked.type, asked, Definition()),
        created=work.now,
        touched=work.now,
    )
    if not store.keys.add(work, made):
        raise Invalid.at({"key": ["There is a custom field with this key for these things already."]})
    organizations.use_custom_fields(work)
    work.emit(events.key_changed("created", made.id, {"text": made.key, "new": msgspec.to_builtins(made)}))
    return made


def update(work: Work, key_id: str, asked: Asked) -> CustomKey:
    """Values that stand already stay, also when the options no longer have them."""
    policy.must_be_able_to_manage_keys(work.actor)
    before = get(work, key_id)
    fixed = {
        "key": (asked.key, before.key),
        "applies_to": (asked.kind, before.kind),
        "field_type": (asked.type, before.type),
    }
    errors = {
        path: ["This is chosen once and can't be changed; make another custom field."]
        for path, (sent, present) in fixed.items()
        if sent not in {None, present}
    }
    if errors:
        raise Invalid.at(errors)
    after = replace(
        before,
        required=before.required if asked.required is None else asked.required,
        active=before.active if asked.active is None else asked.active,
        definition=_definition(before.type, asked, before.definition),
    )
    if after == before:
        return before
    after = replace(after, touched=work.now)
    store.keys.save(work, after)
    changes = {"old": msgspec.to_builtins(before), "new": msgspec.to_builtins(after)}
    work.emit(events.key_changed("updated", key_id, {"text": before.key, **changes}))
    return after


def delete(work: Work, key_id: str) -> None:
    """For good, with all its values."""
    policy.must_be_able_to_manage_keys(work.actor)
    found = get(work, key_id)
    store.custom.clear_key(work, found)
    store.keys.remove(work, key_id)
    work.emit(events.key_changed("deleted", key_id, {"text": found.key, "old": msgspec.to_builtins(found)}))


def _definition(kind: str, asked: Asked, present: Definition) -> Definition:
    options = present.options if asked.options is None else _texts("options", asked.options)
    columns = present.columns if asked.columns is None else _texts("columns", asked.columns)
    if kind in CHOICES and not options:
        raise Invalid.at({"options": ["Give at least one option."]})
    if kind == "table" and not columns:
        raise Invalid.at({"columns": ["Give at least one column."]})
    return Definition(options=options if kind in CHOICES else (), columns=columns if kind == "table" else ())


def _texts(path: str, sent: Sequence[Any]) -> tuple[str, ...]:
    if len(sent) > MOST_OPTIONS or any(not each.strip() or len(each) > LONGEST_OPTION for each in sent):
        sentence = f"Give at most {MOST_OPTIONS} texts of 1 to {LONGEST_OPTION} characters."
        raise Invalid.at({path: [sentence]})
    return tuple(dict.fromkeys(each.strip() for each in sent))
