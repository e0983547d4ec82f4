"""What a change to a template was, as events for its activity log (behaviour B9, B10). Pure, by difference."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from procession.engine.template import Field, Step, Template
from procession.events import Event
from procession.templates.draft import Card, Draft, Place, Publicity

_CARD_FIELDS = ("title", "alias", "status", "owner", "pinned", "published", "dual", "publicity")
_CONTENT_FIELDS = ("summary", "naming", "tasks_may_be_added", "settings", "stages")
_QUIET = {"id", "no", "alias", "created", "touched", "fields"}


def created(draft: Draft, *, source: str | None = None) -> Event:
    """`source` is the template this one was copied from."""
    return _about_template(draft.card, "created", {"text": draft.card.title, "source": source})


def shared(card: Card) -> list[Event]:
    """What a new template shows to outsiders from its first day."""
    if card.publicity == Publicity():
        return []
    return [_about_template(card, "updated", _difference("publicity", Publicity(), card.publicity))]


_AUDITED = ("permissions", "publicity")
"""Who may what with a template, which the system log tells with from where it was changed."""


def deleted(card: Card) -> Event:
    return _about_template(card, "deleted", {"text": card.title})


def permissions_changed(card: Card, *, old: Any, new: Any) -> Event:
    return _about_template(card, "updated", {"field": "permissions", "old": old, "new": new})


def changed(before: Draft, after: Draft) -> list[Event]:
    """Every difference between two states of one template, in the order a reader would look for them."""
    found = [*_card_changes(before.card, after.card)]
    if after.content is not before.content:
        found += _content_changes(after.card, before.content, after.content)
    return found


def _card_changes(before: Card, after: Card) -> Iterator[Event]:
    if before.place != after.place:
        verb = "archived" if after.place is Place.ARCHIVED else "unarchived"
        yield _about_template(after, verb, {"text": after.title})
    for name in _CARD_FIELDS:
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield _about_template(after, "updated", _difference(name, old, new))


def _content_changes(card: Card, before: Template, after: Template) -> Iterator[Event]:
    for name in _CONTENT_FIELDS:
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield _about_template(card, "updated", _difference(name, old, new))
    if (before.kickoff.title, before.kickoff.description) != (after.kickoff.title, after.kickoff.description):
        yield _about_template(card, "updated", {"field": "kickoff"})
    yield from _field_changes(card, None, before.kickoff.fields, after.kickoff.fields)
    yield from _step_changes(card, before.steps, after.steps)
    yield from _rule_changes(card, before, after)


def _step_changes(card: Card, before: Sequence[Step], after: Sequence[Step]) -> Iterator[Event]:
    old_steps = {step.id: step for step in before}
    new_ids = {step.id for step in after}
    for step in after:
        old = old_steps.get(step.id)
        if old is None:
            yield _about(card, "step", step.id, "created", {"text": step.title})
            continue
        names = _changed_names(old, step)
        if names:
            yield _about(card, "step", step.id, "updated", {"field": names, "text": step.title})
        yield from _field_changes(card, step.id, old.fields, step.fields)
    for step in before:
        if step.id not in new_ids:
            yield _about(card, "step", step.id, "deleted", {"text": step.title})
    if _moved([step.id for step in before], [step.id for step in after]):
        yield _about_template(card, "re-ordered", {"field": "steps"})


def _field_changes(card: Card, step: str | None, before: Sequence[Field], after: Sequence[Field]) -> Iterator[Event]:
    old_fields = {field.id: field for field in before}
    new_ids = {field.id for field in after}
    for field in after:
        old = old_fields.get(field.id)
        body = {"step": step, "text": field.label}
        if old is None:
            yield _about(card, "field", field.id, "created", body)
        elif names := _changed_names(old, field):
            yield _about(card, "field", field.id, "updated", {**body, "field": names})
    for field in before:
        if field.id not in new_ids:
            yield _about(card, "field", field.id, "deleted", {"step": step, "text": field.label})
    if _moved([field.id for field in before], [field.id for field in after]):
        yield _about_template(card, "re-ordered", {"field": "fields", "step": step})


def _rule_changes(card: Card, before: Template, after: Template) -> Iterator[Event]:
    old_rules = {rule.id: rule for rule in before.rules}
    new_ids = {rule.id for rule in after.rules}
    for rule in after.rules:
        old = old_rules.get(rule.id)
        if old is None or old != rule:
            verb = "created" if old is None else "updated"
            yield _about(card, "rule", rule.id, verb, {"text": rule.name})
    for rule in before.rules:
        if rule.id not in new_ids:
            yield _about(card, "rule", rule.id, "deleted", {"text": rule.name})


def _changed_names(old: msgspec.Struct, new: msgspec.Struct) -> list[str]:
    names = old.__struct_fields__
    return [name for name in names if name not in _QUIET and getattr(old, name) != getattr(new, name)]


def _moved(before: list[str], after: list[str]) -> bool:
    kept, stayed = set(before) & set(after), [one for one in after if one in set(before)]
    return [one for one in before if one in kept] != stayed


def _difference(name: str, old: Any, new: Any) -> dict[str, Any]:
    return {"field": name, "old": msgspec.to_builtins(old), "new": msgspec.to_builtins(new)}


def _about_template(card: Card, verb: str, body: dict[str, Any]) -> Event:
    return _about(card, "template", card.id, verb, body)


def _about(card: Card, subject: str, subject_id: str, verb: str, body: dict[str, Any]) -> Event:
    name = f"{subject}.{verb}" if subject == "template" else f"template.{subject}_{verb}"
    return Event(
        name=name,
        verb=verb,
        subject=subject,
        subject_id=subject_id,
        template=card.id,
        audited=verb == "deleted" or body.get("field") in _AUDITED,
        body=body,
    )
