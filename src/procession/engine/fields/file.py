"""File upload: a list of files, each known by an id or an address."""

from typing import Any
from urllib.parse import unquote, urlsplit

from procession.engine.fields.base import Asked, FieldKind, Wrong
from procession.engine.schedule import shown
from procession.engine.template import Field

MOST = 200
_OURS = ("filename", "url", "full_url", "subject")
"""What of an uploaded file nobody else may say: its link always leads to itself."""


class File(FieldKind):
    type = "file"
    label = "File upload"
    takes_default = False
    names_processes = False

    def parse(self, field: Field, value: Any, asked: Asked) -> list[dict[str, Any]]:
        if not isinstance(value, list):
            raise Wrong(f"{field.label} must be a list of files.")
        if len(value) > MOST:
            raise Wrong(f"{field.label} takes at most {MOST} files.")
        return [self._entry(field, entry, asked) for entry in value]

    def _entry(self, field: Field, entry: Any, asked: Asked) -> dict[str, Any]:
        if not isinstance(entry, dict) or not any(entry.get(key) for key in ("id", "url", "full_url")):
            raise Wrong(f"{field.label}: each file needs an id, a url or a full_url.")
        if entry.get("source") not in (None, "local", "url"):
            raise Wrong(f"{field.label}: the source of a file is local or url.")
        address = entry.get("full_url") or entry.get("url")
        if address is not None and not isinstance(address, str):
            raise Wrong(f"{field.label}: the address of a file must be text.")
        uploaded = asked.context.files.get(entry["id"]) if isinstance(entry.get("id"), str) else None
        if uploaded is not None:
            return {**uploaded, **entry, **{name: uploaded[name] for name in _OURS}}
        whole = dict(entry)
        whole.setdefault("full_url", address)
        if not whole.get("filename") and address:
            whole["filename"] = unquote(urlsplit(address).path.rpartition("/")[2]) or address
        return whole

    def finish(self, value: Any, stored: Any, asked: Asked) -> list[dict[str, Any]]:
        """`uploaded_at` of a file that stood there already stays, so that sending it again is no change (D9)."""
        before = {_name(entry): entry.get("uploaded_at") for entry in stored or ()}
        return [{**entry, "uploaded_at": _uploaded(entry, before, asked)} for entry in value]

    def is_blank(self, value: Any) -> bool:
        return not value

    def texts(self, field: Field, value: Any) -> tuple[str, ...]:
        return tuple(str(entry.get("filename") or entry.get("id")) for entry in value or ())


def _name(entry: dict[str, Any]) -> str:
    return str(entry.get("id") or entry.get("full_url"))


def _uploaded(entry: dict[str, Any], before: dict[str, Any], asked: Asked) -> Any:
    return entry.get("uploaded_at") or before.get(_name(entry)) or shown(asked.now)
