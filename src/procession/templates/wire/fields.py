"""Form fields in and out (`api-templates` 3): captures on steps, prerun fields on the kick-off form."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType
from msgspec.structs import replace

from procession import clock
from procession.engine.template import Column, Field, Option
from procession.ids import is_id
from procession.templates import markup
from procession.templates.wire.errors import Errors, given

FIELD_TYPES = (
    *("text", "textarea", "radio", "dropdown", "multiselect"),
    *("date", "email", "file", "table", "assignees_form"),
)
_CHOICES = {"radio", "dropdown", "multiselect"}
_NO_DEFAULT = {"file", "table", "assignees_form"}
_BLANK = Field(id="", no=0, alias="", type="text", label="")
MUST_ALL = "must_all_checked"  # our word in the free `settings` of a checklist: every option must be ticked (C3)


class OptionIn(msgspec.Struct, kw_only=True):
    id: int | UnsetType | None = UNSET
    text: str | UnsetType | None = UNSET
    label: str | UnsetType | None = UNSET
    value: Any = None
    required: bool | None = None
    description: str | None = None


class ColumnIn(msgspec.Struct, kw_only=True):
    id: int | UnsetType | None = UNSET
    label: str | UnsetType | None = UNSET


class FieldIn(msgspec.Struct, kw_only=True):
    """A field definition. Exactly what was read is always a valid body; read-only keys in it change nothing."""

    label: str | UnsetType | None = UNSET
    field_type: str | UnsetType | None = UNSET
    required: bool | UnsetType | None = UNSET
    guidance: str | UnsetType | None = UNSET
    position: int | UnsetType | None = UNSET
    options: list[OptionIn | str] | UnsetType | None = UNSET
    columns: list[ColumnIn | str] | UnsetType | None = UNSET
    default_value_enabled: bool | UnsetType | None = UNSET
    default_value: Any = UNSET
    collect_time: bool | UnsetType | None = UNSET
    use_wysiwyg_editor: bool | UnsetType | None = UNSET
    field_validation: list[str] | str | UnsetType | None = UNSET
    prefix: str | UnsetType | None = UNSET
    suffix: str | UnsetType | None = UNSET
    settings: dict[str, Any] | list[Any] | UnsetType | None = UNSET
    list: Annotated[
        Any, Meta(description="A list of the organization: its id, or an object with id and column_id (C5).")
    ] = UNSET
    id: Any = UNSET
    capture_id: Any = UNSET
    alias: Any = UNSET
    step_id: Any = UNSET
    step_title: Any = UNSET
    checklist_id: Any = UNSET
    custom_fields: Any = UNSET
    created_at: Any = UNSET
    last_updated: Any = UNSET


class MoveFieldIn(msgspec.Struct, kw_only=True):
    """Reordering, one field per call."""

    capture_id: str | int | UnsetType = UNSET
    position: int | UnsetType = UNSET


class MoveOutIn(msgspec.Struct, kw_only=True):
    target_step_id: str | UnsetType = UNSET
    position: int | UnsetType | None = UNSET


class OptionOut(msgspec.Struct, kw_only=True):
    id: int
    text: str
    value: Any
    required: bool | UnsetType = UNSET
    description: str | UnsetType = UNSET


class ColumnOut(msgspec.Struct, kw_only=True):
    id: int
    label: str


class FieldOut(msgspec.Struct, kw_only=True):
    """What step fields and kick-off fields have in common."""

    id: str
    capture_id: int
    alias: str
    field_type: str
    label: str
    guidance: str | None
    position: int
    required: bool
    options: list[OptionOut]
    columns: list[ColumnOut]
    default_value_enabled: bool
    default_value: Any
    collect_time: bool
    use_wysiwyg_editor: bool
    field_validation: list[str]
    prefix: str | None
    suffix: str | None
    settings: dict[str, Any] | None
    list: Any
    custom_fields: dict[str, Any] | None
    created_at: str | None
    last_updated: str | None


class CaptureOut(FieldOut, kw_only=True):
    step_id: str
    step_title: str | UnsetType = UNSET


class PrerunOut(FieldOut, kw_only=True):
    checklist_id: str


def read_field(body: FieldIn, present: Field | None, errors: Errors, path: str = "") -> Field:
    """The definition as an engine value (`api-templates` 3.3). `present` is the field as it was: it keeps what the body
    leaves out, and its id, number and alias; a new field has none of the three yet. Problems go to `errors`."""
    start = f"{path}." if path else ""
    base = present or _BLANK
    kind = _kind(body, present, errors, f"{start}field_type")
    if not isinstance(body.required, bool) and (present is None or body.required is None):
        errors.required(f"{start}required")
    label = base.label if body.label is UNSET else errors.text(f"{start}label", body.label, longest=1_000)
    if present is None and body.label is UNSET:
        errors.required(f"{start}label")
    settings = body.settings if isinstance(body.settings, dict) else None
    return replace(
        base,
        label=label,
        type=kind,
        required=_flag(body.required, base.required),
        guidance=base.guidance if body.guidance is UNSET else markup.cleaned(body.guidance),
        options=_options(body, kind, base, errors, start),
        columns=_columns(body, kind, base, errors, start),
        default_on=_flag(body.default_value_enabled, base.default_on) and kind not in _NO_DEFAULT,
        default=None if kind in _NO_DEFAULT else _default(body, base),
        collect_time=_flag(body.collect_time, base.collect_time),
        rich_text=_flag(body.use_wysiwyg_editor, base.rich_text),
        rules=_rules(body, base),
        must_all_checked=base.must_all_checked if body.settings is UNSET else bool(settings and settings.get(MUST_ALL)),
        prefix=base.prefix if body.prefix is UNSET else body.prefix,
        suffix=base.suffix if body.suffix is UNSET else body.suffix,
        settings=base.settings if body.settings is UNSET else settings,
        list=_link(body, kind, base, errors, f"{start}list"),
    )


def _flag(value: bool | UnsetType | None, otherwise: bool) -> bool:
    return value if isinstance(value, bool) else otherwise


def _default(body: FieldIn, base: Field) -> Any:
    if body.default_value is UNSET:
        return base.default
    return markup.clean(body.default_value) if isinstance(body.default_value, str) else body.default_value


def _rules(body: FieldIn, base: Field) -> tuple[str, ...]:
    sent = body.field_validation
    if sent is UNSET:
        return base.rules
    words = sent.split("|") if isinstance(sent, str) else sent or []
    return tuple(word.strip() for word in words if word.strip())


def _kind(body: FieldIn, present: Field | None, errors: Errors, path: str) -> Any:
    if present is not None and body.field_type is UNSET:
        return present.type
    if not isinstance(body.field_type, str):
        errors.required(path)
    elif body.field_type not in FIELD_TYPES:
        errors.add(path, f"{body.field_type!r} is not a field type. Use one of: {', '.join(FIELD_TYPES)}.")
    else:
        return body.field_type
    return "text"


def _options(body: FieldIn, kind: str, base: Field, errors: Errors, start: str) -> tuple[Option, ...]:
    """The choices, whole (3.8). A missing id gets the next free number, `label` counts as `text`."""
    if kind not in _CHOICES:
        return ()
    if body.options is UNSET and base.options:
        return base.options
    sent = body.options if isinstance(body.options, list) else None
    is_linked = base.list is not None if body.list is UNSET else given(body.list)
    if not sent:
        if not is_linked:
            errors.add(f"{start}options", "The options field is required: name the choices of this field.")
        return ()
    if kind == "radio" and len(sent) < 2 and not is_linked:
        errors.add(f"{start}options", "A radio field needs at least 2 options.")
    entries = [OptionIn(text=one) if isinstance(one, str) else one for one in sent]
    ids = _numbers([one.id for one in entries], errors, f"{start}options")
    made: list[Option] = []
    for index, (entry, number) in enumerate(zip(entries, ids, strict=True)):
        text = entry.text if isinstance(entry.text, str) else entry.label
        if not isinstance(text, str) or not text.strip():
            errors.required(f"{start}options.{index}.text")
            text = ""
        required, description = entry.required, entry.description
        made.append(Option(id=number, text=text, value=entry.value, required=required, description=description))
    return tuple(made)


def _link(body: FieldIn, kind: str, base: Field, errors: Errors, path: str) -> dict[str, Any] | None:
    """The list that the options come from, and the column of it (behaviour C5). Only choices have one."""
    if kind not in _CHOICES:
        return None
    if body.list is UNSET or not body.list:
        return base.list if body.list is UNSET else None
    sent: Any = body.list if isinstance(body.list, dict) else {"id": body.list}
    identity, column = str(sent.get("id")).strip().lower(), sent.get("column_id")
    if not is_id(identity) or not (column is None or (isinstance(column, int) and not isinstance(column, bool))):
        errors.add(path, "Name a list by its id, or as an object with id and column_id.")
        return None
    return {"id": identity, "column_id": column}


def _columns(body: FieldIn, kind: str, base: Field, errors: Errors, start: str) -> tuple[Column, ...]:
    if kind != "table":
        return ()
    if body.columns is UNSET and base.columns:
        return base.columns
    sent = body.columns if isinstance(body.columns, list) else None
    if not sent:
        errors.add(f"{start}columns", "The columns field is required: name the columns of this table.")
        return ()
    entries = [ColumnIn(label=one) if isinstance(one, str) else one for one in sent]
    ids = _numbers([one.id for one in entries], errors, f"{start}columns")
    made: list[Column] = []
    for index, (entry, number) in enumerate(zip(entries, ids, strict=True)):
        label = entry.label if isinstance(entry.label, str) else ""
        if not label.strip():
            errors.required(f"{start}columns.{index}.label")
        made.append(Column(id=number, label=label))
    return tuple(made)


def _numbers(sent: list[int | UnsetType | None], errors: Errors, path: str) -> list[int]:
    """Ids as sent; gaps get the next free integer. They are unique within the field (C4)."""
    taken = [one for one in sent if isinstance(one, int)]
    if len(set(taken)) < len(taken):
        errors.add(path, "Each entry needs an id of its own.")
    following = max(taken, default=0)
    numbers: list[int] = []
    for one in sent:
        if not isinstance(one, int):
            following += 1
            one = following  # noqa: PLW2901 - the gap is filled
        numbers.append(one)
    return numbers


def capture_out(field: Field, position: int, step_id: str, step_title: str | UnsetType = UNSET) -> CaptureOut:
    return CaptureOut(**_definition_out(field, position), step_id=step_id, step_title=step_title)


def prerun_out(field: Field, position: int, checklist_id: str) -> PrerunOut:
    return PrerunOut(**_definition_out(field, position), checklist_id=checklist_id)


def _definition_out(field: Field, position: int) -> dict[str, Any]:
    return {
        "id": field.id,
        "capture_id": field.no,
        "alias": field.alias,
        "field_type": field.type,
        "label": field.label,
        "guidance": field.guidance,
        "position": position,
        "required": field.required,
        "options": [_option_out(option) for option in field.options],
        "columns": [ColumnOut(id=column.id, label=column.label) for column in field.columns],
        "default_value_enabled": field.default_on,
        "default_value": field.default,
        "collect_time": field.collect_time,
        "use_wysiwyg_editor": field.rich_text,
        "field_validation": list(field.rules),
        "prefix": field.prefix,
        "suffix": field.suffix,
        "settings": field.settings,
        "list": field.list,
        "custom_fields": field.custom or {},
        "created_at": clock.shown(field.created),
        "last_updated": clock.shown(field.touched),
    }


def _option_out(option: Option) -> OptionOut:
    return OptionOut(
        id=option.id,
        text=option.text,
        value=option.value,
        required=UNSET if option.required is None else option.required,
        description=UNSET if option.description is None else option.description,
    )
