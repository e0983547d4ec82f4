"""Registered applications: their rows (api-identity 2.3)."""

import msgspec
from sqlalchemy import and_, func, insert, select, update

from procession.access.tables import client, consent, token
from procession.plumbing.database.statements import Row, everywhere, param
from procession.plumbing.work import Work

_INSERT = everywhere(insert(client))
_FIND = everywhere(select(client).where(and_(client.c.no == param("no"), client.c.revoked.is_(None))))
_TAKEN = everywhere(select(client.c.no).where(client.c.no == param("no")))
_OF = everywhere(
    select(client)
    .where(and_(client.c.org == param("org"), client.c.revoked.is_(None)))
    .order_by(client.c.no.desc())
    .limit(param("most"))
)
_COUNT = everywhere(
    select(func.count()).select_from(client).where(and_(client.c.org == param("org"), client.c.revoked.is_(None)))
)
_CHANGE = everywhere(
    update(client)
    .where(client.c.no == param("number"))
    .values(
        name=param("new_name"),
        redirects=param("new_redirects"),
        grants=param("new_grants"),
        header_exempt=param("new_exempt"),
        limits=param("new_limits"),
        touched=param("at"),
    )
)
_REVOKE = everywhere(
    update(client).where(and_(client.c.no == param("number"), client.c.revoked.is_(None))).values(revoked=param("at"))
)
_END_TOKENS = everywhere(
    update(token).where(and_(token.c.client == param("number"), token.c.revoked.is_(None))).values(revoked=param("at"))
)
_END_CONSENTS = everywhere(
    update(consent)
    .where(and_(consent.c.client == param("number"), consent.c.revoked.is_(None)))
    .values(revoked=param("at"))
)
_CHANGE_SECRET = everywhere(
    update(client)
    .where(client.c.no == param("number"))
    .values(secret=param("new"), old_secret=param("old"), old_secret_until=param("until"), touched=param("at"))
)
_TERMS = everywhere(select(client.c.header_exempt, client.c.limits).where(client.c.no == param("no")))


class Client(msgspec.Struct, frozen=True, kw_only=True):
    """An application. `org` None: of the whole installation; `secret` is its hash, None for a public client;
    `secret_before` is that of the one before, while it is good. `limits` are rate limits of its own; None: its
    organization's alone."""

    no: int
    org: int | None
    party: int | None
    name: str
    secret: bytes | None
    redirects: tuple[str, ...]
    grants: tuple[str, ...]
    mcp: bool
    header_exempt: bool
    created: int
    touched: int
    limits: str | None = None
    secret_before: bytes | None = None

    @property
    def is_public(self) -> bool:
        return self.secret is None


def add(work: Work, new: Client) -> None:
    values = msgspec.structs.asdict(new) | {"redirects": "\n".join(new.redirects), "grants": " ".join(new.grants)}
    del values["secret_before"]
    work.run(_INSERT, **values, old_secret=None, old_secret_until=None, revoked=None)


def find(work: Work, no: int) -> Client | None:
    """Not the revoked ones."""
    row = work.row(_FIND, no=no)
    return None if row is None else _client(row, work.now)


def is_taken(work: Work, no: int) -> bool:
    """Also by a revoked one: a number never means somebody else later."""
    return work.value(_TAKEN, no=no) is not None


def of_organization(work: Work, org: int, *, most: int) -> list[Client]:
    """The newest first."""
    return [_client(row, work.now) for row in work.rows(_OF, org=org, most=most)]


def count(work: Work, org: int) -> int:
    return work.value(_COUNT, org=org)


def change(work: Work, changed: Client) -> None:
    work.run(
        _CHANGE,
        number=changed.no,
        new_name=changed.name,
        new_redirects="\n".join(changed.redirects),
        new_grants=" ".join(changed.grants),
        new_exempt=changed.header_exempt,
        new_limits=changed.limits,
        at=work.now,
    )


def revoke(work: Work, no: int) -> None:
    """With everything that was given to it."""
    for statement in (_REVOKE, _END_TOKENS, _END_CONSENTS):
        work.run(statement, number=no, at=work.now)


def change_secret(work: Work, no: int, *, new: bytes, old: bytes, until: int) -> None:
    """Hashes; the old one is good until that instant."""
    work.run(_CHANGE_SECRET, number=no, new=new, old=old, until=until, at=work.now)


def terms(work: Work, no: int) -> tuple[bool, str | None]:
    """What counts for the tokens it holds: is it free of the client header, and its own rate limits."""
    row = work.row(_TERMS, no=no)
    return (False, None) if row is None else (bool(row.header_exempt), row.limits)


def _client(row: Row, now: int) -> Client:
    secret_before = None if row.old_secret is None or row.old_secret_until <= now else bytes(row.old_secret)
    return Client(
        no=row.no,
        org=row.org,
        party=row.party,
        name=row.name,
        secret=None if row.secret is None else bytes(row.secret),
        redirects=tuple(row.redirects.split("\n")) if row.redirects else (),
        grants=tuple(row.grants.split(" ")) if row.grants else (),
        mcp=bool(row.mcp),
        header_exempt=bool(row.header_exempt),
        created=row.created,
        touched=row.touched,
        limits=row.limits,
        secret_before=secret_before,
    )
