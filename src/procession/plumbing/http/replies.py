"""An answer as bytes, and the envelopes that results are put into (api-identity 1.3, 1.4)."""

from typing import Any, NamedTuple
from urllib.parse import unquote_plus

import msgspec

from procession.plumbing.http.answers import Answer, Item, Nothing, Page, Pieces, Stream

JSON = b"application/json"
_encode = msgspec.json.Encoder().encode


class Reply(NamedTuple):
    """What goes out; `headers` are those of this answer alone. With `pieces` the body follows piece by piece, and
    `length` is its size where it is known."""

    status: int
    content_type: bytes
    body: bytes
    headers: tuple[tuple[bytes, bytes], ...] = ()
    pieces: Pieces | None = None
    length: int | None = None


class Pagination(msgspec.Struct):
    """`links` holds absolute addresses, or is an empty list when there is neither a previous nor a next page."""

    total: int
    count: int
    per_page: int
    current_page: int
    total_pages: int
    links: dict[str, str] | list[str]
    has_more_pages: bool


class _Paged(msgspec.Struct):
    data: list[Any]
    meta: dict[str, Any]


class _Bare(msgspec.Struct):
    data: list[Any]


def enveloped(result: Any, *, status: int, address: str, query_string: str, warnings: list[Any]) -> Reply:
    """A handler's result as bytes. `address` is the absolute URL of the request without its query."""
    if isinstance(result, Item) and not warnings:
        return Reply(status, JSON, _encode(result))
    if isinstance(result, Nothing):
        return Reply(204, b"", b"")
    if isinstance(result, Answer | Stream):
        return _raw(result, status)
    body = _encode(_paged(result, address, query_string) if isinstance(result, Page) else result)
    if warnings:
        body = b'%b,"warnings":%b}' % (body[:-1], _encode(warnings))
    return Reply(status, JSON, body)


def _raw(result: Answer | Stream, status: int) -> Reply:
    headers = tuple((name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in result.headers)
    content_type, chosen = result.content_type.encode("latin-1"), result.status or status
    if isinstance(result, Answer):
        return Reply(chosen, content_type, result.body, headers)
    return Reply(chosen, content_type, b"", headers, result.pieces, result.length)


def _paged(page: Page[Any], address: str, query_string: str) -> _Paged | _Bare:
    window = page.window
    if window.everything:
        return _Bare(page.data)
    return _Paged(page.data, {"pagination": pagination(page, address, query_string), **page.extra_meta})


def pagination(page: Page[Any], address: str, query_string: str) -> Pagination:
    """What `meta.pagination` says of a page; also for answers that hold several lists."""
    window = page.window
    pages = max(1, -(-page.total // window.per_page))
    return Pagination(
        total=page.total,
        count=len(page.data),
        per_page=window.per_page,
        current_page=window.page,
        total_pages=pages,
        links=_links(address, query_string, window.page, pages) if pages > 1 or window.page > 1 else [],
        has_more_pages=window.page < pages,
    )


def _links(address: str, query_string: str, page: int, pages: int) -> dict[str, str] | list[str]:
    """Links repeat every parameter of the request but `page`, exactly as it was written."""
    kept = [piece for piece in query_string.split("&") if piece and unquote_plus(piece.partition("=")[0]) != "page"]
    start = f"{address}?{''.join(piece + '&' for piece in kept)}page="
    links: dict[str, str] = {}
    if page > 1:
        links["previous"] = f"{start}{min(page - 1, pages)}"
    if page < pages:
        links["next"] = f"{start}{page + 1}"
    return links or []
