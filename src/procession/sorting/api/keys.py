"""Routes of the keys of custom fields (api-identity 3.4.10)."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession.labels import keys
from procession.labels.keys import CustomFieldsFull
from procession.plumbing.http import NOTHING, HexId, Item, Nothing, Page, PageQuery, Route, ordering, window
from procession.plumbing.work import Work
from procession.sorting import lists
from procession.sorting.lists import WantedKeys
from procession.sorting.wire import KeyIn, KeyOut, key_asked, key_out

TAG = "Custom fields"


class KeyPath(msgspec.Struct):
    org: str
    field: HexId


class KeyListQuery(PageQuery, kw_only=True, frozen=True):
    applies_to: Annotated[str, Meta(description="Only those of these things.")] = ""
    key_type: Annotated[str, Meta(description="custom: all there are.")] = ""
    field_type: Annotated[str, Meta(description="Only those of this type.")] = ""
    is_required: bool | None = None
    is_active: bool | None = None


def list_custom_field_keys(work: Work, query: KeyListQuery) -> Page[KeyOut]:
    """The organization's custom fields, by key."""
    wanted = WantedKeys(
        applies_to=query.applies_to.strip().lower(),
        key_type=query.key_type.strip().lower(),
        type=query.field_type.strip().lower(),
        required=query.is_required,
        active=query.is_active,
        q=query.q,
    )
    return lists.page_of_keys(work, wanted, ordering(query, lists.KEY_SORTS, ()), window(query))


def create_custom_field_key(work: Work, body: KeyIn) -> Item[KeyOut]:
    """Defines a custom field for one kind of thing. Administrators only."""
    return Item(key_out(keys.create(work, key_asked(body))))


def get_custom_field_key(work: Work, path: KeyPath) -> Item[KeyOut]:
    """One custom field."""
    return Item(key_out(keys.get(work, path.field)))


def update_custom_field_key(work: Work, path: KeyPath, body: KeyIn) -> Item[KeyOut]:
    """Changes whether it is required or active, and its options or columns; the rest is chosen once."""
    return Item(key_out(keys.update(work, path.field, key_asked(body))))


def delete_custom_field_key(work: Work, path: KeyPath) -> Nothing:
    """Deletes a custom field for good, with all its values. Administrators only."""
    keys.delete(work, path.field)
    return NOTHING


_KEYS = "/organizations/{org}/custom-field-keys"

ROUTES = (
    Route(method="GET", path=_KEYS, use=list_custom_field_keys, tag=TAG),
    Route(method="POST", path=_KEYS, use=create_custom_field_key, tag=TAG, status=201, refusals=(CustomFieldsFull,)),
    Route(method="GET", path=_KEYS + "/{field}", use=get_custom_field_key, tag=TAG),
    Route(method="PUT", path=_KEYS + "/{field}", use=update_custom_field_key, tag=TAG),
    Route(method="DELETE", path=_KEYS + "/{field}", use=delete_custom_field_key, tag=TAG, status=204),
)
