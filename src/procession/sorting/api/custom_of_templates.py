"""Routes of the custom fields of templates and their parts: no PATCH there (`api-templates` 1.13)."""

import msgspec

from procession.labels import custom
from procession.labels.kinds import Thing
from procession.plumbing.http import NOTHING, HexId, Item, Nothing, Route
from procession.plumbing.work import Work
from procession.sorting import bearers
from procession.sorting.wire import CustomFieldsIn, CustomFieldsOut, values_sent

TAG = "Custom fields"


class TemplatePath(msgspec.Struct):
    org: str
    template: HexId


class TemplateKeyPath(msgspec.Struct):
    org: str
    template: HexId
    key: str


class StepPath(msgspec.Struct):
    org: str
    template: HexId
    step: HexId


class StepKeyPath(msgspec.Struct):
    org: str
    template: HexId
    step: HexId
    key: str


class FieldPath(msgspec.Struct):
    org: str
    template: HexId
    step: HexId
    capture: str


class FieldKeyPath(msgspec.Struct):
    org: str
    template: HexId
    step: HexId
    capture: str
    key: str


class KickoffFieldPath(msgspec.Struct):
    org: str
    template: HexId
    prerun: str


class KickoffFieldKeyPath(msgspec.Struct):
    org: str
    template: HexId
    prerun: str
    key: str


def get_custom_fields_of_template(work: Work, path: TemplatePath) -> Item[CustomFieldsOut]:
    """The custom fields of a template, by key."""
    return _shown(custom.get(work, bearers.template(work, path.template, writing=False)))


def set_custom_fields_of_template(work: Work, path: TemplatePath, body: CustomFieldsIn) -> Item[CustomFieldsOut]:
    """These values and no others; required ones must be there."""
    return _shown(custom.replace(work, bearers.template(work, path.template, writing=True), values_sent(body)))


def clear_custom_field_of_template(work: Work, path: TemplateKeyPath) -> Nothing:
    """Takes one value away."""
    return _cleared(work, bearers.template(work, path.template, writing=True), path.key)


def get_custom_fields_of_step(work: Work, path: StepPath) -> Item[CustomFieldsOut]:
    """The custom fields of a step, by key."""
    return _shown(custom.get(work, bearers.step(work, path.template, path.step, writing=False)))


def set_custom_fields_of_step(work: Work, path: StepPath, body: CustomFieldsIn) -> Item[CustomFieldsOut]:
    """These values and no others; required ones must be there."""
    return _shown(custom.replace(work, bearers.step(work, path.template, path.step, writing=True), values_sent(body)))


def clear_custom_field_of_step(work: Work, path: StepKeyPath) -> Nothing:
    """Takes one value away."""
    return _cleared(work, bearers.step(work, path.template, path.step, writing=True), path.key)


def get_custom_fields_of_field(work: Work, path: FieldPath) -> Item[CustomFieldsOut]:
    """The custom fields of a form field of a step, by key."""
    return _shown(custom.get(work, bearers.field(work, path.template, path.step, path.capture, writing=False)))


def set_custom_fields_of_field(work: Work, path: FieldPath, body: CustomFieldsIn) -> Item[CustomFieldsOut]:
    """These values and no others; required ones must be there."""
    return _shown(
        custom.replace(
            work, bearers.field(work, path.template, path.step, path.capture, writing=True), values_sent(body)
        )
    )


def clear_custom_field_of_field(work: Work, path: FieldKeyPath) -> Nothing:
    """Takes one value away."""
    return _cleared(work, bearers.field(work, path.template, path.step, path.capture, writing=True), path.key)


def get_custom_fields_of_kickoff_field(work: Work, path: KickoffFieldPath) -> Item[CustomFieldsOut]:
    """The custom fields of a field of the kick-off form, by key."""
    return _shown(custom.get(work, bearers.kickoff_field(work, path.template, path.prerun, writing=False)))


def set_custom_fields_of_kickoff_field(
    work: Work, path: KickoffFieldPath, body: CustomFieldsIn
) -> Item[CustomFieldsOut]:
    """These values and no others; required ones must be there."""
    return _shown(
        custom.replace(work, bearers.kickoff_field(work, path.template, path.prerun, writing=True), values_sent(body))
    )


def clear_custom_field_of_kickoff_field(work: Work, path: KickoffFieldKeyPath) -> Nothing:
    """Takes one value away."""
    return _cleared(work, bearers.kickoff_field(work, path.template, path.prerun, writing=True), path.key)


def _shown(values: custom.Values) -> Item[CustomFieldsOut]:
    return Item(CustomFieldsOut(values))


def _cleared(work: Work, thing: Thing, key: str) -> Nothing:
    custom.clear(work, thing, key)
    return NOTHING


_O = "/organizations/{org}"
_KEY = "/{key}"
_TEMPLATE = _O + "/checklists/{template}/custom-fields"
_STEP = _O + "/checklists/{template}/steps/{step}/custom-fields"
_FIELD = _O + "/checklists/{template}/steps/{step}/captures/{capture}/custom-fields"
_KICKOFF = _O + "/checklists/{template}/preruns/{prerun}/custom-fields"

ROUTES = (
    Route(method="GET", path=_TEMPLATE, use=get_custom_fields_of_template, tag=TAG),
    Route(method="PUT", path=_TEMPLATE, use=set_custom_fields_of_template, tag=TAG),
    Route(method="DELETE", path=_TEMPLATE + _KEY, use=clear_custom_field_of_template, tag=TAG, status=204),
    Route(method="GET", path=_STEP, use=get_custom_fields_of_step, tag=TAG),
    Route(method="PUT", path=_STEP, use=set_custom_fields_of_step, tag=TAG),
    Route(method="DELETE", path=_STEP + _KEY, use=clear_custom_field_of_step, tag=TAG, status=204),
    Route(method="GET", path=_FIELD, use=get_custom_fields_of_field, tag=TAG),
    Route(method="PUT", path=_FIELD, use=set_custom_fields_of_field, tag=TAG),
    Route(method="DELETE", path=_FIELD + _KEY, use=clear_custom_field_of_field, tag=TAG, status=204),
    Route(method="GET", path=_KICKOFF, use=get_custom_fields_of_kickoff_field, tag=TAG),
    Route(method="PUT", path=_KICKOFF, use=set_custom_fields_of_kickoff_field, tag=TAG),
    Route(method="DELETE", path=_KICKOFF + _KEY, use=clear_custom_field_of_kickoff_field, tag=TAG, status=204),
)
