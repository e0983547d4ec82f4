"""Who may keep tags and folders in order (behaviour B17-B19, permission matrix). Pure."""

from procession.actor import Actor, ActorKind
from procession.errors import NotAllowed


def may_manage_tags(actor: Actor) -> bool:
    return actor.is_admin or actor.kind is ActorKind.BOT


def must_be_able_to_manage_tags(actor: Actor) -> None:
    if not may_manage_tags(actor):
        raise NotAllowed("Only administrators may add, change or remove tags; ask one of them.")


def must_be_able_to_manage_keys(actor: Actor) -> None:
    if not (actor.is_admin or actor.kind is ActorKind.BOT):
        raise NotAllowed("Only administrators may define custom fields; ask one of them.")


def must_be_able_to_manage_folders(actor: Actor) -> None:
    if actor.kind is ActorKind.GUEST or actor.is_light:
        raise NotAllowed("Members with the light role can't change folders; ask a standard member.")


def must_be_able_to_label(actor: Actor) -> None:
    """Tags on things and things into folders: light members and guests do neither."""
    if actor.kind is ActorKind.GUEST or actor.is_light:
        raise NotAllowed("Members with the light role can't tag or file things; ask a standard member.")
