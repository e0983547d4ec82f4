"""What rules, reach, rehearsals and hours do at their edges: each test stands for a change of the engine that no other
test noticed."""

import pytest
from msgspec.structs import replace

from procession.engine import commands as c
from procession.engine import refusals as r
from procession.engine.assignees import AssigneesChange
from procession.engine.context import Calendar, Context
from procession.engine.evolve import NotLoaded
from procession.engine.happenings import RuleFired
from procession.engine.publishing import problems_of_rule
from procession.engine.reach import reach
from procession.engine.rehearsing import Part, rehearse
from procession.engine.running import status_of
from procession.engine.schedule import in_working_time
from procession.engine.story import Story
from procession.engine.template import Shift
from support.builders import BOB, CAT, a_field, a_template, after, ann, before, bob, id_of, ids, members
from support.rehearsal import Rehearsal, at
from support.stories.telling import hide, moves, on, rule, then


def of_one_step(*fields, **more):
    return Rehearsal(a_template().with_step("A", "task", *fields, **more).done).launched()


# --- actions of rules -----------------------------------------------------------------------------------------------


def test_a_deadline_that_a_rule_moves_takes_along_what_counts_back_from_it():
    later = then("deadline", "deadline", "B", shift=Shift(amount=2, unit="days"))
    template = (
        a_template().with_step("A").with_step("B", deadline=after(10)).with_step("C", deadline=before(1, "days", "B"))
    )
    it = Rehearsal(template.with_(rules=(rule(1, on("A", "completed"), then=(later,)),)).done).launched()
    assert it.task("C").deadline == at("2026-01-14 09:00")
    it.completes("A")
    assert (it.task("B").deadline, it.task("C").deadline) == (at("2026-01-17 09:00"), at("2026-01-16 09:00"))


def test_hiding_an_anchor_by_a_rule_lets_what_waits_on_it_count_from_the_launch_b53():
    template = a_template().with_step("A").with_step("B").with_step("C", deadline=after(3, "days", "B"))
    it = Rehearsal(template.with_(rules=(rule(1, on("A", "completed"), then=(hide("B"),)),)).done).launched()
    assert it.task("C").deadline is None
    it.completes("A")
    assert it.task("C").deadline == at("2026-01-08 09:00")


def test_a_rule_that_takes_the_last_who_is_missing_away_completes_the_task_f17():
    away = then("assignment", "unassign", "B", assignees=members(CAT))
    template = a_template().with_step("A").with_step("B", everyone=True, assignees=members(BOB, CAT))
    it = Rehearsal(template.with_(rules=(rule(1, on("A", "completed"), then=(away,)),)).done).launched()
    it.completes("B", by=bob).completes("A")
    assert it.task("B").is_completed


def test_a_picker_that_is_gone_or_empty_assigns_nobody():
    picked = then("assignment", "assign_only", "B", source=id_of("fA.who"))
    steps = (
        a_template().with_step("A", "task", a_field("A.who", "assignees_form")).with_step("B", assignees=members(BOB))
    )
    it = Rehearsal(steps.with_(rules=(rule(1, on("A", "completed"), then=(picked,)),)).done).launched()
    it.completes("A")
    assert it.task("B").assignees == members(BOB)
    gone = a_template().with_step("A").with_step("B", assignees=members(BOB))
    it = Rehearsal(gone.with_(rules=(rule(1, on("A", "completed"), then=(picked,)),)).done).launched()
    it.completes("A")
    assert it.task("B").assignees == members(BOB)


def test_a_deadline_action_needs_an_amount_and_a_date_only_where_it_names_one():
    template = a_template().with_step("A").with_step("B").done
    bare = rule(1, on("A", "completed"), then=(then("deadline", "deadline", "B"),))
    assert problems_of_rule(template, bare) == ("A deadline action needs an amount, a unit and a direction.",)
    shift = Shift(amount=2, unit="days")
    fine = rule(1, on("A", "completed"), then=(then("deadline", "deadline", "B", shift=shift),))
    assert problems_of_rule(template, fine) == ()
    step = then("deadline", "deadline", "B", shift=shift, source=id_of("A"), source_on="step")
    assert problems_of_rule(template, rule(1, on("A", "completed"), then=(step,))) == ()
    lost = then("deadline", "deadline", "B", shift=shift, source=id_of("fgone"), source_on="kickoff")
    assert "date field" in problems_of_rule(template, rule(1, on("A", "completed"), then=(lost,)))[0]


def test_a_rule_may_reopen_what_its_conditions_do_not_look_at():
    template = (
        a_template().with_step("A", "task", a_field("A.name")).with_step("B").with_kickoff(a_field("K.name")).done
    )
    reopen = (then("status", "reopen", "A"),)
    assert problems_of_rule(template, rule(1, on("B", "completed"), on("K.name", "equals", "x"), then=reopen)) == ()
    for condition in (on("A", "completed"), on("A.name", "equals", "x")):
        assert "own conditions" in problems_of_rule(template, rule(1, condition, then=reopen))[0]


# --- reach, rehearsal, status, hours --------------------------------------------------------------------------------


def test_the_reach_of_a_text_is_the_steps_it_names_and_no_others():
    steps = a_template().with_step("A", "task", a_field("one")).with_step("B", "task", a_field("two"))
    template = steps.with_step("C", summary="{{two}}").done
    assert reach(template, c.CompleteTask(task=""), id_of("C")) == {id_of("B"), id_of("C")}


def test_an_assignment_is_followed_by_the_rules_that_look_at_it_d10():
    assign = then("assignment", "assign", "B", assignees=members(BOB))
    rules = (rule(1, on("A", "completed"), then=(assign,)), rule(2, on("B", "not_assigned"), then=(hide("C"),)))
    template = a_template().with_step("A").with_step("B").with_step("C").with_(rules=rules).done
    assert reach(template, c.CompleteTask(task=""), id_of("A")) == {id_of("A"), id_of("B"), id_of("C")}


def test_a_rehearsal_says_what_was_done_and_approves_at_the_second_turn():
    back = rule(1, on("B", "rejected"), then=(then("status", "reopen", "B"),))
    again = rule(2, on("C", "completed"), then=(then("status", "reopen", "B"),))
    template = a_template().with_step("A").with_step("B", "approval").with_step("C").with_(rules=(back, again)).done
    said = rehearse(template, c.Launch(), {id_of("B"): Part(approved=False)}, now=at("2026-01-05 09:00"), new_id=ids())
    assert [scene.did for scene in said.scenes] == ["launch", "complete", "reject", "approve", "complete", "approve"]


def test_a_process_is_late_after_its_deadline_and_not_at_it():
    it = of_one_step(deadline=after(1, "hours"))
    assert status_of(it.process, at("2026-01-05 10:00")) == "active"
    assert status_of(it.process, at("2026-01-05 10:01")) == "delayed"


def test_midnight_is_a_closing_time_and_opening_time_is_working_time():
    whole = Calendar.week(7, opens=0, closes=24 * 60)
    assert in_working_time(at("2026-01-05 00:00"), whole) == at("2026-01-05 00:00")
    office = Calendar.week(5, opens=540, closes=1020)
    for instant in ("2026-01-05 09:00", "2026-01-05 17:00"):
        assert in_working_time(at(instant), office) == at(instant)
    assert in_working_time(at("2026-01-05 17:01"), office) == at("2026-01-06 09:00")


# --- rules of another version, and chains -----------------------------------------------------------------------------


def _moved(before, after_it, **launch):
    it = Rehearsal(replace(before.done, version=1)).launched(**launch)
    return it, replace(after_it.done, version=2)


def test_what_the_rules_of_a_new_version_do_is_heard_by_the_others():
    """The second rule clears B, and only that makes the first one true."""
    steps = a_template().with_step("A").with_step("B", assignees=members(BOB)).with_step("C")
    nobody = rule(1, on("B", "not_assigned"), then=(hide("C"),))
    clear = rule(2, on("A", "completed"), then=(then("assignment", "clear_assignees", "B"),))
    it, new = _moved(steps, a_template().with_(steps=steps.done.steps, rules=(nobody, clear)))
    it.completes("A")
    moves(it, new)
    assert it.task("C").is_hidden


def test_a_process_that_its_new_rules_complete_was_completed_by_no_rule():
    steps = a_template().with_step("A").with_step("B")
    done = rule(1, on("A", "completed"), then=(hide("B"),))
    it, new = _moved(steps, a_template().with_(steps=steps.done.steps, rules=(done,)))
    it.completes("A")
    moves(it, new)
    assert (it.told[-1], it.history[-1].rule) == ("ProcessCompleted", None)


def test_two_new_steps_in_a_row_keep_their_order():
    old = a_template().with_step("A").with_step("Z")
    new = a_template().with_step("A").with_step("X").with_step("Y").with_step("Z")
    it, to = _moved(old, new)
    moves(it, to)
    assert [task.title for task in it.process.tasks.values()] == ["A", "X", "Y", "Z"]
    it.keeps_its_promises()


def test_a_date_given_anew_moves_nothing_while_its_rule_is_false_d28():
    day = a_field("K.day", "date")
    move = then("deadline", "deadline", "B", source=day.id, source_on="kickoff", shift=Shift(amount=1, unit="days"))
    steps = a_template().with_step("A").with_step("B").with_kickoff(day)
    it = Rehearsal(steps.with_(rules=(rule(1, on("A", "completed"), then=(move,)),)).done)
    it.launched(answers={day.id: "2026-02-02"}).does(c.SaveKickOff(answers={day.id: "2026-02-03"}))
    assert it.told == ["KickOffAnswerSaved"]
    it.completes("A")
    assert it.task("B").deadline == at("2026-02-04 00:00")
    it.does(c.SaveKickOff(answers={day.id: "2026-02-05"}))
    assert it.task("B").deadline == at("2026-02-06 00:00")


def test_a_rule_says_what_set_it_off():
    name = a_field("K.name")
    rules = (
        rule(1, on("K.name", "equals", "x"), then=(hide("B"),)),
        rule(2, on("A.one", "equals", "x"), then=(hide("C"),)),
        rule(3, on("D", "not_assigned"), then=(hide("E"),)),
    )
    steps = a_template().with_step("A", "task", a_field("A.one")).with_step("B").with_step("C")
    steps = steps.with_step("D", assignees=members(BOB)).with_step("E").with_kickoff(name)
    it = Rehearsal(steps.with_(rules=rules).done).launched()
    it.does(c.SaveKickOff(answers={name.id: "x"}))
    it.does(c.SaveAnswers(task=it.task("A").id, answers={id_of("fA.one"): "x"}))
    it.updates("D", assignees=AssigneesChange(members=()))
    fired = [(one.event, one.subject) for one in it.history if isinstance(one, RuleFired)]
    assert fired == [("kickoff", name.id), ("answer", id_of("fA.one")), ("assignees", id_of("D"))]


def test_too_many_people_are_refused_at_their_key():
    with pytest.raises(r.TooManyAssignees) as no:
        of_one_step(max_assignees=1).updates("A", assignees=AssigneesChange(members=(BOB, CAT)))
    assert list(no.value.errors) == ["assignees"]


def test_a_step_outside_of_the_slice_is_a_bug_and_not_an_absence():
    it = of_one_step()
    slice_of_it = replace(it.process, whole=False)
    story = Story(it.template, slice_of_it, by=ann, context=Context(), now=it.now, new_id=ids())
    assert story.task_of_step(id_of("A")) == it.task("A")
    with pytest.raises(NotLoaded):
        story.task_of_step(id_of("B"))
