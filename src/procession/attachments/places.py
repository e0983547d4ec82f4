"""Where an uploaded file will hang: the subject that the upload names, found, seen and allowed (`api-running` 4.2)."""

import msgspec

from procession.actor import ActorKind
from procession.engine.assignees import is_assignee
from procession.engine.process import fields_of
from procession.engine.template import Field, Template
from procession.errors import Invalid, NotAllowed, NotFound
from procession.files.record import About, Kind
from procession.ids import is_id
from procession.plumbing.work import Work
from procession.processes import loading, sight
from procession.processes.loading import Loaded
from procession.tasks import policy as tasks
from procession.templates import reading as templates
from procession.templates.policy import Ability, template_not_found

KICK_OFF = "ko_field"


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What an upload says beside the file, checked for its form. `field` None: for no form field."""

    field: str | None = None
    step: str | None = None
    source: str = "local"
    system: str | None = None


def of_task(work: Work, identity: str, asked: Asked, *, process: str | None = None) -> About:
    """A task, in a process or alone. Raises NotFound, NotAllowed, and Invalid for a field it doesn't have."""
    loaded = loading.read_task(work, identity, process=process)
    return _on_task(work, loaded, asked, Kind.TASK, identity)


def of_process(work: Work, identity: str, asked: Asked) -> About:
    """A process: the task that has the field, the kick-off form, or the process itself."""
    head = loading.read_head(work, identity)
    field = asked.field
    if field is None or field == KICK_OFF or _named(head.template.kickoff.fields, field):
        sight.must_see_process(work, head.process, head.template)
        if work.actor.kind is ActorKind.GUEST:
            raise NotAllowed("Guests upload files to their own tasks.")
        chosen = (
            None
            if field is None
            else KICK_OFF
            if field == KICK_OFF
            else _file_field(head.template.kickoff.fields, field)
        )
        return _about(asked, Kind.PROCESS, identity, Kind.PROCESS, identity, field=chosen)
    step = asked.step or _step_with(head.template, field)
    task = loading.task_of_step(work, identity, step) if step is not None and is_id(step) else None
    if task is None:
        raise _no_field()
    try:
        loaded = loading.read_task(work, task, process=identity)
        return _on_task(work, loaded, asked, Kind.PROCESS, identity)
    except NotFound:
        raise loading.process_not_found() from None


def of_template(work: Work, identity: str, asked: Asked) -> About:
    """A template: a file for its kick-off form, by whoever may launch or edit it."""
    if work.actor.kind is not ActorKind.MEMBER:
        raise template_not_found()
    draft = templates.get(work, identity)
    if not (draft.held.has(Ability.LAUNCH) or draft.held.has(Ability.EDIT)):
        raise NotAllowed("Only who may launch or edit this template may upload files for it.")
    field = asked.field or KICK_OFF
    chosen = field if field == KICK_OFF else _file_field(draft.content.kickoff.fields, field)
    return _about(asked, Kind.TEMPLATE, identity, Kind.TEMPLATE, identity, field=chosen)


def must_see_task(work: Work, identity: str, *, process: str | None = None) -> None:
    """Before the first byte is taken."""
    loaded = loading.read_task(work, identity, process=process)
    _must_be_able_to_upload(work, loaded)


def must_see_process(work: Work, identity: str) -> None:
    head = loading.read_head(work, identity)
    sight.must_see_process(work, head.process, head.template)


def _on_task(work: Work, loaded: Loaded, asked: Asked, kind: Kind, subject: str) -> About:
    _must_be_able_to_upload(work, loaded)
    one = loaded.in_hand
    chosen = None
    if asked.field is not None:
        tasks.must_be_able_to_answer(work, loaded)
        chosen = _file_field(fields_of(loaded.template, one), asked.field)
    return _about(asked, kind, subject, Kind.TASK, one.id, field=chosen, step=one.step)


def _must_be_able_to_upload(work: Work, loaded: Loaded) -> None:
    """Members where they can see, guests on their own tasks (behaviour G29)."""
    one, actor = loaded.in_hand, work.actor
    sight.must_see_task(work, loaded.process, one, loaded.template)
    if actor.kind is ActorKind.GUEST and not is_assignee(one.assignees, actor.party, actor.groups):
        raise NotAllowed("Guests upload files to their own tasks.")


def _about(
    asked: Asked, kind: Kind, subject: str, place_kind: Kind, place: str, *, field: str | None, step: str | None = None
) -> About:
    return About(
        subject_kind=kind,
        subject=subject,
        place_kind=place_kind,
        place=place,
        field=field,
        step=step or asked.step,
        source=asked.source,
        system=asked.system,
    )


def _file_field(fields: tuple[Field, ...], key: str) -> str:
    """The id of the file field with this id or number. Raises Invalid."""
    found = _named(fields, key)
    if found is None:
        raise _no_field()
    if found.type != "file":
        raise Invalid.at({"uploaded_from": [f"{found.label} is no field for files."]})
    return found.id


def _named(fields: tuple[Field, ...], key: str) -> Field | None:
    return next((each for each in fields if key in {each.id, str(each.no)}), None)


def _step_with(template: Template, key: str) -> str | None:
    return next((step.id for step in template.steps if _named(step.fields, key) is not None), None)


def _no_field() -> Invalid:
    return Invalid.at({"uploaded_from": ["The selected field does not exist there. Send the id of a file field."]})
