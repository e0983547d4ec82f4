"""Every list of templates follows an index, on both databases (DATA 7)."""

import pytest

from procession.plumbing.database import SqliteDatabase
from procession.templates import lists
from procession.templates.draft import Place
from procession.templates.filters import Filter
from support.plans import is_sorted, plan_of, wholly_read

TABLES = ("template", "template_grant", "starred")
ORDERED = {
    "newest first": (Filter(), [("updated", True)]),
    "by title": (Filter(), [("title", False)]),
    "newly made first": (Filter(), [("created", True)]),
    "archived only": (Filter(places=(Place.ARCHIVED,)), [("updated", True)]),
    "of a kind, with a text": (Filter(q="board", kind="form"), [("updated", True)]),
    "my favourites": (Filter(starred=True), [("updated", True)]),
    "of an owner": (Filter(owner=7, status="published", published=True), [("title", False)]),
}
SORTED = {  # rare orders: the templates of one organization, found by index, are put in order (some hundreds)
    "by title backwards": (Filter(), [("title", True)]),
    "oldest first": (Filter(), [("updated", False)]),
    "by number of steps": (Filter(), [("steps_count", True)]),
    "by number of launches": (Filter(), [("started_processes", True)]),
    "archived ones too": (Filter(places=(Place.ACTIVE, Place.ARCHIVED)), [("updated", True)]),
}


@pytest.fixture(params=["an administrator", "a member"])
def actor(request, cast):
    return cast.as_ann if request.param == "an administrator" else cast.actor(cast.bob)


@pytest.fixture
def url(database, request):
    return request.getfixturevalue("sqlite_url" if isinstance(database, SqliteDatabase) else "migrated_postgres")


@pytest.mark.parametrize("name", [*ORDERED, *SORTED])
def test_a_list_is_served_by_an_index(database, actor, url, name):
    wanted, order = (ORDERED | SORTED)[name]

    def ask(work):
        work.act_as(actor)
        return lists.asked(work, wanted, order)

    query = database.perform_now(ask, writes=False)
    values = {**query.values, "limit": 50, "offset": 0}
    plan = plan_of(database, url, query.page, values, org=actor.organization)
    assert not wholly_read(plan, TABLES), plan
    if name in ORDERED:
        assert not is_sorted(plan), plan
    count = plan_of(database, url, query.count, query.values, org=actor.organization)
    assert not wholly_read(count, TABLES), count
