"""Who gets in where: every route asked by everybody, with nothing kept of what they did.

Each request runs as it would, up to its commit, and is then rolled back; so the order of requests does not matter, and
everybody asks about the very same things.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from msgspec import inspect as shapes

from every.shapes import BODY_METHODS, called
from every.world import Things
from procession.access import tokens
from procession.access.tokens import Wish
from procession.actor import Role
from procession.app.wiring import ROUTES
from procession.people import organizations
from procession.people.organizations import Owner
from procession.plumbing.http import Access, Route
from procession.plumbing.work import Work
from support.cast import Caller, Cast
from support.servers import form

EVERYBODY = ("owner", "admin", "standard", "light", "guest", "stranger", "revoked", "nobody")
"""The owner made everything; the others of the organization have nothing to do with it; a stranger owns another one."""


class Host:
    """The owner, as `Things` and the contract know somebody to make things with."""

    def __init__(self, caller: Caller) -> None:
        self.caller = caller
        self.organization, self.user = caller.organization, caller.number

    def post(self, path: str, body: Any = None) -> Any:
        return self.caller.post(_absolute(path), body)

    def put(self, path: str, body: Any = None) -> Any:
        return self.caller.put(_absolute(path), body)

    def get(self, path: str, **query: Any) -> Any:
        return self.caller.get(_absolute(path), **query)

    def upload(self, path: str, name: str, content: bytes) -> Any:
        kind, raw = form(name, content)
        return self.caller.ask("POST", _absolute(path), raw, headers={"Content-Type": kind})

    def ask(self, method: str, path: str, body: Any = None, **named: Any) -> Any:
        return self.caller.ask(method, _absolute(path), body, **named)


def _absolute(path: str) -> str:
    return path if path.startswith("/") else f"/{path}"


def table(cast: Cast) -> dict[str, dict[str, int]]:
    """The status that everybody gets, by route."""
    things = Things(Host(cast.ann))  # type: ignore[arg-type]
    people = _everybody(cast)
    with _nothing_is_kept(cast):
        return {called(route): _asked_by_all(route, things, people) for route in ROUTES if route.access != Access.OPEN}


def _asked_by_all(route: Route, things: Things, people: dict[str, Caller]) -> dict[str, int]:
    path, body = things.path(route.path), _body(route, things)
    return {name: each.ask(route.method, path, body).status for name, each in people.items()}


def _everybody(cast: Cast) -> dict[str, Caller]:
    def more(work: Work) -> tuple[int, str, str]:
        ada = organizations.add_member(
            work, Owner(email="ada@acme.example", first_name="Ada", last_name="King", password=""), Role.ADMIN
        )
        made = tokens.create_for(work, ada, Wish(name="Tests"))
        gone = tokens.create_for(work, ada, Wish(name="Revoked"))
        tokens.revoke_for(work, ada, gone.token.id)
        return ada, made.text, gone.text

    def enter(work: Work) -> tuple[int, str, str]:
        work.act_as(_actor_of(cast))
        return more(work)

    number, token, revoked = cast.database.perform_now(enter)
    here = cast.ann.organization
    return {
        "owner": cast.ann,
        "admin": Caller(cast.stage, here, number, "ada@acme.example", token),
        "standard": cast.bob,
        "light": cast.lia,
        "guest": cast.gus,
        "stranger": Caller(cast.stage, here, cast.eve.number, cast.eve.email, cast.eve.token),
        "revoked": Caller(cast.stage, here, number, "ada@acme.example", revoked),
        "nobody": cast.nobody(),
    }


def _actor_of(cast: Cast) -> Any:
    """Who stands in the organization of the cast, read as a request would."""
    found: list[Any] = []
    boundary = cast.stage.web._api.boundary
    real = boundary.authenticate

    def watching(work: Work, credentials: Any) -> Any:
        found.append(real(work, credentials))
        return found[-1]

    boundary.authenticate = watching
    cast.ann.get("/me")
    boundary.authenticate = real
    return found[0]


class _Undone(Exception):
    pass


@contextmanager
def _nothing_is_kept(cast: Cast) -> Iterator[None]:
    real = cast.database.perform

    async def perform(use: Any, *, writes: bool) -> Any:
        answers: list[Any] = []

        def once(work: Work) -> None:
            answers.append(use(work))
            raise _Undone

        try:
            await real(once, writes=writes)
        except _Undone:
            return answers[-1]
        raise AssertionError("the unit was neither refused nor undone")

    cast.database.perform = perform  # type: ignore[method-assign]
    try:
        yield
    finally:
        cast.database.perform = real  # type: ignore[method-assign]


def _body(route: Route, things: Things) -> Any:
    """The smallest body that says what has to be said; None where the route reads none."""
    hint = route.use.__annotations__.get("body")
    if route.method not in BODY_METHODS or hint is None:
        return None
    least = _least(shapes.type_info(hint), "", things)
    return {**(least if isinstance(least, dict) else {}), **_said(called(route), things)}


def _said(route: str, things: Things) -> dict[str, Any]:
    """What a body needs beyond required keys, so that the request is not refused for its content."""
    known = _of_people(things) | _of_templates(things) | _of_running_work(things)
    said = {f"{method} {ORGANIZATION}{path}": body for (method, _, path), body in _parted(known)}
    if route in said:
        return said[route]
    return {"content": "Hello!"} if route.rsplit("/", 1)[-1] in _TEXTS or route.endswith("/{comment}") else {}


def _of_people(things: Things) -> dict[str, dict[str, Any]]:
    user = things.owner.user
    return {
        "PATCH ": {"name": "Another name"},
        "PUT ": {"name": "Another name"},
        "PUT /me": {"first_name": "Another"},
        "PUT /users/{user}": {"first_name": "Another", "last_name": "Name", "timezone": "UTC"},
        "PATCH /users/{user}": {"first_name": "Another"},
        "PUT /users/{user}/role": {"role": "standard"},
        "PUT /me/preferences/{slug}": {"value": 1},
        "PUT /users/{user}/preferences/{slug}": {"value": 1},
        "POST /groups": {"name": "Others", "members": [user]},
        "PUT /groups/{group}": {"name": "Others"},
        "POST /guests": {"email": "new@supplier.example"},
        "PUT /guests/{guest}": {"last_name": "Another"},
    }


def _of_templates(things: Things) -> dict[str, dict[str, Any]]:
    ids, user = things.ids, things.owner.user
    return {
        "POST /checklists": {"title": "Another", "type": "procedure"},
        "POST /checklists-with-steps": {"title": "Another", "type": "procedure"},
        "PUT /checklists/{template}": {"title": "Another"},
        "POST /checklists/{template}/steps": {"title": "Another"},
        "PUT /checklists/{template}/steps/{step}": {"title": "Another"},
        "PUT /checklists/{template}/steps/{step}/reorder": {"position": 2},
        "POST /checklists/{template}/steps-from-lines": {"lines": "Another"},
        "PUT /checklists/{template}/steps-assignees": {"steps": [ids["step"]], "assign": {"users": [user]}},
        "PUT /checklists/{template}/steps-deadlines": {
            "steps": [ids["step"]],
            "deadline": {"value": 2, "unit": "days"},
        },
        "PUT /checklists/{template}/starred-by": {"users": [user]},
        "POST /checklists/{template}/steps/{step}/captures": {"field_type": "text", "required": False, "label": "More"},
        "PUT /checklists/{template}/steps/{step}/captures": {"capture_id": ids["field"], "position": 2},
        "PUT /checklists/{template}/steps/{step}/captures/{capture}/move-out": {"target_step_id": ids["step"]},
        "POST /text-templates": {"title": "Closing", "content": "Kind regards"},
        "PUT /text-templates/{snippet}": {"title": "Another"},
        "POST /lists": {"name": "Countries"},
        "PUT /job-titles/{title}": {"name": "Another"},
        "POST /job-titles": {"name": "Clerk"},
    }


def _of_running_work(things: Things) -> dict[str, dict[str, Any]]:
    ids, soon = things.ids, "2030-01-01T09:00:00Z"
    one_off = {"title": "Do it", "task_type": "task", "owners": {"users": [things.owner.user]}, "deadline": soon}
    answer = {"id": ids["field"], "value": "Kim"}
    return {
        "POST /runs": {"checklist_id": ids["template"]},
        "PUT /runs/{run}": {"name": "Another name"},
        "PATCH /runs/{run}": {"name": "Another name"},
        "PUT /runs/{run}/tasks": {"tasks": {ids["task"]: {"deadline": soon}}},
        "PUT /runs/{run}/tasks/{task}": {"deadline": soon},
        "PATCH /runs/{run}/tasks/{task}": {"deadline": soon},
        "PUT /runs/{run}/tasks/{task}/position": {"position": 2},
        "PUT /tasks/{task}": {"deadline": soon},
        "POST /runs/{run}/completed-tasks": {"task_id": ids["task"]},
        "POST /completed-tasks": {"task_id": ids["task"]},
        "POST /tasks": one_off,
        "POST /magic-links": {"action": "completeTask", "task_id": ids["task"]},
        "PUT /tasks/{task}/snooze": {"until": None},
        "POST /views": {"name": "Mine"},
        "POST /tasks/{task}/captures": answer,
        "PUT /form-field/value": answer,
        "POST /form-field/value": answer,
        "POST /guests/{guest}/form-field/value": answer,
        "POST /guests/{guest}/completed-tasks": {"task_id": ids["task"]},
        "POST /tasks/{task}/resolved-threads": {"thread_id": things.after["comment"]},
        "POST /runs/{run}/resolved-threads": {"thread_id": things.after["comment"]},
        "PUT /threads/{comment}/reactions": {"emoji": "\N{THUMBS UP SIGN}"},
    }


ORGANIZATION = "/organizations/{org}"
_TEXTS = {"comment", "comments", "bot-comment", "problem"}


def _parted(known: dict[str, dict[str, Any]]) -> Iterator[tuple[tuple[str, str, str], dict[str, Any]]]:
    for route, body in known.items():
        yield route.partition(" "), body


def _least(kind: shapes.Type, name: str, things: Things) -> Any:
    if isinstance(kind, shapes.StructType):
        return {each.encode_name: _least(each.type, each.encode_name, things) for each in kind.fields if each.required}
    if isinstance(kind, shapes.UnionType):
        return _least(next(each for each in kind.types if not isinstance(each, shapes.NoneType)), name, things)
    if isinstance(kind, shapes.LiteralType):
        return kind.values[0]
    if isinstance(kind, shapes.EnumType):
        return next(iter(kind.cls)).value
    if isinstance(kind, shapes.BoolType):
        return True
    if isinstance(kind, shapes.IntType | shapes.FloatType):
        return things.owner.user
    if isinstance(kind, shapes.ListType | shapes.CollectionType):
        return [_least(kind.item_type, name, things)]
    if isinstance(kind, shapes.DictType):
        return {}
    return {"task_id": things.ids["task"], "checklist_id": things.ids["template"], "email": "x@y.example"}.get(
        name, "It"
    )


def lines(found: dict[str, dict[str, int]]) -> str:
    """The table as it is kept: tab separated, one route a line."""
    rows = ["\t".join(("route", *EVERYBODY))]
    rows += ["\t".join((route, *(str(cells[name]) for name in EVERYBODY))) for route, cells in sorted(found.items())]
    return "\n".join(rows) + "\n"
