"""Who may do what with a template (behaviour G4, G7-G12; `api-templates` 0.2). Pure: rows come in as `Standing`."""

from collections.abc import Iterable
from enum import IntEnum

import msgspec

from procession.actor import Actor, ActorKind, Role
from procession.errors import NotAllowed, NotFound

EVERYONE = 0  # the party of a grant to everyone


class Ability(IntEnum):
    """The five grants (G7). The numbers are stored."""

    READ = 1
    EDIT = 2
    LAUNCH = 3
    DUPLICATE = 4
    PROCESS_READ = 5


ACCESS = (Ability.READ, Ability.LAUNCH, Ability.DUPLICATE, Ability.PROCESS_READ)
"""What the simple access list (`users`, `groups`) gives: everything but EDIT (`api-templates` 1.13)."""

NEW_TEMPLATE = (Ability.READ, Ability.PROCESS_READ)
"""What everyone gets on a new template, unless the organization keeps new templates to their creators (G10)."""


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """What one caller holds on one template: all of it (admin, owner, creator; G9), or the granted abilities."""

    actor: Actor
    full: bool
    abilities: frozenset[Ability]

    @property
    def is_light(self) -> bool:
        return self.actor.role is Role.LIGHT

    def has(self, ability: Ability) -> bool:
        """EDIT implies READ (G12); a light member never edits or duplicates, whatever was granted (G4)."""
        if self.is_light and ability in {Ability.EDIT, Ability.DUPLICATE}:
            return False
        if self.full or ability in self.abilities:
            return True
        return ability is Ability.READ and self.has(Ability.EDIT)

    @property
    def sees(self) -> bool:
        """Whether the template is in the caller's library (G8). Light members need READ or LAUNCH (G4)."""
        if self.full:
            return True
        if self.is_light:
            return bool(self.abilities & {Ability.READ, Ability.LAUNCH})
        return bool(self.abilities)


class TemplateNotFound(NotFound):
    """No such template in this organization, or none the caller may see, or it is archived."""


def standing(actor: Actor, *, owner: int, creator: int, granted: Iterable[int]) -> Standing:
    is_member = actor.kind is ActorKind.MEMBER
    full = actor.kind is ActorKind.BOT or (is_member and (actor.is_admin or actor.party in {owner, creator}))
    return Standing(
        actor=actor,
        full=full,
        abilities=frozenset(Ability(one) for one in granted) if is_member else frozenset(),
    )


def sees_all(actor: Actor) -> bool:
    return actor.is_admin or actor.kind is ActorKind.BOT


def sight(actor: Actor) -> tuple[int, ...]:
    """The abilities that put a template into this caller's library (G8, G4)."""
    return (Ability.READ, Ability.LAUNCH) if actor.is_light else tuple(Ability)


def reading(actor: Actor) -> tuple[Ability, ...]:
    """The abilities that let this caller look into a template, and read its log (G12, G4, B11)."""
    return (Ability.READ,) if actor.is_light else (Ability.READ, Ability.EDIT)


def must_be_able_to_create(actor: Actor) -> None:
    if actor.kind is ActorKind.BOT:
        return
    if actor.kind is not ActorKind.MEMBER or actor.is_light:
        raise NotAllowed("Only standard members and administrators may create templates.")


def must_see(held: Standing) -> None:
    """A template nobody granted does not exist for the caller (G8)."""
    if not held.sees:
        raise template_not_found()


def must_be_able_to_read(held: Standing) -> None:
    """LAUNCH alone shows no more than launching needs (G12)."""
    must_see(held)
    if not held.has(Ability.READ):
        raise NotAllowed("You may not look into this template. Its owner or an administrator can let you.")


def must_be_able_to_edit(held: Standing) -> None:
    must_see(held)
    if not held.has(Ability.EDIT):
        raise NotAllowed("You may not edit this template. Its owner or an administrator can let you.")


def must_be_able_to_duplicate(held: Standing) -> None:
    must_see(held)
    if not held.has(Ability.DUPLICATE):
        raise NotAllowed("You may not duplicate this template. Its owner or an administrator can let you.")


def must_be_able_to_launch(held: Standing) -> None:
    if not held.has(Ability.LAUNCH):
        raise NotAllowed("You may not launch processes from this template.")


def must_be_able_to_write_snippets(actor: Actor) -> None:
    if not (actor.is_admin or actor.kind is ActorKind.BOT):
        raise NotAllowed("Only administrators may add, change or remove snippets; ask one of them.")


def must_be_able_to_write_lists(actor: Actor) -> None:
    if not (actor.is_admin or actor.kind is ActorKind.BOT):
        raise NotAllowed("Only administrators may add, change or remove lists; ask one of them.")


def must_be_able_to_pin(actor: Actor) -> None:
    if not actor.is_admin:
        raise NotAllowed("Only an administrator may pin a template for all.")


def must_be_able_to_mark_for_others(actor: Actor) -> None:
    if not actor.is_admin:
        raise NotAllowed("Only an administrator may mark a template as a favourite of others.")


def must_be_able_to_purge(actor: Actor) -> None:
    if not actor.is_admin:
        raise NotAllowed("Only an administrator may delete a template for good.")


def template_not_found() -> TemplateNotFound:
    return TemplateNotFound("There is no such template here. It may have been archived, or not be shared with you.")
