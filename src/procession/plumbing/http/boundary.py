"""The boundary of the API: one request, one unit of work, one answer. Of the files here, only this one may catch
Exception: a bug travels to it untouched, is logged once with its request id, and becomes 500 (ARCHITECTURE 8)."""

from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any

import structlog

from procession import ids
from procession.actor import Actor, ActorKind
from procession.errors import NotAllowed, Refusal
from procession.plumbing.blobs import Blobs, StoreAway, ledger
from procession.plumbing.database import Database
from procession.plumbing.http import problems
from procession.plumbing.http.answers import Page
from procession.plumbing.http.credentials import Unauthenticated, read_credentials
from procession.plumbing.http.decoding import BodyTooLarge
from procession.plumbing.http.idempotency import Repetition, Running
from procession.plumbing.http.limits.gate import Gate, refuse
from procession.plumbing.http.plans import Plan
from procession.plumbing.http.replies import Reply, enveloped
from procession.plumbing.http.request import Credentials, RequestFacts
from procession.plumbing.http.router import Router
from procession.plumbing.http.routes import Access
from procession.plumbing.http.settings import HttpSettings
from procession.plumbing.http.streams import Stored, opened
from procession.plumbing.http.uploads import Gone, Received, Upload, take
from procession.plumbing.work import CameFrom, OutcomeUnknown, Warning_, Work

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Mapping[str, Any]]]
Send = Callable[[Mapping[str, Any]], Awaitable[None]]
Authenticate = Callable[[Work, Credentials], Actor]

_log = structlog.get_logger("procession.http")


class ClientGone(Exception):
    """The caller hung up before the request was complete; there is nobody to answer."""


class Boundary:
    """What all requests share."""

    def __init__(
        self,
        router: Router[Plan],
        database: Database,
        authenticate: Authenticate,
        settings: HttpSettings,
        gate: Gate,
        *,
        blobs: Blobs | None,
    ) -> None:
        self.router = router
        self.database = database
        self.authenticate = authenticate
        self.settings = settings
        self.base_url = settings.base_url
        self.gate = gate
        self.blobs = blobs
        self.running = Running()
        self.locks_in_database = database.dialect != "sqlite"

    async def answer(self, visit: "Visit", receive: Receive) -> Reply:
        """The reply to one request, whatever happens to it. Raises ClientGone only."""
        try:
            return await self._answer(visit, receive)
        except Refusal as refusal:
            if visit.speaks_oauth:
                return problems.refused_as_oauth(refusal, visit.request_id)
            return problems.refused(refusal, visit.request_id)
        except ClientGone:
            raise
        except Exception:
            _log.exception("a bug", request_id=visit.request_id, method=visit.method, route=visit.route_name)
            return problems.broken(visit.request_id)

    async def _answer(self, visit: "Visit", receive: Receive) -> Reply:
        plan, values, visit.prefix, visit.segments = self.router.find(visit.method, visit.raw_path)
        visit.plan = plan
        headers = visit.headers
        visit.credentials = read_credentials(
            headers,
            visit.query_string,
            values.get("org"),
            client_ip=visit.client_ip,
            is_open=plan.access is Access.OPEN,
            guest_in_path=values.get("guest") if plan.route.guests else None,
        )
        if plan.route.per_address:
            self.gate.admit_stranger(visit.client_ip, plan.route.path, plan.route.per_address)
        if plan.route.upload is not None:
            return await self._with_file(visit, receive, values, plan.route.upload)
        raw = b"" if plan.route.method == "GET" else await _body(headers, receive, self.settings.body_limit)
        visit.raw_body = raw
        plan.read(visit, values, visit.query_string, raw, headers.get(b"content-type"))
        if plan.prepare is not None:
            await visit.prepare(self.database)
        if not plan.wants_unit:
            return visit.enveloped(visit.use(None))
        return await self._performed(visit)

    async def _performed(self, visit: "Visit") -> Reply:
        plan, key = visit.plan, visit.headers.get(b"idempotency-key")
        if key is None or plan.route.method == "GET" or plan.access is Access.OPEN:
            result = await self.database.perform(visit.unit, writes=plan.is_writing)
            return await self._opened(visit, result) if isinstance(result, Stored) else visit.enveloped(result)
        return await self._repeatable(visit, key)

    async def _opened(self, visit: "Visit", stored: Stored) -> Reply:
        """The bytes that the handler wants to send, found in the store."""
        assert self.blobs is not None  # noqa: S101 - the routes were refused at start otherwise
        return await opened(stored, self.blobs, visit.headers, reads=visit.method != "HEAD")

    async def _with_file(self, visit: "Visit", receive: Receive, values: dict[str, str], upload: Upload) -> Reply:
        """Who is asking comes first, then the bytes without a transaction, then the unit that stores their record.

        Bytes that no record holds in the end are removed at once, or by the ledger's sweep (decision 0013).
        """
        plan, blobs = visit.plan, self.blobs
        assert blobs is not None  # noqa: S101 - the plan was refused at start otherwise
        plan.read(visit, values, visit.query_string, b"", None)
        file = await self.database.perform(visit.announce_file, writes=True)
        limit = min(upload.biggest or self.settings.upload_limit, self.settings.upload_limit)
        try:
            taken = await take(
                visit.headers, receive, file, upload=upload, limit=limit, start=lambda: blobs.start(file.key)
            )
        except Gone:
            raise ClientGone from None
        visit.raw_body = taken.same()
        visit.arguments["file"] = file
        try:
            plan.read_form(visit, taken.fields)
            reply = await self._performed(visit)
        except OutcomeUnknown:  # the record may be there; the sweep knows
            raise
        except BaseException:
            await _remove(blobs, file)
            raise
        if not file.is_kept:
            await _remove(blobs, file)
        return reply

    async def _repeatable(self, visit: "Visit", key: bytes) -> Reply:
        route = f"{visit.method} /{'/'.join(visit.segments)}"
        visit.repetition = Repetition.of(key, route=route, query_string=visit.query_string, body=visit.raw_body)
        if self.locks_in_database:
            return await self.database.perform(visit.repeatable_unit, writes=True)
        credentials = visit.credentials
        caller = credentials.bearer or credentials.session or credentials.guest_code or ""
        with self.running.hold(caller, visit.repetition.key):
            return await self.database.perform(visit.repeatable_unit, writes=True)


class Visit:
    """One request on its way through."""

    __slots__ = (
        "arguments",
        "boundary",
        "client_ip",
        "credentials",
        "early_warnings",
        "facts",
        "headers",
        "limit_headers",
        "method",
        "plan",
        "prefix",
        "query_string",
        "raw_body",
        "raw_path",
        "refusal",
        "repetition",
        "request_id",
        "segments",
        "warnings",
    )

    plan: Plan
    credentials: Credentials
    repetition: Repetition

    def __init__(self, boundary: Boundary, scope: Scope, headers: Mapping[bytes, bytes]) -> None:
        self.boundary = boundary
        self.headers = headers
        self.method: str = scope["method"]
        self.raw_path: str = (scope.get("raw_path") or scope["path"].encode()).decode("utf-8", "replace")
        self.query_string: str = scope["query_string"].decode("utf-8", "replace")
        client = scope.get("client")
        self.client_ip: str = client[0] if client else ""
        self.request_id = _request_id(headers.get(b"x-request-id"))
        self.prefix = ""
        self.segments: list[str] = []
        self.raw_body = b""
        self.arguments: dict[str, Any] = {}
        self.refusal: Refusal | None = None
        self.early_warnings: list[Warning_] = []
        self.facts: RequestFacts | None = None
        self.limit_headers: tuple[tuple[bytes, bytes], ...] | None = None
        self.warnings: list[Warning_] = []

    @property
    def route_name(self) -> str:
        plan: Plan | None = getattr(self, "plan", None)
        return "" if plan is None else plan.route.path

    @property
    def speaks_oauth(self) -> bool:
        plan: Plan | None = getattr(self, "plan", None)
        return plan is not None and plan.route.oauth

    def unit(self, work: Work) -> Any:
        """Everything that belongs together in one transaction. It may be run again from its start (see Work)."""
        self._enter(work)
        return self.use(work)

    def repeatable_unit(self, work: Work) -> Reply:
        """The same for a request with an Idempotency-Key: an earlier answer, or this one, stored with its effect."""
        self._enter(work)
        if self.boundary.locks_in_database:
            self.repetition.lock(work)
        earlier = self.repetition.earlier(work)
        if earlier is not None:
            return earlier
        reply = self.enveloped(self.use(work))
        self.repetition.keep(work, reply, secret=self.plan.route.secret_answer)
        return reply

    def announce_file(self, work: Work) -> Received:
        """Before the bytes of a file: may the caller send one here, and where will they go?"""
        self._enter(work)
        if self.refusal is not None:
            raise self.refusal
        upload = self.plan.route.upload
        assert upload is not None  # noqa: S101 - only asked for then
        if upload.allow is not None:
            upload.allow(work, self.arguments["path"])
        identity = work.new_id()
        key = f"{work.actor.organization_id}/{identity[-2:]}/{identity}"
        ledger.announce(work, key)
        return Received(id=identity, key=key, part=upload.parts[0])

    def let_in(self, work: Work) -> Actor:
        """Before a closed route prepares: who is asking, as the unit that follows will find out again."""
        self._enter(work)
        return work.actor

    async def prepare(self, database: Database) -> None:
        """What the route does before its unit of work, without a transaction (decision 0016)."""
        plan = self.plan
        if self.refusal is not None or plan.prepare is None:
            return
        offered = {**self.arguments, "request": self._facts(), "database": database}
        if plan.access is not Access.OPEN:
            offered["actor"] = await database.perform(self.let_in, writes=False)
        wanted = {name: value for name, value in offered.items() if name in plan.prepare_wants}
        self.arguments["prepared"] = await plan.prepare(**wanted)

    def use(self, work: Work | None) -> Any:
        """Calls the handler with what it asks for."""
        if self.refusal is not None:
            raise self.refusal
        plan, arguments = self.plan, self.arguments
        if plan.wants_request:
            self.facts = arguments["request"] = self._facts()
        if work is None:
            self.warnings = self.early_warnings
            return plan.use(**arguments)
        if self.early_warnings:
            work.warnings.extend(self.early_warnings)
        self.warnings = work.warnings
        result = plan.use(work=work, **arguments) if plan.wants_work else plan.use(**arguments)
        if plan.route.cap is not None:
            self.boundary.gate.count(work.actor, plan.route.cap)
        for cap in work.spent:
            self.boundary.gate.count(work.actor, cap)
        return result

    def enveloped(self, result: Any) -> Reply:
        facts = self.facts
        reply = enveloped(
            result,
            status=self.plan.status if facts is None else facts.reply_status or self.plan.status,
            address=self._address if isinstance(result, Page) else "",
            query_string=self.query_string,
            warnings=self.warnings,
        )
        if facts is not None and facts.reply_headers:
            extra = tuple((name.lower().encode(), value.encode("latin-1")) for name, value in facts.reply_headers)
            return reply._replace(headers=(*reply.headers, *extra))
        return reply

    def _enter(self, work: Work) -> None:
        actor = self.boundary.authenticate(work, self.credentials)
        if actor.kind is ActorKind.GUEST and not self.plan.route.guests and not self.credentials.open:
            raise NotAllowed("Guests can't do this; they work on their own tasks.")
        if actor.kind is ActorKind.APPLICATION and not self.plan.route.applications:
            raise Unauthenticated("Unauthenticated. An application's own token doesn't open this; use one of a person.")
        if actor.reads_only and self.plan.is_writing and not self.credentials.open:
            raise NotAllowed("This application was allowed to read only; connect it again and let it write too.")
        work.came_from = CameFrom(self.client_ip, self.headers.get(b"user-agent", b""), self.credentials.client_header)
        work.act_as(actor)
        self._be_admitted(actor)

    def _be_admitted(self, actor: Actor) -> None:
        if self.limit_headers is not None or self.credentials.open:
            return
        admitted = self.boundary.gate.admit(actor)
        if admitted is not None:
            allowance, headers = admitted
            self.limit_headers = headers.of(allowance)
            if not allowance.allowed:
                raise refuse(allowance)

    @property
    def _address(self) -> str:
        path = self.raw_path.rstrip("/")
        while path.startswith("/api/"):
            path = path[4:]
        return self.boundary.base_url + self.prefix + path

    def _facts(self) -> RequestFacts:
        return RequestFacts(
            method=self.method,
            base_url=self.boundary.base_url,
            prefix=self.prefix,
            path="/" + "/".join(self.segments),
            query_string=self.query_string,
            headers=self.headers,
            client_ip=self.client_ip,
            request_id=self.request_id,
            raw_body=self.raw_body,
        )


async def _remove(blobs: Blobs, file: Received) -> None:
    """As well as it goes now; what can't be removed stays in the ledger."""
    try:
        await blobs.remove(file.key)
    except StoreAway as refusal:
        _log.warning("a file is left to the sweep", why=refusal.message)


def _request_id(sent: bytes | None) -> str:
    if sent is not None and 0 < len(sent) <= 128 and not sent.strip(_SANE):
        return sent.decode()
    return ids.new_id()


_SANE = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-"


async def _body(headers: Mapping[bytes, bytes], receive: Receive, limit: int) -> bytes:
    """The whole body; refused as soon as it is known to be too large."""
    claimed = headers.get(b"content-length")
    if claimed is not None and claimed.isdigit() and int(claimed) > limit:
        raise _too_large(limit)
    message = await receive()
    body: bytes = message.get("body", b"")
    if not message.get("more_body", False) and message["type"] == "http.request":
        if len(body) > limit:
            raise _too_large(limit)
        return body
    parts, size = [body], len(body)
    while message["type"] == "http.request" and message.get("more_body", False):
        message = await receive()
        part: bytes = message.get("body", b"")
        parts.append(part)
        size += len(part)
        if size > limit:
            raise _too_large(limit)
    if message["type"] == "http.disconnect":
        raise ClientGone
    return b"".join(parts)


def _too_large(limit: int) -> BodyTooLarge:
    return BodyTooLarge(f"The body is larger than {limit // 1024:,} KiB, the most this server takes.")
