"""Uploading a file to a task, a process or a template (`api-running` 4.2). The upload alone fills no field."""

from procession.attachments import places
from procession.attachments.places import Asked
from procession.attachments.wire import AttachIn, UploadIn
from procession.errors import Invalid, NotFound
from procession.files.keep import keep
from procession.files.record import About, File
from procession.ids import is_id
from procession.plumbing.http import Received
from procession.plumbing.work import Work

_SUBJECTS = {"checklist", "run", "task"}
_LONGEST = 100


def upload(work: Work, form: UploadIn, received: Received) -> File:
    """Raises Invalid with everything that is wrong at once; a subject out of sight is 422 as one that is not there."""
    errors: dict[str, list[str]] = {}
    if not received.is_there:
        errors["name"] = ["The name field is required: send the file as the part called name."]
    kind = (form.subject_type or "").strip().lower()
    if not kind:
        errors["subject_type"] = ["The subject type field is required."]
    elif kind not in _SUBJECTS:
        errors["subject_type"] = ["The subject type must be one of: Checklist, Run, Task."]
    subject = (form.subject_id or "").strip().lower()
    if not subject:
        errors["subject_id"] = ["The subject id field is required."]
    elif not is_id(subject):
        errors["subject_id"] = ["The subject id is 32 hexadecimal characters long."]
    asked = _asked(form, errors)
    if asked.field is None and kind in _SUBJECTS - {"task"}:
        errors["uploaded_from"] = ["The uploaded from field is required: the id of a file field, or ko_field."]
    if errors:
        raise Invalid.at(errors)
    try:
        about = _about(work, kind, subject, asked)
    except NotFound as refusal:
        raise Invalid.at({"subject_id": [refusal.message]}) from None
    return keep(work, received, about)


def to_task(work: Work, task: str, form: AttachIn, received: Received, *, process: str | None = None) -> File:
    return keep(work, received, places.of_task(work, task, _checked(form), process=process))


def to_process(work: Work, process: str, form: AttachIn, received: Received) -> File:
    return keep(work, received, places.of_process(work, process, _checked(form)))


def _about(work: Work, kind: str, subject: str, asked: Asked) -> About:
    if kind == "task":
        return places.of_task(work, subject, asked)
    if kind == "run":
        return places.of_process(work, subject, asked)
    return places.of_template(work, subject, asked)


def _checked(form: AttachIn) -> Asked:
    errors: dict[str, list[str]] = {}
    asked = _asked(form, errors)
    if errors:
        raise Invalid.at(errors)
    return asked


def _asked(form: UploadIn | AttachIn, errors: dict[str, list[str]]) -> Asked:
    source = (form.source or "local").strip().lower()
    if source not in {"local", "url"}:
        errors["source"] = ["The source of a file is local or url."]
    step = (form.step_id or "").strip().lower() or None
    if step is not None and not is_id(step):
        errors["step_id"] = ["The step id is 32 hexadecimal characters long."]
    field = (form.uploaded_from or "").strip() or None
    for name, value in (("uploaded_from", field), ("system", form.system)):
        if value is not None and len(value) > _LONGEST:
            errors[name] = [f"{name} has at most {_LONGEST} characters."]
    return Asked(field=field, step=step, source=source, system=form.system or None)
