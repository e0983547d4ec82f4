"""Launching a template (D14, E4-E10, B39-B57)."""

import pytest

from procession.engine import commands as c
from procession.engine import refusals as r
from procession.engine.assignees import AssigneesChange
from procession.engine.context import Calendar, Context, People
from procession.engine.schedule import shown
from procession.engine.template import Naming, StartRule
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
    ann,
    before,
    bob,
    id_of,
    members,
)
from support.rehearsal import Rehearsal, at

OFFICE = Context(calendar=Calendar.week(5, opens=9 * 60, closes=17 * 60))


def test_every_step_becomes_a_task_in_order():
    it = Rehearsal(a_template().with_step("Draft").with_step("Sign", "approval").done).launched()
    assert [(task.title, task.type, task.position) for task in it.process.tasks.values()] == [
        ("Draft", "task", 1),
        ("Sign", "approval", 2),
    ]
    assert it.told == ["ProcessLaunched", "TaskAdded", "TaskAdded"]
    assert (it.process.n_all, it.process.n_shown, it.process.n_done, it.process.percent) == (2, 2, 0, 0)
    it.keeps_its_promises()


def test_a_step_hidden_by_default_starts_hidden_and_does_not_count():
    it = Rehearsal(a_template().with_step("Draft").with_step("Extra", hidden=True).done).launched()
    assert it.task("Extra").status == "auto-skipped"
    assert (it.process.n_all, it.process.n_shown) == (2, 1)
    assert it.completes("Draft").process.completed is not None
    it.keeps_its_promises()


def test_required_kickoff_fields_refuse_the_launch_and_all_are_named():
    template = a_template().with_kickoff(a_field("name", required=True), a_field("email", "email", required=True)).done
    with pytest.raises(r.RequiredFieldsEmpty) as no:
        Rehearsal(template).launched()
    assert sorted(no.value.errors.values()) == [["Email is required"], ["Name is required"]]


def test_wrong_and_missing_answers_are_named_at_once():
    template = a_template().with_kickoff(a_field("name", required=True), a_field("email", "email")).done
    with pytest.raises(r.AnswersInvalid) as no:
        Rehearsal(template).launched(answers={id_of("femail"): "nobody"})
    assert set(no.value.errors) == {id_of("fname"), id_of("femail")}


def test_answers_may_be_given_by_id_or_number_and_unknown_ones_are_named():
    name, town = a_field("name"), a_field("town")
    it = Rehearsal(a_template().with_kickoff(name, town).done)
    it.launched(answers={name.id: "Acme", str(town.no): "Rome", "name": "x", "zz": 1})
    assert it.process.kickoff == {name.no: "Acme", town.no: "Rome"}
    assert [(remark.path, name.id in remark.message) for remark in it.last.remarks] == [("name", True), ("zz", False)]


def test_kickoff_defaults_fill_what_was_not_mentioned():
    name = a_field("name", required=True, default_on=True, default="For {{TEMPLATE_NAME}}")
    it = Rehearsal(a_template().with_kickoff(name).done).launched()
    assert it.process.kickoff == {name.no: "For Onboarding"}


# --- who ------------------------------------------------------------------------------------------------------------


def test_the_launcher_gets_only_steps_that_nobody_has():
    template = (
        a_template()
        .with_step("Empty")
        .with_step("Taken", assignees=members(BOB))
        .with_step("Grouped", assignees=Assignees(groups=(SALES,)))
        .with_step("Nobody", assign_starter=False)
    )
    it = Rehearsal(template.done).launched(by=ann)
    assert it.task("Empty").assignees == members(ANN)
    assert it.task("Taken").assignees == members(BOB)
    assert it.task("Grouped").assignees == Assignees(groups=(SALES,))
    assert not it.task("Nobody").assignees


def test_an_override_wins_over_the_template_and_an_empty_one_falls_to_the_launcher():
    template = a_template().with_step("Draft", assignees=members(BOB)).done
    said = c.StepOverride(assignees=AssigneesChange(members=(CAT,)))
    assert Rehearsal(template).launched(overrides={id_of("Draft"): said}).task("Draft").assignees == members(CAT)
    nobody = c.StepOverride(assignees=AssigneesChange(members=()))
    assert Rehearsal(template).launched(overrides={"draft": nobody}).task("Draft").assignees == members(ANN)


def test_job_titles_are_filled_at_launch():
    template = a_template().with_step("Draft", assignees=members(BOB), job_titles=(70, 71)).done
    it = Rehearsal(template).launched(roles={70: members(CAT)})
    assert it.task("Draft").assignees == members(BOB, CAT)


def test_a_guest_gets_the_owner_as_companion_unless_switched_off():
    template = a_template().with_step("Draft", assignees=Assignees(guests=(GUS,))).done
    assert Rehearsal(template).launched().task("Draft").assignees == Assignees((ANN,), (GUS,))
    off = Context(guest_oversight=False)
    assert Rehearsal(template, context=off).launched().task("Draft").assignees == Assignees(guests=(GUS,))


def test_an_override_above_the_cap_refuses_the_launch_whole():
    template = a_template().with_step("Draft", max_assignees=2).done
    crowd = c.StepOverride(assignees=AssigneesChange(members=(1,), groups=(SALES,)))
    context = Context(people=People(groups={SALES: (BOB, CAT)}))
    with pytest.raises(r.TooManyAssignees):
        Rehearsal(template, context=context).launched(overrides={id_of("Draft"): crowd})


def test_the_starter_may_be_somebody_else():
    it = Rehearsal(a_template().with_step("Draft").done).launched(by=ann, starter=BOB)
    assert (it.process.starter, it.process.owner, it.task("Draft").assignees) == (BOB, BOB, members(BOB))


# --- what else a launch may say -------------------------------------------------------------------------------------


def test_overrides_change_texts_dates_and_places():
    template = a_template().with_step("Draft").with_step("Sign").done
    said = c.StepOverride(title="Sign now", summary="Soon", deadline=at("2026-02-01 10:00"), position=1)
    it = Rehearsal(template, context=OFFICE).launched(overrides={id_of("Sign"): said, "other": said})
    assert [task.title for task in it.process.tasks.values()] == ["Sign now", "Draft"]
    sign = it.task("Sign")
    assert (sign.summary, shown(sign.deadline), sign.deadline_by_hand) == ("Soon", "2026-02-02T09:00:00Z", True)
    assert [(remark.on, remark.path) for remark in it.last.remarks] == [("overrides", "other")]
    it.keeps_its_promises()


def test_the_name_falls_back_to_title_and_date():
    it = Rehearsal(a_template().done).launched(name="")
    assert it.process.name == "Onboarding - 2026-01-05"


@pytest.mark.parametrize(("may_rename", "expected"), [(False, "Onboarding for Acme"), (True, "Mine")])
def test_automatic_names(may_rename, expected):
    naming = Naming(automatic=True, pattern="{{TEMPLATE_NAME}} for \ufeff{{name}}", launcher_may_rename=may_rename)
    name = a_field("name", required=True)
    it = Rehearsal(a_template().with_kickoff(name).with_(naming=naming).done)
    assert it.launched(name="Mine", answers={name.id: "Acme"}).process.name == expected


def test_a_generated_name_is_cut_and_a_sent_one_refused():
    naming = Naming(automatic=True, pattern="{{name}}" * 3)
    name = a_field("name", required=True, rules=("max:255",))
    it = Rehearsal(a_template().with_kickoff(name).with_(naming=naming).done)
    assert len(it.launched(answers={name.id: "x" * 255}).process.name) == 550
    with pytest.raises(r.BadUpdate):
        Rehearsal(a_template().done).launched(name="x" * 551)


def test_a_process_with_nothing_to_do_is_complete_at_once():
    it = Rehearsal(a_template().done).launched()
    assert it.process.completed == it.now
    assert it.process.percent == 100


def test_an_empty_process_begins_with_one_off_tasks():
    extra = c.AddTask(title="Call", assignees=members(BOB), deadline=at("2026-01-07 09:00"))
    it = Rehearsal(a_template().done).launched(added=(extra, extra))
    assert it.told == ["ProcessLaunched", "TaskAdded", "TaskAdded"]
    assert it.process.n_shown == 2
    it.keeps_its_promises()


# --- deadlines ------------------------------------------------------------------------------------------------------


def due(it, title):
    deadline = it.task(title).deadline
    return None if deadline is None else shown(deadline)


def test_without_a_rule_the_organizations_default_counts_from_launch():
    it = Rehearsal(a_template().with_step("Draft").done).launched()
    assert due(it, "Draft") == "2026-01-10T09:00:00Z"


def test_dl9_a_deadline_after_a_step_is_known_when_it_completes():
    template = a_template().with_step("A").with_step("B", deadline=after(3, "days", "A")).done
    it = Rehearsal(template, context=OFFICE).launched()
    assert due(it, "B") is None
    it.at("2026-01-06 11:00").completes("A")
    assert it.told == ["TaskCompleted", "DeadlineSet"]
    assert due(it, "B") == "2026-01-09T11:00:00Z"
    it.keeps_its_promises()


def test_dl10_a_deadline_before_a_steps_deadline_is_known_with_it():
    template = a_template().with_step("D", deadline=before(3, "weeks", "C")).with_step("C").done
    said = c.StepOverride(deadline=at("2026-01-30 12:00"))
    it = Rehearsal(template, context=OFFICE).launched(overrides={id_of("C"): said})
    assert due(it, "D") == "2026-01-09T12:00:00Z"
    it.updates("C", deadline=at("2026-02-06 12:00"))
    assert due(it, "D") == "2026-01-16T12:00:00Z"


def test_chains_of_anchors_follow_each_other():
    template = (
        a_template()
        .with_step("A")
        .with_step("B", deadline=after(2, "days", "A"))
        .with_step("C", deadline=before(1, "days", "B"))
        .done
    )
    it = Rehearsal(template).launched()
    assert due(it, "C") is None
    it.completes("A")
    assert (due(it, "B"), due(it, "C")) == ("2026-01-07T09:00:00Z", "2026-01-06T09:00:00Z")


def test_a_circle_of_anchors_ends():
    template = (
        a_template()
        .with_step("A", deadline=before(1, "days", "B"))
        .with_step("B", deadline=before(1, "days", "A"))
        .done
    )
    it = Rehearsal(template).launched()
    assert due(it, "A") is None
    it.updates("A", deadline=at("2026-01-20 09:00"))
    assert due(it, "B") == "2026-01-19T09:00:00Z"


def test_a_hidden_anchor_is_replaced_by_launch_until_it_is_shown():
    template = a_template().with_step("A").with_step("B", deadline=after(3, "days", "A")).done
    it = Rehearsal(template).launched().hides("A")
    assert due(it, "B") == "2026-01-08T09:00:00Z"
    it.shows("A")
    assert due(it, "B") is None
    it.keeps_its_promises()


def test_a_reopened_anchor_leaves_the_deadline_and_completing_again_moves_it():
    template = a_template().with_step("A").with_step("B", deadline=after(1, "days", "A")).done
    it = Rehearsal(template).launched().completes("A").reopens("A")
    assert due(it, "B") == "2026-01-06T09:00:00Z"
    it.at("2026-01-07 09:00").completes("A")
    assert due(it, "B") == "2026-01-08T09:00:00Z"


def test_a_hand_set_deadline_is_never_recomputed():
    template = a_template().with_step("A").with_step("B", deadline=after(1, "days", "A")).done
    it = Rehearsal(template).launched().updates("B", deadline=at("2026-01-30 09:00")).completes("A")
    assert due(it, "B") == "2026-01-30T09:00:00Z"


def test_the_process_is_due_with_its_latest_visible_task():
    template = a_template().with_step("A", deadline=after(2)).with_step("B", deadline=after(9)).done
    it = Rehearsal(template).launched()
    assert shown(it.process.due) == "2026-01-14T09:00:00Z"
    assert shown(it.process.late_from) == "2026-01-07T09:00:00Z"
    it.hides("B")
    assert shown(it.process.due) == "2026-01-07T09:00:00Z"
    it.completes("A")
    assert it.process.late_from is None
    it.keeps_its_promises()


def test_a_start_counts_from_launch_only_when_it_is_not_soft():
    hard = a_template().with_step("A", start=StartRule(amount=2, unit="days"), soft_start=False).done
    soft = a_template().with_step("A", start=StartRule(amount=2, unit="days")).done
    assert shown(Rehearsal(hard).launched().task("A").start) == "2026-01-07T09:00:00Z"
    assert shown(Rehearsal(soft).launched(by=bob).task("A").start) == "2026-01-05T09:00:00Z"


def test_defaults_of_the_kick_off_form_may_name_the_date_and_the_template():
    note = a_field("note", default_on=True, default="{{TEMPLATE_NAME}} on {{DATE}}, {{unknown}}")
    process = Rehearsal(a_template().with_kickoff(note).with_step("A").done).launched().process
    assert process.kickoff == {note.no: "Onboarding on 2026-01-05, {{unknown}}"}


def test_an_override_without_a_deadline_leaves_the_rule_and_one_with_it_ends_the_chain():
    builder = (
        a_template().with_step("A", deadline=before(1, "days", "B")).with_step("B", deadline=before(1, "days", "C"))
    )
    template = builder.with_step("C", deadline=after(9)).done
    titled = Rehearsal(template).launched(overrides={"a": c.StepOverride(title="A"), "b": c.StepOverride(title="B")})
    assert [shown(titled.task(title).deadline)[:10] for title in "ABC"] == ["2026-01-12", "2026-01-13", "2026-01-14"]
    fixed = Rehearsal(template).launched(overrides={"b": c.StepOverride(deadline=at("2026-02-02 09:00"))})
    assert [shown(fixed.task(title).deadline)[:10] for title in "ABC"] == ["2026-02-01", "2026-02-02", "2026-01-14"]
