"""Sending the bytes of a file: to be saved, or shown in place when that can do no harm (`api-running` 4.4)."""

from urllib.parse import quote

from procession.files import content, keep
from procession.files.record import File
from procession.plumbing.http import RequestFacts, Stored
from procession.plumbing.work import Work
from procession.processes import file_sight

_SANDBOX = (
    "sandbox; default-src 'none'; img-src 'self' data:; media-src 'self'; object-src 'self'; "
    "style-src 'unsafe-inline'; frame-ancestors 'self'"
)


def save(work: Work, identity: str, request: RequestFacts) -> Stored:
    """As a download. The activity says so once for each file that is fetched from its beginning."""
    one = file_sight.get(work, identity)
    if request.method == "GET" and request.headers.get("range", "bytes=0-").startswith("bytes=0-"):
        work.emit(keep.event("file.downloaded", "downloaded", one))
    return _sent(one, "attachment", content.UNKNOWN)


def show(work: Work, identity: str) -> Stored:
    """In place, with its real type; whatever is not known to be harmless comes as a download."""
    one = file_sight.get(work, identity)
    if not content.is_shown(one.type):
        return _sent(one, "attachment", content.UNKNOWN)
    return _sent(one, "inline", f"{one.type}; charset=utf-8" if one.type.startswith("text/") else one.type)


def _sent(one: File, disposition: str, media: str) -> Stored:
    return Stored(
        key=one.key,
        size=one.size,
        digest=one.digest,
        content_type=media,
        headers=(
            ("content-disposition", f"{disposition}; {_named(one.name)}"),
            ("content-security-policy", _SANDBOX),
            ("cross-origin-resource-policy", "same-site"),
        ),
    )


def _named(name: str) -> str:
    """Both spellings: plain for old clients, and RFC 5987 for names beyond ASCII."""
    plain = "".join(letter if letter.isascii() and letter not in '"\\%' else "_" for letter in name)
    return f"filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
