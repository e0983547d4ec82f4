"""One-off tasks, issues, the process as a whole (F32-F36, F44-F55, F66)."""

import pytest

from procession.engine import add_alone
from procession.engine import commands as c
from procession.engine import refusals as r
from procession.engine.assignees import AssigneesChange
from procession.engine.context import Calendar, Context
from procession.engine.counters import head_of_one
from procession.engine.running import status_of
from support.builders import (
    BOB,
    CAT,
    Assignees,
    a_field,
    a_template,
    ann,
    bob,
    id_of,
    ids,
    members,
)
from support.rehearsal import Rehearsal, at

OFFICE = Context(calendar=Calendar.week(5, opens=9 * 60, closes=17 * 60))


def running(*titles, **more):
    template = a_template()
    for title in titles or ("Draft", "Sign"):
        template = template.with_step(title, **more)
    return Rehearsal(template.done).launched()


def a_form():
    fields = (a_field("name", required=True), a_field("amount", rules=("numeric",)))
    return Rehearsal(a_template().with_step("Draft", "task", *fields).with_step("Sign").done).launched(), fields


# --- one-off tasks ---------------------------------------------------------------------------------------------------


def one_off(title="Call", **more):
    more.setdefault("deadline", at("2026-01-07 09:00"))
    more.setdefault("assignees", members(BOB))
    return c.AddTask(title=title, **more)


def test_a_one_off_task_joins_at_the_end_or_at_its_place():
    it = running().does(one_off()).does(one_off("First", position=1))
    assert [task.title for task in it.process.tasks.values()] == ["First", "Draft", "Sign", "Call"]
    assert it.task("Call").is_oneoff
    it.keeps_its_promises()


def test_a_template_may_forbid_one_off_tasks():
    it = Rehearsal(a_template().with_step("Draft").with_(tasks_may_be_added=False).done).launched()
    with pytest.raises(r.OneOffTasksForbidden):
        it.does(one_off())


def test_adding_a_task_reopens_a_complete_process():
    it = running("Draft").completes("Draft").does(one_off())
    assert it.told == ["TaskAdded", "ProcessReopened"]


@pytest.mark.parametrize("wrong", [{"title": ""}, {"deadline": None}, {"assignees": Assignees()}])
def test_a_one_off_task_needs_title_deadline_and_somebody(wrong):
    with pytest.raises(r.BadUpdate):
        running().does(one_off(**wrong))


def test_archiving_a_one_off_task_takes_it_out_and_restoring_brings_it_back():
    it = running("Draft").does(one_off()).completes("Draft")
    call = it.task("Call").id
    it.does(c.ArchiveTask(task=call))
    assert it.told == ["TaskArchived", "ProcessCompleted"]
    with pytest.raises(r.TaskArchivedNow):
        it.completes("Call")
    it.does(c.RestoreTask(task=call))
    assert it.task("Call").is_open
    assert it.process.completed is None
    it.keeps_its_promises()


def test_a_task_of_a_step_cannot_be_archived_nor_a_one_off_task_hidden():
    it = running().does(one_off())
    with pytest.raises(r.OnlyOneOffTasks):
        it.does(c.ArchiveTask(task=it.task("Draft").id))
    with pytest.raises(r.NotForOneOffTasks):
        it.hides("Call")


def test_unlinking_takes_a_one_off_task_out():
    it = running().does(one_off("First", position=1))
    it.does(c.UnlinkTask(task=it.task("First").id))
    assert it.process.n_all == 2
    it.keeps_its_promises()


def test_a_one_off_task_has_its_own_form():
    it = running().does(one_off(fields=(a_field("name", required=True),)))
    with pytest.raises(r.RequiredFieldsEmpty):
        it.completes("Call")
    it.saves("Call", name="Acme")
    it.does(c.EditForm(task=it.task("Call").id, fields=(a_field("town"),)))
    assert it.task("Call").answers == {}
    it.completes("Call")
    it.keeps_its_promises()


def test_a_task_alone_has_no_process_to_complete():
    decision = add_alone(one_off(), by=ann, now=at("2026-01-05 09:00"), new_id=ids())
    it = Rehearsal(a_template().done)
    it.process, it.history = decision.process, list(decision.happenings)
    assert it.process.alone
    (task,) = it.process.tasks.values()
    assert it.process.id == task.id
    it.completes("Call", by=bob)
    assert it.told == ["TaskCompleted"]
    it.reopens("Call").does(c.ArchiveTask(task=task.id))
    it.keeps_its_promises()
    assert head_of_one(it.task("Call")).tasks == it.process.tasks


# --- issues ----------------------------------------------------------------------------------------------------------


def test_an_issue_blocks_its_task_until_the_last_is_resolved():
    it = running()
    draft = it.task("Draft").id
    it.does(c.OpenIssue(issue="a", task=draft)).does(c.OpenIssue(issue="b", task=draft))
    assert status_of(it.process, it.now) == "problem"
    it.does(c.ResolveIssue(issue="a", task=draft))
    with pytest.raises(r.OpenIssues):
        it.completes("Draft")
    it.completes("Sign").does(c.ResolveIssue(issue="b", task=draft)).completes("Draft")
    assert status_of(it.process, it.now) == "complete"
    it.keeps_its_promises()


def test_an_issue_on_a_completed_task_reopens_it():
    it = running("Draft").completes("Draft")
    it.does(c.OpenIssue(issue="a", task=it.task("Draft").id))
    assert it.told == ["IssueOpened", "TaskReopened", "ProcessReopened"]
    assert it.last.happenings[1].issue == "a"
    it.keeps_its_promises()


def test_an_issue_of_the_process_freezes_its_tasks():
    it, (name, _) = a_form()
    it.completes("Sign").does(c.OpenIssue(issue="a"))
    assert status_of(it.process, it.now) == "issue"
    draft, sign = it.task("Draft").id, it.task("Sign").id
    for command in (
        c.CompleteTask(task=draft),
        c.ReopenTask(task=sign),
        c.SaveAnswer(task=draft, field=name.id, value="x"),
        c.UpdateTask(task=draft, title="x"),
        c.HideTask(task=draft),
        one_off(),
    ):
        with pytest.raises(r.OpenIssues):
            it.does(command)
    it.does(c.ResolveIssue(issue="a")).saves("Draft", name="x")
    it.keeps_its_promises()


def test_resolving_what_is_not_open_is_refused():
    it = running().does(c.OpenIssue(issue="a"))
    with pytest.raises(r.NoSuchIssue):
        it.does(c.ResolveIssue(issue="a", task=it.task("Draft").id))


# --- the process -----------------------------------------------------------------------------------------------------


def test_an_archived_process_takes_no_changes_and_comes_back_as_it_was():
    it, (name, _) = a_form()
    before = it.process
    it.does(c.ArchiveProcess())
    assert status_of(it.process, it.now) == "archived"
    draft = it.task("Draft").id
    for command in (
        c.CompleteTask(task=draft),
        c.SaveAnswer(task=draft, field=name.id, value="x"),
        c.EditProcess(name="x"),
        c.OpenIssue(issue="a", task=draft),
        c.SaveKickOff(answers={}),
        one_off(),
    ):
        with pytest.raises(r.ProcessArchivedNow):
            it.does(command)
    assert it.does(c.ArchiveProcess()).told == []
    assert it.does(c.ActivateProcess()).process == before
    assert it.does(c.ActivateProcess()).told == []


def test_editing_a_process_tells_what_differs():
    it = running().does(c.EditProcess(name="New", owner=BOB, people=AssigneesChange(members=(CAT,))))
    assert (it.process.name, it.process.owner, it.process.people) == ("New", BOB, members(CAT))
    assert it.does(c.EditProcess(name="New", summary=None)).told == []
    with pytest.raises(r.BadUpdate):
        it.does(c.EditProcess(name="x" * 551))
    it.keeps_its_promises()


def test_the_kickoff_form_can_be_reopened_edited_and_submitted():
    name = a_field("name", required=True)
    template = a_template().with_kickoff(name).with_step("Draft").done
    it = Rehearsal(template).launched(answers={name.id: "Acme"}).completes("Draft")
    assert it.process.completed is not None
    it.does(c.ReopenKickOff())
    assert it.told == ["KickOffReopened", "ProcessReopened"]
    it.does(c.SaveKickOff(answers={name.id: None}))
    with pytest.raises(r.RequiredFieldsEmpty):
        it.does(c.SubmitKickOff())
    it.does(c.SaveKickOff(answers={name.no: "Bolt"})).does(c.SubmitKickOff(), by=bob)
    assert it.told == ["KickOffSubmitted", "ProcessCompleted"]
    assert it.process.kickoff_by == BOB
    with pytest.raises(r.KickOffAlreadyIn):
        it.does(c.SubmitKickOff())
    with pytest.raises(r.RequiredFieldsEmpty):
        it.does(c.SaveKickOff(answers={name.no: ""}))
    it.keeps_its_promises()


def test_lateness_is_seen_on_the_head():
    it = running()
    assert status_of(it.process, it.now) == "active"
    assert status_of(it.process, at("2026-01-11 09:00")) == "delayed"


def test_an_unknown_task_is_not_found():
    it = running()
    with pytest.raises(r.NoSuchTask):
        it.does(c.CompleteTask(task=id_of("elsewhere")))


def test_progress_is_rounded_down_and_hidden_tasks_count_only_in_the_second_figure():
    it = running("A", "B", "C", "D").hides("D").completes("A")
    assert (it.process.percent, it.process.whole_percent) == (33, 25)
    it.completes("B").completes("C")
    assert (it.process.percent, it.process.whole_percent) == (100, 75)


def test_a_name_may_have_550_characters_and_a_title_600():
    it = running().does(c.EditProcess(name="x" * 550)).updates("Sign", title="y" * 600)
    assert (len(it.process.name), len(it.task("y" * 600).title)) == (550, 600)
    with pytest.raises(r.BadUpdate):
        it.does(c.EditProcess(name="x" * 551))


def test_a_frozen_process_neither_archives_nor_unlinks_a_one_off_task():
    it = running().does(one_off()).does(c.OpenIssue(issue="p"))
    for command in (c.ArchiveTask, c.RestoreTask, c.UnlinkTask):
        with pytest.raises(r.OpenIssues):
            it.does(command(task=it.task("Call").id))


def test_notes_may_have_30000_characters_f41():
    it = running().does(c.EditProcess(summary="n" * 30_000))
    for edit in (c.EditProcess(summary="n" * 30_001), c.EditProcess(name="New", summary="n" * 30_001)):
        with pytest.raises(r.BadUpdate) as no:
            it.does(edit)
        assert list(no.value.errors) == ["summary"]
    assert it.does(c.EditProcess(summary=None)).process.summary is None
    with pytest.raises(r.BadUpdate):
        Rehearsal(a_template().with_step("A").done).launched(summary="n" * 30_001)
