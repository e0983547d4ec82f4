"""The form-field types, one file each. `ALL` is the list, by hand; `KINDS` finds one by its word on the wire."""

from procession.engine.fields.assignees_form import AssigneePicker
from procession.engine.fields.base import Asked, FieldKind, Wrong
from procession.engine.fields.date import Date
from procession.engine.fields.dropdown import Dropdown
from procession.engine.fields.email import Email
from procession.engine.fields.file import File
from procession.engine.fields.multiselect import Multiselect
from procession.engine.fields.radio import Radio
from procession.engine.fields.table import Table
from procession.engine.fields.text import Text
from procession.engine.fields.textarea import LongText

ALL: tuple[FieldKind, ...] = (
    Text(),
    LongText(),
    Radio(),
    Dropdown(),
    Multiselect(),
    Date(),
    Email(),
    File(),
    Table(),
    AssigneePicker(),
)

KINDS: dict[str, FieldKind] = {kind.type: kind for kind in ALL}

__all__ = ["ALL", "KINDS", "Asked", "FieldKind", "Wrong"]
