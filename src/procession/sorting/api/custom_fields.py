"""Routes of the custom fields of running work, folders, tags and people (`api-running` 1.16, api-identity 3.4.10)."""

import msgspec

from procession.labels import custom
from procession.labels.kinds import Thing
from procession.plumbing.http import NOTHING, HexId, Item, Nothing, Number, Route
from procession.plumbing.work import Work
from procession.sorting import bearers
from procession.sorting.wire import CustomFieldsIn, CustomFieldsOut, ValueIn, value_sent, values_sent

TAG = "Custom fields"


class RunPath(msgspec.Struct):
    org: str
    run: HexId


class RunKeyPath(msgspec.Struct):
    org: str
    run: HexId
    key: str


class TaskPath(msgspec.Struct):
    org: str
    run: HexId
    task: HexId


class TaskKeyPath(msgspec.Struct):
    org: str
    run: HexId
    task: HexId
    key: str


class FolderPath(msgspec.Struct):
    org: str
    folder: HexId


class FolderKeyPath(msgspec.Struct):
    org: str
    folder: HexId
    key: str


class TagPath(msgspec.Struct):
    org: str
    tag: HexId


class TagKeyPath(msgspec.Struct):
    org: str
    tag: HexId
    key: str


class UserPath(msgspec.Struct):
    org: str
    user: Number


class UserKeyPath(msgspec.Struct):
    org: str
    user: Number
    key: str


class GuestPath(msgspec.Struct):
    org: str
    guest: str


class GuestKeyPath(msgspec.Struct):
    org: str
    guest: str
    key: str


def get_custom_fields_of_run(work: Work, path: RunPath) -> Item[CustomFieldsOut]:
    """The custom fields of a process, by key."""
    return _shown(custom.get(work, bearers.process(work, path.run, writing=False)))


def set_custom_fields_of_run(work: Work, path: RunPath, body: CustomFieldsIn) -> Item[CustomFieldsOut]:
    """These values and no others; required ones must be there."""
    return _shown(custom.replace(work, bearers.process(work, path.run, writing=True), values_sent(body)))


def set_custom_field_of_run(work: Work, path: RunKeyPath, body: ValueIn) -> Item[CustomFieldsOut]:
    """One value; null takes it away."""
    thing = bearers.process(work, path.run, writing=True)
    return _shown(custom.put(work, thing, path.key, value_sent(body)))


def clear_custom_field_of_run(work: Work, path: RunKeyPath) -> Nothing:
    """Takes one value away."""
    return _cleared(work, bearers.process(work, path.run, writing=True), path.key)


def get_custom_fields_of_task(work: Work, path: TaskPath) -> Item[CustomFieldsOut]:
    """The custom fields of a task of a process, by key."""
    return _shown(custom.get(work, bearers.task(work, path.run, path.task, writing=False)))


def set_custom_fields_of_task(work: Work, path: TaskPath, body: CustomFieldsIn) -> Item[CustomFieldsOut]:
    """These values and no others; required ones must be there."""
    return _shown(custom.replace(work, bearers.task(work, path.run, path.task, writing=True), values_sent(body)))


def set_custom_field_of_task(work: Work, path: TaskKeyPath, body: ValueIn) -> Item[CustomFieldsOut]:
    """One value; null takes it away."""
    thing = bearers.task(work, path.run, path.task, writing=True)
    return _shown(custom.put(work, thing, path.key, value_sent(body)))


def clear_custom_field_of_task(work: Work, path: TaskKeyPath) -> Nothing:
    """Takes one value away."""
    return _cleared(work, bearers.task(work, path.run, path.task, writing=True), path.key)


def get_custom_fields_of_folder(work: Work, path: FolderPath) -> Item[CustomFieldsOut]:
    """The custom fields of a folder, by key."""
    return _shown(custom.get(work, bearers.folder(work, path.folder)))


def set_custom_fields_of_folder(work: Work, path: FolderPath, body: CustomFieldsIn) -> Item[CustomFieldsOut]:
    """These values and no others; required ones must be there."""
    return _shown(custom.replace(work, bearers.folder(work, path.folder), values_sent(body)))


def set_custom_field_of_folder(work: Work, path: FolderKeyPath, body: ValueIn) -> Item[CustomFieldsOut]:
    """One value; null takes it away."""
    thing = bearers.folder(work, path.folder)
    return _shown(custom.put(work, thing, path.key, value_sent(body)))


def clear_custom_field_of_folder(work: Work, path: FolderKeyPath) -> Nothing:
    """Takes one value away."""
    return _cleared(work, bearers.folder(work, path.folder), path.key)


def get_custom_fields_of_tag(work: Work, path: TagPath) -> Item[CustomFieldsOut]:
    """The custom fields of a tag, by key."""
    return _shown(custom.get(work, bearers.tag(work, path.tag)))


def set_custom_fields_of_tag(work: Work, path: TagPath, body: CustomFieldsIn) -> Item[CustomFieldsOut]:
    """These values and no others; required ones must be there."""
    return _shown(custom.replace(work, bearers.tag(work, path.tag), values_sent(body)))


def set_custom_field_of_tag(work: Work, path: TagKeyPath, body: ValueIn) -> Item[CustomFieldsOut]:
    """One value; null takes it away."""
    thing = bearers.tag(work, path.tag)
    return _shown(custom.put(work, thing, path.key, value_sent(body)))


def clear_custom_field_of_tag(work: Work, path: TagKeyPath) -> Nothing:
    """Takes one value away."""
    return _cleared(work, bearers.tag(work, path.tag), path.key)


def get_custom_fields_of_user(work: Work, path: UserPath) -> Item[CustomFieldsOut]:
    """The custom fields of a member: one's own, or anybody's for administrators, by key."""
    return _shown(custom.get(work, bearers.member(work, path.user)))


def set_custom_fields_of_user(work: Work, path: UserPath, body: CustomFieldsIn) -> Item[CustomFieldsOut]:
    """These values and no others; required ones must be there."""
    return _shown(custom.replace(work, bearers.member(work, path.user), values_sent(body)))


def set_custom_field_of_user(work: Work, path: UserKeyPath, body: ValueIn) -> Item[CustomFieldsOut]:
    """One value; null takes it away."""
    thing = bearers.member(work, path.user)
    return _shown(custom.put(work, thing, path.key, value_sent(body)))


def clear_custom_field_of_user(work: Work, path: UserKeyPath) -> Nothing:
    """Takes one value away."""
    return _cleared(work, bearers.member(work, path.user), path.key)


def get_custom_fields_of_guest(work: Work, path: GuestPath) -> Item[CustomFieldsOut]:
    """The custom fields of a guest, by key."""
    return _shown(custom.get(work, bearers.guest(work, path.guest, writing=False)))


def set_custom_fields_of_guest(work: Work, path: GuestPath, body: CustomFieldsIn) -> Item[CustomFieldsOut]:
    """These values and no others; required ones must be there."""
    return _shown(custom.replace(work, bearers.guest(work, path.guest, writing=True), values_sent(body)))


def set_custom_field_of_guest(work: Work, path: GuestKeyPath, body: ValueIn) -> Item[CustomFieldsOut]:
    """One value; null takes it away."""
    thing = bearers.guest(work, path.guest, writing=True)
    return _shown(custom.put(work, thing, path.key, value_sent(body)))


def clear_custom_field_of_guest(work: Work, path: GuestKeyPath) -> Nothing:
    """Takes one value away."""
    return _cleared(work, bearers.guest(work, path.guest, writing=True), path.key)


def _shown(values: custom.Values) -> Item[CustomFieldsOut]:
    return Item(CustomFieldsOut(values))


def _cleared(work: Work, thing: Thing, key: str) -> Nothing:
    custom.clear(work, thing, key)
    return NOTHING


_O = "/organizations/{org}"
_KEY = "/{key}"
_RUN = _O + "/runs/{run}/custom-fields"
_TASK = _O + "/runs/{run}/tasks/{task}/custom-fields"
_FOLDER = _O + "/folders/{folder}/custom-fields"
_TAG = _O + "/tags/{tag}/custom-fields"
_USER = _O + "/users/{user}/custom-fields"
_GUEST = _O + "/guests/{guest}/custom-fields"

ROUTES = (
    Route(method="GET", path=_RUN, use=get_custom_fields_of_run, tag=TAG),
    Route(method="PUT", path=_RUN, use=set_custom_fields_of_run, tag=TAG),
    Route(method="PATCH", path=_RUN + _KEY, use=set_custom_field_of_run, tag=TAG),
    Route(method="DELETE", path=_RUN + _KEY, use=clear_custom_field_of_run, tag=TAG, status=204),
    Route(method="GET", path=_TASK, use=get_custom_fields_of_task, tag=TAG),
    Route(method="PUT", path=_TASK, use=set_custom_fields_of_task, tag=TAG),
    Route(method="PATCH", path=_TASK + _KEY, use=set_custom_field_of_task, tag=TAG),
    Route(method="DELETE", path=_TASK + _KEY, use=clear_custom_field_of_task, tag=TAG, status=204),
    Route(method="GET", path=_FOLDER, use=get_custom_fields_of_folder, tag=TAG),
    Route(method="PUT", path=_FOLDER, use=set_custom_fields_of_folder, tag=TAG),
    Route(method="PATCH", path=_FOLDER + _KEY, use=set_custom_field_of_folder, tag=TAG),
    Route(method="DELETE", path=_FOLDER + _KEY, use=clear_custom_field_of_folder, tag=TAG, status=204),
    Route(method="GET", path=_TAG, use=get_custom_fields_of_tag, tag=TAG),
    Route(method="PUT", path=_TAG, use=set_custom_fields_of_tag, tag=TAG),
    Route(method="PATCH", path=_TAG + _KEY, use=set_custom_field_of_tag, tag=TAG),
    Route(method="DELETE", path=_TAG + _KEY, use=clear_custom_field_of_tag, tag=TAG, status=204),
    Route(method="GET", path=_USER, use=get_custom_fields_of_user, tag=TAG),
    Route(method="PUT", path=_USER, use=set_custom_fields_of_user, tag=TAG),
    Route(method="PATCH", path=_USER + _KEY, use=set_custom_field_of_user, tag=TAG),
    Route(method="DELETE", path=_USER + _KEY, use=clear_custom_field_of_user, tag=TAG, status=204),
    Route(method="GET", path=_GUEST, use=get_custom_fields_of_guest, tag=TAG),
    Route(method="PUT", path=_GUEST, use=set_custom_fields_of_guest, tag=TAG),
    Route(method="PATCH", path=_GUEST + _KEY, use=set_custom_field_of_guest, tag=TAG),
    Route(method="DELETE", path=_GUEST + _KEY, use=clear_custom_field_of_guest, tag=TAG, status=204),
)
