"""Who may change organizations and people (behaviour G, permission matrix; api-identity 3.5). Pure."""

from procession.actor import Actor, ActorKind, Role
from procession.errors import NotAllowed
from procession.people.settings import Settings

_MAY_RUN_THE_OFFICE = {Role.ADMIN, Role.STANDARD}


def is_inside(actor: Actor) -> bool:
    """A member, or the organization itself (its bot, the command line)."""
    return actor.kind in {ActorKind.MEMBER, ActorKind.BOT}


def must_be_admin(actor: Actor, what: str) -> None:
    """`what` completes the sentence: "change the organization"."""
    if not (actor.is_admin or actor.kind in {ActorKind.BOT, ActorKind.APPLICATION}):
        raise NotAllowed(f"Only administrators may {what}; ask one of them.")


def must_be_inside(actor: Actor) -> None:
    if not is_inside(actor):
        raise NotAllowed("Guests can't see who else works here.")


def must_be_able_to_found(actor: Actor, *, is_open: bool) -> None:
    """A person who is signed in for all of their organizations, where the operator lets people (`is_open`)."""
    if not is_open:
        raise NotAllowed("On this installation only the operator makes organizations; ask them.")
    if actor.client or actor.tied_to:
        raise NotAllowed("This application is good for one organization and can't make others; sign in yourself.")


def must_be_able_to_write_guests(actor: Actor) -> None:
    if not (actor.kind is ActorKind.BOT or actor.role in _MAY_RUN_THE_OFFICE):
        raise NotAllowed("Members with the light role can't add or change guests; ask a standard member.")


def must_be_able_to_manage_groups(actor: Actor, settings: Settings) -> None:
    if actor.is_admin or actor.kind is ActorKind.BOT:
        return
    if actor.role is not Role.STANDARD:
        raise NotAllowed("Members with the light role can't change groups; ask an administrator.")
    if not settings.allow_manage_groups:
        raise NotAllowed("In this organization only administrators may change groups; ask one of them.")


def must_be_able_to_invite(actor: Actor, settings: Settings, role: Role) -> None:
    """Administrators anybody; standard members, where they may, no administrators (behaviour G17)."""
    if actor.is_admin or actor.kind is ActorKind.BOT:
        return
    if actor.role is not Role.STANDARD:
        raise NotAllowed("Members with the light role can't invite; ask a standard member.")
    if not settings.allow_user_invite:
        raise NotAllowed("In this organization only administrators may invite; ask one of them.")
    if role is Role.ADMIN:
        raise NotAllowed("Only administrators may invite an administrator; ask one of them.")


def must_be_able_to_edit_profile(actor: Actor, person: int, *, is_elsewhere: bool) -> None:
    """Oneself always; an admin only people who belong to this organization alone (api-identity 3.4.6)."""
    if actor.party == person and actor.kind is ActorKind.MEMBER:
        return
    must_be_admin(actor, "change the profile of others")
    if is_elsewhere:
        raise NotAllowed("This person belongs to other organizations too, so only they may change their profile.")


def may_see_everything_of(actor: Actor, person: int) -> bool:
    return actor.is_admin or actor.party == person
