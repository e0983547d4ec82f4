"""The things that labels are put on: whether they are there, and whether the caller may (decision 0012).

`labels` knows ids only; this is the place that asks the rooms of templates, processes and tasks.
"""

from collections.abc import Callable

from procession.errors import Invalid, NotFound
from procession.ids import is_id
from procession.labels import policy as labels
from procession.labels.kinds import Kind
from procession.plumbing.work import Work
from procession.processes import loading, sight
from procession.templates import content, policy, reading, steps

NAMES = {
    "checklist": Kind.TEMPLATE,
    "blueprint": Kind.TEMPLATE,
    "template": Kind.TEMPLATE,
    "run": Kind.PROCESS,
    "process": Kind.PROCESS,
    "task": Kind.TASK,
    "step": Kind.STEP,
}
"""What the wire calls them (`api-templates` 5, 6), in any case."""

TYPES = {Kind.TEMPLATE: "Checklist", Kind.PROCESS: "Run", Kind.TASK: "Task", Kind.STEP: "Step"}


def kind_named(sent: str | None, allowed: set[Kind]) -> Kind:
    """Raises Invalid for a word that names nothing of these kinds."""
    kind = NAMES.get((sent or "").strip().lower())
    if kind is None or kind not in allowed:
        known = ", ".join(TYPES[each] for each in sorted(allowed))
        raise Invalid.at({"subject_type": [f"Choose one of: {known}."]})
    return kind


def must_be_labelable(work: Work, kind: Kind, object_id: str | None) -> str:
    """The id of a thing that the caller may tag and file. Raises NotAllowed, and Invalid for what is not there, is out
    of sight, or archived (`api-templates` 6)."""
    labels.must_be_able_to_label(work.actor)
    if object_id is None or not is_id(object_id):
        raise _not_found()
    try:
        is_archived = _CHECKS[kind](work, object_id)
    except NotFound:
        raise _not_found() from None
    if is_archived:
        raise _not_found()
    return object_id


def must_be_detachable(work: Work, kind: Kind, object_id: str) -> None:
    """Labels come off archived things too. Raises NotFound for what the caller does not see."""
    labels.must_be_able_to_label(work.actor)
    _CHECKS[kind](work, object_id)


def _template(work: Work, template_id: str) -> bool:
    reading.get(work, template_id, allow=policy.must_be_able_to_edit)
    return False


def _process(work: Work, process: str) -> bool:
    loaded = loading.load_head(work, process)
    sight.must_see_process(work, loaded.process, loaded.template)
    return loaded.process.archived is not None


def _task(work: Work, task: str) -> bool:
    loaded = loading.read_task(work, task)
    one = loaded.in_hand
    sight.must_see_task(work, loaded.process, one, loaded.template)
    return one.archived is not None or loaded.process.archived is not None


def _step(work: Work, step: str) -> bool:
    template_id = steps.template_of(work, step)
    if template_id is None:
        raise content.StepNotFound("There is no such step in this organization.")
    draft = reading.get(work, template_id, allow=policy.must_be_able_to_edit)
    content.one_step(draft.content, step)
    return False


_CHECKS: dict[Kind, Callable[[Work, str], bool]] = {
    Kind.TEMPLATE: _template,
    Kind.PROCESS: _process,
    Kind.TASK: _task,
    Kind.STEP: _step,
}


def _not_found() -> Invalid:
    return Invalid.at({"subject_id": ["Subject not found"]})
