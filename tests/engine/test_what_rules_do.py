"""Rules of behaviour that the other tests of the engine leave open, each by its id (B26-B56, D3-D36, F6-F55)."""

from itertools import permutations

import pytest

from procession.engine import commands as c
from procession.engine import refusals as r
from procession.engine.assignees import AssigneesChange
from procession.engine.context import Context, People
from procession.engine.happenings import RuleFired, RuleJudged, TaskMarked
from procession.engine.running import status_of
from procession.engine.schedule import shown
from procession.engine.template import Shift, StartRule
from support.builders import (
    ANN,
    BOB,
    CAT,
    GUS,
    SALES,
    Assignees,
    a_field,
    a_template,
    after,
    bob,
    cat,
    gus,
    id_of,
    members,
)
from support.rehearsal import Rehearsal, at
from support.stories.telling import hide, on, rule, show, started, then

IN_SALES = Context(people=People(groups={SALES: (BOB, CAT)}))


def due(it, title):
    deadline = it.task(title).deadline
    return None if deadline is None else shown(deadline)[:10]


# --- steps ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "sent", "outcome", "by_itself"),
    [
        ("task", None, None, False),
        ("approval", True, True, False),
        ("approval", False, False, False),
        ("expiring", None, True, True),
        ("email", None, None, False),
        ("expiring_email", None, True, True),
    ],
)
def test_each_kind_of_step_completes_in_its_own_way_b26(kind, sent, outcome, by_itself):
    """Also B27: the task is of the step's kind. Only expiring ones complete themselves, and only once due."""
    it = Rehearsal(a_template().with_step("A", kind, deadline=after(1)).with_step("B").done).launched()
    assert it.task("A").type == kind
    expire = c.ExpireTask(task=it.task("A").id)
    assert it.does(expire, by=c.BOT).told == []
    late = Rehearsal(it.template).launched().at("2026-01-06 09:00").does(expire, by=c.BOT)
    assert late.task("A").is_completed == by_itself
    assert not by_itself or late.task("A").approved is False
    it.completes("A", approved=sent)
    assert (it.task("A").is_completed, it.task("A").approved) == (True, outcome)


@pytest.mark.parametrize("kind", ["task", "approval", "expiring", "email", "expiring_email"])
def test_that_all_must_complete_counts_on_tasks_and_approvals_alone_b29(kind):
    it = Rehearsal(a_template().with_step("A", kind, assignees=members(BOB, CAT), everyone=True).done).launched()
    it.completes("A", by=bob, approved=True)
    assert it.task("A").is_completed == (kind not in {"task", "approval"})
    assert any(isinstance(told, TaskMarked) for told in it.last.happenings) != it.task("A").is_completed


@pytest.mark.parametrize("order", list(permutations("ABC")))
def test_without_rules_tasks_are_done_in_any_order_b32(order):
    it = Rehearsal(a_template().with_step("A").with_step("B").with_step("C").done).launched()
    assert [it.task(title).is_open for title in "ABC"] == [True] * 3
    for title in order:
        it.completes(title)
    assert it.process.completed is not None


@pytest.mark.parametrize("who", [bob, cat])
def test_anyone_of_a_group_completes_its_task_b36(who):
    template = a_template().with_step("A", assignees=Assignees(groups=(SALES,))).done
    assert Rehearsal(template, context=IN_SALES).launched().completes("A", by=who).task("A").completer == who.party


def test_a_rule_that_fires_later_moves_a_deadline_set_by_hand_b51():
    back = then("deadline", "deadline", "B", shift=Shift(amount=1, unit="days", direction="after"))
    builder = a_template().with_step("A").with_step("B", deadline=after(1, "days", "A"))
    it = started(builder, rule(1, on("A", "completed"), then=(back,)), context=Context())
    it.updates("B", deadline=at("2026-01-20 09:00")).completes("A")
    assert due(it, "B") == "2026-01-21"


def test_a_start_in_the_future_keeps_nobody_from_working_b56():
    start = StartRule(amount=30, unit="days")
    it = Rehearsal(a_template().with_step("A", start=start, soft_start=False).done).launched()
    assert it.task("A").start > it.now
    assert it.completes("A").task("A").is_completed


# --- conditions -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("truths", [(a, b, d) for a in (0, 1) for b in (0, 1) for d in (0, 1)])
@pytest.mark.parametrize("words", [("and", "and"), ("and", "or"), ("or", "and"), ("or", "or")])
@pytest.mark.parametrize("first", ["and", "or"])
def test_conditions_are_joined_from_left_to_right_d3(truths, words, first):
    """Neither word binds tighter, and the word of the first condition counts for nothing."""
    fields = [a_field(f"K.{name}") for name in "abd"]
    logics = (first, *words)
    wanted = [on(f"K.{name}", "equals", "yes", logic=logic) for name, logic in zip("abd", logics, strict=True)]
    answers = {field.id: "yes" if true else "no" for field, true in zip(fields, truths, strict=True)}
    builder = a_template().with_kickoff(*fields).with_step("B")
    it = started(builder, rule(1, *wanted, then=(show("B"),)), answers=answers)
    joined = bool(truths[0])
    for true, word in zip(truths[1:], words, strict=True):
        joined = (joined and bool(true)) if word == "and" else (joined or bool(true))
    assert it.task("B").is_open == joined


def judged(it):
    return {told.rule for told in it.last.happenings if isinstance(told, RuleJudged)}


def test_what_sets_rules_off_d6():
    """A launch, a submission, a saved value, each state of a step, and a change of assignees; nothing else does."""
    kick, form = a_field("K.note"), a_field("A.note")
    builder = a_template().with_kickoff(kick).with_step("A", "approval", form).with_step("E", "expiring")
    builder = builder.with_step("B", deadline=after(5))
    rules = (
        rule(1, on("K.note", "equals", "x"), then=(show("B"),)),
        rule(2, on("A.note", "equals", "x"), then=(show("B"),)),
        rule(3, on("A", "approved"), then=(show("B"),)),
        rule(4, on("E", "expired"), then=(show("B"),)),
        rule(5, on("A", "not_assigned"), then=(show("B"),)),
    )
    it = started(builder, *rules, context=Context())
    k, f, a, e, none = (id_of(f"rule{number}") for number in range(1, 6))
    assert judged(it) == {k, f, a, e, none}
    assert judged(it.does(c.SaveKickOff(answers={kick.id: "y"}))) == {k}
    assert judged(it.does(c.ReopenKickOff())) == set()
    assert judged(it.does(c.SubmitKickOff())) == {k}
    assert judged(it.saves("A", **{"A.note": "y"})) == {f}
    assert judged(it.updates("A", assignees=AssigneesChange(members=(CAT,)))) == {none}
    assert judged(it.updates("A", title="Other", deadline=at("2026-02-02 09:00"))) == set()
    assert judged(it.hides("B").shows("B")) == set()
    assert judged(it.completes("A", approved=False)) == {f, a, none}  # its form is in now, and it is no task of nobody
    assert judged(it.reopens("A")) == {f, a, none}
    assert judged(it.completes("E")) == {e}
    it.reopens("E").updates("E", deadline=it.now)
    assert judged(it.does(c.ExpireTask(task=it.task("E").id), by=c.BOT)) == {e}


def test_a_saved_value_counts_before_its_task_is_completed_d18():
    form = a_field("A.kind")
    builder = a_template().with_step("A", "task", form).with_step("B").with_step("C")
    soon = rule(1, on("A.kind", "equals", "big"), then=(show("B"),))
    later = rule(2, on("A.kind", "equals", "big"), on("A", "completed", logic="and"), then=(show("C"),))
    it = started(builder, soon, later).saves("A", **{"A.kind": "big"})
    assert (it.task("B").is_open, it.task("C").is_open) == (True, False)
    assert it.completes("A").task("C").is_open


# --- launch ---------------------------------------------------------------------------------------------------------


def test_a_launch_goes_in_its_order_d14():
    """What the launch says, then the launcher, then the form, then rules: each sees what was before it."""
    kick = a_field("K.kind")
    builder = a_template().with_kickoff(kick).with_step("Said").with_step("Mine").with_step("Late")
    swap = then("assignment", "assign_only", "Mine", assignees=members(CAT))
    told = rule(1, on("K.kind", "equals", "x"), then=(swap, show("Late")))
    nobody = rule(2, on("Said", "not_assigned"), then=(hide("Mine"),))
    said = c.StepOverride(assignees=AssigneesChange(members=(BOB,)))
    it = started(builder, told, nobody, answers={kick.id: "x"}, overrides={id_of("Said"): said})
    assert [it.task(title).assignees for title in ("Said", "Mine", "Late")] == [
        members(BOB),
        members(CAT),
        members(ANN),
    ]
    assert it.task("Mine").is_open
    assert it.told[:5] == ["ProcessLaunched", "TaskAdded", "TaskAdded", "TaskAdded", "RuleJudged"]
    assert it.history[0].process.kickoff == {kick.no: "x"}
    assert [told.task.assignees for told in it.history[1:4]] == [members(BOB), members(ANN), members(ANN)]


def test_what_starts_hidden_d15():
    builder = a_template().with_step("A").with_step("Shown").with_step("Hidden").with_step("Both")
    builder = builder.with_step("Default", hidden=True)
    rules = (
        rule(1, on("A", "approved"), then=(show("Shown"), show("Both"))),
        rule(2, on("A", "rejected"), then=(hide("Hidden"), hide("Both"))),
    )
    it = started(builder, *rules)
    starts = {title: it.task(title).is_hidden for title in ("A", "Shown", "Hidden", "Both", "Default")}
    assert starts == {"A": False, "Shown": True, "Hidden": False, "Both": True, "Default": True}


# --- actions --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verb", "named", "left"),
    [
        ("assign", members(CAT), members(ANN, BOB, CAT)),
        ("assign", members(BOB), members(ANN, BOB)),
        ("assign_only", members(CAT), members(CAT)),
        ("assign_only", Assignees(groups=(SALES,)), Assignees(groups=(SALES,))),
        ("unassign", members(BOB), members(ANN)),
        ("unassign", members(CAT), members(ANN, BOB)),
        ("clear_assignees", None, Assignees()),
    ],
)
def test_the_four_ways_to_assign_d25(verb, named, left):
    """Nothing is told when nothing changes; a completed task is left alone; clearing brings no launcher back."""
    action = then("assignment", verb, "B", assignees=named)
    builder = a_template().with_step("A").with_step("B", assignees=members(ANN, BOB)).with_step("C")
    it = started(builder, rule(1, on("A", "completed"), then=(action,)), context=Context()).completes("A")
    assert it.task("B").assignees == left
    assert ("AssigneesChanged" in it.told) == (left != members(ANN, BOB))
    done = started(builder, rule(1, on("A", "completed"), then=(action,)), context=Context())
    assert done.completes("B").completes("A").task("B").assignees == members(ANN, BOB)


def test_a_guest_that_a_rule_assigns_has_company_d26():
    action = then("assignment", "assign_only", "B", assignees=Assignees(guests=(GUS,)))
    builder = a_template().with_step("A").with_step("B", assignees=members(BOB))
    it = started(builder, rule(1, on("A", "completed"), then=(action,)), context=Context()).completes("A")
    assert it.task("B").assignees == Assignees((it.process.owner,), (GUS,))
    taken = then("assignment", "unassign", "B", assignees=members(BOB))
    both = a_template().with_step("A").with_step("B", assignees=Assignees((BOB,), (GUS,)))
    it = started(both, rule(1, on("A", "completed"), then=(taken,)), context=Context()).completes("A")
    assert it.task("B").assignees == Assignees((it.process.owner,), (GUS,))


def test_a_rule_dates_a_hidden_task_d27():
    shift = Shift(amount=2, unit="days", direction="after")
    dated = then("deadline", "deadline", "B", source=id_of("C"), source_on="step", shift=shift)
    builder = a_template().with_step("A").with_step("B", hidden=True).with_step("C", deadline=after(10))
    it = started(builder, rule(1, on("A", "completed"), then=(dated,)), context=Context()).completes("A")
    assert it.task("B").is_hidden
    assert due(it, "B") == "2026-01-17"
    assert due(it.shows("B"), "B") == "2026-01-17"


def test_a_date_that_comes_after_the_rule_counts_too_d28():
    """The rule is true before its date is known: it counts with the completion that brings it, and with each later."""
    day, kick = a_field("A.day", "date"), a_field("K.day", "date")
    shift = Shift(amount=1, unit="days", direction="after")
    of_step = then("deadline", "deadline", "B", source=day.id, source_on="field", shift=shift)
    of_form = then("deadline", "deadline", "D", source=kick.id, source_on="kickoff", shift=shift)
    builder = a_template().with_kickoff(kick).with_step("A", "task", day).with_step("B").with_step("C").with_step("D")
    it = started(builder, rule(1, on("C", "completed"), then=(of_step, of_form)), context=Context())
    before = due(it, "B")
    it.completes("C")
    (record,) = [told for told in it.last.happenings if isinstance(told, RuleFired)]
    assert [skip.why for skip in record.skipped] == [
        "The date counts once its step is completed.",
        "The date field is empty.",
    ]
    it.saves("A", **{"A.day": "2026-02-02"})
    assert due(it, "B") == before
    assert due(it.completes("A"), "B") == "2026-02-03"
    it.reopens("A").saves("A", **{"A.day": "2026-03-02"}).completes("A")
    assert due(it, "B") == "2026-03-03"
    for given, wanted in (("2026-02-10", "2026-02-11"), ("2026-02-20", "2026-02-21")):
        assert due(it.does(c.SaveKickOff(answers={kick.id: given})), "D") == wanted
    it.keeps_its_promises()


# --- hidden tasks ---------------------------------------------------------------------------------------------------


def test_a_hidden_task_counts_for_nothing_d36():
    builder = a_template().with_step("A", deadline=after(1)).with_step("E", "expiring", deadline=after(1))
    it = Rehearsal(builder.with_step("Z", deadline=after(9)).done).launched().hides("A").hides("E")
    it.at("2026-01-08 09:00")
    assert (it.process.n_shown, it.process.percent, status_of(it.process, it.now)) == (1, 0, "active")
    assert shown(it.process.late_from)[:10] == "2026-01-14"
    assert it.does(c.ExpireTask(task=it.task("E").id), by=c.BOT).told == []
    with pytest.raises(r.TaskHiddenNow):
        it.completes("A")


# --- running --------------------------------------------------------------------------------------------------------


def test_rejecting_asks_for_the_form_too_and_stops_nothing_f6():
    builder = a_template().with_step("A", "approval", a_field("why", required=True)).with_step("B")
    it = Rehearsal(builder.done).launched()
    for decision in (True, False):
        with pytest.raises(r.RequiredFieldsEmpty):
            it.completes("A", approved=decision)
    it.saves("A", why="No").completes("A", approved=False)
    assert (it.task("A").approved, it.task("B").is_open, it.process.completed) == (False, True, None)
    assert it.completes("B").process.completed is not None


def test_reopening_leaves_other_tasks_and_the_deadline_f20():
    builder = a_template().with_step("A", deadline=after(1)).with_step("B").with_step("C").with_step("D")
    rules = (
        rule(1, on("A", "completed"), then=(show("B"),)),
        rule(2, on("A", "reopened"), then=(show("D"),)),
    )
    it = started(builder, *rules, context=Context()).completes("A").completes("C")
    before = it.task("A").deadline
    it.at("2026-03-02 09:00").reopens("A")
    assert [it.task(title).is_open for title in "ABD"] == [True] * 3
    assert it.task("C").is_completed
    assert it.task("A").deadline == before
    assert status_of(it.process, it.now) == "delayed"


def test_an_expiring_task_keeps_its_process_open_f47():
    it = Rehearsal(a_template().with_step("A").with_step("E", "expiring").done).launched().completes("A")
    assert it.process.completed is None
    it.updates("E", deadline=it.now).does(c.ExpireTask(task=it.task("E").id), by=c.BOT)
    assert it.process.completed is not None


def test_with_everything_hidden_a_process_waits_for_its_form_f50():
    note = a_field("K.note")
    it = Rehearsal(a_template().with_kickoff(note).with_step("A").done).launched().does(c.ReopenKickOff()).hides("A")
    assert (it.process.n_shown, it.process.completed, it.process.percent) == (0, None, 0)
    it.does(c.SubmitKickOff())
    assert (it.process.completed, it.process.percent) == (it.now, 100)
    it.keeps_its_promises()


def test_rules_that_waited_for_an_issue_act_when_it_is_resolved_f55():
    """Reporting on a completed task reopens it even in a frozen process: the rule that looks at it waits."""
    builder = a_template().with_step("A").with_step("B").with_step("C")
    rules = (
        rule(1, on("A", "reopened"), then=(hide("B"),)),
        rule(2, on("A", "completed"), then=(show("C"),)),
    )
    it = started(builder, *rules).completes("A").hides("C")
    it.does(c.OpenIssue(issue="p")).does(c.OpenIssue(issue="q"))
    it.does(c.OpenIssue(issue="t", task=it.task("A").id))
    assert (it.task("A").is_open, it.task("B").is_open, judged(it)) == (True, True, set())
    assert judged(it.does(c.ResolveIssue(issue="p"))) == set()  # another one is open
    it.does(c.ResolveIssue(issue="q"))
    assert it.task("B").is_hidden
    assert it.task("C").is_hidden  # what was true before and acted does not act again
    it.keeps_its_promises()


def test_guests_and_groups_have_parts_of_their_own_f14():
    builder = a_template().with_step("A", assignees=Assignees((ANN,), (GUS,), (SALES,)), everyone=True)
    it = Rehearsal(builder.done, context=IN_SALES).launched()
    for who in (bob, gus, cat):
        assert it.completes("A", by=who).task("A").is_open
    assert it.completes("A").task("A").is_completed
