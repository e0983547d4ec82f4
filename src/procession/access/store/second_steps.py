"""Authenticator apps and recovery codes: what is kept of them."""

import msgspec
from sqlalchemy import and_, delete, func, insert, select, update

from procession.access.tables import recovery_code, session, token, totp
from procession.people.tables import membership, organization
from procession.plumbing.database.statements import everywhere, param, upsert
from procession.plumbing.work import Work

_FIND = everywhere(select(totp).where(totp.c.party == param("person")))
_START = everywhere(
    upsert(
        totp,
        keys=["party"],
        change=lambda new: {name: new[name] for name in ("secret", "created", "confirmed", "last_step")},
    )
)
_CONFIRM = everywhere(
    update(totp)
    .where(and_(totp.c.party == param("person"), totp.c.confirmed.is_(None)))
    .values(confirmed=param("at"), last_step=param("step"))
)
_USE = everywhere(
    update(totp)
    .where(and_(totp.c.party == param("person"), totp.c.last_step < param("step", type_=totp.c.last_step.type)))
    .values(last_step=param("step"))
)
_REMOVE = everywhere(delete(totp).where(totp.c.party == param("person")))
_ADD_CODE = everywhere(insert(recovery_code))
_USE_CODE = everywhere(
    delete(recovery_code).where(and_(recovery_code.c.hash == param("one"), recovery_code.c.party == param("person")))
)
_REMOVE_CODES = everywhere(delete(recovery_code).where(recovery_code.c.party == param("person")))
_COUNT_CODES = everywhere(
    select(func.count()).select_from(recovery_code).where(recovery_code.c.party == param("person"))
)
_STRONG = everywhere(update(session).where(session.c.id == param("one")).values(strong=True))
_WEAK = everywhere(update(session).where(session.c.party == param("person")).values(strong=None))
_IS_STRONG = everywhere(
    select(session.c.strong)
    .select_from(token.join(session, session.c.id == token.c.session))
    .where(token.c.no == param("no"))
)
_REQUIRED = everywhere(
    select(organization.c.no)
    .select_from(membership.join(organization, organization.c.no == membership.c.org))
    .where(
        and_(
            membership.c.party == param("person"),
            membership.c.status == "active",
            organization.c.second_step.is_not(None),
            organization.c.archived.is_(None),
        )
    )
    .limit(1)
)


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """An authenticator app. `confirmed` None: no code of it was shown yet. `last_step` counts half minutes."""

    secret: str
    created: int
    confirmed: int | None
    last_step: int


def find(work: Work, person: int) -> Kept | None:
    row = work.row(_FIND, person=person)
    if row is None:
        return None
    return Kept(secret=row.secret, created=row.created, confirmed=row.confirmed, last_step=row.last_step)


def start(work: Work, person: int, secret: str) -> None:
    work.run(_START, party=person, secret=secret, created=work.now, confirmed=None, last_step=0)


def confirm(work: Work, person: int, step: int) -> bool:
    return work.run(_CONFIRM, person=person, at=work.now, step=step) > 0


def use(work: Work, person: int, step: int) -> bool:
    """False: a code of this half minute, or a later one, was used before."""
    return work.run(_USE, person=person, step=step) > 0


def remove(work: Work, person: int) -> None:
    """With the recovery codes; sessions count as signed in without it."""
    for statement in (_REMOVE, _REMOVE_CODES, _WEAK):
        work.run(statement, person=person)


def replace_codes(work: Work, person: int, digests: list[bytes]) -> None:
    work.run(_REMOVE_CODES, person=person)
    work.run_each(_ADD_CODE, [{"hash": digest, "party": person} for digest in digests])


def use_code(work: Work, person: int, digest: bytes) -> bool:
    """False: there is no such code any more."""
    return work.run(_USE_CODE, one=digest, person=person) > 0


def count_codes(work: Work, person: int) -> int:
    return work.value(_COUNT_CODES, person=person)


def make_strong(work: Work, session_id: str) -> None:
    work.run(_STRONG, one=session_id)


def is_strong_login(work: Work, token_no: int) -> bool:
    """Whether the session that a token came with was opened with a second step."""
    return bool(work.value(_IS_STRONG, no=token_no))


def is_required_somewhere(work: Work, person: int) -> bool:
    """By an organization the person is active in."""
    return work.value(_REQUIRED, person=person) is not None
