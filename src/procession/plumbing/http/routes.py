"""How a room declares a route. Reading requests and writing answers is `boundary.py`'s business."""

from collections.abc import Awaitable, Callable
from enum import StrEnum
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from procession.errors import Refusal
from procession.plumbing.caps import Cap
from procession.plumbing.http.uploads import Upload

HexId = Annotated[
    str,
    Meta(
        pattern="^[0-9a-f]{32}$",
        description="32 lower-case hexadecimal characters",
        examples=["0198a3c5e2f47bd0a1c2d3e4f5061728"],
    ),
]
"""The type of an id in a path: another shape is 404."""

Number = Annotated[int, Meta(ge=1, le=2**31 - 1, examples=[1001])]
"""The type of a numeric id (members, guests, captures). In a path another shape is 404."""


class Access(StrEnum):
    """Who may knock. What they may do inside is the room's `policy.py`."""

    MEMBER = "member"  # a token, session or guest code, and belonging to `{org}`
    PERSON = "person"  # signed in; no organization in the path
    OPEN = "open"  # nobody in particular: no token, no client header


class Route(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the API.

    `path` is below the prefix (`/organizations/{org}/runs/{run}`). A placeholder fills a whole segment and is a plain
    word of at most eight letters, the same for all routes through that position; `{org}` is always the organization
    (api-identity 2.6.3). `use` is the handler; its name is the operation id, its docstring the reference.

    A handler is a plain function. Its parameters are known by name and annotation: `work: Work`, `path`, `query`,
    `body` (each a Struct), `request: RequestFacts`. It returns `Item[T]`, `Page[T]`, `Listing[T]`, `Nothing`,
    `Answer`, `Stream`, or any other Struct, which is sent as it is.

    `writes` says whether the unit of work writes; by default everything but GET does. `secret_answer`: the answer
    shows a secret once, so it is never kept for repeated requests. `refusals` are further ones for the reference;
    `cap` limits the action by itself, besides the rate limit.

    `guests`: guests may knock too; everywhere else a guest code is 403. Where the path names `{guest}` by the code of
    the private link, that is the guest's proof. `applications`: for registered applications in their own name, who get
    401 everywhere else; people are let in too and told what it is for. `oauth`: refusals look as RFC 6749 has them.

    `prepare` is for what may not be done within a unit (checking a password, asking another server): an async function
    that is awaited on the event loop before the unit of work, without a transaction, after path, query and body were
    read. Its parameters are known by name (`path`, `query`, `body`, `request: RequestFacts`, and `database: Database`,
    through which it may run units of its own). On closed routes the caller is let in first, in a reading unit, and is
    the parameter `actor: Actor`; what the caller may do is asked in units of its own, and again by the handler. What it
    returns is the handler's parameter `prepared`. It may refuse; then the handler's unit is not run. A request that is
    repeated with its `Idempotency-Key` prepares again; its effect is still stored once (decision 0016).

    `upload`: the request brings one file as multipart/form-data; the handler's parameters are then `form` (a Struct,
    the text fields) and `file: Received`. A handler that returns `Stored` sends a file.
    """

    method: str
    path: str
    use: Callable[..., Any]
    tag: str
    status: int = 200
    also: tuple[int, ...] = ()  # further statuses of success that the handler may choose
    access: Access = Access.MEMBER
    aliases: tuple[str, ...] = ()
    writes: bool | None = None
    secret_answer: bool = False
    refusals: tuple[type[Refusal], ...] = ()
    cap: Cap | None = None
    hidden: bool = False  # served, but not in the reference
    guests: bool = False
    applications: bool = False
    oauth: bool = False
    prepare: Callable[..., Awaitable[Any]] | None = None
    upload: Upload | None = None
    per_address: int = 0  # of an open route: at most so many requests a minute from one network address; 0: any number

    @property
    def is_writing(self) -> bool:
        return self.method != "GET" if self.writes is None else self.writes
