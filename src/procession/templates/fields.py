"""Form fields: on steps, and on the kick-off form (`api-templates` 3)."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from procession.engine.template import Field, Step, Template
from procession.errors import Invalid, NotFound
from procession.plumbing.work import Work
from procession.templates import aliases, change, choosing, numbering, policy, reading, uses
from procession.templates.content import one_step, with_step
from procession.templates.draft import Draft
from procession.templates.wire.errors import Errors
from procession.templates.wire.fields import FieldIn, MoveFieldIn, MoveOutIn, read_field


class FieldNotFound(NotFound):
    """No such field on this step, or on this kick-off form."""


class Placed(NamedTuple):
    """A field with the step and template it stands in."""

    draft: Draft
    step: Step
    field: Field

    @property
    def position(self) -> int:
        return self.step.fields.index(self.field) + 1


def get(work: Work, template_id: str, step_id: str, field_id: str) -> Placed:
    draft = reading.get(work, template_id, allow=policy.must_be_able_to_read)
    return _placed(draft, step_id, [field_id])


def create(work: Work, template_id: str, step_id: str, body: FieldIn) -> Placed:
    """At `position`, the rest moves down; at the end without one (`api-templates` 3.5)."""
    errors = Errors()
    made: list[str] = []

    def edit(draft: Draft) -> Draft:
        step = one_step(draft.content, step_id)
        field = named(work, _linked(work, read_field(body, None, errors), errors))
        errors.stop()
        made.append(field.id)
        return _with_fields(work, draft, step, _inserted(step.fields, field, body.position))

    return _placed(change.apply(work, template_id, edit), step_id, made)


def update(work: Work, template_id: str, step_id: str, field_id: str, body: FieldIn) -> Placed:
    """The whole definition again. The type may change in place; id and alias never do."""
    errors = Errors()

    def edit(draft: Draft) -> Draft:
        step = one_step(draft.content, step_id)
        present = one_field(step.fields, field_id)
        field = _linked(work, read_field(body, present, errors), errors)
        errors.stop()
        after = _with_fields(work, draft, step, _replaced(work, step.fields, present, field, body.position))
        if field.type != present.type:
            uses.must_leave_rules_working(after.content, field)
        return after

    after = change.apply(work, template_id, edit)
    return _placed(after, step_id, [one_field(one_step(after.content, step_id).fields, field_id).id])


def delete(work: Work, template_id: str, step_id: str, field_id: str) -> None:
    def edit(draft: Draft) -> Draft:
        step = one_step(draft.content, step_id)
        field = one_field(step.fields, field_id)
        uses.must_be_unused(draft.content, [field])
        return _with_fields(work, draft, step, tuple(one for one in step.fields if one is not field))

    change.apply(work, template_id, edit)


def reorder(work: Work, template_id: str, step_id: str, body: MoveFieldIn) -> Placed:
    """One field per call, to `position`; the others make room."""
    position = _position(body.position)
    if body.capture_id is UNSET:
        raise Invalid.at({"capture_id": ["The capture id field is required."]})
    wanted = str(body.capture_id)
    moved: list[str] = []

    def edit(draft: Draft) -> Draft:
        step = one_step(draft.content, step_id)
        field = one_field(step.fields, wanted)
        moved.append(field.id)
        rest = tuple(one for one in step.fields if one is not field)
        return _with_fields(work, draft, step, _inserted(rest, field, position))

    return _placed(change.apply(work, template_id, edit), step_id, moved)


def move_out(work: Work, template_id: str, step_id: str, field_id: str, body: MoveOutIn) -> Placed:
    """To another step of the same template; the field keeps its id, alias and answers' number."""
    if not isinstance(body.target_step_id, str):
        raise Invalid.at({"target_step_id": ["The target step id field is required."]})
    target_id = body.target_step_id
    moved: list[str] = []

    def edit(draft: Draft) -> Draft:
        step = one_step(draft.content, step_id)
        field = one_field(step.fields, field_id)
        if all(one.id != target_id for one in draft.content.steps):
            raise Invalid.at({"target_step_id": ["There is no such step in this template."]})
        moved.append(field.id)
        rest = tuple(one for one in step.fields if one is not field)
        draft = _with_fields(work, draft, step, rest)
        target = one_step(draft.content, target_id)
        return _with_fields(work, draft, target, _inserted(target.fields, field, body.position))

    return _placed(change.apply(work, template_id, edit), target_id, moved)


def delete_kickoff(work: Work, template_id: str, field_id: str) -> None:
    """For good. Answers given in running processes stay with their versions (behaviour B7)."""

    def edit(draft: Draft) -> Draft:
        fields = draft.content.kickoff.fields
        field = one_field(fields, field_id)
        uses.must_be_unused(draft.content, [field])
        kept = tuple(one for one in fields if one is not field)
        return replace(draft, content=with_kickoff_fields(draft.content, kept))

    change.apply(work, template_id, edit)


def kickoff_fields(work: Work, content: Template, sent: Sequence[FieldIn], errors: Errors) -> Template:
    """The kick-off form as a complete list says (`api-templates` 1.6): known ids are updated, others created, missing
    ones deleted, unless a rule uses them. `position` decides; entries without one go last."""
    present = {field.id: field for field in content.kickoff.fields}
    placed: list[tuple[float, int, Field]] = []
    for index, entry in enumerate(sent):
        known = present.pop(entry.id, None) if isinstance(entry.id, str) else None
        field = _linked(work, read_field(entry, known, errors, f"prerun.{index}"), errors, f"prerun.{index}")
        field = _touched(work, field, known) if known else named(work, field)
        place = entry.position if isinstance(entry.position, int) else float("inf")
        placed.append((place, index, field))
    uses.must_be_unused(content, present.values())
    return with_kickoff_fields(content, tuple(field for _, _, field in sorted(placed, key=lambda one: one[:2])))


def step_fields(work: Work, step: Step, sent: Sequence[FieldIn], errors: Errors, path: str = "") -> Step:
    """A step body's `captures`: known ids are updated, others created, missing ones stay (`api-templates` 2.1)."""
    fields = step.fields
    start = f"{path}." if path else ""
    for index, entry in enumerate(sent):
        present = next((field for field in fields if field.id == entry.id), None)
        where = f"{start}captures.{index}"
        field = _linked(work, read_field(entry, present, errors, where), errors, where)
        if present is None:
            fields = _inserted(fields, named(work, field), entry.position)
        else:
            fields = _replaced(work, fields, present, field, entry.position)
    return replace(step, fields=fields)


def with_kickoff_fields(content: Template, fields: tuple[Field, ...]) -> Template:
    return replace(content, kickoff=replace(content.kickoff, fields=fields))


def known_links(work: Work, fields: tuple[Field, ...], path: str) -> tuple[Field, ...]:
    """For imports: a list that is not here is left out and named; the options that came along stay."""
    kept: list[Field] = []
    for index, field in enumerate(fields):
        found, problem = choosing.linked(work, field)
        if problem is not None:
            work.warn(f"{path}.{index}.list", f"Left out: {problem}")
        kept.append(found if problem is None else replace(field, list=None))
    return tuple(kept)


def named(work: Work, field: Field) -> Field:
    """A new field gets its id, number and alias, once and for ever (behaviour A5, A6)."""
    no = numbering.new_no(work)
    alias = aliases.of_part(field.label, no, "field")
    return replace(field, id=work.new_id(), no=no, alias=alias, created=work.now, touched=work.now)


def one_field(fields: Sequence[Field], field_id: str) -> Field:
    """By its 32-hex id or its capture id."""
    found = next((field for field in fields if field_id in {field.id, str(field.no)}), None)
    if found is None:
        raise FieldNotFound("There is no such form field here.")
    return found


def _position(sent: Any) -> int:
    if not isinstance(sent, int) or sent < 1:
        raise Invalid.at({"position": ["Enter a position from 1."]})
    return sent


def _inserted(fields: tuple[Field, ...], field: Field, position: int | UnsetType | None) -> tuple[Field, ...]:
    if not isinstance(position, int):
        return (*fields, field)
    index = min(max(position, 1), len(fields) + 1) - 1
    return (*fields[:index], field, *fields[index:])


def _replaced(
    work: Work, fields: tuple[Field, ...], present: Field, field: Field, position: int | UnsetType | None
) -> tuple[Field, ...]:
    field = _touched(work, field, present)
    index = fields.index(present)
    rest = (*fields[:index], *fields[index + 1 :])
    return _inserted(rest, field, position if isinstance(position, int) else index + 1)


def _touched(work: Work, field: Field, present: Field) -> Field:
    return present if field == present else replace(field, touched=work.now)


def _with_fields(work: Work, draft: Draft, step: Step, fields: tuple[Field, ...]) -> Draft:
    if fields == step.fields:
        return draft
    return replace(draft, content=with_step(draft.content, replace(step, fields=fields, touched=work.now)))


def _placed(after: Draft, step_id: str, ids: Sequence[str]) -> Placed:
    step = one_step(after.content, step_id)
    return Placed(after, step, one_field(step.fields, ids[-1]))


def _linked(work: Work, field: Field, errors: Errors, path: str = "") -> Field:
    """The field with its list looked up (behaviour C5)."""
    found, problem = choosing.linked(work, field)
    if problem is not None:
        errors.add(f"{path}.list" if path else "list", problem)
    return found
