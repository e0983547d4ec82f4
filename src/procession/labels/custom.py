"""Values of custom fields on things, one mechanism for every kind (behaviour K16, api-identity 3.4.10).

Whether the thing exists, and whether the caller may, is asked by the rooms above.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from procession.errors import Invalid
from procession.labels import events, store
from procession.labels.custom_types import Unfit, checked
from procession.labels.kinds import Kind, Thing
from procession.labels.values import CustomKey, CustomValue
from procession.plumbing.work import Work

Values = dict[str, Any]


def of(work: Work, objects: Sequence[str]) -> dict[str, Values]:
    """The values of these things, by key; every thing has an entry. No query where nobody uses custom fields."""
    found: dict[str, Values] = {each: {} for each in objects}
    return _gathered(found, store.custom.of(work, objects)) if work.actor.uses_custom_fields else found


def within(work: Work, templates: Sequence[str]) -> dict[str, Values]:
    """The values of everything in these templates that has any: themselves, their steps and fields; one query."""
    return _gathered({}, store.custom.within(work, templates)) if work.actor.uses_custom_fields else {}


def get(work: Work, thing: Thing) -> Values:
    return _gathered({thing.id: {}}, store.custom.of(work, [thing.id]))[thing.id]


def replace(work: Work, thing: Thing, sent: Mapping[str, Any]) -> Values:
    """These values and no others. Required keys must be there; null is no value. Raises Invalid for all at once."""
    keys = _keys(work, thing.kind)
    given = {key: value for key, value in sent.items() if value is not None}
    errors = {f"custom_fields.{key}": [_UNKNOWN] for key in sent if key not in keys}
    missing = [key for key, one in keys.items() if one.required and key not in given]
    errors |= {f"custom_fields.{key}": [f"{key} is required."] for key in missing}
    values = {key: _fitting(keys[key], value, errors) for key, value in given.items() if key in keys}
    if errors:
        raise Invalid.at(errors)
    before = get(work, thing)
    for key in before.keys() - values.keys():
        store.custom.remove(work, thing.id, keys[key])
    store.custom.save(work, [(thing, keys[key], value) for key, value in values.items()])
    return _told(work, thing, before, values)


def put(work: Work, thing: Thing, key: str, value: Any) -> Values:
    """One value; null takes it away. Whether others are missing is not asked (api-identity 3.4.10)."""
    if value is None:
        return clear(work, thing, key)
    found = _key(work, thing.kind, key)
    errors: dict[str, list[str]] = {}
    kept = _fitting(found, value, errors, path="value")
    if errors:
        raise Invalid.at(errors)
    before = get(work, thing)
    store.custom.save(work, [(thing, found, kept)])
    return _told(work, thing, before, {**before, key: kept})


def clear(work: Work, thing: Thing, key: str) -> Values:
    """Takes one value away; nothing happens when there is none."""
    found = _key(work, thing.kind, key)
    before = get(work, thing)
    store.custom.remove(work, thing.id, found)
    return _told(work, thing, before, {name: value for name, value in before.items() if name != key})


def inherit(work: Work, template_id: str, heirs: Mapping[str, Thing]) -> None:
    """A new process has its template's values, its tasks their steps', once (`api-templates` 1.13). `heirs` maps what
    is inherited from to what inherits: to the key of the same name and type, where there is one."""
    found = within(work, [template_id])
    if not any(source in found for source in heirs):
        return
    keys = {(each.kind, each.key): each for each in store.keys.everything(work)}
    rows = [
        (heir, keys[heir.kind, key], value)
        for source, heir in heirs.items()
        for key, value in found.get(source, {}).items()
        if (heir.kind, key) in keys and _fits(keys[heir.kind, key], value)
    ]
    store.custom.save(work, rows)


def number_of(work: Work, kind: Kind, key: str) -> int | None:
    """The number of an active key of these things; None when there is none."""
    found = _keys(work, kind).get(key)
    return None if found is None else found.no


_UNKNOWN = "There is no such custom field for this; read the list of custom-field keys."


def _keys(work: Work, kind: Kind) -> dict[str, CustomKey]:
    return {each.key: each for each in store.keys.of_kind(work, kind) if each.active}


def _key(work: Work, kind: Kind, key: str) -> CustomKey:
    found = _keys(work, kind).get(key)
    if found is None:
        raise Invalid.at({"key": [_UNKNOWN]})
    return found


def _fitting(key: CustomKey, value: Any, errors: dict[str, list[str]], *, path: str = "") -> Any:
    try:
        return checked(key.type, key.definition, value)
    except Unfit as problem:
        errors[path or f"custom_fields.{key.key}"] = [str(problem)]
        return None


def _fits(key: CustomKey, value: Any) -> bool:
    errors: dict[str, list[str]] = {}
    _fitting(key, value, errors)
    return key.active and not errors


def _gathered(found: dict[str, Values], values: Sequence[CustomValue]) -> dict[str, Values]:
    for each in values:
        found.setdefault(each.object, {})[each.key] = each.value
    return found


def _told(work: Work, thing: Thing, before: Values, after: Values) -> Values:
    if before != after:
        work.emit(events.custom_fields_changed(thing, old=before, new=after))
    return dict(sorted(after.items()))
