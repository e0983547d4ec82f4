"""What clients send and get about coming and going (api-identity 3.4, 3.7)."""

from typing import Annotated

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession import clock
from procession.actor import Role
from procession.errors import Invalid
from procession.people.bodies import LINK_IN_NAME, Name
from procession.people.invitations import Invited, Wish
from procession.people.wire import UserOut


class InviteBody(msgspec.Struct, frozen=True, kw_only=True):
    """Whom to invite. `firstname` and `lastname` are older spellings; the role member is standard."""

    email: Annotated[str, Meta(max_length=254)]
    first_name: Name | UnsetType | None = UNSET
    last_name: Name | UnsetType | None = UNSET
    firstname: Name | UnsetType | None = UNSET
    lastname: Name | UnsetType | None = UNSET
    role: Annotated[str | UnsetType | None, Meta(description="admin, standard or light; left out: light")] = UNSET
    message: Annotated[str, Meta(max_length=5000)] | UnsetType | None = UNSET


class RoleOfGuestBody(msgspec.Struct, frozen=True, kw_only=True):
    role: Annotated[str | UnsetType | None, Meta(description="admin, standard or light; left out: standard")] = UNSET


class LeaveQuery(msgspec.Struct, frozen=True, kw_only=True):
    with_reassignment: Annotated[bool, Meta(description="Hand over open tasks and owned processes")] = False
    to: Annotated[int | None, Meta(description="The active member who takes over")] = None


class InvitationOut(msgspec.Struct, frozen=True, kw_only=True):
    """`code` lets the person in, by `POST /auth/accept-invitation`, until `expires_at`."""

    code: str
    expires_at: str


class InvitedOut(msgspec.Struct, kw_only=True):
    """The invited member; beside it the invitation, which the person also gets by mail."""

    data: UserOut
    invitation: InvitationOut


def wish(body: InviteBody) -> Wish:
    """Raises Invalid for names that are missing or hold a web address."""
    names = {
        "first_name": _text(body.first_name) or _text(body.firstname),
        "last_name": _text(body.last_name) or _text(body.lastname),
    }
    errors = {
        name: [f"The {name.replace('_', ' ')} field is required."] for name, text in names.items() if not text
    } | {name: ["Enter a name, without a web address."] for name, text in names.items() if LINK_IN_NAME.search(text)}
    found = role(body.role, otherwise=Role.LIGHT, errors=errors)
    if errors:
        raise Invalid.at(errors)
    message = _text(body.message) or None
    return Wish(email=body.email, role=found, message=message, **names)


def role(sent: str | UnsetType | None, *, otherwise: Role, errors: dict[str, list[str]]) -> Role:
    word = _text(sent).lower() or otherwise.value
    word = Role.STANDARD.value if word == "member" else word
    if word not in set(Role):
        errors["role"] = ["The role is one of admin, standard and light."]
        return otherwise
    return Role(word)


def invited(made: Invited, shown: UserOut) -> InvitedOut:
    return InvitedOut(data=shown, invitation=InvitationOut(code=made.code, expires_at=clock.show(made.expires)))


def _text(sent: str | UnsetType | None) -> str:
    return sent.strip() if isinstance(sent, str) else ""
