"""The ASGI application: the API on the hot path, the web app's files beside it, and what happens at start and stop."""

import gc
from collections.abc import Awaitable, Callable, Sequence

from procession.app.site import Site, wants_page
from procession.plumbing.http.application import Api
from procession.plumbing.http.boundary import Receive, Scope, Send

_YOUNG = 20_000  # new objects before the collector looks at them

Step = Callable[[], Awaitable[None]]


class Web:
    """One front door for programs and browsers.

    Addresses below `/public` are for both: a browser is shown the page of what a program reads there.

    `/api` and the beginnings of API paths (`/organizations`, `/me`, `/auth/login`, ...) are the API's; files of the web
    app are served as they are; any other page a browser asks for is the web app, which reads its address itself, also
    `/processes/...`, of which only one pair of words is an API path. `starting` and `stopping` are steps around
    serving, in order; a step that fails at start stops the server.
    """

    def __init__(self, api: Api, site: Site, *, starting: Sequence[Step] = (), stopping: Sequence[Step] = ()) -> None:
        self._api = api
        self._site = site
        self._words = api.router.first_words() | {"api"}
        self._pairs = api.router.first_pairs()
        self._starting = (*starting, api.start)
        self._stopping = (api.stop, *stopping)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            path: str = scope["path"]
            if (self._is_of_the_api(path) and not _is_shared(path, scope)) or not self._is_page(path, scope):
                await self._api(scope, receive, send)
            else:
                await self._site(scope, receive, send)
        elif scope["type"] == "lifespan":
            await self._live(receive, send)
        else:
            await send({"type": "websocket.close", "code": 1000})

    def _is_of_the_api(self, path: str) -> bool:
        word, _, rest = path[1:].partition("/")
        return word in self._words or (word, rest.partition("/")[0]) in self._pairs

    def _is_page(self, path: str, scope: Scope) -> bool:
        if scope["method"] not in {"GET", "HEAD"}:
            return False
        return path == "/" or self._site.has_file(path) or wants_page(scope)

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        try:
            for step in self._starting:
                await step()
        except BaseException as error:
            await send({"type": "lifespan.startup.failed", "message": f"{type(error).__name__}: {error}"})
            raise
        _settle_memory()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        for step in self._stopping:
            await step()
        await send({"type": "lifespan.shutdown.complete"})


def _is_shared(path: str, scope: Scope) -> bool:
    return path.startswith("/public/") and wants_page(scope)


def _settle_memory() -> None:
    """What was made to start with stays for good, so that the collector need not look at it again; and of what requests
    leave behind hardly anything goes in circles, so that it may look seldom."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG, 20, 20)
