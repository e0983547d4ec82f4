"""Edges that stories walk past: each test here stands for a change of the engine that no other test noticed."""

import pytest
from msgspec.structs import replace

from procession.engine import commands as c
from procession.engine import replay
from procession.engine.assignees import Assignees, AssigneesChange
from procession.engine.completing import completion_percent, is_completable
from procession.engine.context import Calendar, Context, People
from procession.engine.counters import head_of_one
from procession.engine.happenings import TaskHidden, TaskMarked
from procession.engine.naming import must_be_name, must_be_title
from procession.engine.placeholders import shown_text
from procession.engine.process import Place, alone
from procession.engine.reach import ALL, reach
from procession.engine.refusals import BadUpdate
from procession.engine.template import Action, Shift, TaskSettings
from procession.errors import Invalid, Refusal
from support.builders import BOB, CAT, GUS, SALES, a_field, a_template, after, ann, before, bob, gus, id_of, members
from support.rehearsal import Rehearsal, at
from support.stories.telling import moves, on, rule, show, started, then

# --- what a refusal points at ---------------------------------------------------------------------------------------


def paths(refused: Refusal) -> list[str]:
    return list(refused.errors)


@pytest.mark.parametrize(
    ("wrong", "path"),
    [({"title": " "}, "title"), ({"deadline": None}, "deadline"), ({"assignees": Assignees()}, "assignees")],
)
def test_a_one_off_task_says_what_is_missing(wrong, path):
    order = {"title": "Call", "deadline": at("2026-02-02 09:00"), "assignees": members(BOB), **wrong}
    with pytest.raises(BadUpdate) as no:
        Rehearsal(a_template().with_step("A").done).launched().does(c.AddTask(**order))
    assert paths(no.value) == [path]


def test_names_and_titles_are_refused_at_their_key():
    for check, key, most in ((must_be_name, "name", 550), (must_be_title, "title", 600)):
        check("x" * most)
        for wrong in ("", " ", "x" * (most + 1)):
            with pytest.raises(Invalid) as no:
                check(wrong)
            assert paths(no.value) == [key]


def test_a_one_off_task_keeps_having_a_deadline_and_a_task_of_a_step_may_lose_it():
    it = Rehearsal(a_template().with_step("A").done).launched()
    it.does(c.AddTask(title="Call", deadline=at("2026-02-02 09:00"), assignees=members(BOB)))
    it.updates("A", deadline=None).updates("Call", deadline=at("2026-02-03 09:00"))
    with pytest.raises(BadUpdate) as no:
        it.updates("Call", deadline=None)
    assert paths(no.value) == ["deadline"]


def test_an_override_with_a_bad_title_refuses_the_launch():
    with pytest.raises(BadUpdate):
        Rehearsal(a_template().with_step("A").done).launched(overrides={"a": c.StepOverride(title=" ")})


# --- people ---------------------------------------------------------------------------------------------------------


def test_all_parties_of_a_task_in_one_row():
    assert Assignees((1, 2), (3,), (4,)).parties == (1, 2, 3, 4)


def test_the_share_of_people_who_have_done_their_part():
    groups = People(groups={SALES: (BOB, CAT)})
    builder = a_template().with_step("A", assignees=Assignees((1,), (), (SALES,)), everyone=True).with_step("B")
    builder = builder.with_step("E", "expiring", assignees=members(BOB), everyone=True).with_step("N", everyone=True)
    it = Rehearsal(builder.done, context=Context(people=groups)).launched()
    it.updates("N", assignees=AssigneesChange(members=()))

    def share(title):
        return completion_percent(it.template, it.task(title), groups)

    assert [share(title) for title in "ABEN"] == [0, None, None, 0]
    it.completes("A", by=bob)
    assert share("A") == 33
    it.completes("A").completes("A", by=c.By(CAT))
    assert share("A") == 100
    it.completes("N")
    assert (share("N"), share("B")) == (100, None)


def test_people_who_leave_complete_a_task_only_when_somebody_has_done_a_part():
    builder = (
        a_template()
        .with_step("A", assignees=members(BOB, CAT), everyone=True)
        .with_step("B", assignees=members(BOB, CAT))
    )
    it = Rehearsal(builder.done).launched()
    it.updates("A", assignees=AssigneesChange(members=(CAT,))).updates("B", assignees=AssigneesChange(members=(CAT,)))
    assert it.task("A").is_open
    assert it.task("B").is_open


def test_the_bot_finishes_a_shared_task_as_a_whole():
    it = Rehearsal(a_template().with_step("A", assignees=members(BOB, CAT), everyone=True).done).launched()
    it.completes("A", by=c.BOT)
    assert it.task("A").is_completed
    assert not any(isinstance(happening, TaskMarked) for happening in it.last.happenings)


def test_a_guest_who_does_the_last_part_is_on_record():
    it = Rehearsal(a_template().with_step("A", assignees=Assignees((BOB,), (GUS,)), everyone=True).done).launched()
    it.completes("A", by=bob).completes("A", by=gus)
    assert (it.task("A").completer, it.task("A").completed_by_guest) == (GUS, True)


def test_a_rule_takes_people_from_a_picker_of_a_step():
    picker = a_field("A.who", "assignees_form")
    action = then("assignment", "assign", "B", source=picker.id, source_on="field")
    builder = a_template().with_step("A", "task", picker).with_step("B", assignees=members(BOB))
    it = started(builder, rule(1, on("A", "completed"), then=(action,)))
    it.does(c.SaveAnswer(task=it.task("A").id, field=picker.id, value={"users": [CAT]})).completes("A")
    assert it.task("B").assignees.members == (BOB, CAT)


def test_an_empty_picker_leaves_it_to_those_named_in_the_action():
    picker = a_field("A.who", "assignees_form")
    action = then("assignment", "assign_only", "B", source=picker.id, source_on="field", assignees=members(CAT))
    builder = a_template().with_step("A", "task", picker).with_step("B", assignees=members(BOB))
    assert started(builder, rule(1, on("A", "completed"), then=(action,))).completes("A").task(
        "B"
    ).assignees == members(CAT)


# --- heads ----------------------------------------------------------------------------------------------------------


def test_the_head_of_a_stored_one_off_task_is_counted_from_it():
    it = Rehearsal(a_template().with_step("A").done).launched()
    it.does(c.AddTask(title="Call", deadline=at("2026-02-02 09:00"), assignees=members(BOB)))
    task = it.task("Call")
    head = head_of_one(task)
    assert (head.alone, head.owner, head.starter, head.n_all, head.due) == (True, 1, 1, 1, task.deadline)
    assert head_of_one(replace(task, starter=None)).owner == 0
    assert alone(task.id, 7, 5) == replace(alone(task.id, 7, 5), created=5, touched=5, kickoff_at=5, owner=7)


def test_where_tasks_and_processes_stand():
    it = Rehearsal(a_template().with_step("A").with_step("B", hidden=True).done).launched()
    it.does(c.AddTask(title="Call", deadline=it.now, assignees=members(BOB)))
    it.does(c.ArchiveTask(task=it.task("Call").id))
    assert [it.task(title).place for title in ("A", "B", "Call")] == [Place.OPEN, Place.HIDDEN, Place.ARCHIVED]
    assert it.process.place == Place.OPEN
    assert it.completes("A").task("A").place == Place.DONE
    assert it.process.place == Place.DONE
    assert it.does(c.ArchiveProcess()).process.place == Place.ARCHIVED


def test_progress_without_visible_tasks_is_nothing_until_it_is_all():
    it = Rehearsal(a_template().with_step("A").with_step("B").done).launched()
    assert (it.process.percent, it.process.whole_percent) == (0, 0)
    it.completes("A").hides("B")
    assert (it.process.percent, it.process.whole_percent) == (100, 50)
    empty = Rehearsal(a_template().done).launched().process
    assert (empty.percent, empty.whole_percent) == (100, 100)
    assert (replace(empty, completed=None).percent, replace(empty, completed=None).whole_percent) == (0, 0)


# --- reach ----------------------------------------------------------------------------------------------------------


def test_what_a_command_must_have_loaded():
    named = a_field("name")
    builder = a_template().with_kickoff(a_field("K.note")).with_step("A", "task", named).with_step("B {{name}}")
    builder = builder.with_step("C").with_step("D", deadline=after(1, "days", "C"))
    rules = (
        rule(1, on("K.note", "equals", "x"), on("A", "completed", logic="or"), then=(show("C"),)),
        rule(
            2,
            on("C", "completed"),
            then=(then("deadline", "deadline", "B {{name}}", source=id_of("A"), source_on="step"),),
        ),
    )
    template = builder.with_(rules=rules).done
    a, b, see, d = (id_of(title) for title in ("A", "B {{name}}", "C", "D"))
    assert (
        reach(template, c.CompleteTask(task=""), a) == reach(template, c.CompleteTask(task=""), see) == {a, b, see, d}
    )
    assert reach(template, c.CompleteTask(task=""), b) == {b, a}
    assert reach(template, c.SaveKickOff(answers={}), None) == {a, see, d}
    assert reach(template, c.EditProcess(name="x"), None) == reach(template, c.ArchiveProcess(), a) == frozenset()
    assert (
        reach(template, c.CompleteTask(task=""), None) == reach(template, c.ReopenTask(task=""), "gone") == frozenset()
    )
    whole = (
        c.AddTask(title="x"),
        c.UnlinkTask(task=""),
        c.ReplacePerson(old=1, new=2),
        c.UpdateTask(task="", position=2),
    )
    assert {reach(template, command, a) for command in whole} == {ALL}
    assert reach(template, c.UpdateTask(task="", title="x"), d) == {d}


# --- texts ----------------------------------------------------------------------------------------------------------


def test_a_task_outside_any_process_has_no_process_to_name():
    head = alone("0" * 32, 1, at("2026-01-05 09:00"))
    template = a_template().done
    text = "[{{current-process-id}}] [{{current-task-id}}] {{DATE}}"
    assert shown_text(text, template, head, timezone="UTC") == "[] [] 2026-01-05"


def test_a_variable_of_a_step_that_is_not_loaded_reads_as_nothing():
    it = Rehearsal(a_template().with_step("A", "task", a_field("name")).with_step("B").done).launched()
    it.process = replace(it.process, tasks={})
    assert shown_text("<{{name}}>", it.template, it.process, timezone="UTC") == "<>"


# --- rules that can't be saved, and dates that aren't there ---------------------------------------------------------


def test_a_deadline_action_without_a_source_that_counts_is_skipped():
    shift = Shift(amount=1, unit="days")
    day = a_field("A.day", "date")
    builder = a_template().with_step("A", "task", day).with_step("B").with_step("W", deadline=after(1, "days", "B"))
    actions = (
        then("deadline", "deadline", "W", shift=shift),
        then("deadline", "deadline", "B", source=id_of("W"), source_on="step", shift=shift),
        Action(
            id="gone",
            type="deadline",
            verb="deadline",
            target=id_of("B"),
            source="gone",
            source_on="field",
            shift=shift,
        ),
        Action(
            id="empty",
            type="deadline",
            verb="deadline",
            target=id_of("B"),
            source=day.id,
            source_on="field",
            shift=shift,
        ),
        Action(id="none", type="deadline", verb="deadline", target=id_of("B")),
        Action(id="odd", type="deadline", verb="sing", target=id_of("B")),
        then("visibility", "show", "nowhere"),
    )
    it = started(builder, rule(1, on("A", "completed"), then=actions)).completes("A")
    (fired,) = [happening for happening in it.last.happenings if type(happening).__name__ == "RuleFired"]
    assert fired.applied == ()
    assert [skip.why for skip in fired.skipped] == [
        "The task has no deadline yet.",
        "The other step has no deadline yet.",
        "The date field is gone.",
        "The date field is empty.",
        "The action says no amount.",
        "This action isn't known.",
        "The process has no task for this step.",
    ]


# --- another version ------------------------------------------------------------------------------------------------


def test_moving_to_the_present_version_is_no_move():
    it = Rehearsal(a_template().with_step("A").done).launched()
    assert moves(it, it.template).told == []


def test_a_new_first_step_stands_first_and_a_completed_task_keeps_its_type():
    one = a_template().with_step("A").with_step("B", deadline=before(1, "days", "A"))
    two = a_template().with_step("New").with_step("A", "approval", deadline=after(9))
    it = Rehearsal(one.done).launched()
    moves(it, two.with_step("B", deadline=before(1, "days", "A")).with_(version=2).done)
    assert [(task.title, task.position) for task in it.process.tasks.values()] == [("New", 1), ("A", 2), ("B", 3)]
    assert (it.task("B").deadline or 0) == at("2026-01-13 09:00")
    assert it.task("A").type == "approval"
    done = Rehearsal(one.done).launched().completes("A")
    moves(done, two.with_(version=2).done)
    assert done.task("A").type == "task"


# --- calendars ------------------------------------------------------------------------------------------------------


def test_a_calendar_is_open_all_day_unless_it_says_otherwise():
    day = (0, 24 * 60)
    assert Calendar().hours == Calendar.week(7).hours == (day,) * 7
    assert Calendar.week(5).hours == (*(day,) * 5, None, None)
    assert (Calendar().default_amount, Calendar().default_unit, Calendar().timezone) == (5, "days", "UTC")


def test_settings_of_a_task_say_nothing_by_default():
    assert TaskSettings() == TaskSettings(soft_start=True, guests_allowed=True, max_assignees=0, webhook=None)
    assert ann.is_admin


# --- what is said, and what waits -----------------------------------------------------------------------------------


def test_an_unknown_kick_off_answer_is_named_also_while_the_process_runs():
    note = a_field("K.note")
    it = Rehearsal(a_template().with_kickoff(note).with_step("A").done).launched()
    it.does(c.SaveKickOff(answers={"nobody": 1, note.id: "Hello"}))
    assert [remark.path for remark in it.last.remarks] == ["nobody"]


def test_nobody_is_replaced_while_a_process_is_frozen():
    it = Rehearsal(a_template().with_step("A", assignees=members(BOB)).done).launched().does(c.OpenIssue(issue="i"))
    with pytest.raises(Refusal) as no:
        it.does(c.ReplacePerson(old=BOB, new=CAT))
    assert no.value.code == "open_issues"


def test_switching_on_that_everyone_must_complete_counts_the_parts_done_before():
    builder = a_template().with_step("A", assignees=members(BOB, CAT), everyone=True)
    it = Rehearsal(builder.done).launched().completes("A", by=bob)
    it.updates("A", settings=TaskSettings()).updates("A", assignees=AssigneesChange(members=(BOB,)))
    assert it.task("A").is_open
    it.updates("A", settings=TaskSettings(everyone=True))
    assert it.task("A").is_completed


def test_a_picker_as_a_source_is_no_date():
    """Only deadline actions count anew from a date; people taken from a picker are none of that (D28)."""
    picker, day = a_field("K.who", "assignees_form"), a_field("A.day", "date")
    shift = Shift(amount=1, unit="days")
    people = then("assignment", "assign", "B", source=picker.id, source_on="kickoff")
    date = then("deadline", "deadline", "B", source=day.id, source_on="field", shift=shift)
    anchor = then("deadline", "deadline", "C", source=id_of("A"), source_on="step", shift=shift)
    both = rule(1, on("B", "not_assigned"), on("A", "approved", logic="or"), then=(people, date, anchor))
    builder = a_template().with_kickoff(picker).with_step("A", "approval", day).with_step("B").with_step("C")
    it = started(builder, both, answers={picker.id: {"users": [CAT]}})
    it.does(c.SaveAnswer(task=it.task("A").id, field=day.id, value="2026-02-02")).completes("A", approved=True)
    assert it.task("B").deadline == at("2026-02-03 09:00")
    assert CAT in it.task("B").assignees.members


def test_a_date_given_again_with_the_next_completion_counts_again_d28():
    day = a_field("A.day", "date")
    dated = then("deadline", "deadline", "B", source=day.id, source_on="field", shift=Shift(amount=1, unit="days"))
    builder = a_template().with_step("A", "task", day).with_step("B").with_step("C")
    it = started(builder, rule(1, on("C", "completed"), then=(dated,)))
    save = c.SaveAnswer(task=it.task("A").id, field=day.id, value="2026-02-02")
    it.does(save).completes("A").completes("C")
    assert it.task("B").deadline == at("2026-02-03 09:00")
    it.reopens("A").does(replace(save, value="2026-02-04"))
    assert it.task("B").deadline == at("2026-02-03 09:00")  # not on saving
    it.completes("A")
    assert it.task("B").deadline == at("2026-02-05 09:00")


def test_submitting_a_form_again_brings_back_dates_and_not_people():
    note, picker = a_field("K.note"), a_field("K.who", "assignees_form")
    action = then("assignment", "assign", "B", source=picker.id, source_on="kickoff")
    builder = a_template().with_kickoff(note, picker).with_step("A").with_step("B")
    answers = {note.id: "x", picker.id: {"users": [CAT]}}
    it = started(builder, rule(1, on("K.note", "is_not_empty"), then=(action,)), answers=answers)
    assert CAT in it.task("B").assignees.members
    it.updates("B", assignees=AssigneesChange(members=(BOB,)))
    it.does(c.ReopenKickOff()).does(c.SubmitKickOff())
    assert it.task("B").assignees == members(BOB)


def test_a_history_begins_with_a_launch():
    for history in ((), (TaskHidden(at=1, task="x"),)):
        with pytest.raises(ValueError, match="begins with a launch"):
            replay(history)


def test_what_could_be_completed_but_for_its_form():
    it = Rehearsal(
        a_template().with_step("A", "task", a_field("f", required=True)).with_step("B", hidden=True).done
    ).launched()
    assert [is_completable(it.process, it.task(title)) for title in "AB"] == [True, False]
