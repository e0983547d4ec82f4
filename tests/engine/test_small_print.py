"""What refuses, what is left alone and what is said about it: each test stands for a change of the engine that no other
test noticed."""

import pytest
from msgspec.structs import replace

from procession.engine import commands as c
from procession.engine import refusals as r
from procession.engine.assignees import Assignees, AssigneesChange
from procession.engine.checking import findings, reachable_steps
from procession.engine.completing import blocking, completion_percent
from procession.engine.composing import composed
from procession.engine.concern import Event, RuleIndex
from procession.engine.conditions import text_of
from procession.engine.context import Context, People
from procession.engine.evolve import NotLoaded, loaded_task
from procession.engine.fields import KINDS, Asked
from procession.engine.fields.base import Wrong
from procession.engine.placeholders import shown_html, shown_text
from procession.engine.preview import preview_launch
from procession.engine.process import step_of
from procession.engine.template import Injected, Naming, Shift, Stage
from support.builders import ANN, BOB, CAT, GUS, a_field, a_template, after, ann, bob, cat, gus, id_of, members
from support.rehearsal import Rehearsal, at
from support.stories.telling import moves, on, rule, show, then

DRAFT_WITH_CHECKS = a_template().with_step("A", "task", a_field("checks", "multiselect", options=("One", "Two")))


def of_one_step(*fields, **more):
    return Rehearsal(a_template().with_step("A", "task", *fields, **more).done).launched()


def a_call(**more):
    return c.AddTask(**{"title": "Call", "deadline": at("2026-02-02 09:00"), "assignees": members(BOB), **more})


# --- saving answers -------------------------------------------------------------------------------------------------


def test_entries_that_do_not_count_are_remarked_on_however_they_are_saved():
    field = DRAFT_WITH_CHECKS.done.steps[0].fields[0]
    value = [{"id": 1, "text": "One"}]
    for command in (
        lambda task: c.SaveAnswers(task=task, answers={field.id: value}),
        lambda task: c.SaveAnswer(task=task, field=field.id, value=value),
    ):
        it = Rehearsal(DRAFT_WITH_CHECKS.done).launched()
        it.does(command(it.task("A").id))
        assert len(it.last.remarks) == 1
        assert "counts as not selected" in str(it.last.remarks[0])


def test_a_field_that_is_not_there_is_refused_at_its_id():
    it = of_one_step()
    with pytest.raises(r.NoSuchField) as no:
        it.does(c.SaveAnswer(task=it.task("A").id, field="0" * 32, value=1))
    assert list(no.value.errors) == ["id"]


def test_a_kick_off_form_is_submitted_and_reopened_in_turn_and_only_where_there_is_one():
    it = Rehearsal(a_template().with_step("A").with_kickoff(a_field("name")).done).launched()
    it.does(c.ReopenKickOff())
    with pytest.raises(r.KickOffNotIn):
        it.does(c.ReopenKickOff())
    it.does(c.SubmitKickOff())
    with pytest.raises(r.KickOffAlreadyIn):
        it.does(c.SubmitKickOff())
    it.does(c.ArchiveProcess())
    with pytest.raises(r.ProcessArchivedNow):
        it.does(c.ReopenKickOff())
    for command in (c.ReopenKickOff(), c.SubmitKickOff()):
        with pytest.raises(r.NoKickOffForm):
            of_one_step().does(command)


def test_a_kind_without_defaults_is_never_filled_in():
    field = a_field("file", "file", default_on=True, default=[{"url": "https://acme.org/a.pdf"}])
    assert of_one_step(field).completes("A").task("A").answers == {}


# --- changing tasks -------------------------------------------------------------------------------------------------


def test_an_own_form_is_for_open_one_off_tasks():
    it = of_one_step().does(a_call())
    with pytest.raises(r.OnlyOneOffTasks):
        it.does(c.EditForm(task=it.task("A").id, fields=(a_field("name"),)))
    call = it.task("Call").id
    it.completes("Call")
    with pytest.raises(r.TaskAlreadyCompleted):
        it.does(c.EditForm(task=call, fields=(a_field("name"),)))


def test_no_text_in_place_of_no_text_is_no_change():
    it = of_one_step().updates("A", summary="")
    assert it.told == []
    assert it.updates("A", summary="Now").told == ["TaskEdited"]
    assert it.updates("A", summary="").told == ["TaskEdited"]


def test_taking_the_place_of_the_last_who_is_missing_completes_the_task_f17_f42():
    it = of_one_step(everyone=True, assignees=members(BOB, CAT)).completes("A", by=bob)
    it.does(c.ReplacePerson(old=CAT, new=BOB))
    assert it.task("A").is_completed


def test_hiding_by_hand_what_is_hidden_already_is_remembered():
    it = Rehearsal(a_template().with_step("A", hidden=True).with_step("B").done).launched()
    assert it.hides("A").told == ["TaskHidden"]
    assert it.task("A").shown_by_hand is False
    assert it.hides("A").told == []


def test_an_archived_task_takes_no_changes():
    it = of_one_step().does(a_call())
    call = it.task("Call").id
    it.does(c.ArchiveTask(task=call))
    with pytest.raises(r.TaskArchivedNow):
        it.does(c.UpdateTask(task=call, title="Ring"))


def test_a_one_off_task_that_is_alone_can_not_be_unlinked_and_one_with_too_many_people_is_refused():
    it = of_one_step().does(a_call())
    call = it.task("Call").id
    it.process = replace(it.process, alone=True)
    with pytest.raises(r.OnlyOneOffTasks):
        it.does(c.UnlinkTask(task=call))
    settings = replace(it.task("Call").settings, max_assignees=1)
    with pytest.raises(r.TooManyAssignees):
        of_one_step().does(a_call(assignees=members(BOB, CAT), settings=settings))


def test_an_archived_process_resolves_no_issues():
    it = of_one_step().does(c.OpenIssue(issue="i1")).does(c.ArchiveProcess())
    with pytest.raises(r.ProcessArchivedNow):
        it.does(c.ResolveIssue(issue="i1"))


# --- completing -----------------------------------------------------------------------------------------------------


def test_a_launch_that_a_completion_caused_is_noted_once_e40():
    it = of_one_step().completes("A")
    noted = c.NoteLaunch(task=it.task("A").id, process="f" * 32)
    assert it.does(noted).told == ["TaskEdited"]
    assert it.task("A").launched == "f" * 32
    assert it.does(noted).told == []


def test_an_issue_is_said_to_be_where_it_is():
    it = of_one_step()
    task = it.task("A").id
    it.does(c.OpenIssue(issue="i1", task=task))
    assert "on this task" in blocking(it.template, it.process, it.task("A"), approved=None)[0].message
    it.does(c.ResolveIssue(issue="i1", task=task)).does(c.OpenIssue(issue="i2"))
    assert "of this process" in blocking(it.template, it.process, it.task("A"), approved=None)[0].message
    with pytest.raises(r.OpenIssues) as no:
        it.completes("A")
    assert list(no.value.errors) == ["task_id"]


def test_a_task_is_forgotten_only_after_its_deadline_f69():
    it = of_one_step(deadline=after(1, "hours"))
    close = c.CloseForgottenTask(task=it.task("A").id)
    assert it.at("2026-01-05 10:00").does(close).told == []
    it.at("2026-01-05 10:01").does(close)
    assert it.task("A").is_completed


def test_a_shared_task_that_is_complete_is_complete_to_a_hundred_percent():
    it = of_one_step(everyone=True, assignees=members(BOB, CAT, ANN)).completes("A", by=bob).completes("A", by=cat)
    assert completion_percent(it.template, it.task("A"), People()) == 66
    it.completes("A", by=ann)
    assert completion_percent(it.template, it.task("A"), People()) == 100


def test_an_open_issue_is_a_problem_and_none_is_none():
    it = of_one_step()
    assert it.task("A").has_problem is False
    it.does(c.OpenIssue(issue="i1", task=it.task("A").id))
    assert it.task("A").has_problem is True


def test_a_task_outside_of_the_slice_is_a_bug_and_not_a_refusal():
    with pytest.raises(NotLoaded):
        loaded_task(of_one_step().process, "f" * 32)


# --- templates ------------------------------------------------------------------------------------------------------


def test_an_injected_template_brings_its_milestones_and_no_step_twice_e41():
    stage, other_stage = Stage(id="s1", name="First"), Stage(id="s2", name="Then")
    base = a_template().with_step("A").with_(stages=(stage,)).done
    other = a_template().with_step("A").with_step("X").with_(stages=(other_stage,)).done
    where = Injected(template=other.id, no=other.no, version=1, after=id_of("A"))
    made = composed(base, [(where, other)])
    assert [step.title for step in made.steps] == ["A", "X"]
    assert made.stages == (stage, other_stage)


def test_a_step_without_assignees_can_be_told_of_before_it_is_reached():
    template = a_template().with_step("A").with_step("N", hidden=True).with_step("B")
    nobody = rule(1, on("N", "not_assigned"), then=(show("B"),))
    assert id_of("B") in reachable_steps(template.with_(rules=(nobody,)).done)


def test_a_text_that_names_a_field_of_its_own_step_is_found():
    template = a_template().with_step("Call {{name}}", "task", a_field("name")).done
    assert [finding.code for finding in findings(template)] == ["variable_too_early"]


def test_variables_of_the_system_may_be_named_anywhere():
    names = ("DATE", "TEMPLATE_NAME", "current-process-id", "current-task-id")
    template = a_template().with_step(" ".join(f"{{{{{name}}}}}" for name in names)).done
    assert findings(template) == ()


def _dated(source, source_on):
    move = then(
        "deadline",
        "deadline",
        "B",
        source=id_of("f" + source),
        source_on=source_on,
        shift=Shift(amount=1, unit="days", direction="after"),
    )
    return rule(1, on("A", "completed"), then=(move,))


def test_a_date_given_anew_concerns_the_rules_that_count_from_it_d28():
    steps = a_template().with_step("A", "task", a_field("A.day", "date")).with_step("B")
    form = steps.with_kickoff(a_field("K.day", "date"))
    index = RuleIndex(form.with_(rules=(_dated("K.day", "kickoff"),)).done)
    assert index.with_new_dates(Event(kickoff=True)) == {0}
    assert index.with_new_dates(Event(fields=frozenset({id_of("fK.day")}))) == {0}
    assert index.with_new_dates(Event(steps=frozenset({id_of("A")}))) == set()
    index = RuleIndex(form.with_(rules=(_dated("A.day", "field"),)).done)
    assert index.with_new_dates(Event(steps=frozenset({id_of("A")}))) == {0}
    assert index.with_new_dates(Event(kickoff=True)) == set()


@pytest.mark.parametrize(
    ("statement", "text"),
    [({"text": "Yes"}, "Yes"), ({"label": "No"}, "No"), ({}, ""), (None, ""), (True, "true"), (3, "3")],
)
def test_a_statement_is_compared_as_text(statement, text):
    assert text_of(statement) == text


# --- fields ---------------------------------------------------------------------------------------------------------

UPLOADED = {"id": "f1", "filename": "a.pdf", "url": "/a", "full_url": "https://acme.org/a", "subject": "1", "size": 7}
ASKED = Asked(now=at("2026-01-05 09:00"), context=Context(files={"f1": UPLOADED}))
FILES = a_field("files", "file")


def parsed(field, value):
    return KINDS[field.type].parse(field, value, ASKED)


def test_an_answer_of_files_is_a_list_of_bounded_length():
    with pytest.raises(Wrong, match="list of files"):
        parsed(FILES, "f1")
    assert len(parsed(FILES, [{"id": "x"}] * 200)) == 200
    with pytest.raises(Wrong, match="at most 200"):
        parsed(FILES, [{"id": "x"}] * 201)


def test_an_uploaded_file_is_completed_and_its_addresses_are_not_believed():
    (entry,) = parsed(FILES, [{"id": "f1", "full_url": "https://evil.example", "note": "mine"}])
    assert entry == {**UPLOADED, "note": "mine"}
    assert parsed(FILES, [{"id": ["f1"], "url": "https://acme.org/b.pdf"}])[0]["filename"] == "b.pdf"
    assert KINDS["file"].texts(FILES, [{"id": "x"}, {"filename": "a.pdf"}]) == ("x", "a.pdf")
    same = KINDS["file"].finish([{"full_url": "u"}], [{"full_url": "u", "uploaded_at": "then"}], ASKED)
    assert same == [{"full_url": "u", "uploaded_at": "then"}]


def test_an_address_obeys_the_words_of_its_field():
    with pytest.raises(Wrong, match="at most 10"):
        parsed(a_field("mail", "email", rules=("max:10",)), "somebody@acme.org")


def test_true_clears_neither_a_choice_nor_a_table():
    for kind in ("dropdown", "radio", "multiselect", "table"):
        assert not KINDS[kind].clears(True)
        assert KINDS[kind].clears(False)


def test_every_cell_of_a_table_is_read_however_deep_it_lies():
    table = a_field("t", "table", columns=("Item", "Price"))
    value = [{"1": "Tea", "2": {"text": "Cup"}}, ["3", None, ""]]
    assert KINDS["table"].texts(table, value) == ("Tea", "Cup", "3")
    assert KINDS["table"].column_texts(table, value, " PRICE ") == ("3",)


def test_a_number_field_shows_truth_as_words():
    text = a_field("t")
    assert [parsed(text, value) for value in (True, 3.0, 2.5)] == ["true", "3", "2.5"]


# --- launching ------------------------------------------------------------------------------------------------------


def test_an_answer_cleared_at_launch_is_none():
    name = a_field("name")
    it = Rehearsal(a_template().with_step("A").with_kickoff(name).done).launched(answers={name.id: ""})
    assert it.process.kickoff == {}


def test_a_required_answer_that_does_not_fit_is_told_what_is_wrong_and_not_that_it_is_missing():
    amount, name = a_field("amount", rules=("numeric",), required=True), a_field("name", required=True)
    with pytest.raises(r.AnswersInvalid) as no:
        Rehearsal(a_template().with_step("A").with_kickoff(amount, name).done).launched(answers={amount.id: "many"})
    assert "number" in no.value.errors[amount.id][0]
    assert "required" in no.value.errors[name.id][0]


def test_a_step_that_asks_for_a_guest_says_so_until_one_is_named_b38():
    asked = a_template().with_step("A", asks_guest=True, assignees=members(BOB)).with_step("B").done
    it = Rehearsal(asked).launched()
    assert [(remark.path, remark.on) for remark in it.last.remarks] == [(id_of("A"), "overrides")]
    assert it.task("A").assignees == members(BOB)
    guest = c.StepOverride(assignees=AssigneesChange(guests=(GUS,)))
    it = Rehearsal(asked).launched(overrides={id_of("A"): guest})
    assert it.last.remarks == ()
    assert it.task("A").assignees == Assignees((BOB,), (GUS,))
    others = c.StepOverride(assignees=AssigneesChange(members=(CAT,), guests=(GUS,)))
    it = Rehearsal(asked).launched(overrides={id_of("A"): others})
    assert it.task("A").assignees == Assignees((CAT,), (GUS,))


def test_a_guest_starts_nothing_in_the_guests_own_name():
    it = Rehearsal(a_template().with_step("A").done).launched(by=gus)
    assert (it.process.starter, it.process.owner, it.process.kickoff_by) == (0, 0, GUS)


def test_a_pattern_names_processes_only_while_it_is_switched_on_e5():
    quiet = a_template().with_step("A").with_(naming=Naming(automatic=False, pattern="Never")).done
    assert Rehearsal(quiet).launched(name=None).process.name == "Onboarding - 2026-01-05"
    empty = a_template().with_step("A").with_(naming=Naming(automatic=True)).done
    assert Rehearsal(empty).launched(name=None).process.name == "Onboarding - 2026-01-05"


def test_a_form_that_is_being_filled_in_may_be_wrong_and_unfinished():
    amount = a_field("amount", rules=("numeric",), required=True)
    every = a_field("every", "multiselect", options=("One", "Two"), must_all_checked=True)
    template = a_template().with_step("A").with_kickoff(amount, every).done
    some = [{"id": 1, "text": "One", "selected": True}]
    order = c.Launch(name="x", answers={amount.id: "many", every.id: some, "0" * 32: "?"})
    shown = preview_launch(template, order, now=at("2026-01-05 09:00"))
    assert set(shown.errors) == {amount.id, every.id}
    assert shown.process.kickoff == {every.no: some}


# --- texts and versions ---------------------------------------------------------------------------------------------


def test_a_text_without_variables_is_shown_as_it_is():
    it = of_one_step()
    for show_it in (shown_text, shown_html):
        assert show_it("<b>Hi</b>", it.template, it.process, timezone="UTC") == "<b>Hi</b>"


def test_a_one_off_task_names_the_field_it_means():
    it = of_one_step().does(a_call(fields=(a_field("one"), a_field("two")))).saves("Call", one="1", two="2")
    said = shown_text("{{two}}{{one}}", it.template, it.process, it.task("Call"), timezone="UTC")
    assert said == "21"
    assert shown_text("{{one}}", it.template, it.process, it.task("A"), timezone="UTC") == "{{one}}"


def test_a_one_off_task_comes_from_no_step():
    it = of_one_step().does(a_call())
    assert step_of(it.template, it.task("Call")).id == ""


def test_a_new_title_of_a_step_reaches_tasks_that_nobody_renamed():
    old = a_template().with_step("A").with_step("B").done
    titles = {"A": "First", "B": "Second"}
    steps = tuple(replace(step, title=titles[step.title]) for step in old.steps)
    it = Rehearsal(old).launched().updates("B", title="Mine")
    moves(it, replace(old, version=2, steps=steps))
    assert [task.title for task in it.process.tasks.values()] == ["First", "Mine"]
    assert it.told == ["VersionMoved", "TaskEdited"]
