"""What clients send beside a file (`api-running` 4.2). Every value is text; absent ones are None."""

from typing import Annotated

import msgspec
from msgspec import Meta


class UploadIn(msgspec.Struct, kw_only=True):
    """What the file is for. The file itself is the part `name` (or `file`)."""

    uploaded_from: Annotated[
        str | None, Meta(description="The form field the file is for: its id or number, or ko_field.")
    ] = None
    subject_type: Annotated[str | None, Meta(description="Checklist, Run or Task.")] = None
    subject_id: Annotated[str | None, Meta(description="The id of the template, process or one-off task.")] = None
    step_id: Annotated[str | None, Meta(description="With Run: the step that owns the field.")] = None
    checklist_id: Annotated[str | None, Meta(description="With Run: the process's template.")] = None
    source: Annotated[str | None, Meta(description="local or url.")] = None
    system: str | None = None


class AttachIn(msgspec.Struct, kw_only=True):
    """As UploadIn, where the path says already what the file is for."""

    uploaded_from: Annotated[str | None, Meta(description="The form field the file is for: its id or number.")] = None
    step_id: str | None = None
    source: Annotated[str | None, Meta(description="local or url.")] = None
    system: str | None = None
