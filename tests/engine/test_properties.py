"""What holds for every small template and every sequence of commands (ARCHITECTURE 10).

Worlds are small, so that interesting states are reached; the last test checks how often they were.
"""

from collections import Counter
from typing import Any

import msgspec
import pytest

from procession.engine import commands as c
from procession.engine import decide
from procession.engine.completing import blocking
from procession.engine.counters import recounted
from procession.engine.fields import KINDS
from procession.engine.happenings import RuleFired, TaskHidden, TaskShown, WebhookAsked
from procession.engine.process import fields_of
from procession.engine.reach import ALL, reach
from procession.engine.running import conclude
from procession.engine.settle import settle
from procession.engine.story import Story
from procession.engine.template import Template
from procession.errors import Refusal
from support.builders import ann, ids
from support.lives import REACHED, lives, other_worlds
from support.worlds import CONTEXT

HALF = range(2)


def test_history_replays_survives_storage_and_the_head_equals_a_recount():
    for world, _ in lives():
        world.it.keeps_its_promises()
        template = world.it.template
        assert msgspec.json.decode(msgspec.json.encode(template), type=Template) == template


def test_the_head_equals_a_recount_at_every_moment():
    for _, moments in lives():
        for moment in moments:
            assert recounted(moment.process) == moment.process


def test_a_process_is_complete_exactly_when_nothing_is_open():
    for _, moments in lives():
        for process in (moment.process for moment in moments if moment.process.archived is None):
            nothing_open = not any(task.is_open for task in process.tasks.values())
            assert (process.completed is not None) == (nothing_open and process.kickoff_at is not None)


def test_the_last_accepted_answer_wins():
    for world, moments in lives():
        last: dict[tuple[str, str], Any] = {}
        for moment in moments:
            if isinstance(moment.command, c.SaveAnswer):
                last[moment.command.task, str(moment.command.field)] = moment.command.value
            for (task_id, field_id), value in last.items():
                task = moment.process.tasks[task_id]
                field = next(field for field in fields_of(world.it.template, task) if field.id == field_id)
                kept = task.answers.get(field.no)
                assert kept is None if KINDS[field.type].clears(value) else kept == wanted(field, value)


def wanted(field, value):
    """The canonical form, worked out apart from the engine: only texts given as numbers change theirs."""
    return str(value) if field.type == "text" else value


def test_what_blocks_is_exactly_what_the_check_lists():
    for world, moments in lives():
        it = world.it
        for moment in moments[:8:3]:
            for task in moment.process.tasks.values():
                for approved in (True, None):
                    reasons = blocking(it.template, moment.process, task, approved=approved, context=CONTEXT)
                    answer = ask(it, moment.process, c.CompleteTask(task=task.id, approved=approved))
                    assert (answer.blocking if isinstance(answer, Refusal) else ()) == reasons
                    assert isinstance(answer, Refusal) == bool(reasons)
                    assert not reasons or answer.code == reasons[0].code


def test_settling_a_settled_process_changes_nothing():
    for world, moments in lives():
        for moment in moments:
            assert ask(world.it, moment.process).happenings == ()
            story = Story(world.it.template, moment.process, by=ann, context=CONTEXT, now=world.it.now, new_id=ids())
            settle(story)
            conclude(story)
            assert story.process is moment.process


def test_what_a_rule_says_about_showing_is_what_you_see():
    """The last applied visibility action of a decision stands, worked out from the rules' own records."""
    for world, moments in lives():
        actions = {(rule.id, action.id): action for rule in world.it.template.rules for action in rule.actions}
        for moment in moments:
            said = {}
            for told in (told for told in moment.told if isinstance(told, RuleFired)):
                for action in (actions[told.rule, name] for name in told.applied):
                    if action.type == "visibility":
                        said[action.target] = action.verb
            for step, verb in said.items():
                REACHED[f"said {verb}"] += 1
                assert moment.process.task_of_step(step).is_hidden == (verb == "hide")


def test_rules_leave_alone_what_people_decided_by_hand():
    for _, moments in lives():
        for moment in moments:
            for told in moment.told:
                if isinstance(told, TaskShown | TaskHidden) and told.rule is not None:
                    by_hand = moment.process.tasks[told.task].shown_by_hand
                    assert by_hand is None or by_hand == isinstance(told, TaskShown)


def test_a_rule_fires_at_most_once_in_a_command():
    for world, moments in lives():
        asked = {
            (rule.id, action.target): sum(
                other.type == "webhook" and other.target == action.target for other in rule.actions
            )
            for rule in world.it.template.rules
            for action in rule.actions
        }
        steps = {task.id: task.step for moment in moments for task in moment.process.tasks.values()}
        for moment in moments:
            sent = Counter((it.rule, steps[it.task]) for it in moment.told if isinstance(it, WebhookAsked))
            assert all(count <= asked[key] for key, count in sent.items())


@pytest.mark.parametrize("half", HALF)
def test_a_slice_decides_as_the_whole_does(half):
    """Only the reached tasks are loaded; dates that can't be known are marked stale, never guessed (DATA 5)."""
    for world, _ in lives()[half::2]:
        if world.it.process.archived is not None:
            world.it.does(c.ActivateProcess())
        for _ in range(12 if world.it.process.tasks else 0):
            compare_slice(world)


def compare_slice(world):
    it, command = world.it, world.command()
    task = it.process.tasks.get(getattr(command, "task", None))
    steps = reach(it.template, command, task.step if task else None)
    if steps is ALL:
        return
    loaded = {key: t for key, t in it.process.tasks.items() if t is task or t.step in steps}
    part = msgspec.structs.replace(it.process, tasks=loaded, whole=len(loaded) == len(it.process.tasks))
    whole, sliced = ask(it, it.process, command), ask(it, part, command)
    if isinstance(whole, Refusal):
        assert type(sliced) is type(whole)
        return
    REACHED["sliced decisions"] += not part.whole
    REACHED["stale dates"] += sliced.process.dates_stale
    assert sliced.happenings == whole.happenings
    dates = {"due": None, "late_from": None, "dates_stale": False} if sliced.process.dates_stale else {}
    same = {"tasks": {}, "whole": True, **dates}
    assert msgspec.structs.replace(sliced.process, **same) == msgspec.structs.replace(whole.process, **same)
    assert all(whole.process.tasks[key] == value for key, value in sliced.process.tasks.items())


def ask(it, process, *commands):
    try:
        return decide(it.template, process, *commands, by=ann, context=CONTEXT, now=it.now, new_id=ids())
    except Refusal as no:
        return no


def test_the_interesting_states_are_reached_often():
    """Runs after the properties above, and says what they have seen."""
    lives()
    wanted = [
        "TaskCompleted",
        "TaskReopened",
        "TaskHidden",
        "TaskShown",
        "AnswerSaved",
        "AssigneesChanged",
        "DeadlineSet",
        "TaskMoved",
        "TaskMarked",
        "IssueOpened",
        "IssueResolved",
        "ProcessCompleted",
        "ProcessReopened",
        "ProcessArchived",
        "ProcessActivated",
        "KickOffReopened",
        "KickOffSubmitted",
        "TaskAdded",
        "TaskArchived",
        "TaskRestored",
        "TaskUnlinked",
    ]
    print(dict(sorted(REACHED.items())))
    assert {name: REACHED[name] for name in wanted if REACHED[name] < 5} == {}
    assert REACHED["deadline follows a step"] >= 10
    assert REACHED["sliced decisions"] >= 10
    assert min(REACHED["said show"], REACHED["said hide"]) >= 5
    assert REACHED["stale dates"] >= 3


PROPERTIES = (
    test_history_replays_survives_storage_and_the_head_equals_a_recount,
    test_the_head_equals_a_recount_at_every_moment,
    test_a_process_is_complete_exactly_when_nothing_is_open,
    test_the_last_accepted_answer_wins,
    test_what_blocks_is_exactly_what_the_check_lists,
    test_settling_a_settled_process_changes_nothing,
    test_what_a_rule_says_about_showing_is_what_you_see,
    test_rules_leave_alone_what_people_decided_by_hand,
    test_a_rule_fires_at_most_once_in_a_command,
)


@pytest.mark.long
@pytest.mark.parametrize("block", range(12))
def test_the_same_holds_in_many_more_worlds(block):
    """Twelve thousand of them: `make test-long ONLY=tests/engine`."""
    with other_worlds(1_000 * (block + 1), 1_000):
        for holds in PROPERTIES:
            holds()
        for half in HALF:
            test_a_slice_decides_as_the_whole_does(half)
