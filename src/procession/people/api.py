"""The routes of organizations, members, groups and guests, in the order of their API pages."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession.people import bodies, groups, guests, members, organizations, pages, policy, wire
from procession.people.bodies import GroupBody, GroupPatch, GuestBody, GuestPatch, ProfileBody, ProfilePatch, RoleBody
from procession.people.organization_wire import OrganizationOut
from procession.people.refusals import BotMember, DefaultAdministrator, LastAdministrator
from procession.people.wire import GroupOut, GuestOut, MinimalGuest, MinimalUser, UserOut
from procession.plumbing.http import (
    NOTHING,
    Access,
    HexId,
    Item,
    Listing,
    Nothing,
    Number,
    Page,
    PageQuery,
    RequestFacts,
    Route,
    includes,
    window,
)
from procession.plumbing.work import Work

ALL_PEOPLE = 9999
ALL_GUESTS = 999


class UserPath(msgspec.Struct, frozen=True):
    user: Number


class GroupPath(msgspec.Struct, frozen=True):
    group: HexId


class GuestPath(msgspec.Struct, frozen=True):
    guest: Annotated[str, Meta(description="E-mail, guest code or number: what has an @ is an e-mail")]


class WithQuery(msgspec.Struct, frozen=True, kw_only=True):
    with_: Annotated[str, Meta(description="What to include: names, comma separated")] = msgspec.field(
        default="", name="with"
    )


class MemberQuery(PageQuery, frozen=True, kw_only=True):
    """`with` knows groups, organizations, preferences (one's own, for administrators all) and country."""

    status: Annotated[str, Meta(description="Only members with this status: active, invited or disabled")] = ""
    role: Annotated[str, Meta(description="Only members with this role: admin, standard or light")] = ""


class CurrentOrganizationBody(msgspec.Struct, frozen=True, kw_only=True):
    organization_id: HexId


def get_me(work: Work, query: WithQuery) -> Item[UserOut]:
    """The caller, without naming an organization.

    Role, job and the like are those of the caller's current organization. The usual way to test a token. `with` knows
    groups, organizations and country.
    """
    return Item(pages.me(work, includes(query.with_)))


def list_my_organizations(work: Work, query: PageQuery) -> Page[OrganizationOut]:
    """The organizations of the caller, with role and status there.

    A token that is tied to one organization lists that one only.
    """
    chosen = window(query)
    data, total = pages.my_organizations(work, limit=chosen.limit, offset=chosen.offset)
    return Page(data=data, total=total, window=chosen)


def set_current_organization(work: Work, body: CurrentOrganizationBody) -> Item[OrganizationOut]:
    """Choose the organization that requests without one (`/me`) refer to."""
    return Item(pages.shown_organization(work, organizations.make_current(work, body.organization_id)))


def get_organization(work: Work, query: WithQuery) -> Item[OrganizationOut]:
    """One's organization with all its settings. `with` knows subscription and billing_info, which are empty here."""
    policy.must_be_inside(work.actor)
    return Item(pages.shown_organization(work, organizations.get(work), includes(query.with_)))


def get_my_membership(work: Work, query: WithQuery) -> Item[UserOut]:
    """The caller as a member of this organization. `with` knows groups, organizations, preferences and country."""
    policy.must_be_inside(work.actor)
    return Item(pages.user(work, members.get(work, work.actor.party), includes(query.with_)))


def update_my_profile(work: Work, body: ProfilePatch) -> Item[UserOut]:
    """Change one's own profile. Names and time zone are the same in all organizations, job and team only here."""
    policy.must_be_inside(work.actor)
    facts = bodies.profile(body, members.get(work, work.actor.party))
    return Item(pages.user(work, members.update_profile(work, work.actor.party, facts)))


def list_users(work: Work, query: MemberQuery) -> Page[UserOut]:
    """All members, also invited and disabled ones and the organization's bot.

    `q` searches names and e-mail. Sorts by first_name, last_name, name, email, created_at, updated_at, last_login_at,
    role and status. `with` knows groups, organizations, preferences (one's own, for administrators all) and country.
    """
    policy.must_be_inside(work.actor)
    chosen = window(query, default=ALL_PEOPLE, cap=None)
    data, total = pages.users(work, query, role=query.role, status=query.status, chosen=chosen)
    return Page(data=data, total=total, window=chosen)


def list_users_briefly(work: Work) -> Listing[MinimalUser]:
    """All members, in few words and without pages."""
    policy.must_be_inside(work.actor)
    everybody = pages.everybody(work)
    return Listing([wire.minimal_user(member) for member in everybody], len(everybody))


def get_user(work: Work, path: UserPath, query: WithQuery) -> Item[UserOut]:
    """One member. Members see each other; `with=organizations` shows others only what is here."""
    policy.must_be_inside(work.actor)
    return Item(pages.user(work, members.get(work, path.user), includes(query.with_)))


def update_user(work: Work, path: UserPath, body: ProfileBody) -> Item[UserOut]:
    """Change the profile of a member; administrators, and everybody their own.

    Nobody but the person may change a profile that other organizations share.
    """
    policy.must_be_inside(work.actor)
    facts = bodies.profile(body, members.get(work, path.user))
    return Item(pages.user(work, members.update_profile(work, path.user, facts)))


def patch_user(work: Work, path: UserPath, body: ProfilePatch) -> Item[UserOut]:
    """Change a part of a member's profile."""
    policy.must_be_inside(work.actor)
    facts = bodies.profile(body, members.get(work, path.user))
    return Item(pages.user(work, members.update_profile(work, path.user, facts)))


def change_role(work: Work, path: UserPath, body: RoleBody) -> Item[UserOut]:
    """Give a member another role; administrators only. It counts with the member's next request.

    The default administrator and the last administrator stay what they are.
    """
    policy.must_be_inside(work.actor)
    return Item(pages.user(work, members.change_role(work, path.user, bodies.role(body))))


def set_default_admin(work: Work, path: UserPath) -> Item[UserOut]:
    """Make an active administrator the organization's default administrator."""
    policy.must_be_inside(work.actor)
    return Item(pages.user(work, members.make_default_admin(work, path.user)))


def list_groups(work: Work, query: PageQuery, request: RequestFacts) -> Page[GroupOut]:
    """Groups. `q` searches name and description; sorts by name, created_at and updated_at.

    `with` knows users and guest_records.
    """
    policy.must_be_inside(work.actor)
    chosen = window(query)
    data, total = pages.groups(work, query, chosen=chosen, base_url=request.base_url)
    return Page(data=data, total=total, window=chosen)


def get_group(work: Work, path: GroupPath, query: WithQuery, request: RequestFacts) -> Item[GroupOut]:
    """One group. `with` knows users and guest_records."""
    policy.must_be_inside(work.actor)
    found = groups.get(work, path.group)
    return Item(pages.group(work, found, includes(query.with_), base_url=request.base_url))


def create_group(work: Work, body: GroupBody) -> Item[GroupOut]:
    """Make a group. Members are user ids; unknown guest addresses become guests."""
    return Item(wire.group(groups.create(work, bodies.group(body, None))))


def update_group(work: Work, path: GroupPath, body: GroupPatch) -> Item[GroupOut]:
    """Change a group; lists that are given replace the old ones."""
    policy.must_be_inside(work.actor)
    return Item(wire.group(groups.update(work, path.group, bodies.group(body, groups.get(work, path.group)))))


def delete_group(work: Work, path: GroupPath) -> Nothing:
    """Remove a group for good; its people stay."""
    groups.delete(work, path.group)
    return NOTHING


def list_guests(work: Work, query: PageQuery, request: RequestFacts) -> Page[GuestOut]:
    """Guests. `q` searches e-mail and names; sorts by created_at, updated_at, email, names and last_accessed_at."""
    policy.must_be_inside(work.actor)
    chosen = window(query, default=ALL_GUESTS, cap=None)
    data, total = pages.guests(work, query, chosen=chosen, base_url=request.base_url)
    return Page(data=data, total=total, window=chosen)


def list_guests_briefly(work: Work, request: RequestFacts) -> Listing[MinimalGuest]:
    """All guests, in few words and without pages."""
    policy.must_be_inside(work.actor)
    data = pages.all_guests(work, base_url=request.base_url)
    return Listing(data, len(data))


def create_guest(work: Work, body: GuestBody, request: RequestFacts) -> Item[GuestOut]:
    """Make a guest. An address that is a guest already is answered with that guest, unchanged."""
    policy.must_be_inside(work.actor)
    made = guests.create(work, body.email, bodies.guest(body, None))
    return Item(wire.guest(made, base_url=request.base_url, organization_id=work.actor.organization_id))


def get_guest(work: Work, path: GuestPath, request: RequestFacts) -> Item[GuestOut]:
    """One guest."""
    policy.must_be_inside(work.actor)
    found = guests.get(work, path.guest)
    return Item(wire.guest(found, base_url=request.base_url, organization_id=work.actor.organization_id))


def update_guest(work: Work, path: GuestPath, body: GuestPatch, request: RequestFacts) -> Item[GuestOut]:
    """Change what is known about a guest; what is left out stays, and everything sent is stored."""
    policy.must_be_inside(work.actor)
    facts = bodies.guest(body, guests.get(work, path.guest))
    changed = guests.update(work, path.guest, facts)
    return Item(wire.guest(changed, base_url=request.base_url, organization_id=work.actor.organization_id))


_ORG, _PEOPLE, _GROUPS, _GUESTS = "Organizations", "Members", "Groups", "Guests"
_HERE = "/organizations/{org}"

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path="/me", use=get_me, tag=_PEOPLE, access=Access.PERSON),
    Route(method="GET", path="/me/organizations", use=list_my_organizations, tag=_ORG, access=Access.PERSON),
    Route(method="PUT", path="/me/current-organization", use=set_current_organization, tag=_ORG, access=Access.PERSON),
    Route(method="GET", path=_HERE, use=get_organization, tag=_ORG),
    Route(method="GET", path=_HERE + "/me", use=get_my_membership, tag=_PEOPLE),
    Route(method="PUT", path=_HERE + "/me", use=update_my_profile, tag=_PEOPLE),
    Route(method="GET", path=_HERE + "/users", use=list_users, tag=_PEOPLE),
    Route(method="GET", path=_HERE + "/users-list", use=list_users_briefly, tag=_PEOPLE),
    Route(method="GET", path=_HERE + "/users/{user}", use=get_user, tag=_PEOPLE),
    Route(method="PUT", path=_HERE + "/users/{user}", use=update_user, tag=_PEOPLE, refusals=(BotMember,)),
    Route(method="PATCH", path=_HERE + "/users/{user}", use=patch_user, tag=_PEOPLE, refusals=(BotMember,)),
    Route(
        method="PUT",
        path=_HERE + "/users/{user}/role",
        use=change_role,
        tag=_PEOPLE,
        refusals=(BotMember, DefaultAdministrator, LastAdministrator),
    ),
    Route(
        method="PUT",
        path=_HERE + "/users/{user}/default-admin",
        use=set_default_admin,
        tag=_PEOPLE,
        refusals=(BotMember,),
    ),
    Route(method="GET", path=_HERE + "/groups", use=list_groups, tag=_GROUPS),
    Route(method="POST", path=_HERE + "/groups", use=create_group, tag=_GROUPS, status=201),
    Route(method="GET", path=_HERE + "/groups/{group}", use=get_group, tag=_GROUPS),
    Route(method="PUT", path=_HERE + "/groups/{group}", use=update_group, tag=_GROUPS),
    Route(method="DELETE", path=_HERE + "/groups/{group}", use=delete_group, tag=_GROUPS, status=204),
    Route(method="GET", path=_HERE + "/guests", use=list_guests, tag=_GUESTS),
    Route(method="GET", path=_HERE + "/guests-list", use=list_guests_briefly, tag=_GUESTS),
    Route(method="POST", path=_HERE + "/guests", use=create_guest, tag=_GUESTS, status=201, cap=guests.INVITATIONS),
    Route(method="GET", path=_HERE + "/guests/{guest}", use=get_guest, tag=_GUESTS),
    Route(method="PUT", path=_HERE + "/guests/{guest}", use=update_guest, tag=_GUESTS),
)
