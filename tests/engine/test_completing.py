"""Completing, approving, rejecting, reopening; everyone must complete (F3-F7, F14-F21)."""

import pytest

from procession.engine import commands as c
from procession.engine import refusals as r
from procession.engine.assignees import AssigneesChange
from procession.engine.completing import blocking, completion_percent, is_completable
from procession.engine.context import Context, People
from procession.engine.process import Place
from support.builders import (
    BOB,
    CAT,
    GUS,
    SALES,
    Assignees,
    a_field,
    a_template,
    ann,
    bob,
    cat,
    gus,
    members,
)
from support.rehearsal import Rehearsal


def two_steps():
    return a_template().with_step("Draft", "task", a_field("amount", required=True)).with_step("Sign", "approval")


def test_completing_a_task_records_who_and_when():
    it = Rehearsal(two_steps().done).launched().saves("Draft", amount="5").at("2026-01-06 10:00")
    it.completes("Draft", by=bob)
    task = it.task("Draft")
    assert (task.status, task.completer, task.completed) == ("completed", BOB, it.now)
    assert task.place is Place.DONE
    assert task.completed_by_guest is False
    it.keeps_its_promises()


def test_completing_the_last_open_task_completes_the_process():
    it = Rehearsal(two_steps().done).launched().saves("Draft", amount="5").completes("Draft")
    assert it.process.completed is None
    it.completes("Sign", approved=False)
    assert it.told == ["TaskCompleted", "ProcessCompleted"]
    assert it.process.completed == it.now
    assert it.task("Sign").approved is False
    it.keeps_its_promises()


def test_a_completed_task_cannot_be_completed_again():
    it = Rehearsal(a_template().with_step("Draft").with_step("Sign").done).launched().completes("Draft")
    with pytest.raises(r.TaskAlreadyCompleted) as no:
        it.completes("Draft")
    assert [reason.code for reason in no.value.blocking] == ["task_already_completed"]


def test_all_reasons_that_block_are_reported_together():
    template = a_template().with_step(
        "Sign",
        "approval",
        a_field("amount", required=True),
        a_field("name", required=True),
        a_field("parts", "multiselect", options=("A", "B"), must_all_checked=True),
    )
    it = Rehearsal(template.done).launched()
    it.does(c.OpenIssue(issue="x", task=it.task("Sign").id))
    with pytest.raises(r.OpenIssues) as no:
        it.completes("Sign")
    assert [reason.code for reason in no.value.blocking] == [
        "open_issues",
        "required_fields_empty",
        "required_fields_empty",
        "required_fields_empty",
        "approval_needs_decision",
    ]
    assert no.value.blocking == blocking(it.template, it.process, it.task("Sign"))
    fields = [reason.field.label for reason in no.value.blocking if reason.field]
    assert fields == ["Amount", "Name", "Parts"]
    named = no.value.blocking[1].field
    assert no.value.errors[named.id] == ["Amount is required"]
    assert no.value.errors["is_approved"] == ["The is approved field is required."]
    assert not is_completable(it.process, it.task("Sign"))


def test_an_approval_without_a_decision_is_refused():
    it = Rehearsal(a_template().with_step("Sign", "approval").done).launched()
    with pytest.raises(r.ApprovalNeedsDecision):
        it.completes("Sign")
    assert it.task("Sign").is_open


def test_a_hidden_task_cannot_be_completed():
    it = Rehearsal(a_template().with_step("Draft").with_step("Sign").done).launched().hides("Draft")
    with pytest.raises(r.TaskHiddenNow):
        it.completes("Draft")


def test_a_decision_on_a_plain_task_is_ignored():
    it = Rehearsal(a_template().with_step("Draft").done).launched().completes("Draft", approved=True)
    assert it.task("Draft").approved is None


def test_acknowledging_and_expiring_are_told_apart():
    it = Rehearsal(a_template().with_step("Read", "expiring").with_step("Note", "expiring").done).launched()
    it.completes("Read").completes("Note", approved=False)
    assert (it.task("Read").approved, it.task("Note").approved) == (True, False)


def test_another_completer_can_be_recorded():
    it = Rehearsal(a_template().with_step("Draft").done).launched()
    it.does(c.CompleteTask(task=it.task("Draft").id, completer=CAT))
    assert (it.task("Draft").completer, it.task("Draft").completed_by_guest) == (CAT, False)


def test_a_guest_is_recorded_as_a_guest():
    it = Rehearsal(a_template().with_step("Draft").done).launched().completes("Draft", by=gus)
    assert (it.task("Draft").completer, it.task("Draft").completed_by_guest) == (GUS, True)


def test_reopening_clears_the_completion_and_keeps_answers():
    it = Rehearsal(two_steps().done).launched().saves("Draft", amount="5").completes("Draft")
    it.completes("Sign", approved=True).reopens("Sign")
    assert it.told == ["TaskReopened", "ProcessReopened"]
    sign = it.task("Sign")
    assert (sign.status, sign.completed, sign.completer, sign.approved) == ("in-progress", None, None, None)
    assert sign.reopened
    it.reopens("Draft")
    assert list(it.task("Draft").answers.values()) == ["5"]
    assert it.process.completed is None
    it.keeps_its_promises()


def test_only_a_completed_task_can_be_reopened():
    it = Rehearsal(two_steps().done).launched()
    with pytest.raises(r.TaskNotCompleted):
        it.reopens("Draft")


def test_a_default_counts_once_the_form_is_submitted():
    field = a_field("amount", required=True, default_on=True, default="7")
    it = Rehearsal(a_template().with_step("Draft", "task", field).done).launched()
    assert blocking(it.template, it.process, it.task("Draft")) == ()
    it.completes("Draft")
    assert it.task("Draft").answers == {field.no: "7"}
    it.keeps_its_promises()


def test_a_default_that_was_emptied_on_purpose_does_not_come_back():
    field = a_field("amount", required=True, default_on=True, default="7")
    it = Rehearsal(a_template().with_step("Draft", "task", field).done).launched().saves("Draft", amount="")
    with pytest.raises(r.RequiredFieldsEmpty):
        it.completes("Draft")


# --- everyone must complete -----------------------------------------------------------------------------------------


def shared(type="task", people=(BOB, CAT)):  # noqa: A002
    return a_template().with_step("Read", type, assignees=members(*people), everyone=True)


def percent(it):
    return completion_percent(it.template, it.task("Read"), it.context.people)


def test_it_completes_with_the_last_persons_part():
    it = Rehearsal(shared().done).launched().completes("Read", by=bob)
    assert it.told == ["TaskMarked"]
    assert (it.task("Read").status, percent(it)) == ("in-progress", 50)
    it.completes("Read", by=cat)
    assert it.told == ["TaskMarked", "TaskCompleted", "ProcessCompleted"]
    assert percent(it) == 100
    it.keeps_its_promises()


def test_nobody_marks_for_someone_else_nor_twice():
    it = Rehearsal(shared().done).launched().completes("Read", by=bob)
    with pytest.raises(r.PartAlreadyDone):
        it.completes("Read", by=bob)
    with pytest.raises(r.NotYourPart):
        it.completes("Read", by=c.By(77))


def test_an_admin_without_a_part_finishes_the_whole_task():
    it = Rehearsal(shared().done).launched().completes("Read", by=ann)
    assert it.task("Read").is_completed


def test_group_members_count_one_by_one():
    template = a_template().with_step("Read", assignees=Assignees(groups=(SALES,)), everyone=True).done
    context = Context(people=People(groups={SALES: (BOB, GUS)}))
    it = Rehearsal(template, context=context).launched().completes("Read", by=gus)
    assert percent(it) == 50
    it.completes("Read", by=bob)
    assert it.task("Read").is_completed


def test_a_shared_approval_is_rejected_if_anyone_rejects():
    it = Rehearsal(shared("approval").done).launched()
    it.completes("Read", by=bob, approved=False)
    assert it.task("Read").approved is None
    it.completes("Read", by=cat, approved=True)
    assert it.task("Read").approved is False


def test_removing_the_last_unfinished_person_completes_the_task():
    it = Rehearsal(shared().done).launched().completes("Read", by=bob)
    it.updates("Read", assignees=AssigneesChange(members=(BOB,)))
    assert it.task("Read").is_completed
    it.keeps_its_promises()


def test_adding_a_person_raises_the_number():
    it = Rehearsal(shared().done).launched().completes("Read", by=bob)
    it.updates("Read", assignees=AssigneesChange(members=(BOB, CAT, 5)))
    assert percent(it) == 33


def test_reopening_clears_all_marks():
    it = Rehearsal(shared().done).launched().completes("Read", by=bob).completes("Read", by=cat).reopens("Read")
    assert percent(it) == 0


def test_the_setting_is_ignored_on_expiring_tasks():
    it = Rehearsal(shared("expiring").done).launched().completes("Read", by=bob)
    assert it.task("Read").is_completed
