"""Writing the system log from the news."""

from collections.abc import Sequence

from procession.activity import store
from procession.activity.entries import Entry, cares, entry_of, is_personal
from procession.people import organizations
from procession.plumbing.news import Listener, News
from procession.plumbing.work import Work


def hear(work: Work, news: Sequence[News]) -> None:
    found = [(each, entry) for each in news if (entry := entry_of(each)) is not None]
    if work.org:
        if found:
            store.add(work, found)
    else:
        _tell_all_of_theirs(work, [(each, entry) for each, entry in found if is_personal(each)])


def _tell_all_of_theirs(work: Work, found: Sequence[tuple[News, Entry]]) -> None:
    """Each organization that the person is an active member of has it in its log."""
    outside = work.actor
    for each, entry in found:
        for org in organizations.numbers_of(work, int(each.subject_id)):
            work.act_as(organizations.bot_of(work, org))
            store.add(work, [(each, entry)])
    work.act_as(outside)


LISTENER = Listener(name="system log", cares=cares, hear=hear)
