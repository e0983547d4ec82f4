"""Versions: frozen by the first launch, never changed again (DATA 3.2; behaviour B6, B7)."""

import zlib
from concurrent.futures import ThreadPoolExecutor

import msgspec
import pytest
from sqlalchemy import select
from sqlalchemy import update as sql_update

from procession.errors import NotAllowed
from procession.plumbing.database.statements import param, tenant
from procession.templates import launchable, update
from procession.templates.launchable import TemplateArchived, TemplateNotPublished
from procession.templates.policy import TemplateNotFound
from procession.templates.tables import template_version
from procession.templates.wire.bodies import UpdateTemplateIn

VERSIONS = tenant(select(template_version.c.version, template_version.c.state).order_by(template_version.c.version))
BODIES = tenant(select(template_version.c.version, template_version.c.state, template_version.c.body))
TAMPER = tenant(sql_update(template_version).where(template_version.c.state == 2).values(made_by=param("whose")))


def launch(cast, template, actor=None):
    def use(work):
        work.act_as(actor or cast.as_ann)
        return launchable.frozen_version(work, template)

    return cast.database.perform_now(use)


def versions(cast):
    def use(work):
        work.act_as(cast.as_ann)
        return [tuple(row) for row in work.rows(VERSIONS)]

    return cast.database.perform_now(use, writes=False)


def test_edits_between_launches_make_versions_and_edits_before_the_first_do_not(cast, ann):
    template = ann.template("One")["id"]
    step = ann.step(template, "Sign")
    assert versions(cast) == [(1, 1)]
    first = launch(cast, template)
    assert (first.version, [one.title for one in first.steps]) == (1, ["Sign"])
    assert launch(cast, template) is not None
    assert versions(cast) == [(1, 2)]
    ann.put(f"/checklists/{template}/steps/{step['id']}", {"title": "Sign twice"})
    ann.put(f"/checklists/{template}", {"title": "Two"})
    assert versions(cast) == [(1, 2), (2, 1)]
    second = launch(cast, template)
    assert (second.version, second.title, second.steps[0].title) == (2, "Two", "Sign twice")
    assert second.steps[0].id == step["id"]

    def old(work):
        work.act_as(cast.as_ann)
        return launchable.version(work, first.no, 1)

    assert cast.database.perform_now(old, writes=False).steps[0].title == "Sign"
    assert ann.get(f"/checklists/{template}?version=1").data["title"] == "Two"
    assert ann.get(f"/checklists/{template}?version=1&with=steps").data["steps"]["data"][0]["title"] == "Sign"
    assert ann.get(f"/checklists/{template}?version=9").status == 404
    assert ann.get(f"/checklists/{template}").data["started_processes"] == 3


def test_pinning_and_starring_start_no_version(cast, ann):
    template = ann.template("One")["id"]
    launch(cast, template)
    ann.put(f"/checklists/{template}", {"title": "One", "is_pinned": True, "starred": True, "status": "finishing"})
    assert versions(cast) == [(1, 2)]


def test_the_database_itself_refuses_to_change_a_frozen_version(cast, ann):
    launch(cast, ann.template("One")["id"])

    def tamper(work):
        work.act_as(cast.as_ann)
        return work.run(TAMPER, whose=0)

    with pytest.raises(Exception, match="never changes"):
        cast.database.perform_now(tamper)


def test_with_dual_versions_launches_take_what_was_published(cast, ann):
    template = ann.template("Draft", dual_version_enabled=True)["id"]
    path = f"/checklists/{template}"
    with pytest.raises(TemplateNotPublished):
        launch(cast, template)
    published = ann.put(f"{path}/publish").data
    assert (published["is_published_state"], published["status"]) == (True, "published")
    ann.put(path, {"title": "Better draft"})
    assert ann.get(path).data["title"] == "Better draft"
    assert launch(cast, template).title == "Draft"
    ann.put(f"{path}/publish")
    assert launch(cast, template).title == "Better draft"
    unpublished = ann.put(f"{path}/unpublish").data
    assert unpublished["is_published_state"] is False
    with pytest.raises(TemplateNotPublished):
        launch(cast, template)
    ann.put(path, {"title": "Single", "dual_version_enabled": False})
    assert launch(cast, template).title == "Single"


def test_switching_dual_versions_on_keeps_what_was_published(cast, ann):
    template = ann.template("First")["id"]
    path = f"/checklists/{template}"
    ann.put(f"{path}/publish")
    ann.put(path, {"title": "First", "dual_version_enabled": True})
    ann.put(path, {"title": "Second"})
    assert launch(cast, template).title == "First"


def test_an_archived_template_is_not_launched_and_a_purged_one_keeps_its_versions(cast, ann):
    template = ann.template("One")["id"]
    first = launch(cast, template)
    ann.delete(f"/checklists/{template}")
    with pytest.raises(TemplateArchived):
        launch(cast, template)
    ann.delete(f"/checklists/{template}/delete")
    with pytest.raises(TemplateNotFound):
        launch(cast, template)

    def look(work):
        work.act_as(cast.as_ann)
        return launchable.version(work, first.no, 1), launchable.card_of(work, first.no)

    content, card = cast.database.perform_now(look, writes=False)
    assert (content.title, card.title) == ("One", "One")


def test_launching_needs_the_permission(cast, ann, bob):
    template = ann.template("One")["id"]
    as_bob = cast.actor(bob)
    with pytest.raises(NotAllowed):
        launch(cast, template, as_bob)
    ann.put(f"/checklists/{template}/permissions", {"process_launch": {"groups": [cast.sales]}})
    assert launch(cast, template, as_bob).title == "One"

    def sight(work):
        work.act_as(as_bob)
        return launchable.readable_processes(work), launchable.may_read_processes(work, 1)

    readable, may = cast.database.perform_now(sight, writes=False)
    assert (readable, may) == ([1], True)


def test_editing_and_launching_at_once_never_freezes_half(cast, ann):
    template = ann.template("Title 0")["id"]
    launched: list = []

    def change_title(title):
        def use(work):
            work.act_as(cast.as_ann)
            update.update(work, template, UpdateTemplateIn(title=title))

        cast.database.perform_now(use)

    def edit():
        for number in range(1, 26):
            change_title(f"Title {number}")

    def launch_often():
        launched.extend(launch(cast, template) for _ in range(25))

    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(edit), *(pool.submit(launch_often) for _ in range(3))]:
            done.result()

    def stored(work):
        work.act_as(cast.as_ann)
        rows = work.rows(BODIES)
        return {row.version: (row.state, msgspec.json.decode(zlib.decompress(row.body))["title"]) for row in rows}

    found = cast.database.perform_now(stored, writes=False)
    assert len(launched) == 75
    for one in launched:
        assert found[one.version] == (2, one.title)
    assert found[max(found)][1] == "Title 25"


def test_a_launch_that_is_rolled_back_freezes_nothing(cast, ann):
    template = ann.template("Before")["id"]

    def fail(work):
        work.act_as(cast.as_ann)
        launchable.frozen_version(work, template)
        raise TemplateArchived("no")

    with pytest.raises(TemplateArchived):
        cast.database.perform_now(fail)
    ann.put(f"/checklists/{template}", {"title": "After"})
    assert versions(cast) == [(1, 1)]
    assert launch(cast, template).title == "After"
