"""What people let applications do, and the codes and refresh tokens that come of it."""

import msgspec
from sqlalchemy import Table, and_, func, insert, select, update

from procession.access.tables import client, consent, consent_code, refresh_token, token
from procession.people.tables import account, membership, organization
from procession.plumbing.database.statements import Row, Statement, everywhere, param
from procession.plumbing.work import Work

_INSERT = everywhere(insert(consent))
_INSERT_CODE = everywhere(insert(consent_code))
_INSERT_REFRESH = everywhere(insert(refresh_token))
_EXTEND = everywhere(update(consent).where(consent.c.id == param("one")).values(expires=param("until")))
_ALIVE = and_(consent.c.party == param("party"), consent.c.revoked.is_(None), consent.c.expires > param("now"))
_MINE = everywhere(
    select(consent, client.c.name.label("client_name"), organization.c.id.label("organization_id"))
    .select_from(
        consent.join(client, client.c.no == consent.c.client).outerjoin(
            organization, organization.c.no == consent.c.org
        )
    )
    .where(_ALIVE)
    .order_by(consent.c.created.desc(), consent.c.id.desc())
    .limit(param("limit"))
    .offset(param("offset"))
)
_COUNT = everywhere(select(func.count()).select_from(consent).where(_ALIVE))
_REVOKE_MINE = everywhere(
    update(consent)
    .where(and_(consent.c.id == param("one"), consent.c.party == param("person"), consent.c.revoked.is_(None)))
    .values(revoked=param("at"))
)
_REVOKE = everywhere(
    update(consent).where(and_(consent.c.id == param("one"), consent.c.revoked.is_(None))).values(revoked=param("at"))
)
_END_TOKENS = everywhere(
    update(token).where(and_(token.c.consent == param("one"), token.c.revoked.is_(None))).values(revoked=param("at"))
)
_ISSUED = ("id", "kind", "party", "org", "scopes", "client", "created", "expires", "revoked")
_FIND_TOKEN = everywhere(select(*(token.c[name] for name in _ISSUED)).where(token.c.hash == param("hash")))
_REVOKE_TOKEN = everywhere(
    update(token).where(and_(token.c.id == param("one"), token.c.revoked.is_(None))).values(revoked=param("at"))
)
_WHERE_ACTIVE = (
    select(organization.c.no, organization.c.id, organization.c.name)
    .select_from(membership.join(organization, organization.c.no == membership.c.org))
    .where(
        and_(membership.c.party == param("party"), membership.c.status == "active", organization.c.archived.is_(None))
    )
    .order_by(organization.c.name, organization.c.no)
)
_ACTIVE_ANYWHERE = everywhere(_WHERE_ACTIVE.limit(param("most")))
_ACTIVE_HERE = everywhere(_WHERE_ACTIVE.where(organization.c.no == param("here")))
_ORGANIZATION = everywhere(select(organization.c.id).where(organization.c.no == param("no")))
_PERSON = everywhere(select(account.c.email).where(account.c.no == param("no")))


class Consent(msgspec.Struct, frozen=True, kw_only=True):
    """`org` None: all organizations of the person. `expires`: when the last thing that came of it does."""

    id: str
    client: int
    party: int
    org: int | None
    scopes: str
    created: int
    expires: int
    client_name: str = ""
    organization_id: str | None = None


class Once(msgspec.Struct, frozen=True, kw_only=True):
    """A code or refresh token as it is kept, with its consent. `used`: somebody has exchanged it before."""

    consent: Consent
    is_revoked: bool
    expires: int
    used: int | None
    redirect: str = ""
    challenge: str | None = None


class Issued(msgspec.Struct, frozen=True, kw_only=True):
    """An access token as it is kept. `party` 0: the application itself."""

    id: str
    kind: str
    party: int
    org: int | None
    scopes: str
    client: int
    created: int
    expires: int
    revoked: int | None


class Place(msgspec.Struct, frozen=True):
    """An organization somebody is active in."""

    no: int
    id: str
    name: str


def _found(kept: Table) -> Statement:
    return everywhere(
        select(
            *(consent.c[name] for name in ("id", "client", "party", "org", "scopes", "created")),
            consent.c.expires.label("over"),
            consent.c.revoked,
            organization.c.id.label("organization_id"),
            *(column for column in kept.c if column.name not in {"hash", "consent"}),
        )
        .select_from(
            kept.join(consent, consent.c.id == kept.c.consent).outerjoin(
                organization, organization.c.no == consent.c.org
            )
        )
        .where(kept.c.hash == param("hash"))
    )


def _spent(kept: Table) -> Statement:
    return everywhere(
        update(kept).where(and_(kept.c.hash == param("one"), kept.c.used.is_(None))).values(used=param("at"))
    )


_FIND_CODE, _FIND_REFRESH = _found(consent_code), _found(refresh_token)
_SPEND_CODE, _SPEND_REFRESH = _spent(consent_code), _spent(refresh_token)


def add(work: Work, new: Consent) -> None:
    values = msgspec.structs.asdict(new)
    del values["client_name"], values["organization_id"]
    work.run(_INSERT, **values, revoked=None)


def extend(work: Work, consent_id: str, until: int) -> None:
    work.run(_EXTEND, one=consent_id, until=until)


def add_code(work: Work, digest: bytes, *, consent_id: str, redirect: str, challenge: str | None, expires: int) -> None:
    work.run(
        _INSERT_CODE,
        hash=digest,
        consent=consent_id,
        redirect=redirect,
        challenge=challenge,
        expires=expires,
        used=None,
    )


def add_refresh(work: Work, digest: bytes, *, consent_id: str, expires: int) -> None:
    work.run(_INSERT_REFRESH, hash=digest, consent=consent_id, expires=expires, used=None)


def find_code(work: Work, digest: bytes) -> Once | None:
    row = work.row(_FIND_CODE, hash=digest)
    return None if row is None else _once(row, redirect=row.redirect, challenge=row.challenge)


def find_refresh(work: Work, digest: bytes) -> Once | None:
    row = work.row(_FIND_REFRESH, hash=digest)
    return None if row is None else _once(row)


def find_token(work: Work, digest: bytes) -> Issued | None:
    row = work.row(_FIND_TOKEN, hash=digest)
    return None if row is None else Issued(**{name: getattr(row, name) for name in _ISSUED})


def revoke_token(work: Work, token_id: str) -> bool:
    """One access token. False: it was over before."""
    return work.run(_REVOKE_TOKEN, one=token_id, at=work.now) > 0


def spend_code(work: Work, digest: bytes) -> bool:
    """False: somebody was first."""
    return work.run(_SPEND_CODE, one=digest, at=work.now) > 0


def spend_refresh(work: Work, digest: bytes) -> bool:
    return work.run(_SPEND_REFRESH, one=digest, at=work.now) > 0


def of_person(work: Work, party: int, *, limit: int, offset: int) -> tuple[list[Consent], int]:
    """Those that still open something, the newest first; and how many there are."""
    rows = work.rows(_MINE, party=party, now=work.now, limit=limit, offset=offset)
    found = [Consent(**{name: getattr(row, name) for name in Consent.__struct_fields__}) for row in rows]
    return found, work.value(_COUNT, party=party, now=work.now)


def revoke_mine(work: Work, party: int, consent_id: str) -> bool:
    if not work.run(_REVOKE_MINE, one=consent_id, person=party, at=work.now):
        return False
    end_tokens(work, consent_id)
    return True


def revoke(work: Work, consent_id: str) -> None:
    """With every token that came of it."""
    work.run(_REVOKE, one=consent_id, at=work.now)
    end_tokens(work, consent_id)


def end_tokens(work: Work, consent_id: str) -> None:
    work.run(_END_TOKENS, one=consent_id, at=work.now)


def places_of(work: Work, party: int, *, org: int | None, most: int = 100) -> list[Place]:
    """Organizations the person is active in; with `org` that one or none."""
    if org is not None:
        rows = work.rows(_ACTIVE_HERE, party=party, here=org)
    else:
        rows = work.rows(_ACTIVE_ANYWHERE, party=party, most=most)
    return [Place(row.no, row.id, row.name) for row in rows]


def organization_id(work: Work, no: int) -> str:
    return work.value(_ORGANIZATION, no=no)


def address_of(work: Work, party: int) -> str:
    return work.value(_PERSON, no=party) or ""


def _once(row: Row, *, redirect: str = "", challenge: str | None = None) -> Once:
    found = Consent(
        id=row.id,
        client=row.client,
        party=row.party,
        org=row.org,
        scopes=row.scopes,
        created=row.created,
        expires=row.over,
        organization_id=row.organization_id,
    )
    return Once(
        consent=found,
        is_revoked=row.revoked is not None,
        expires=row.expires,
        used=row.used,
        redirect=redirect,
        challenge=challenge,
    )
