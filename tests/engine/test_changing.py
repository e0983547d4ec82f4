"""Changing tasks by hand: answers, texts, people, dates, places, visibility (C8-C15, F29, F38-F40)."""

import pytest

from procession.engine import commands as c
from procession.engine import refusals as r
from procession.engine.assignees import AssigneesChange, is_assignee
from procession.engine.context import Calendar, Context, People
from procession.engine.process import Place, settings_of, summary_of
from procession.engine.schedule import shown
from procession.engine.template import TaskSettings
from support.builders import (
    ANN,
    BOB,
    CAT,
    GUS,
    SALES,
    Assignees,
    a_field,
    a_template,
    members,
)
from support.rehearsal import Rehearsal, at

OFFICE = Context(calendar=Calendar.week(5, opens=9 * 60, closes=17 * 60))


def running(*titles, **more):
    template = a_template()
    for title in titles or ("Draft", "Sign"):
        template = template.with_step(title, **more)
    return Rehearsal(template.done).launched()


# --- answers ---------------------------------------------------------------------------------------------------------


def a_form():
    fields = (a_field("name", required=True), a_field("amount", rules=("numeric",)))
    return Rehearsal(a_template().with_step("Draft", "task", *fields).with_step("Sign").done).launched(), fields


def test_a_saved_answer_starts_the_task_and_does_not_complete_it():
    it, (name, _) = a_form()
    it.saves("Draft", name="Acme")
    assert (it.task("Draft").status, it.task("Draft").answers) == ("in-progress", {name.no: "Acme"})
    assert it.told == ["AnswerSaved"]
    it.keeps_its_promises()


def test_the_same_answer_again_is_no_event():
    it, _ = a_form()
    before = it.saves("Draft", name="Acme").process
    it.saves("Draft", name="Acme")
    assert it.told == []
    assert it.process is before


def test_one_wrong_answer_refuses_all():
    it, (_, amount) = a_form()
    with pytest.raises(r.AnswersInvalid) as no:
        it.saves("Draft", name="Acme", amount="many")
    assert no.value.errors == {amount.id: ["Amount must be a number."]}
    assert it.task("Draft").answers == {}


def test_a_single_answer_is_named_by_id_or_number_never_by_alias():
    it, (name, _) = a_form()
    task = it.task("Draft").id
    it.does(c.SaveAnswer(task=task, field=name.no, value="A")).does(c.SaveAnswer(task=task, field=name.id, value="B"))
    assert it.task("Draft").answers == {name.no: "B"}
    for key in ("name", "Name"):
        with pytest.raises(r.NoSuchField) as no:
            it.does(c.SaveAnswer(task=task, field=key, value="C"))
        assert name.id in no.value.message
    with pytest.raises(r.NoSuchField) as no:
        it.does(c.SaveAnswer(task=task, field="field_abc123", value="C"))
    assert no.value.message == "The selected field does not exist on this task."


def test_answers_of_a_completed_task_cannot_change():
    it, _ = a_form()
    it.saves("Draft", name="Acme").completes("Draft")
    with pytest.raises(r.TaskAlreadyCompleted):
        it.saves("Draft", name="Other")
    it.reopens("Draft").saves("Draft", name="Other")


def test_clearing_removes_the_answer():
    it, _ = a_form()
    it.saves("Draft", name="Acme").saves("Draft", name=None)
    assert it.task("Draft").answers == {}
    it.keeps_its_promises()


# --- updates ---------------------------------------------------------------------------------------------------------


def test_an_update_tells_only_what_differs():
    it = running()
    draft = it.task("Draft")
    it.updates(
        "Draft",
        title="Draft",
        deadline=draft.deadline,
        assignees=AssigneesChange(members=draft.assignees.members),
        settings=settings_of(it.template, draft),
    )
    assert it.told == []
    assert not it.task("Draft").deadline_by_hand
    it.updates("Draft", title="Draft", summary="Now")
    assert it.told == ["TaskEdited"]
    it.keeps_its_promises()


def test_a_summary_sent_back_as_it_was_shown_is_no_change():
    it = Rehearsal(a_template().with_step("Draft", summary="<p>By {{TEMPLATE_NAME}}</p>").done).launched()
    for sent in ("<p>By {{TEMPLATE_NAME}}</p>", "<p>By Onboarding</p>"):
        assert it.updates("Draft", summary=sent).told == []
    assert it.updates("Draft", summary="Mine").told == ["TaskEdited"]
    assert it.updates("Draft", summary=None).told == ["TaskEdited"]
    assert summary_of(it.template, it.task("Draft")) == ""


def test_assignees_change_bucket_by_bucket():
    it = running(assignees=Assignees((BOB,), (), (SALES,)))
    it.updates("Draft", assignees=AssigneesChange(members=(CAT,)))
    assert it.task("Draft").assignees == Assignees((CAT,), (), (SALES,))
    it.updates("Draft", assignees=AssigneesChange(members=(), groups=()))
    assert not it.task("Draft").assignees
    it.keeps_its_promises()


def test_a_guest_left_alone_gets_the_owner():
    it = running()
    it.updates("Draft", assignees=AssigneesChange(members=(), guests=(GUS,)))
    assert it.task("Draft").assignees == Assignees((ANN,), (GUS,))


def test_more_people_than_the_cap_are_refused_whole():
    it = running(max_assignees=1)
    with pytest.raises(r.TooManyAssignees):
        it.updates("Draft", title="New", assignees=AssigneesChange(members=(BOB, CAT)))
    assert it.task("Draft").title == "Draft"
    it.context = Context(people=People(groups={SALES: (1, 2, 3)}))
    with pytest.raises(r.TooManyAssignees):
        it.updates("Draft", assignees=AssigneesChange(groups=(SALES,)))


def test_a_cap_below_the_present_people_is_refused():
    it = running(assignees=members(ANN, BOB))
    with pytest.raises(r.TooManyAssignees):
        it.updates("Draft", settings=TaskSettings(max_assignees=1))


def test_a_deadline_by_hand_moves_to_working_time():
    it = Rehearsal(a_template().with_step("Draft").done, context=OFFICE).launched()
    it.updates("Draft", deadline=at("2026-01-10 12:00"))
    assert shown(it.task("Draft").deadline) == "2026-01-12T09:00:00Z"
    it.updates("Draft", deadline=at("2026-01-10 12:00"))
    assert it.told == []


def test_moving_a_task_shifts_the_others():
    it = running("A", "B", "C", "D")
    it.updates("D", position=2)
    assert [task.title for task in it.process.tasks.values()] == ["A", "D", "B", "C"]
    it.updates("A", position=99)
    assert [task.title for task in it.process.tasks.values()] == ["D", "B", "C", "A"]
    it.updates("A", position=0)
    assert it.told == []
    it.keeps_its_promises()


def test_a_completed_task_refuses_updates():
    it = running().completes("Draft")
    with pytest.raises(r.TaskAlreadyCompleted):
        it.updates("Draft", title="New")


@pytest.mark.parametrize("title", ["", "  ", "x" * 601])
def test_a_title_has_its_limits(title):
    with pytest.raises(r.BadUpdate):
        running().updates("Draft", title=title)


def test_several_commands_are_all_or_nothing():
    it = running()
    draft = it.task("Draft").id
    with pytest.raises(r.BadUpdate):
        it.does(c.CompleteTask(task=draft), c.EditProcess(name=""))
    it.does(c.UpdateTask(task=draft, title="New"), c.CompleteTask(task=draft))
    assert it.told == ["TaskEdited", "TaskCompleted"]


def test_who_is_an_assignee():
    some = Assignees((BOB,), (GUS,), (SALES,))
    assert is_assignee(some, BOB)
    assert is_assignee(some, GUS)
    assert is_assignee(some, CAT, (SALES,))
    assert not is_assignee(some, CAT)
    assert not is_assignee(some, SALES)


# --- visibility by hand ----------------------------------------------------------------------------------------------


def test_hiding_takes_a_task_out_of_the_count_and_showing_brings_it_back_as_it_was():
    it, _ = a_form()
    it.saves("Draft", name="Acme").hides("Draft")
    assert (it.task("Draft").place, it.task("Draft").shown_by_hand) == (Place.HIDDEN, False)
    assert (it.process.n_all, it.process.n_shown) == (2, 1)
    it.shows("Draft")
    assert (it.task("Draft").status, it.task("Draft").shown_by_hand) == ("in-progress", True)
    it.keeps_its_promises()


def test_hiding_the_last_open_task_completes_the_process_and_showing_reopens_it():
    it = running().completes("Sign").hides("Draft")
    assert it.process.completed is not None
    it.shows("Draft")
    assert it.told == ["TaskShown", "ProcessReopened"]
    assert it.process.completed is None
    it.keeps_its_promises()


def test_a_completed_task_cannot_be_hidden():
    it = running().completes("Draft")
    with pytest.raises(r.TaskAlreadyCompleted):
        it.hides("Draft")


def test_a_deadline_that_passed_while_hidden_counts_from_the_showing():
    it = running().hides("Draft").at("2026-02-02 09:00").shows("Draft")
    assert shown(it.task("Draft").deadline) == "2026-02-07T09:00:00Z"
    it.hides("Draft").shows("Draft")
    assert shown(it.task("Draft").deadline) == "2026-02-07T09:00:00Z"
