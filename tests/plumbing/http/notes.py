"""Routes of a product that is only there to be asked: notes in an organization."""

from collections.abc import AsyncIterator
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, UnsetType
from sqlalchemy import func, select

from procession import ids
from procession.actor import NOBODY, Actor, ActorKind, Credential, Role
from procession.errors import Blocking, BlockingField, Conflict, Kind, NotAllowed, NotFound, Refusal
from procession.events import Event
from procession.plumbing.database import Database
from procession.plumbing.database.statements import tenant
from procession.plumbing.database.tables import EVENT
from procession.plumbing.http import (
    NOTHING,
    Access,
    Answer,
    Cap,
    Credentials,
    HexId,
    Item,
    Listing,
    Nothing,
    Number,
    Page,
    PageQuery,
    RequestFacts,
    Route,
    Stream,
    includes,
    ordering,
    window,
)
from procession.plumbing.http.credentials import Unauthenticated
from procession.plumbing.work import Work

PEOPLE = {"ann": (11, 1), "bob": (12, 1), "eve": (13, 2)}
ACME, OTHER = "a" * 32, "b" * 32
ORGANIZATIONS = {ACME: 1, OTHER: 2}


class NotYet(Refusal):
    """A task that is not ready."""

    kind = Kind.NOT_POSSIBLE
    code = "not_yet"


def authenticate(work: Work, credentials: Credentials) -> Actor:
    """`Bearer ann`, a session of the same name, or NOBODY in open routes."""
    name = credentials.bearer or credentials.session or credentials.guest_code or ""
    party, number = PEOPLE.get(name.partition("-")[0], (0, 0))
    if not party:
        if credentials.open:
            return NOBODY
        raise Unauthenticated("Unauthenticated. Nobody is called that.")
    if credentials.organization_id is not None and ORGANIZATIONS.get(credentials.organization_id) != number:
        raise NotAllowed("This is another organization's token.")
    used = Credential.TOKEN if credentials.bearer else Credential.SESSION
    limits = "2/min" if name.endswith("-limited") else "off" if name.endswith("-free") else None
    return Actor(
        kind=ActorKind.MEMBER,
        organization=number,
        organization_id=credentials.organization_id or "",
        party=party,
        role=Role.ADMIN,
        credential=used,
        rate_limits=limits,
    )


class InOrganization(msgspec.Struct):
    org: str


class OnNote(msgspec.Struct):
    org: str
    note: HexId


class OnPerson(msgspec.Struct):
    org: str
    user: Number


class OnName(msgspec.Struct):
    org: str
    name: str


class Place(msgspec.Struct, kw_only=True):
    city: str
    zip: Annotated[str, Meta(max_length=5)] | None = None


class NoteIn(msgspec.Struct, kw_only=True):
    title: Annotated[str, Meta(min_length=1, max_length=20)]
    count: int | UnsetType = UNSET
    urgent: bool = False
    mood: Literal["calm", "cross"] = "calm"
    place: Place | None = None
    places: list[Place] = []
    by_name: dict[str, Place] = {}
    tags: list[str] = []


class NoteOut(msgspec.Struct, kw_only=True):
    """A note."""

    id: str
    title: str
    place: Place | None = None
    author: str | UnsetType = UNSET


class NoteQuery(PageQuery, kw_only=True):
    status: list[Literal["open", "done"]] = []
    urgent: bool | None = None
    minimum: int = 0


def make_note(work: Work, path: InOrganization, body: NoteIn) -> Item[NoteOut]:
    """Makes a note.

    It is counted, so that tests see whether it happened."""
    work.emit(Event(name="note.made", verb="made", subject="note", subject_id="1"))
    return Item(NoteOut(id=work.new_id(), title=body.title, place=body.place))


def make_rare(work: Work, path: InOrganization, body: NoteIn) -> Item[NoteOut]:
    """Makes a note, but not often."""
    return make_note(work, path, body)


def count_notes(work: Work, path: InOrganization) -> Item[int]:
    """How many notes were made."""
    return Item(work.value(_COUNTED))


def list_notes(work: Work, path: InOrganization, query: NoteQuery) -> Page[NoteOut]:
    """Lists 25 notes."""
    asked = window(query)
    order = ordering(query, {"title", "created"}, [("created", True)])
    shown = range(25)[asked.offset : asked.offset + asked.limit]
    author = "ann" if includes(query).wants("author") else UNSET
    rows = [
        NoteOut(id=f"{number:032x}", title=f"{order}{query.status}{query.urgent}", author=author) for number in shown
    ]
    return Page(data=rows, total=25, window=asked, extra_meta={"overdue": 3})


def list_names(work: Work, path: InOrganization) -> Listing[str]:
    """Lists names."""
    return Listing(["Ann", "Bob"], 2)


def get_note(work: Work, path: OnNote) -> Item[NoteOut]:
    """One note."""
    if path.note == "0" * 32:
        raise NotFound("There is no such note.")
    return Item(NoteOut(id=path.note, title="Tea"))


def export_notes(work: Work, path: InOrganization, request: RequestFacts) -> Answer:
    """All notes as text."""
    return Answer(body=b"Tea\n", content_type="text/plain; charset=utf-8", headers=(("Content-Disposition", "inline"),))


PIECES = 2_000
MADE: list[int] = []
"""Which pieces of the long answer were made."""


class LongQuery(msgspec.Struct, kw_only=True):
    breaks_at: int = -1
    sized: bool = False


def stream_notes(work: Work, path: InOrganization, query: LongQuery) -> Stream:
    """A long answer, counted in the database piece by piece."""
    actor = work.actor

    def count(unit: Work) -> int:
        unit.act_as(actor)
        return unit.value(_COUNTED)

    async def pieces(database: Database) -> AsyncIterator[bytes]:
        for number in range(PIECES):
            if number == query.breaks_at:
                raise ZeroDivisionError("half way")
            MADE.append(number)
            counted = await database.perform_long(count) if number % 500 == 0 else 0
            yield b"%d:%d\n" % (number, counted)

    return Stream(
        pieces=pieces,
        content_type="text/csv; charset=utf-8",
        headers=(("Content-Disposition", "attachment"),),
        length=sum(len(f"{number}:0\n") for number in range(PIECES)) if query.sized else None,
    )


def get_person(work: Work, path: OnPerson) -> Item[int]:
    """A person."""
    return Item(path.user)


def get_name(work: Work, path: OnName) -> Item[str]:
    """A name as it stands in the path."""
    return Item(path.name)


def remove_note(work: Work, path: OnNote) -> Nothing:
    """Removes a note."""
    return NOTHING


def finish_note(work: Work, path: OnNote) -> Item[NoteOut]:
    """Can't be done, for three reasons."""
    work.emit(Event(name="note.made", verb="made", subject="note", subject_id="1"))
    field = BlockingField(id="c" * 32, capture_id=7, alias="sum", label="Sum")
    raise NotYet(
        "Fill in Sum first.",
        errors={"sum": ["Fill in Sum first."]},
        blocking=[Blocking(code="required", message="Fill in Sum first.", field=field)],
    )


def break_note(work: Work, path: OnNote) -> Item[NoteOut]:
    """Breaks."""
    raise ZeroDivisionError("secret detail")


def clash(work: Work, path: InOrganization) -> Nothing:
    """Refuses with 409."""
    raise Conflict("Somebody was quicker.", retry_after=3)


class NewToken(Item[str]):
    hint: str = "shown once"


def make_token(work: Work, path: InOrganization) -> NewToken:
    """Shows a secret once."""
    work.emit(Event(name="note.made", verb="made", subject="note", subject_id="1"))
    return NewToken(data=ids.new_secret())


class SignIn(msgspec.Struct):
    name: str


class SignedIn(msgspec.Struct):
    name: str
    known: bool


def sign_in(work: Work, request: RequestFacts, body: SignIn) -> SignedIn:
    """Sets a cookie."""
    request.set_cookie("procession_session", body.name, max_age=60)
    if body.name == "ann":
        request.answer_with(status=200)
    return SignedIn(body.name, work.actor.party > 0)


def who_am_i(work: Work) -> Item[int]:
    """The caller's number."""
    return Item(work.actor.party)


_NOTE = "/organizations/{org}/notes/{note}"
_NOTES = "/organizations/{org}/notes"
ROUTES = (
    Route(method="GET", path="/me", use=who_am_i, tag="Me", access=Access.PERSON),
    Route(method="POST", path="/sign-in", use=sign_in, tag="Me", access=Access.OPEN, status=201),
    Route(method="GET", path=_NOTES, use=list_notes, tag="Notes"),
    Route(method="POST", path=_NOTES, use=make_note, tag="Notes", status=201, aliases=("/organizations/{org}/memos",)),
    Route(method="POST", path="/organizations/{org}/rare", use=make_rare, tag="Notes", cap=Cap("rare notes", 2)),
    Route(method="GET", path="/organizations/{org}/notes-count", use=count_notes, tag="Notes"),
    Route(method="GET", path=f"{_NOTES}/export", use=export_notes, tag="Notes"),
    Route(method="GET", path=f"{_NOTES}/long", use=stream_notes, tag="Notes"),
    Route(method="GET", path=_NOTE, use=get_note, tag="Notes"),
    Route(method="DELETE", path=_NOTE, use=remove_note, tag="Notes"),
    Route(method="POST", path=f"{_NOTE}/finish", use=finish_note, tag="Notes", refusals=(NotYet,)),
    Route(method="POST", path=f"{_NOTE}/break", use=break_note, tag="Notes"),
    Route(method="POST", path="/organizations/{org}/clash", use=clash, tag="Notes"),
    Route(method="GET", path="/organizations/{org}/names", use=list_names, tag="People"),
    Route(method="GET", path="/organizations/{org}/users/{user}", use=get_person, tag="People"),
    Route(method="GET", path="/organizations/{org}/names/{name}", use=get_name, tag="People"),
    Route(method="POST", path="/organizations/{org}/tokens", use=make_token, tag="Tokens", secret_answer=True),
)
_COUNTED = tenant(select(func.count()).select_from(EVENT))
