"""A running process moves to another version of its template, and back."""

import pytest
from msgspec.structs import replace

from procession.engine import commands as c
from procession.engine import move
from procession.engine.happenings import RuleFired
from procession.engine.preview import effects_of
from procession.engine.refusals import ProcessArchivedNow
from procession.engine.schedule import shown
from support.automations import template_of
from support.builders import a_field, a_template, after, ann, id_of
from support.rehearsal import Rehearsal


def moves(it, new):
    old, it.template = it.template, new
    decision = move(old, new, it.process, by=ann, context=it.context, now=it.now, new_id=it.new_id)
    return it._took(decision, before=it.process)


def version(number, builder):
    return replace(builder.done, version=number)


NAME = a_field("name", required=True)
ONE = version(1, a_template().with_step("A", "task", NAME).with_step("B").with_step("C"))
TWO = version(
    2,
    a_template()
    .with_step("A", "task", NAME, a_field("town", required=True))
    .with_step("New", deadline=after(2))
    .with_step("C", "approval", deadline=after(9)),
)


def test_new_steps_come_gone_ones_are_parked_and_the_rest_is_brought_up_to_date():
    it = moves(Rehearsal(ONE).launched().saves("A", name="Acme"), TWO)
    assert it.process.version == 2
    assert [task.title for task in it.process.tasks.values()] == ["A", "New", "B", "C"]
    assert (it.task("B").is_hidden, it.task("C").type) == (True, "approval")
    assert [shown(it.task(title).deadline)[:10] for title in ("A", "New", "C")] == [
        "2026-01-10",
        "2026-01-07",
        "2026-01-14",
    ]
    assert it.process.n_shown == 3
    with pytest.raises(Exception, match="Town is required"):
        it.completes("A")
    it.keeps_its_promises()


def test_moving_back_finds_everything_as_it_was():
    it = Rehearsal(ONE).launched().saves("A", name="Acme").updates("B", summary="Mine")
    before = {title: it.task(title) for title in "ABC"}
    moves(moves(it, TWO), ONE)
    for title, task in before.items():
        now = it.task(title)
        assert replace(now, touched=task.touched, position=task.position) == task
    assert it.task("New").is_hidden
    it.keeps_its_promises()


def test_done_work_stays_done_and_can_still_be_read_and_reopened():
    builder = a_template().with_step("A", "task", NAME).with_step("B")
    it = Rehearsal(version(1, builder)).launched().saves("A", name="Acme").completes("A")
    moves(it, version(2, a_template().with_step("B")))
    gone = it.task("A")
    assert gone.is_completed
    assert gone.fields == (NAME,)
    it.reopens("A")
    it.does(c.SaveAnswer(task=gone.id, field=NAME.id, value="Bolt")).completes("A")
    assert it.task("A").answers == {NAME.no: "Bolt"}
    it.keeps_its_promises()


def test_what_was_decided_by_hand_stays():
    it = Rehearsal(ONE).launched().updates("C", title="Mine", deadline=it_deadline()).hides("A")
    moves(it, version(2, a_template().with_step("A").with_step("B").with_step("C", deadline=after(3))))
    assert (it.task("Mine").deadline, it.task("A").is_hidden) == (it_deadline(), True)


def it_deadline():
    return 1_770_000_000


def test_a_new_step_reopens_a_complete_process_and_moving_back_completes_it():
    it = Rehearsal(version(1, a_template().with_step("A"))).launched().completes("A")
    moves(it, version(2, a_template().with_step("A").with_step("B")))
    assert it.process.completed is None
    moves(it, it_first())
    assert it.process.completed is not None


def it_first():
    return version(1, a_template().with_step("A"))


def test_rules_of_the_new_version_are_judged_once_and_old_truths_do_not_fire_again():
    rules = [{"if": ["A completed"], "then": ["webhook A"]}]
    first = replace(template_of({"steps": ["A", "B", "C"], "rules": rules}), version=1)
    more = [*rules, {"if": ["A completed"], "then": ["hide B"]}, {"if": ["A completed"], "then": ["show C"]}]
    second = replace(template_of({"steps": ["A", "B", "C", "D"], "rules": more}), version=2)
    it = moves(Rehearsal(first).launched().completes("A"), second)
    fired = [told.rule for told in it.last.happenings if isinstance(told, RuleFired)]
    assert fired == [id_of("rule2"), id_of("rule3")]
    assert it.task("B").is_hidden
    assert [effect.word for effect in effects_of(it.last.happenings)] == ["deadline", "hidden"]
    it.keeps_its_promises()


def test_an_archived_process_does_not_move():
    it = Rehearsal(ONE).launched().does(c.ArchiveProcess())
    with pytest.raises(ProcessArchivedNow):
        moves(it, TWO)


def test_a_task_follows_its_step_to_another_stage_unless_somebody_moved_it():
    first = version(1, a_template().with_step("A", stage="one").with_step("B", stage="one"))
    second = version(2, a_template().with_step("A", stage="two").with_step("B", stage="two"))
    it = moves(Rehearsal(first).launched().updates("B", stage="mine"), second)
    assert [it.task(title).stage for title in "AB"] == ["two", "mine"]
