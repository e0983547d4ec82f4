"""Deadlines that hang on other steps: what counts from where, and what stays (B42-B54, D37)."""

from procession.engine import commands as c
from procession.engine.context import PLAIN
from procession.engine.deadlines import base_of, from_rule, has_dependents, waits_for_completion
from procession.engine.happenings import DeadlineSet
from procession.engine.schedule import shown
from support.builders import a_template, after, before, id_of, members
from support.rehearsal import Rehearsal, at
from support.stories.telling import on, rule, show, started


def test_a_rule_waits_only_when_it_counts_from_a_completion():
    assert waits_for_completion(after(1, "days", "A"))
    assert not waits_for_completion(before(1, "days", "A"))
    assert not waits_for_completion(after(1))
    assert not waits_for_completion(None)


def test_without_a_rule_the_default_counts():
    assert from_rule(None, at("2026-01-05 09:00"), PLAIN.calendar) == at("2026-01-10 09:00")
    assert base_of(None, None, 7) == 7


def test_a_task_knows_whether_something_hangs_on_it():
    it = Rehearsal(a_template().with_step("A").with_step("B", deadline=after(1, "days", "A")).done).launched()
    it.does(c.AddTask(title="Extra", assignees=members(2), deadline=it.now))
    assert [has_dependents(it.template, it.task(title)) for title in ("A", "B", "Extra")] == [True, False, False]


def test_what_hangs_on_one_step_moves_in_order_and_names_its_anchor():
    builder = a_template().with_step("A").with_step("B", deadline=after(2, "days", "A"))
    builder = builder.with_step("C", deadline=before(1, "days", "B")).with_step("D", deadline=after(1, "days", "A"))
    it = Rehearsal(builder.done).launched().completes("A")
    moved = [happening for happening in it.last.happenings if isinstance(happening, DeadlineSet)]
    assert [(each.task, each.anchor) for each in moved] == [
        (it.task(title).id, id_of(anchor)) for title, anchor in (("B", "A"), ("C", "B"), ("D", "A"))
    ]
    assert shown(it.task("C").deadline or 0) == "2026-01-06T09:00:00Z"


def test_a_completed_or_hand_set_task_stops_the_chain():
    builder = a_template().with_step("A").with_step("B", deadline=before(1, "days", "A"))
    it = Rehearsal(builder.with_step("C", deadline=before(1, "days", "B")).done).launched()
    due = {title: it.task(title).deadline for title in "BC"}
    it.completes("B").updates("A", deadline=at("2026-02-02 09:00"))
    assert {title: it.task(title).deadline for title in "BC"} == due


def test_a_deadline_anchored_to_a_step_stays_when_it_passed_while_hidden_d37():
    """Launch-anchored ones count anew; those that hang on another step or were set by hand keep what they were."""
    builder = a_template().with_step("A").with_step("B", hidden=True, deadline=after(1, "days", "A"))
    builder = builder.with_step("C", hidden=True).with_step("D", hidden=True, deadline=after(1))
    it = Rehearsal(builder.done).launched().completes("A")
    it.updates("C", deadline=at("2026-01-07 09:00")).at("2026-02-02 10:00")
    it.shows("B").shows("C").shows("D")
    assert [shown(it.task(title).deadline or 0)[:10] for title in "BCD"] == ["2026-01-06", "2026-01-07", "2026-02-03"]


def test_one_still_ahead_stays_when_it_is_shown():
    it = Rehearsal(a_template().with_step("A", hidden=True, deadline=after(9)).with_step("B").done).launched()
    it.at("2026-01-14 09:00").shows("A")  # due at this very moment
    assert it.task("A").deadline == at("2026-01-14 09:00")


def test_showing_moves_what_counts_back_from_the_shown():
    builder = (
        a_template().with_step("A").with_step("B", deadline=after(1)).with_step("C", deadline=before(1, "days", "B"))
    )
    it = started(builder, rule(1, on("A", "completed"), then=(show("B"),)))
    it.at("2026-03-02 10:00").completes("A")
    assert shown(it.task("B").deadline or 0) == "2026-03-03T10:00:00Z"
    assert shown(it.task("C").deadline or 0) == "2026-03-02T10:00:00Z"
    it.keeps_its_promises()


def test_a_step_that_waits_is_due_with_nobody_and_not_late():
    it = Rehearsal(a_template().with_step("A", deadline=after(1, "days", "B")).with_step("B").done).launched()
    assert it.task("A").deadline is None
    it.updates("A", deadline=at("2026-01-09 09:00")).updates("A", deadline=None)
    assert it.task("A").deadline is None
    assert it.process.late_from == it.task("B").deadline
