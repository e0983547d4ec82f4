"""What a handler or the sign-in check may know of the request besides its path, query and body."""

from collections.abc import Mapping

import msgspec

from procession.plumbing.http import cookies


class Credentials(msgspec.Struct, frozen=True, kw_only=True):
    """Everything by which a caller may prove who they are. `authenticate(work, credentials)` makes an Actor of it.

    `client_header` is the text of X-Tallyfy-Client ("" when absent). `organization_id` is the `{org}` of the path as
    the caller wrote it, or None. `guest_code` comes from X-Guest-Code or `guest_code=` in the query. `open`: the
    route needs nobody, so NOBODY is an answer too.
    """

    bearer: str | None = None
    session: str | None = None
    guest_code: str | None = None
    client_header: str = ""
    organization_id: str | None = None
    client_ip: str = ""
    open: bool = False


class RequestFacts:
    """The request as it came: `base_url` (configured, without a trailing slash), `prefix` ("" or "/api"), `path`
    (below the prefix), `query_string` (raw), `headers` (lower-case names), `client_ip`, `request_id`, `raw_body`.

    `answer_with` and `add_header` change the answer that is being made.
    """

    __slots__ = (
        "_headers",
        "_raw_headers",
        "base_url",
        "client_ip",
        "method",
        "path",
        "prefix",
        "query_string",
        "raw_body",
        "reply_headers",
        "reply_status",
        "request_id",
    )

    def __init__(
        self,
        *,
        method: str,
        base_url: str,
        prefix: str,
        path: str,
        query_string: str,
        headers: Mapping[bytes, bytes],
        client_ip: str,
        request_id: str,
        raw_body: bytes = b"",
    ) -> None:
        self.method = method
        self.base_url = base_url
        self.prefix = prefix
        self.path = path
        self.query_string = query_string
        self._raw_headers = headers
        self._headers: Mapping[str, str] | None = None
        self.client_ip = client_ip
        self.request_id = request_id
        self.raw_body = raw_body
        self.reply_status: int | None = None
        self.reply_headers: list[tuple[str, str]] = []

    @property
    def headers(self) -> Mapping[str, str]:
        """By lower-case name."""
        if self._headers is None:
            raw = self._raw_headers
            self._headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in raw.items()}
        return self._headers

    @property
    def api_url(self) -> str:
        """The absolute address of the API in the caller's prefix style."""
        return self.base_url + self.prefix

    def answer_with(self, *, status: int) -> None:
        """Another success status than the route's, e.g. 200 where something existed already."""
        self.reply_status = status

    def add_header(self, name: str, value: str) -> None:
        self.reply_headers.append((name, value))

    def set_cookie(self, name: str, value: str, *, max_age: int, secure: bool = False) -> None:
        """An HttpOnly, SameSite=Lax cookie for `/`. `max_age` in seconds, 0 removes it."""
        self.add_header("set-cookie", cookies.written(name, value, max_age=max_age, secure=secure))

    def cookie(self, name: str) -> str | None:
        """What `set_cookie` set, if the browser sent it."""
        return cookies.read(self.headers.get("cookie", ""), name)
