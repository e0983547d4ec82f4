"""Routes of form fields: on steps (captures), and deleting one of the kick-off form (`api-templates` 3)."""

from procession.plumbing.http import NOTHING, Item, Listing, Nothing, Route
from procession.plumbing.work import Work
from procession.templates import fields, show, steps
from procession.templates.api.paths import FIELD, FIELDS, TEMPLATE, FieldPath, KickoffFieldPath, StepPath
from procession.templates.fields import Placed
from procession.templates.wire.fields import CaptureOut, FieldIn, MoveFieldIn, MoveOutIn

TAG = "Form fields"


def list_fields(work: Work, path: StepPath) -> Listing[CaptureOut]:
    """The form fields of a step, in order."""
    draft, step = steps.get(work, path.template, path.step)
    found = show.captures_out(work, draft, step, step.fields)
    return Listing(found, len(found))


def create_field(work: Work, path: StepPath, body: FieldIn) -> Item[CaptureOut]:
    """A new form field on a step, at `position`, or at the end."""
    return _item(work, fields.create(work, path.template, path.step, body))


def reorder_field(work: Work, path: StepPath, body: MoveFieldIn) -> Item[CaptureOut]:
    """Moves one form field within its step."""
    return _item(work, fields.reorder(work, path.template, path.step, body))


def get_field(work: Work, path: FieldPath) -> Item[CaptureOut]:
    """One form field of a step."""
    return _item(work, fields.get(work, path.template, path.step, path.capture))


def update_field(work: Work, path: FieldPath, body: FieldIn) -> Item[CaptureOut]:
    """The whole definition again: `label`, `field_type` and `required`, options and columns where the type has them.

    The type may change in place. Id, number and alias never do. Options are replaced as a whole.
    """
    return _item(work, fields.update(work, path.template, path.step, path.capture, body))


def delete_field(work: Work, path: FieldPath) -> Nothing:
    """Deletes a form field for good, unless a rule uses it (403)."""
    fields.delete(work, path.template, path.step, path.capture)
    return NOTHING


def move_field_out(work: Work, path: FieldPath, body: MoveOutIn) -> Item[CaptureOut]:
    """Moves a form field to another step of the same template."""
    return _item(work, fields.move_out(work, path.template, path.step, path.capture, body))


def delete_kickoff_field(work: Work, path: KickoffFieldPath) -> Nothing:
    """Deletes a field of the kick-off form for good, unless a rule uses it (403)."""
    fields.delete_kickoff(work, path.template, path.prerun)
    return NOTHING


def _item(work: Work, placed: Placed) -> Item[CaptureOut]:
    return Item(show.captures_out(work, placed.draft, placed.step, [placed.field])[0])


ROUTES = (
    Route(method="GET", path=FIELDS, use=list_fields, tag=TAG),
    Route(method="POST", path=FIELDS, use=create_field, tag=TAG, status=201),
    Route(method="PUT", path=FIELDS, use=reorder_field, tag=TAG),
    Route(method="GET", path=FIELD, use=get_field, tag=TAG),
    Route(method="PUT", path=FIELD, use=update_field, tag=TAG),
    Route(method="DELETE", path=FIELD, use=delete_field, tag=TAG, status=204),
    Route(method="PUT", path=f"{FIELD}/move-out", use=move_field_out, tag=TAG),
    Route(method="DELETE", path=f"{TEMPLATE}/preruns/{{prerun}}", use=delete_kickoff_field, tag=TAG, status=204),
)
