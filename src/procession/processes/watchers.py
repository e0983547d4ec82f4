"""Who watches running work, as `with=member_watchers` shows it (`api-running` 5.4)."""

from collections.abc import Iterable, Mapping, Sequence

from procession import clock
from procession.people import links, names
from procession.people.values import Member
from procession.plumbing.http import Includes
from procession.plumbing.work import Work
from procession.processes.wire import PersonOut, WatcherOut, Wrapped
from procession.templates import watching
from procession.templates.watching import Channel, Frequency, Watched, Watcher

KIND_WORDS = {
    Watched.TEMPLATE: "checklist",
    Watched.PROCESS: "run",
    Watched.TASK: "task",
    Watched.ORGANIZATION: "organization",
    Watched.MEMBER: "user",
}
CHANNEL_WORDS = {Channel.EMAIL: "email", Channel.WEBHOOK: "webhook"}
FREQUENCY_WORDS = {Frequency.AT_ONCE: "electric", Frequency.THREE_HOURS: "mindful", Frequency.DAILY: "chilled"}


def included(work: Work, kind: Watched, objects: Sequence[str], include: Includes) -> dict[str, Wrapped]:
    """The watchers of each of these things."""
    found = watching.of_objects(work, kind, objects)
    people: Mapping[int, Member] = {}
    if include.below("member_watchers").wants("watcher"):
        people = names.members(work, {each.party for watchers in found.values() for each in watchers})
    return {each: Wrapped(data=shown(watchers, people)) for each, watchers in found.items()}


def shown(watchers: Iterable[Watcher], people: Mapping[int, Member]) -> list[WatcherOut]:
    outs: list[WatcherOut] = []
    for each in watchers:
        out = _out(each)
        if each.party in people:
            out.watcher = Wrapped(data=_person(people[each.party]))
        outs.append(out)
    return outs


def _out(each: Watcher) -> WatcherOut:
    kind = Watched(each.kind)
    return WatcherOut(
        id=each.no,
        object_type=KIND_WORDS[kind],
        object_id=str(int(each.object, 16)) if kind is Watched.MEMBER else each.object,
        notification_type=CHANNEL_WORDS[Channel(each.channel)],
        frequency=FREQUENCY_WORDS[Frequency(each.frequency)],
        webhook=each.url or None,
        webhook_url=each.url or None,
        user_id=each.party,
        created_at=clock.show(each.created),
    )


def _person(member: Member) -> PersonOut:
    return PersonOut(
        username=member.email.partition("@")[0],
        first_name=member.first_name,
        last_name=member.last_name,
        full_name=member.full_name,
        profile_pic=links.picture(member.picture),
    )
