"""Routes of coming and going (api-identity 3.4.3 - 3.4.9, 3.7.1)."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession.actor import Role
from procession.errors import Invalid
from procession.membership import leave, welcome, wire
from procession.membership.leave import GuestHasOpenTasks
from procession.membership.wire import InviteBody, InvitedOut, LeaveQuery, RoleOfGuestBody
from procession.people import guest_access, invitations, leaving, members, pages, policy
from procession.people import wire as people
from procession.people.invitations import Invited, NotInvited
from procession.people.leaving import BotNotDisabled, NotDisabled
from procession.people.organization_wire import OrganizationBody, OrganizationOut
from procession.people.refusals import LastAdministrator
from procession.people.values import Guest
from procession.people.wire import GuestOut, UserOut
from procession.plumbing.http import Cap, Item, Number, RequestFacts, Route
from procession.plumbing.work import Work

INVITATIONS = Cap("invitations", 120)
LINKS = Cap("guest links", 120)


class UserPath(msgspec.Struct, frozen=True):
    user: Number


class GuestPath(msgspec.Struct, frozen=True):
    guest: Annotated[str, Meta(description="E-mail, guest code or number: what has an @ is an e-mail")]


class Empty(msgspec.Struct):
    """A body that says nothing."""


def _invited(work: Work, made: Invited) -> InvitedOut:
    return wire.invited(made, pages.user(work, members.get(work, made.member.no)))


def _guest(work: Work, guest: Guest, request: RequestFacts) -> Item[GuestOut]:
    return Item(people.guest(guest, base_url=request.base_url, organization_id=work.actor.organization_id))


def invite_user(work: Work, body: InviteBody) -> InvitedOut:
    """Invite somebody to the organization; inviting an invited address again makes a new code, and the old one dies.

    The person gets a mail with a link, and comes in with it or with `invitation.code` within 18 days.
    Stored names and role stay when somebody is invited again.
    """
    policy.must_be_inside(work.actor)
    return _invited(work, invitations.invite(work, wire.wish(body)))


def resend_invitation(work: Work, path: UserPath, body: Empty) -> InvitedOut:
    """Make a new code for somebody who is invited; the old one dies."""
    policy.must_be_inside(work.actor)
    return _invited(work, invitations.resend(work, path.user))


def withdraw_invitation(work: Work, path: UserPath) -> Item[UserOut]:
    """Withdraw an invitation: its code dies, and somebody who is nowhere else is forgotten."""
    policy.must_be_inside(work.actor)
    shown = pages.user(work, members.get(work, path.user))
    invitations.withdraw(work, path.user)
    return Item(shown)


def approve_user(work: Work, path: UserPath, body: Empty) -> Item[UserOut]:
    """Approve a member who waits for it. Members who are here already are answered unchanged."""
    policy.must_be_inside(work.actor)
    return Item(pages.user(work, invitations.approve(work, path.user)))


def disable_user(work: Work, path: UserPath, query: LeaveQuery) -> Item[UserOut]:
    """Disable a member: signed out, out of all groups, without favourites.

    Open tasks and places in template steps stay theirs unless they are handed over; processes and templates they own
    go to whoever takes over, else to the default administrator.
    """
    policy.must_be_inside(work.actor)
    gone = leave.disable(work, path.user, reassigns=query.with_reassignment, to=query.to)
    return Item(pages.user(work, gone))


def enable_user(work: Work, path: UserPath, body: Empty) -> Item[UserOut]:
    """Enable a disabled member: role and history are back, and the old password works."""
    policy.must_be_inside(work.actor)
    return Item(pages.user(work, leaving.enable(work, path.user)))


def delete_user(work: Work, path: UserPath) -> Item[UserOut]:
    """Delete a disabled member for good. What they did stays; the address can be invited again."""
    policy.must_be_inside(work.actor)
    members.get(work, path.user)
    shown = pages.user(work, leave.erase(work, path.user))
    return Item(shown)


def turn_user_into_guest(work: Work, path: UserPath, body: Empty, request: RequestFacts) -> Item[GuestOut]:
    """Turn a member into a guest, who keeps the open tasks and works on them by a private link."""
    policy.must_be_inside(work.actor)
    return _guest(work, leave.to_guest(work, path.user), request)


def disable_guest(work: Work, path: GuestPath, request: RequestFacts) -> Item[GuestOut]:
    """Disable a guest without open tasks: the private link opens nothing."""
    policy.must_be_inside(work.actor)
    return _guest(work, leave.disable_guest(work, path.guest), request)


def enable_guest(work: Work, path: GuestPath, body: Empty, request: RequestFacts) -> Item[GuestOut]:
    """Enable a guest: the same private link works again."""
    policy.must_be_inside(work.actor)
    return _guest(work, guest_access.enable(work, path.guest), request)


def remove_guest(work: Work, path: GuestPath, request: RequestFacts) -> Item[GuestOut]:
    """Remove a guest from all open tasks and from the organization; what they did stays. Administrators only."""
    policy.must_be_inside(work.actor)
    return _guest(work, leave.remove_guest(work, path.guest), request)


def reset_guest_link(work: Work, path: GuestPath, body: Empty, request: RequestFacts) -> Item[GuestOut]:
    """Make a new private link for a guest; the old one dies at once. Administrators only."""
    policy.must_be_inside(work.actor)
    return _guest(work, guest_access.reset_link(work, path.guest), request)


def resend_guest_link(work: Work, path: GuestPath, body: Empty, request: RequestFacts) -> Item[GuestOut]:
    """Mail the private link to the guest once more."""
    policy.must_be_inside(work.actor)
    return _guest(work, guest_access.resend(work, path.guest), request)


def turn_guest_into_member(work: Work, path: GuestPath, body: RoleOfGuestBody) -> InvitedOut:
    """Invite a guest as a member, who takes the open tasks along. Administrators only."""
    policy.must_be_inside(work.actor)
    errors: dict[str, list[str]] = {}
    role = wire.role(body.role, otherwise=Role.STANDARD, errors=errors)
    if errors:
        raise Invalid.at(errors)
    return _invited(work, leave.to_member(work, path.guest, role))


def update_organization(work: Work, body: OrganizationBody) -> Item[OrganizationOut]:
    """Change settings; administrators only.

    `onboarding_template_id` is launched for everybody who joins: a procedure with a step and without required kick-off
    fields. Tasks that nobody is assigned to are the new member's. Settings whose effect belongs to a later release
    (automatic archiving and completing, digests, webhook dates) are stored, checked and shown already.
    """
    return Item(pages.shown_organization(work, welcome.change_organization(work, body)))


_PEOPLE, _GUESTS = "Members", "Guests"
_HERE = "/organizations/{org}"
_USERS = _HERE + "/users"
_USER = _USERS + "/{user}"
_GUEST = _HERE + "/guests/{guest}"
_STAYS = (BotNotDisabled, LastAdministrator)

ROUTES: tuple[Route, ...] = (
    Route(method="PUT", path=_HERE, use=update_organization, tag="Organizations"),
    Route(method="PATCH", path=_HERE, use=update_organization, tag="Organizations", hidden=True),
    Route(
        method="POST",
        path=_USERS + "/invite",
        use=invite_user,
        tag=_PEOPLE,
        cap=INVITATIONS,
        secret_answer=True,
        refusals=(NotInvited,),
    ),
    Route(
        method="POST",
        path=_USER + "/resend-invite",
        use=resend_invitation,
        tag=_PEOPLE,
        cap=INVITATIONS,
        secret_answer=True,
        refusals=(NotInvited,),
    ),
    Route(method="DELETE", path=_USER + "/invite", use=withdraw_invitation, tag=_PEOPLE, refusals=(NotInvited,)),
    Route(method="PUT", path=_USER + "/approve", use=approve_user, tag=_PEOPLE, refusals=(NotInvited,)),
    Route(method="DELETE", path=_USER + "/disable", use=disable_user, tag=_PEOPLE, refusals=_STAYS),
    Route(method="DELETE", path=_USER, use=disable_user, tag=_PEOPLE, refusals=_STAYS, hidden=True),
    Route(method="PUT", path=_USER + "/enable", use=enable_user, tag=_PEOPLE),
    Route(method="DELETE", path=_USER + "/delete", use=delete_user, tag=_PEOPLE, refusals=(*_STAYS, NotDisabled)),
    Route(method="PUT", path=_USER + "/to/guest", use=turn_user_into_guest, tag=_PEOPLE, refusals=_STAYS),
    Route(method="DELETE", path=_GUEST + "/disable", use=disable_guest, tag=_GUESTS, refusals=(GuestHasOpenTasks,)),
    Route(method="PUT", path=_GUEST + "/enable", use=enable_guest, tag=_GUESTS),
    Route(method="DELETE", path=_GUEST, use=remove_guest, tag=_GUESTS),
    Route(method="POST", path=_GUEST + "/reset-link", use=reset_guest_link, tag=_GUESTS, secret_answer=True),
    Route(method="POST", path=_GUEST + "/resend", use=resend_guest_link, tag=_GUESTS, cap=LINKS),
    Route(method="POST", path=_GUEST + "/to/member", use=turn_guest_into_member, tag=_GUESTS, secret_answer=True),
)
