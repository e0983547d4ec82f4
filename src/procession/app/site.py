"""The web app's files beside the API: pages for browsers, assets that are cached for good, and everything else is API.

The API comes first and untouched, because it is the hot path; Starlette serves files only.
"""

import base64
import hashlib
import re
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from procession.plumbing.http.boundary import Receive, Scope, Send
from procession.plumbing.http.cors import ONLY_HTTPS

BUILD = Path(__file__).parent / "web_build"
_FOR_EVER = "public, max-age=31536000, immutable"
_ASK_AGAIN = "no-cache"
_INLINE_SCRIPT = re.compile(r"<script(?![^>]*\ssrc=)[^>]*>(.*?)</script>", re.DOTALL | re.IGNORECASE)

_NOT_BUILT = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Procession</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
</head><body style="font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem">
<h1>The API is running; the web app is not built</h1>
<p>In a checkout, run <code>make setup</code> (it builds the web app with the Node on your PATH, or brings one), then
start the server again. Installed packages contain the web app already.</p>
<p>The API is described at <a href="/api/docs">/api/docs</a>.</p></body></html>"""


class Site:
    """The built web app in `build`, or a page that says how to build it. `https`: browsers reach us by nothing else."""

    def __init__(self, build: Path = BUILD, *, https: bool = False) -> None:
        index = build / "index.html"
        self._https = https
        self._is_built = index.is_file()
        self._index = index.read_text(encoding="utf-8") if self._is_built else _NOT_BUILT
        self._files = {f"/{name}" for name in _files(build)} if self._is_built else set[str]()
        self._page_headers = _page_headers(self._index)
        self._starlette = Starlette(
            routes=[
                *([Mount("/assets", _Assets(directory=build / "assets"))] if (build / "assets").is_dir() else []),
                Route("/{path:path}", self._page),
            ],
            middleware=[Middleware(GZipMiddleware, minimum_size=1_000)],
        )
        self._build = build

    def has_file(self, path: str) -> bool:
        return path in self._files

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_policy(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start" and self._https:
                message["headers"] = [*message["headers"], ONLY_HTTPS]
            await send(message)

        await self._starlette(scope, receive, send_with_policy)  # pyright: ignore[reportArgumentType]

    async def _page(self, request: Request) -> Response:
        """A file beside the index (an icon, a manifest), or the app itself, which finds its own way by the address."""
        path = request.url.path
        if path in self._files and path != "/index.html":
            files = StaticFiles(directory=self._build)
            answer = await files.get_response(path.lstrip("/"), request.scope)
            answer.headers["cache-control"] = _ASK_AGAIN
            answer.headers["x-content-type-options"] = "nosniff"
            return answer
        return HTMLResponse(self._index, headers=self._page_headers)


class _Assets(StaticFiles):
    """Files whose names contain a hash of what is in them."""

    def file_response(self, *args: object, **options: object) -> Response:
        answer = super().file_response(*args, **options)  # pyright: ignore[reportArgumentType]
        answer.headers["cache-control"] = _FOR_EVER
        answer.headers["x-content-type-options"] = "nosniff"
        return answer


def wants_page(scope: Scope) -> bool:
    """Whether a browser is looking for something to show."""
    if scope["method"] not in {"GET", "HEAD"}:
        return False
    return any(name == b"accept" and b"text/html" in value for name, value in scope["headers"])


def _files(build: Path) -> Iterator[str]:
    for path in build.rglob("*"):
        if path.is_file():
            yield path.relative_to(build).as_posix()


def _page_headers(page: str) -> dict[str, str]:
    """Pages run our own scripts only: files of ours, and those written in the page itself, known by their hashes."""
    inline = " ".join(
        "'sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() + "'"
        for script in _INLINE_SCRIPT.findall(page)
        if script.strip()
    )
    policy = (
        f"default-src 'self'; script-src 'self' {inline}; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data: blob: https:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )
    return {
        "content-security-policy": policy.replace(" ;", ";"),
        "cache-control": _ASK_AGAIN,
        "vary": "accept",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "same-origin",
        "permissions-policy": "camera=(), microphone=(), geolocation=()",
    }
