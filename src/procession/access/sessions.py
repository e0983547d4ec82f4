"""Where one is signed in, and ending it."""

from procession import ids
from procession.access import events, sign_in, store, tokens
from procession.access.store import sessions
from procession.access.store.sessions import Session
from procession.errors import NotFound
from procession.plumbing.work import Work


def listed(work: Work) -> tuple[list[Session], str | None]:
    """The newest first, and the id of the one that asks; None when somebody asks with a personal token."""
    tokens.must_be_oneself(work.actor)
    return sessions.of_person(work, work.actor.party), sign_in.session_of(work)


def end(work: Work, session_id: str) -> None:
    """At once, with the token that came with it. Raises NotFound for somebody else's."""
    tokens.must_be_oneself(work.actor)
    if not (ids.is_id(session_id) and sessions.belongs_to(work, session_id, work.actor.party)):
        raise NotFound("You are not signed in there any more.")
    store.end_session(work, session_id)
    work.emit(events.signed_out(work.actor.party))


def end_others(work: Work) -> int:
    """All but the one that asks; how many there were."""
    tokens.must_be_oneself(work.actor)
    count = store.end_sessions(work, work.actor.party, but=sign_in.session_of(work))
    if count:
        work.emit(events.signed_out(work.actor.party))
    return count
