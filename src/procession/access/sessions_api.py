"""Routes of one's sessions: where one is signed in."""

import msgspec

from procession import clock
from procession.access import sessions
from procession.access.sessions import Session
from procession.plumbing.http import NOTHING, Access, HexId, Item, Nothing, Route
from procession.plumbing.work import Work


class SessionPath(msgspec.Struct, frozen=True):
    session: HexId


class SessionOut(msgspec.Struct, frozen=True, kw_only=True):
    """`device` is what the browser calls itself; `address` the network address it signed in from."""

    id: str
    is_current: bool
    device: str | None
    address: str | None
    second_step: bool
    created_at: str
    last_used_at: str | None
    expires_at: str


def list_sessions(work: Work) -> Item[list[SessionOut]]:
    """Where one is signed in, the newest first: since when, on which device, from which address."""
    found, current = sessions.listed(work)
    return Item([_shown(each, is_current=each.id == current) for each in found])


def end_session(work: Work, path: SessionPath) -> Nothing:
    """Sign out somewhere else, at once."""
    sessions.end(work, path.session)
    return NOTHING


def end_other_sessions(work: Work) -> Nothing:
    """Sign out everywhere but here."""
    sessions.end_others(work)
    return NOTHING


def _shown(session: Session, *, is_current: bool) -> SessionOut:
    return SessionOut(
        id=session.id,
        is_current=is_current,
        device=session.agent,
        address=session.address,
        second_step=session.strong,
        created_at=clock.show(session.created),
        last_used_at=clock.shown(session.last_used),
        expires_at=clock.show(session.expires),
    )


_TAG, _PATH = "Sign-in", "/me/sessions"

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path=_PATH, use=list_sessions, tag=_TAG, access=Access.PERSON),
    Route(method="DELETE", path=_PATH, use=end_other_sessions, tag=_TAG, access=Access.PERSON, status=204),
    Route(method="DELETE", path=_PATH + "/{session}", use=end_session, tag=_TAG, access=Access.PERSON, status=204),
)
