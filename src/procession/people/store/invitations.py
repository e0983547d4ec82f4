"""Open invitations of an organization."""

import msgspec
from sqlalchemy import delete, select

from procession.people import guest_codes
from procession.people.tables import invitation, organization
from procession.plumbing.database.statements import everywhere, param, tenant, upsert
from procession.plumbing.work import Work

_NOT_KEY = ("code_hash", "turn", "message", "inviter", "created", "expires")
_SAVE = tenant(upsert(invitation, keys=("party",), change=lambda new: {name: new[name] for name in _NOT_KEY}))
_OF = tenant(select(invitation).where(invitation.c.party == param("party")))
_REMOVE = tenant(delete(invitation).where(invitation.c.party == param("party")))
_BY_CODE = everywhere(
    select(invitation, organization.c.id.label("organization_id"), organization.c.name)
    .select_from(invitation.join(organization, organization.c.no == invitation.c.org))
    .where(invitation.c.code_hash == param("code_hash"), organization.c.archived.is_(None))
)


class Invitation(msgspec.Struct, frozen=True, kw_only=True):
    """`code` is what the invited person shows to come in."""

    party: int
    turn: int
    message: str | None
    inviter: int
    created: int
    expires: int


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """An invitation found by its code, with the organization it leads to."""

    party: int
    expires: int
    organization: int
    organization_id: str
    organization_name: str


def find(work: Work, party: int) -> Invitation | None:
    row = work.row(_OF, party=party)
    if row is None:
        return None
    return Invitation(**{name: getattr(row, name) for name in Invitation.__struct_fields__})


def find_by_code(work: Work, code: str) -> Found | None:
    row = work.row(_BY_CODE, code_hash=guest_codes.hashed(code))
    if row is None:
        return None
    return Found(
        party=row.party,
        expires=row.expires,
        organization=row.org,
        organization_id=row.organization_id,
        organization_name=row.name,
    )


def save(work: Work, one: Invitation, code: str) -> None:
    work.run(_SAVE, **msgspec.structs.asdict(one), code_hash=guest_codes.hashed(code))


def remove(work: Work, party: int) -> None:
    work.run(_REMOVE, party=party)
