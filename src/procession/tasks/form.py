"""The own form of a one-off task: its field definitions as they are sent (`api-running` 2.5)."""

from collections.abc import Callable, Sequence

from msgspec import UNSET
from msgspec.structs import replace

from procession.engine.template import Field
from procession.errors import Invalid
from procession.plumbing.work import Work
from procession.templates import aliases, choosing
from procession.templates.wire.errors import Errors
from procession.templates.wire.fields import FieldIn, read_field

_OTHER_TYPES = {
    "number": ("text", {"field_validation": ["numeric"]}),
    "url": ("text", {"field_validation": ["url"]}),
    "time": ("date", {"collect_time": True}),
    "datetime": ("date", {"collect_time": True}),
    "checkbox": ("multiselect", {}),
}
"""Types the documentation lists besides ours, and what they are kept as."""

_CHOICES = {"radio", "dropdown", "multiselect"}

Form = Callable[[Sequence[Field]], tuple[Field, ...]]
"""The new form, given the present one: a field that is named by its id keeps id, number and alias."""


def read_form(work: Work, sent: Sequence[FieldIn]) -> Form:
    """Checks everything at once; an option without a text is named `form_fields.0.options.0.text`. Raises Invalid."""
    bodies = [_as_ours(each) for each in sent]
    errors = Errors()
    read = [read_field(each, None, errors, f"form_fields.{index}") for index, each in enumerate(bodies)]
    for index, each in enumerate(bodies):
        if each.field_type in _CHOICES and not (isinstance(each.options, list) and each.options):
            errors.found.pop(f"form_fields.{index}.options", None)  # accepted; answering is impossible then
    errors.stop()
    read = [_with_own_options(work, each, index) for index, each in enumerate(read)]

    def form(present: Sequence[Field]) -> tuple[Field, ...]:
        known = {each.id: each for each in present} | {str(each.no): each for each in present}
        return tuple(
            _identified(work, field, known.get(_named(body))) for field, body in zip(read, bodies, strict=True)
        )

    return form


def _with_own_options(work: Work, field: Field, index: int) -> Field:
    """A form outside of templates keeps the options that the list has at this moment (behaviour C5)."""
    if field.list is None:
        return field
    found, problem = choosing.linked(work, field)
    if problem is not None:
        raise Invalid.at({f"form_fields.{index}.list": [problem]})
    work.warn(f"form_fields.{index}.list", "The field keeps the options that the list has now.")
    return choosing.as_it_is_now(work, found)


def _identified(work: Work, field: Field, present: Field | None) -> Field:
    if present is not None:
        return replace(
            field, id=present.id, no=present.no, alias=present.alias, created=present.created, touched=work.now
        )
    no = work.number_everywhere("field_no")
    return replace(
        field,
        id=work.new_id(),
        no=no,
        alias=aliases.of_part(field.label, no, "field"),
        created=work.now,
        touched=work.now,
    )


def _named(body: FieldIn) -> str:
    """The id by which a sent definition names a field that is there already."""
    named = body.id if body.id is not UNSET else body.capture_id
    return str(named) if named is not UNSET else ""


def _as_ours(body: FieldIn) -> FieldIn:
    if body.field_type not in _OTHER_TYPES:
        return body
    kind, extra = _OTHER_TYPES[body.field_type]  # pyright: ignore[reportArgumentType]
    return replace(body, field_type=kind, **extra)


def copied(work: Work, fields: Sequence[Field]) -> tuple[Field, ...]:
    """The same questions with ids of their own, for a clone."""
    return tuple(_identified(work, each, None) for each in fields)
