"""What stands in the paths of these routes. An id of another shape names nothing: 404."""

import msgspec

from procession.plumbing.http import HexId


class TemplatePath(msgspec.Struct, frozen=True):
    template: HexId


class StepPath(msgspec.Struct, frozen=True):
    template: HexId
    step: HexId


class FieldPath(msgspec.Struct, frozen=True):
    """`capture` is the field's 32-hex id or its number."""

    template: HexId
    step: HexId
    capture: str


class KickoffFieldPath(msgspec.Struct, frozen=True):
    template: HexId
    prerun: str


ORGANIZATION = "/organizations/{org}"
TEMPLATES = f"{ORGANIZATION}/checklists"
TEMPLATE = f"{TEMPLATES}/{{template}}"
STEPS = f"{TEMPLATE}/steps"
STEP = f"{STEPS}/{{step}}"
FIELDS = f"{STEP}/captures"
FIELD = f"{FIELDS}/{{capture}}"
