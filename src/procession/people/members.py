"""Members: looking them up, their role and their profile (behaviour G1 - G4, G22, api-identity 3.4)."""

import msgspec

from procession.actor import Role
from procession.errors import Invalid, NotFound
from procession.people import events, policy, store
from procession.people.refusals import BotMember, DefaultAdministrator, LastAdministrator
from procession.people.settings import is_timezone
from procession.people.values import Member, Place, Profile, Status
from procession.plumbing.work import Work


class ProfileFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The whole new state of what a person may change about themselves."""

    first_name: str
    last_name: str
    timezone: str | None
    profile: Profile
    job_title: str | None
    job_description: str | None
    team: str | None


def get(work: Work, number: int) -> Member:
    """Any status, also the bot. Raises NotFound."""
    member = store.members.find(work, number)
    if member is None:
        raise NotFound("There is no such member in this organization.")
    return member


def find(work: Work, number: int) -> Member | None:
    """Any status; None for nobody of this organization."""
    return store.members.find(work, number)


def change_role(work: Work, number: int, role: Role) -> Member:
    """Applies with the next request of that member; their tokens keep working."""
    policy.must_be_admin(work.actor, "change roles")
    member = get(work, number)
    _must_be_a_person(member)
    if member.role is role:
        return member
    if member.role is Role.ADMIN:
        _must_be_able_to_lose_admin(work, member)
    changed = msgspec.structs.replace(member, role=role, touched=work.now)
    store.members.save_membership(work, changed)
    work.emit(events.role_changed(number, member.role.value, role.value))
    return changed


def make_default_admin(work: Work, number: int) -> Member:
    policy.must_be_admin(work.actor, "choose the default administrator")
    member = get(work, number)
    _must_be_a_person(member)
    if member.role is not Role.ADMIN or member.status is not Status.ACTIVE:
        raise Invalid.at({"user": ["Only an active administrator can be the default administrator."]})
    organization = store.organizations.load(work, work.org)
    if organization.default_admin != number:
        store.organizations.set_default_admin(work, number)
        work.emit(
            events.organization_updated(
                organization.id, {"default_admin": {"old": organization.default_admin, "new": number}}
            )
        )
    return member


def update_profile(work: Work, number: int, facts: ProfileFacts) -> Member:
    """Names, time zone and the like, the same in all organizations; job and team only here (api-identity 3.4.6)."""
    member = get(work, number)
    _must_be_a_person(member)
    elsewhere = store.members.is_elsewhere(work, number)
    policy.must_be_able_to_edit_profile(work.actor, number, is_elsewhere=elsewhere)
    if facts.timezone is not None and not is_timezone(facts.timezone):
        raise Invalid.at({"timezone": [f"{facts.timezone[:60]!r} is no time zone; send a name such as Europe/Madrid."]})
    changed = _with(member, facts)
    if changed != member:
        store.members.save(work, changed)
        work.emit(events.profile_updated(number, _differences(member, changed)))
        changed = msgspec.structs.replace(changed, touched=work.now, account_touched=work.now)
    return changed


def _with(member: Member, facts: ProfileFacts) -> Member:
    place: Place = msgspec.structs.replace(
        member.place, job_title=facts.job_title, job_description=facts.job_description, team=facts.team
    )
    return msgspec.structs.replace(
        member,
        first_name=facts.first_name,
        last_name=facts.last_name,
        timezone=facts.timezone,
        profile=facts.profile,
        place=place,
    )


def _must_be_a_person(member: Member) -> None:
    if member.status is Status.BOT:
        raise BotMember("This is the organization's bot; it can't be changed.")


def _must_be_able_to_lose_admin(work: Work, member: Member) -> None:
    if store.organizations.load(work, work.org).default_admin == member.no:
        raise DefaultAdministrator(
            "This member is the default administrator. Make another member the default administrator first."
        )
    if not store.members.has_other_admin(work, member.no):
        raise LastAdministrator("This member is the only administrator. Make another member an administrator first.")


def _differences(old: Member, new: Member) -> dict[str, object]:
    before, after = msgspec.to_builtins(old), msgspec.to_builtins(new)
    return {name: {"old": before[name], "new": after[name]} for name in before if before[name] != after[name]}
