"""What must hold of a template's content whenever it is saved. Pure."""

from collections.abc import Mapping

from procession.engine.assignees import people_of
from procession.engine.template import LAUNCH, Field, Step, Template
from procession.errors import Invalid
from procession.templates import markup

LONGEST_PATTERN = 550
_ALWAYS = {"DATE", "TEMPLATE_NAME"}
_NOT_IN_NAMES = {"textarea", "file", "table", "assignees_form"}


def must_hold(content: Template, *, groups: Mapping[int, tuple[int, ...]]) -> None:
    """`groups` tells who is in each group that a capped step names. Raises Invalid with every problem."""
    errors: dict[str, list[str]] = {}
    pattern = pattern_problem(content)
    if pattern:
        errors["default_process_name_format"] = [pattern]
    fine: set[str] = set()
    for step in content.steps:
        _check_anchor(content, step, fine, errors)
        _check_cap(step, groups, errors)
    if errors:
        raise Invalid.at(errors)


def pattern_problem(content: Template) -> str | None:
    """Why the name pattern can't be used (`api-templates` 1.10, behaviour E5), or None."""
    pattern = content.naming.pattern
    if not pattern:
        return None
    if len(pattern) > LONGEST_PATTERN:
        return f"The process name format may have at most {LONGEST_PATTERN} characters."
    usable = _ALWAYS | {field.alias for field in content.kickoff.fields if _names_a_process(field)}
    unusable = [name for name in markup.variables(pattern) if name not in usable]
    if not unusable:
        return None
    return (
        f"The process name format uses {{{{{unusable[0]}}}}}. Only DATE, TEMPLATE_NAME and required kick-off fields "
        "other than long text, file, table and assignee fields may stand in a name."
    )


def _names_a_process(field: Field) -> bool:
    return field.required and field.type not in _NOT_IN_NAMES


def _check_anchor(content: Template, step: Step, fine: set[str], errors: dict[str, list[str]]) -> None:
    """The anchor exists, and following anchors never comes back (B55). `fine` are steps found to be so, kept so that
    a long chain is followed once."""
    seen = {step.id}
    present = step
    while present.deadline is not None and present.deadline.anchor != LAUNCH and present.id not in fine:
        anchor = content.step_by_key.get(present.deadline.anchor)
        if anchor is None or anchor.id != present.deadline.anchor:
            errors.setdefault("deadline.step", []).append(f"The deadline of {present.title!r} names an unknown step.")
            return
        if anchor.id in seen:
            sentence = f"The deadlines of {step.title!r} and {anchor.title!r} depend on each other."
            errors.setdefault("deadline.step", []).append(sentence)
            return
        seen.add(anchor.id)
        present = anchor
    fine |= seen


def _check_cap(step: Step, groups: Mapping[int, tuple[int, ...]], errors: dict[str, list[str]]) -> None:
    """Members, guests and everybody in the groups fit under the step's maximum (B41)."""
    cap = step.settings.max_assignees
    if not cap:
        return
    count = len(people_of(step.assignees, groups))
    if count > cap:
        sentence = f"{step.title!r} may have at most {cap} assignees; these are {count}."
        errors.setdefault("max_assignable", []).append(sentence)
