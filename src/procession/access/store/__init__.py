"""The only writer of the tables of access, and the one look-up of each request."""

from collections.abc import Mapping
from typing import Any

import msgspec
from sqlalchemy import Text, and_, case, cast, delete, func, insert, select, update

from procession import ids
from procession.access.tables import consent, consent_code, guess, refresh_token, session, signing_key, token
from procession.people.tables import account, group_member, guest, membership, organization
from procession.plumbing.database.statements import Row, everywhere, param, upsert
from procession.plumbing.work import Work


def _groups_of(party: Any) -> Any:
    """The numbers of somebody's groups in the organization of the row, as text with commas."""
    numbers = func.aggregate_strings(cast(group_member.c.group_no, Text), ",")
    mine = and_(group_member.c.org == organization.c.no, group_member.c.party == party)
    return select(numbers).where(mine).scalar_subquery().label("groups")


_WHERE = (
    organization.c.no.label("org"),
    organization.c.id.label("organization_id"),
    organization.c.timezone,
    organization.c.client_header_policy,
    organization.c.rate_limits,
    organization.c.custom_fields,
    organization.c.second_step,
)


def _caller(credential: Any, tied: Any, *, in_path: bool) -> Any:
    """The credential with its person's membership: of the organization in the path, or of the person's current one."""
    of_credential = [credential.c.no, credential.c.party, tied, credential.c.expires, credential.c.last_used]
    here = organization.c.id == param("organization", type_=organization.c.id.type)
    joined = credential
    if not in_path:
        joined = joined.join(account, account.c.no == credential.c.party)
        here = organization.c.no == func.coalesce(credential.c.org, account.c.current_org)
    joined = joined.outerjoin(organization, and_(here, organization.c.archived.is_(None)))
    mine = and_(membership.c.org == organization.c.no, membership.c.party == credential.c.party)
    return (
        select(*of_credential, *_WHERE, membership.c.role, membership.c.status, _groups_of(credential.c.party))
        .select_from(joined.outerjoin(membership, mine))
        .where(credential.c.hash == param("hash"))
    )


_OF_TOKEN = (token.c.revoked, token.c.kind, token.c.scopes, token.c.client)
_TOKEN_HERE = everywhere(_caller(token, token.c.org.label("tied"), in_path=True).add_columns(*_OF_TOKEN))
_TOKEN_ANYWHERE = everywhere(_caller(token, token.c.org.label("tied"), in_path=False).add_columns(*_OF_TOKEN))
_SESSION_HERE = everywhere(_caller(session, session.c.org.label("tied"), in_path=True).add_columns(session.c.strong))
_SESSION_ANYWHERE = everywhere(
    _caller(session, session.c.org.label("tied"), in_path=False).add_columns(session.c.strong)
)
_GUEST = everywhere(
    select(
        guest.c.party,
        guest.c.last_seen,
        guest.c.disabled,
        guest.c.deleted,
        *_WHERE,
        _groups_of(guest.c.party),
    )
    .select_from(guest.join(organization, organization.c.no == guest.c.org))
    .where(guest.c.code_hash == param("hash"), organization.c.archived.is_(None))
)
_ELSEWHERE = everywhere(
    select(organization.c.id)
    .select_from(membership.join(organization, organization.c.no == membership.c.org))
    .where(
        and_(
            membership.c.party == param("party"),
            membership.c.status == "active",
            organization.c.archived.is_(None),
        )
    )
    .order_by(membership.c.joined, membership.c.org)
    .limit(1)
)
_INSERT_TOKEN = everywhere(insert(token))
_INSERT_SESSION = everywhere(insert(session))
_TOKENS = everywhere(
    select(token)
    .where(
        and_(
            token.c.party == param("party"),
            token.c.kind == param("kind"),
            token.c.revoked.is_(None),
            token.c.expires > param("now"),
        )
    )
    .order_by(token.c.created.desc(), token.c.no.desc())
)
_REVOKE = everywhere(
    update(token)
    .where(
        and_(
            token.c.party == param("person"),
            token.c.kind == param("which"),
            token.c.id == param("one"),
            token.c.revoked.is_(None),
        )
    )
    .values(revoked=param("at"))
)
_REVOKE_ALL = everywhere(
    update(token)
    .where(and_(token.c.party == param("person"), token.c.kind == param("which"), token.c.revoked.is_(None)))
    .values(revoked=param("at"))
)
_REVOKE_TIED = everywhere(
    update(token)
    .where(and_(token.c.party == param("person"), token.c.org == param("tied"), token.c.revoked.is_(None)))
    .values(revoked=param("at"))
)
_REVOKE_EVERY = everywhere(
    update(token).where(and_(token.c.party == param("person"), token.c.revoked.is_(None))).values(revoked=param("at"))
)
_END_SESSIONS = everywhere(delete(session).where(session.c.party == param("person")))
_END_OTHER_SESSIONS = everywhere(
    delete(session).where(
        and_(session.c.party == param("person"), session.c.id != param("but", type_=session.c.id.type))
    )
)
_END_OTHER_LOGINS = everywhere(
    update(token)
    .where(
        and_(
            token.c.party == param("person"),
            token.c.session.is_not(None),
            token.c.session != param("but", type_=session.c.id.type),
            token.c.revoked.is_(None),
        )
    )
    .values(revoked=param("at"))
)
_SESSION_BY_NO = everywhere(select(session.c.id).where(session.c.no == param("no")))
_SESSION_OF_TOKEN = everywhere(select(token.c.session).where(token.c.no == param("no")))
_END_SESSION = everywhere(delete(session).where(session.c.id == param("session_id")))
_END_LOGIN_TOKENS = everywhere(
    update(token)
    .where(and_(token.c.session == param("session_id"), token.c.revoked.is_(None)))
    .values(revoked=param("at"))
)
_TOKEN_USED = everywhere(update(token).where(token.c.hash == param("credential")).values(last_used=param("at")))
_SESSION_USED = everywhere(update(session).where(session.c.hash == param("credential")).values(last_used=param("at")))
_MEMBER_SEEN = everywhere(
    update(membership)
    .where(and_(membership.c.org == param("here"), membership.c.party == param("person")))
    .values(last_seen=param("at"))
)
_GUEST_SEEN = everywhere(
    update(guest)
    .where(and_(guest.c.org == param("here"), guest.c.party == param("person")))
    .values(last_seen=param("at"))
)
_KEYS = everywhere(select(signing_key).order_by(signing_key.c.created.desc(), signing_key.c.kid))
_INSERT_KEY = everywhere(insert(signing_key))
_PASSWORD = everywhere(select(account.c.no, account.c.password).where(account.c.email == param("email")))
_OVER = guess.c.until <= param("now", type_=guess.c.until.type)
_COUNT_GUESS = everywhere(
    upsert(
        guess,
        keys=["subject"],
        change=lambda new: {
            "tries": case((_OVER, 1), else_=guess.c.tries + 1),
            "since": case((_OVER, new.since), else_=guess.c.since),
            "until": case((_OVER, new.until), else_=guess.c.until),
        },
    ).returning(guess.c.tries, guess.c.until)
)
_FORGET_GUESSES = everywhere(delete(guess).where(guess.c.subject == param("one")))
_OLD_GUESSES = everywhere(delete(guess).where(guess.c.until < param("now")))
_OLD_SESSIONS = everywhere(delete(session).where(session.c.expires < param("now")))
_OLD_TOKENS = everywhere(delete(token).where(token.c.expires < param("now")))
_OLD_CODES = everywhere(delete(consent_code).where(consent_code.c.expires < param("now")))
_OLD_REFRESH = everywhere(delete(refresh_token).where(refresh_token.c.expires < param("now")))
_OLD_CONSENTS = everywhere(delete(consent).where(consent.c.expires < param("now")))
_SIGNED_IN = everywhere(update(account).where(account.c.no == param("number")).values(signed_in=param("at")))


class Token(msgspec.Struct, frozen=True, kw_only=True):
    """A token without its secret, which nobody knows any more."""

    no: int
    id: str
    kind: str
    party: int
    org: int | None
    name: str
    scopes: str
    client: int
    session: str | None
    created: int
    expires: int
    consent: str | None = None
    last_used: int | None = None


class Key(msgspec.Struct, frozen=True, kw_only=True):
    """A key that tokens are signed with; private, as PEM."""

    kid: str
    private_pem: str
    created: int


class Guesses(msgspec.Struct, frozen=True, kw_only=True):
    tries: int
    until: int


def look_up_token(work: Work, digest: bytes, organization_id: str | None) -> Row | None:
    """The row of `authenticate`; `org` None when the person is no member of that organization or it is gone."""
    if organization_id is None:
        return work.row(_TOKEN_ANYWHERE, hash=digest)
    return work.row(_TOKEN_HERE, hash=digest, organization=_id_or_none(organization_id))


def look_up_session(work: Work, digest: bytes, organization_id: str | None) -> Row | None:
    if organization_id is None:
        return work.row(_SESSION_ANYWHERE, hash=digest)
    return work.row(_SESSION_HERE, hash=digest, organization=_id_or_none(organization_id))


def look_up_guest(work: Work, digest: bytes) -> Row | None:
    return work.row(_GUEST, hash=digest)


def first_active_organization(work: Work, party: int) -> str | None:
    """The id of the organization the person joined first, of those they are active in."""
    return work.value(_ELSEWHERE, party=party)


def add_token(work: Work, token: Token, digest: bytes) -> None:
    work.run(_INSERT_TOKEN, **msgspec.structs.asdict(token), hash=digest, revoked=None)


def tokens_of(work: Work, party: int, kind: str) -> list[Token]:
    """Those that still open something, the newest first."""
    rows = work.rows(_TOKENS, party=party, kind=kind, now=work.now)
    return [Token(**{name: getattr(row, name) for name in Token.__struct_fields__}) for row in rows]


def revoke(work: Work, party: int, kind: str, token_id: str) -> bool:
    return work.run(_REVOKE, person=party, which=kind, one=token_id, at=work.now) > 0


def revoke_all(work: Work, party: int, kind: str) -> int:
    return work.run(_REVOKE_ALL, person=party, which=kind, at=work.now)


def end_everything(work: Work, party: int, *, org: int | None) -> None:
    """Tokens and sessions of a person; with `org` only the tokens that are tied to it."""
    if org is not None:
        work.run(_REVOKE_TIED, person=party, tied=org, at=work.now)
        return
    work.run(_REVOKE_EVERY, person=party, at=work.now)
    work.run(_END_SESSIONS, person=party)


def add_session(
    work: Work,
    *,
    digest: bytes,
    no: int,
    session_id: str,
    party: int,
    tied: int | None,
    expires: int,
    agent: str | None,
    address: str | None,
) -> None:
    work.run(
        _INSERT_SESSION,
        hash=digest,
        no=no,
        id=session_id,
        party=party,
        org=tied,
        agent=agent,
        address=address,
        created=work.now,
        expires=expires,
        last_used=None,
        strong=None,
    )


def session_numbered(work: Work, no: int) -> str | None:
    return work.value(_SESSION_BY_NO, no=no)


def session_of_token(work: Work, no: int) -> str | None:
    return work.value(_SESSION_OF_TOKEN, no=no)


def end_session(work: Work, session_id: str) -> None:
    work.run(_END_SESSION, session_id=session_id)
    work.run(_END_LOGIN_TOKENS, session_id=session_id, at=work.now)


def end_sessions(work: Work, party: int, *, but: str | None) -> int:
    """The person's sessions and the tokens that came with them, all `but` one; how many sessions there were."""
    kept = but or "0" * 32
    work.run(_END_OTHER_LOGINS, person=party, but=kept, at=work.now)
    return work.run(_END_OTHER_SESSIONS, person=party, but=kept)


def set_last_used(work: Work, kind: str, when: Mapping[bytes, int]) -> None:
    statement = _TOKEN_USED if kind == "token" else _SESSION_USED
    work.run_each(statement, [{"credential": digest, "at": at} for digest, at in when.items()])


def set_last_seen(work: Work, *, members: Mapping[tuple[int, int], int], guests: Mapping[tuple[int, int], int]) -> None:
    for statement, people in ((_MEMBER_SEEN, members), (_GUEST_SEEN, guests)):
        work.run_each(statement, [{"here": org, "person": party, "at": at} for (org, party), at in people.items()])


def keys(work: Work) -> list[Key]:
    """The newest first."""
    rows = work.rows(_KEYS)
    return [Key(kid=row.kid, private_pem=row.private_pem, created=row.created) for row in rows if row.retired is None]


def add_key(work: Work, key: Key) -> None:
    work.run(_INSERT_KEY, **msgspec.structs.asdict(key), retired=None)


def password_of(work: Work, email: str) -> tuple[int, str | None] | None:
    """The account with this address and its hash, None when there is no such account."""
    row = work.row(_PASSWORD, email=email)
    return None if row is None else (row.no, row.password)


def count_guess(work: Work, subject: bytes, *, within: int) -> Guesses:
    """Counts one more, in one statement, so that guesses at the same moment count each. `within` seconds it is over."""
    row: Any = work.row(_COUNT_GUESS, subject=subject, tries=1, since=work.now, until=work.now + within, now=work.now)
    return Guesses(tries=row.tries, until=row.until)


def forget_guesses(work: Work, subject: bytes) -> None:
    work.run(_FORGET_GUESSES, one=subject)


def forget_old(work: Work) -> None:
    """Removes what has run out: guesses, sessions, and tokens that expired a month ago."""
    work.run(_OLD_GUESSES, now=work.now)
    work.run(_OLD_SESSIONS, now=work.now)
    work.run(_OLD_TOKENS, now=work.now - 30 * 86_400)
    work.run(_OLD_CODES, now=work.now - 86_400)
    work.run(_OLD_REFRESH, now=work.now)
    work.run(_OLD_CONSENTS, now=work.now - 30 * 86_400)


def note_sign_in(work: Work, party: int) -> None:
    work.run(_SIGNED_IN, number=party, at=work.now)


def _id_or_none(text: str) -> str | None:
    return text if ids.is_id(text) else None
