"""Watching something, and leaving it (`api-identity` 4.2, behaviour H19-H25)."""

from collections.abc import Mapping
from typing import TypeVar

import msgspec
from msgspec import UNSET

from procession.actor import ActorKind
from procession.errors import Invalid, NotAllowed, NotFound
from procession.ids import is_id
from procession.people import names
from procession.plumbing.http import Window
from procession.plumbing.work import Work
from procession.processes import assigning, loading, sight
from procession.processes.watchers import CHANNEL_WORDS, FREQUENCY_WORDS, KIND_WORDS
from procession.templates import reading, watching
from procession.templates.watching import Channel, Frequency, Watched, Watcher, Which
from procession.templates.wire.errors import Errors
from procession.watching.refusals import WatchersFull
from procession.watching.wire import WatcherIn

T = TypeVar("T")

MOST = 200  # watchers of one thing
LONGEST_ADDRESS = 2_000
KINDS = {word: kind for kind, word in KIND_WORDS.items()} | {"process": Watched.PROCESS, "member": Watched.MEMBER}
CHANNELS = {word: channel for channel, word in CHANNEL_WORDS.items()}
FREQUENCIES = {word: frequency for frequency, word in FREQUENCY_WORDS.items()} | {"daily": Frequency.DAILY}


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What was asked for, checked."""

    kind: Watched
    object: str
    channel: Channel
    frequency: Frequency
    url: str


def watch(work: Work, person: int, asked: WatcherIn) -> tuple[Watcher, bool]:
    """The subscription, and whether it is new. Raises Invalid, NotAllowed, NotFound, WatchersFull."""
    wish = _wish(work, asked)
    if person != work.actor.party and not work.actor.is_admin:
        raise NotAllowed("Only an administrator may make somebody else a watcher.")
    names.must_be_active_members(work, [person], path="user")
    _must_be_able_to_watch(work, wish)
    made = watching.new(
        work, person, wish.kind, wish.object, channel=wish.channel, frequency=wish.frequency, url=wish.url
    )
    known = watching.same(work, made)
    if known is not None:
        return known, False
    if watching.count(work, wish.kind, wish.object) >= MOST:
        raise WatchersFull(f"This has {MOST} watchers already. Remove one first.")
    watching.add(work, made)
    if wish.kind is Watched.PROCESS and person != work.actor.party:
        assigning.let_watch(work, wish.object, person)
    return made, True


def unwatch(work: Work, number: int) -> None:
    """By whose it is, or an administrator. Raises NotFound."""
    found = watching.find(work, number)
    if found is None or (found.party != work.actor.party and not work.actor.is_admin):
        raise NotFound("There is no such watcher here.")
    watching.remove(work, number)
    if found.kind == Watched.PROCESS and found.maker != found.party:
        assigning.no_longer_watches(work, found.object, found.party)


def listed(work: Work, window: Window, *, kind: str, identity: str, channel: str) -> tuple[list[Watcher], int]:
    """One's own; administrators all. A word that is no kind or way selects nothing."""
    if (
        (kind and kind not in KINDS)
        or (channel and channel not in CHANNELS)
        or (identity and _object(identity) is None)
    ):
        return [], 0
    which = Which(
        party=None if work.actor.is_admin else work.actor.party,
        kind=int(KINDS[kind]) if kind else None,
        object=_object(identity) if identity else None,
        channel=int(CHANNELS[channel]) if channel else None,
    )
    return watching.page(work, which, limit=window.limit, offset=window.offset)


def _wish(work: Work, asked: WatcherIn) -> Wish:
    errors = Errors()
    kind = _one_of(asked.object_type, KINDS, "object_type", errors)
    channel = _one_of(asked.notification_type, CHANNELS, "notification_type", errors)
    wanted = asked.frequency if asked.frequency not in {UNSET, None, ""} else "electric"
    frequency = _one_of(wanted, FREQUENCIES, "frequency", errors)
    identity = _object(asked.object_id)
    if identity is None:
        errors.add("object_id", "The object id field is required: the id of what is to be watched.")
    address = errors.web_address("webhook", asked.webhook if isinstance(asked.webhook, str) else None) or ""
    if channel is Channel.WEBHOOK and not address:
        errors.required("webhook")
    if len(address) > LONGEST_ADDRESS:
        errors.too_long("webhook", LONGEST_ADDRESS)
    errors.stop()
    if kind is None or channel is None or frequency is None or identity is None:
        raise Invalid("The values don't fit.")
    work.warn("notification_type", "Kept and listed; nothing is sent to watchers yet.")
    return Wish(
        kind=kind,
        object=identity,
        channel=channel,
        frequency=frequency,
        url=address if channel is Channel.WEBHOOK else "",
    )


def _one_of(sent: object, words: Mapping[str, T], path: str, errors: Errors) -> T | None:
    found = words.get(sent.strip().lower()) if isinstance(sent, str) else None
    if found is None:
        errors.add(path, f"{path} is one of: {', '.join(words)}.")
    return found


def _object(sent: object) -> str | None:
    """An id as it is stored: the number of a member as an id."""
    text = str(sent).strip().lower() if isinstance(sent, str | int) else ""
    if is_id(text):
        return text
    return f"{int(text):032x}" if text.isdecimal() and len(text) < 11 else None


def _must_be_able_to_watch(work: Work, wish: Wish) -> None:
    """What one may not see does not exist; the organization and its people are watched by administrators only."""
    actor = work.actor
    if actor.kind is not ActorKind.MEMBER:
        raise NotAllowed("Only members may watch.")
    if wish.kind in {Watched.ORGANIZATION, Watched.MEMBER} and not actor.is_admin:
        raise NotAllowed("Only an administrator may watch the whole organization or its members.")
    if wish.kind is Watched.ORGANIZATION and wish.object != actor.organization_id:
        raise NotFound("There is no such organization here.")
    if wish.kind is Watched.MEMBER and int(wish.object, 16) not in names.members(work, [int(wish.object, 16) % 2**31]):
        raise NotFound("There is no such member here.")
    if wish.kind is Watched.TEMPLATE:
        reading.get(work, wish.object)
    if wish.kind is Watched.PROCESS:
        loaded = loading.load_head(work, wish.object)
        sight.must_see_process(work, loaded.process, loaded.template)
    if wish.kind is Watched.TASK:
        loaded = loading.read_task(work, wish.object)
        sight.must_see_task(work, loaded.process, loaded.in_hand, loaded.template)
