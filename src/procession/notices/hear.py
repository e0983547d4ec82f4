"""Writing notifications from the news, a moment after it happened."""

from collections.abc import Sequence

from procession.notices import store
from procession.notices.scene import scene_of
from procession.notices.tell import CARES, notices_of, parties_named
from procession.plumbing.news import Listener, News
from procession.plumbing.work import Work


def hear(work: Work, news: Sequence[News]) -> None:
    made = notices_of(news, scene_of(work, news, parties_named(news)))
    if made:
        store.add(work, made)
        store.forget_old(work)


LISTENER = Listener(name="notifications", cares=CARES.__contains__, hear=hear)
