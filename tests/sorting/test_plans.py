"""Lists filtered by tag or folder follow an index on both databases, whatever the organization holds (DATA 7)."""

from typing import Any

import pytest
from sqlalchemy import select

from procession.actor import Actor, ActorKind, Credential, Role
from procession.people.tables import organization
from procession.plumbing.database.statements import everywhere, param
from procession.plumbing.http import PageQuery
from procession.plumbing.http.queries import Window
from procession.processes import listing
from procession.processes import lists as runs
from procession.tasks import lists as tasks
from procession.templates import lists as templates
from procession.templates.filters import Filter
from support.plans import plan_of, wholly_read

TABLES = ("task", "process", "template", "tag", "tagging", "folder", "filing", "assignment", "involved")
WINDOW = Window(limit=10, offset=0, page=1, per_page=10)
ORGANIZATION = everywhere(select(organization.c.no).where(organization.c.id == param("key")))
FOLDER = "f" * 32
LABELS = {
    "one tag": {"tags": ("Urgent",)},
    "two tags": {"tags": ("Urgent", "Later")},
    "folders": {"folders": (FOLDER, "e" * 32)},
    "both": {"tags": ("Urgent",), "folders": (FOLDER,)},
}


class Listening:
    """A unit of work that remembers what was asked."""

    def __init__(self, work: Any) -> None:
        self.work = work
        self.asked: list[tuple[Any, dict[str, Any]]] = []

    def rows(self, statement: Any, /, **values: Any) -> Any:
        self.asked.append((statement, values))
        return self.work.rows(statement, **values)

    def value(self, statement: Any, /, **values: Any) -> Any:
        self.asked.append((statement, values))
        return self.work.value(statement, **values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.work, name)


@pytest.fixture
def url(database, request):
    return request.getfixturevalue(f"{'sqlite' if database.dialect == 'sqlite' else 'postgres'}_url")


@pytest.fixture(params=[Role.ADMIN, Role.STANDARD])
def actor(request, cast):
    for title in ("Urgent", "Later"):
        cast.ann.post("/tags", {"title": title})
    number = cast.database.perform_now(lambda work: work.value(ORGANIZATION, key=cast.acme), writes=False)
    who = {"kind": ActorKind.MEMBER, "credential": Credential.TOKEN}
    return Actor(organization=number, organization_id=cast.acme, party=cast.bob.number, role=request.param, **who)


def of_processes(work, labels):
    plan = runs._plan(work, runs.Wanted(**labels), PageQuery())
    listing.ids(work, plan, limit=10)
    listing.count(work, plan)


def of_tasks(work, labels):
    plan = tasks._plan(work, tasks.Wanted(**labels), PageQuery())
    listing.ids(work, plan, limit=10)
    listing.count(work, plan)


def of_templates(work, labels):
    templates.page_of_cards(work, Filter(**labels), [], WINDOW)


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("ask", [of_processes, of_tasks, of_templates])
def test_a_list_with_labels_reads_no_table_whole(database, url, actor, ask, labels):
    def asking(work):
        work.act_as(actor)
        listening = Listening(work)
        ask(listening, LABELS[labels])
        return listening.asked

    asked = database.perform_now(asking, writes=False)
    assert len(asked) >= 2
    for statement, values in asked:
        plan = plan_of(database, url, statement, values, org=actor.organization)
        assert not wholly_read(plan, TABLES), plan
