"""The API as an ASGI application: routes in, answers out. Plain ASGI, because this path is the hot one."""

import asyncio
from collections.abc import Sequence

import structlog

from procession import clock
from procession.errors import Refusal
from procession.plumbing.blobs import Blobs
from procession.plumbing.database import Database
from procession.plumbing.http import idempotency, problems, sending
from procession.plumbing.http.boundary import Authenticate, Boundary, ClientGone, Receive, Scope, Send, Visit
from procession.plumbing.http.cors import Always, Origins
from procession.plumbing.http.limits import permits_for
from procession.plumbing.http.limits.gate import Gate
from procession.plumbing.http.plans import Plan, RouteMistake
from procession.plumbing.http.reference import Reference
from procession.plumbing.http.replies import Reply
from procession.plumbing.http.router import Router
from procession.plumbing.http.routes import Route
from procession.plumbing.http.settings import HttpSettings

_CLEANING = 60.0  # seconds between looks for expired answers
_log = structlog.get_logger("procession.http")


class Api:
    """Serves `routes`, and the API's own description, under `/` and `/api`.

    `authenticate` turns credentials into the Actor of the unit, or refuses. `blobs` is where files are kept; without
    it there may be no route that takes or sends one. Raises RouteMistake or ValueError when the
    routes contradict each other. `start` and `stop` go around serving.
    """

    def __init__(
        self,
        routes: Sequence[Route],
        database: Database,
        authenticate: Authenticate,
        settings: HttpSettings,
        *,
        blobs: Blobs | None = None,
    ) -> None:
        self.routes = tuple(routes)
        self.database = database
        self.settings = settings
        self.router: Router[Plan] = Router()
        plans = [Plan(route) for route in self.routes]
        if blobs is None and any(plan.needs_store for plan in plans):
            raise RouteMistake("there are routes of files, and no store to keep them in")
        self.reference = Reference(plans, settings)
        for plan in (*plans, *(Plan(route) for route in self.reference.routes())):
            for path in (plan.route.path, *plan.route.aliases):
                word = "" if plan.route.hidden else plan.route.tag
                self.router.add(plan.route.method, path, plan, word=word)
        self.gate = Gate(settings, permits_for(database))
        self.boundary = Boundary(self.router, database, authenticate, settings, self.gate, blobs=blobs)
        self._origins = Origins(settings)
        self._always = Always(settings)
        self._chores: asyncio.Task[None] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers: dict[bytes, bytes] = dict(scope["headers"])
        visit = Visit(self.boundary, scope, headers)
        if visit.method == "OPTIONS":
            reply = self._options(visit)
        else:
            try:
                reply = await self.boundary.answer(visit, receive)
            except ClientGone:
                return
        await self._send(visit, reply, headers.get(b"origin"), send)
        if reply.pieces is not None and visit.method != "HEAD":
            await sending.send_pieces(reply.pieces, self.database, receive, send)

    async def start(self) -> None:
        """Reads what was counted before, and starts the small chores of every second and minute."""
        await self.gate.permits.load()
        self._chores = asyncio.create_task(self._do_chores())

    async def stop(self) -> None:
        if self._chores is not None:
            self._chores.cancel()
            await asyncio.gather(self._chores, return_exceptions=True)
        await self.gate.permits.keep()
        self.gate.permits.close()

    async def _do_chores(self) -> None:
        cleaned = clock.ticks()
        while True:
            await asyncio.sleep(1.0)
            try:
                await self.gate.permits.keep()
                if clock.ticks() - cleaned > _CLEANING:
                    cleaned = clock.ticks()
                    while await self.database.perform(idempotency.forget_expired, writes=True):
                        await asyncio.sleep(0.05)
            except Refusal as refusal:  # the database is away for a moment; the next round tries again
                _log.warning("chores postponed", why=refusal.message)

    def _options(self, visit: Visit) -> Reply:
        origin = visit.headers.get(b"origin")
        if origin is not None and b"access-control-request-method" in visit.headers:
            return Reply(204, b"", b"", self._origins.preflight(origin))
        try:
            allow = self.router.methods(visit.raw_path)
            if not allow:
                self.router.find("OPTIONS", visit.raw_path)
        except Refusal as refusal:
            return problems.refused(refusal, visit.request_id)
        return Reply(204, b"", b"", ((b"allow", ", ".join(allow).encode()),))

    async def _send(self, visit: Visit, reply: Reply, origin: bytes | None, send: Send) -> None:
        status, content_type, body, extra, pieces, length = reply
        headers = [*self._always.headers(extra), (b"x-request-id", visit.request_id.encode())]
        if status != 204:
            headers.append((b"content-type", content_type))
            length = len(body) if pieces is None else length
            if length is not None:
                headers.append((b"content-length", b"%d" % length))
        if extra:
            headers += extra
        if visit.limit_headers is not None:
            headers += visit.limit_headers
        if origin is not None and visit.method != "OPTIONS":
            headers += self._origins.headers(origin)
        await send({"type": "http.response.start", "status": status, "headers": headers})
        if pieces is None or visit.method == "HEAD":
            await send({"type": "http.response.body", "body": b"" if visit.method == "HEAD" else body})
