"""More of what holds at every moment of every small world, each law worked out apart from the engine's own code.

The last tests say how often each law had something to speak of, and repeat everything in many more worlds (`long`).
"""

from typing import Any

import pytest

from procession.engine import commands as c
from procession.engine import decide, evolve
from procession.engine import happenings as h
from procession.engine.conditions import FIELD_OPERATORS, STEP_OPERATORS, holds
from procession.engine.fields import KINDS
from procession.engine.process import fields_of, settings_of
from procession.engine.schedule import in_working_time
from procession.engine.story import Story
from procession.errors import Refusal
from support.builders import ann, ids
from support.lives import REACHED, lives, other_worlds
from support.worlds import CONTEXT

NEGATIVE = {"not_equals", "not_contains", "is_empty"}
EXPIRING = {"expiring", "expiring_email"}


def moments():
    for world, lived in lives():
        for moment in lived:
            yield world, moment


def reached(law, often=True):
    REACHED[f"law: {law}"] += bool(often)


# --- what is told is true -------------------------------------------------------------------------------------------


def test_what_happens_is_true_to_the_state_that_it_meets():
    """Nothing is completed, shown, hidden or changed that isn't there to be; `old` is what was there."""
    for _, moment in moments():
        state = moment.before
        for told in moment.told:
            check = TRUTHS.get(type(told))
            if check is not None:
                task = state.tasks.get(getattr(told, "task", None) or "")
                assert check(state, task, told), (told, task)
                reached("true to its state")
            state = evolve(state, told)
        assert state == moment.process


TRUTHS: dict[type[h.Happening], Any] = {
    h.TaskCompleted: lambda _, task, told: task.is_open,
    h.TaskReopened: lambda _, task, told: task.is_completed,
    h.TaskShown: lambda _, task, told: task.is_hidden,
    h.TaskHidden: lambda _, task, told: not task.is_completed and (told.by_hand or not task.is_hidden),
    h.AssigneesChanged: lambda _, task, told: (
        not task.is_completed and told.old == task.assignees and told.assignees != task.assignees
    ),
    h.DeadlineSet: lambda _, task, told: (
        not task.is_completed and told.old == task.deadline and told.deadline != task.deadline
    ),
    h.AnswerSaved: lambda _, task, told: not task.is_completed and told.old == task.answers.get(told.field),
    h.KickOffAnswerSaved: lambda state, _, told: (
        told.old == state.kickoff.get(told.field) != told.value or told.emptied
    ),
    h.TaskMarked: lambda _, task, told: task.is_open and told.party not in task.marks,
    h.ProcessCompleted: lambda state, _, told: state.completed is None,
    h.ProcessReopened: lambda state, _, told: state.completed is not None,
    h.ProcessArchived: lambda state, _, told: state.archived is None,
    h.ProcessActivated: lambda state, _, told: state.archived is not None,
    h.TaskArchived: lambda _, task, told: task.is_oneoff and task.archived is None,
    h.TaskRestored: lambda _, task, told: task.is_oneoff and task.archived is not None,
}


def test_nothing_changes_a_completed_task_but_reopening_it():
    for _, moment in moments():
        reopened = {told.task for told in moment.told if isinstance(told, h.TaskReopened)}
        for key, task in moment.before.tasks.items():
            after = moment.process.tasks.get(key)
            if task.is_completed and after is not None and key not in reopened:
                same = ("answers", "assignees", "deadline", "title", "approved", "completer", "completed", "marks")
                assert [getattr(after, name) for name in same] == [getattr(task, name) for name in same]
                reached("completed stays")


def test_an_archived_process_stays_as_it_is():
    for _, moment in moments():
        if moment.before.archived is not None and not isinstance(moment.command, c.ActivateProcess):
            assert moment.process == moment.before
            reached("archived stays")


def test_rules_wait_while_a_process_is_frozen_or_archived():
    for _, moment in moments():
        before, after = moment.before, moment.process
        frozen = bool(before.issues and after.issues) or before.archived is not None
        reached("frozen", frozen)
        reached("free again", before.issues and not after.issues)
        assert not frozen or not any(isinstance(told, h.RuleJudged | h.RuleFired) for told in moment.told)


def test_a_decision_is_the_same_when_it_is_made_again():
    for world, moment in moments():
        again = [
            decide(
                world.it.template,
                moment.before,
                moment.command,
                by=moment.by,
                context=CONTEXT,
                now=moment.now,
                new_id=one,
            )
            for one in (ids(), ids())
        ]
        assert again[0] == again[1]
        if not any(isinstance(told, h.TaskAdded) for told in moment.told):
            assert again[0].happenings == moment.told
            reached("the same again")


def test_asking_for_the_same_again_changes_nothing_more():
    once = (
        c.SaveAnswer,
        c.SaveKickOff,
        c.UpdateTask,
        c.HideTask,
        c.ShowTask,
        c.EditProcess,
        c.OpenIssue,
        c.ReplacePerson,
    )
    once = (*once, c.ArchiveProcess, c.ActivateProcess, c.ArchiveTask, c.RestoreTask)
    for world, moment in moments():
        by_rules = isinstance(moment.command, c.UpdateTask) and any(told.rule for told in moment.told)
        if isinstance(moment.command, once) and not by_rules:
            assert settled(world, moment) in {(), None}
            reached("asked twice")


def settled(world, moment):
    try:
        return decide(
            world.it.template, moment.process, moment.command, by=ann, context=CONTEXT, now=moment.now, new_id=ids()
        ).happenings
    except Refusal:
        return None


# --- people and time ------------------------------------------------------------------------------------------------


def test_every_new_deadline_lies_in_working_time():
    for _, moment in moments():
        for told in moment.told:
            deadline = told.deadline if isinstance(told, h.DeadlineSet) else None
            if isinstance(told, h.TaskAdded):
                deadline = told.task.deadline
            if deadline is not None:
                assert in_working_time(deadline, CONTEXT.calendar) == deadline
                reached("working time")


def test_no_change_of_assignees_breaks_the_cap_or_leaves_a_guest_alone():
    groups = CONTEXT.people.groups
    for world, moment in moments():
        for told in (told for told in moment.told if isinstance(told, h.AssigneesChanged)):
            named = told.assignees
            everybody = {*named.members, *named.guests, *(one for group in named.groups for one in groups[group])}
            cap = settings_of(world.it.template, moment.before.tasks[told.task]).max_assignees
            assert not cap or len(everybody) <= cap
            assert not named.guests or named.members or named.groups
            reached("cap", cap)
            reached("guest with company", named.guests)


def test_what_a_person_completes_has_its_form_filled_in_and_its_decision():
    for world, moment in moments():
        if not isinstance(moment.command, c.CompleteTask):
            continue
        before, after = moment.before.tasks[moment.command.task], moment.process.tasks[moment.command.task]
        assert before.is_open
        assert not before.issues
        for field in fields_of(world.it.template, before):
            if field.required:
                assert not KINDS[field.type].is_blank(after.answers.get(field.no))
                reached("required is filled")
        if after.is_completed and after.type == "approval":
            wanted = moment.command.approved
            assert after.approved == wanted or after.marks or (wanted is True and after.approved is False)
            reached("decided")


# --- rules ----------------------------------------------------------------------------------------------------------


def test_a_process_remembers_which_rules_were_true_when_last_judged():
    for _, moment in moments():
        last = {told.rule: told.is_true for told in moment.told if isinstance(told, h.RuleJudged)}
        for rule, is_true in last.items():
            assert (rule in moment.process.memory) == is_true
            reached("true rule remembered", is_true)
        assert set(moment.process.memory ^ moment.before.memory) <= set(last)


def test_a_rule_that_was_judged_false_does_nothing():
    """Rules that count from a date are left out: they also act, without being judged, when that date is new (D28)."""
    for world, moment in moments():
        dated = {rule.id for rule in world.it.template.rules for action in rule.actions if action.source}
        judged = {told.rule: set[bool]() for told in moment.told if isinstance(told, h.RuleJudged)}
        for told in moment.told:
            if isinstance(told, h.RuleJudged):
                judged[told.rule].add(told.is_true)
            elif told.rule in judged and told.rule not in dated:
                assert True in judged[told.rule]
                reached("only true rules act")


def test_conditions_mean_what_the_specification_says():
    """D4, D5, D16-D22, once more in the plainest words."""
    for world, moment in moments():
        template = world.it.template
        story = Story(template, moment.process, by=ann, context=CONTEXT, now=moment.now, new_id=ids())
        for condition in (condition for rule in template.rules for condition in rule.conditions):
            wanted = plainly(template, moment.process, condition)
            assert holds(story, condition) == wanted, condition
            reached(f"{condition.operator} {wanted}")


def plainly(template, process, condition):
    if condition.on == "step":
        return of_step(process.task_of_step(condition.subject), condition.operator)
    field, step = template.home_of_field[condition.subject]
    task = process.task_of_step(step) if step else None
    answers, is_in = (task.answers, task.is_completed) if task else (process.kickoff, process.kickoff_at is not None)
    value = answers.get(field.no)
    if value in (None, "", []):
        return is_in and condition.operator in NEGATIVE
    return of_field(field.type, value, condition.operator, condition.statement)


def of_step(task, operator):
    done = task.status == "completed"
    return {
        "completed": done,
        "reopened": task.reopened is not None and not done,
        "approved": done and task.type == "approval" and task.approved is True,
        "rejected": done and task.type == "approval" and task.approved is False,
        "acknowledged": done and task.type in EXPIRING and task.approved is True,
        "expired": done and task.type in EXPIRING and task.approved is False,
        "not_assigned": not (task.assignees.members or task.assignees.guests or task.assignees.groups),
    }[operator]


def of_field(kind, value, operator, statement):
    """Statements of these worlds are single words; numbers and dates among them."""
    said = statement.lower()
    if kind == "multiselect":
        texts = {entry["text"].lower() for entry in value if entry["selected"]}
    else:
        texts = {(value["text"] if kind == "dropdown" else value).strip().lower()}
    (text,) = texts if len(texts) == 1 else ("",)
    equal = text[:10] == said if kind == "date" else texts == {said}
    within = said in texts if kind == "multiselect" else said in text
    return {
        "equals": equal,
        "not_equals": not equal,
        "equals_any": said in texts,
        "contains": within,
        "not_contains": not within,
        "greater_than": compared(kind, text, said) > 0,
        "less_than": compared(kind, text, said) < 0,
        "is_empty": False,
        "is_not_empty": True,
    }[operator]


def compared(kind, text, said):
    """1, 0 or -1; 0 also when they can't be compared."""
    if kind == "date":
        return (text[:10] > said) - (text[:10] < said) if said.startswith("20") else 0
    if not text.isdigit() or not said.isdigit():
        return 0
    return (int(text) > int(said)) - (int(text) < int(said))


# --- how often ------------------------------------------------------------------------------------------------------


def test_every_law_had_something_to_speak_of():
    """Runs after the laws above, and says what they have seen."""
    for law in LAWS:
        law()
    seen = {name.removeprefix("law: "): count for name, count in sorted(REACHED.items()) if name.startswith("law: ")}
    print(seen)
    conditions = {f"{word} {wanted}" for word in (*STEP_OPERATORS, *FIELD_OPERATORS) for wanted in (True, False)}
    assert conditions - set(seen) <= {"is_empty True"}  # an empty answer of a form that is in: test_conditions.py
    laws = {name: count for name, count in seen.items() if not name.endswith((" True", " False"))}
    assert {name: count for name, count in laws.items() if count < 5} == {}
    assert (
        min(seen[name] for name in ("true to its state", "completed stays", "asked twice", "the same again")) >= 1_000
    )


LAWS = tuple(law for name, law in sorted(globals().items()) if name.startswith("test_") and "every_law" not in name)


@pytest.mark.long
@pytest.mark.parametrize("block", range(12))
def test_the_same_holds_in_many_more_worlds(block):
    """Twelve thousand of them: `make test-long ONLY=tests/engine`."""
    with other_worlds(1_000 * (block + 1), 1_000):
        for law in LAWS:
            law()
