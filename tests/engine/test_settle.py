"""Rules in corners that the specification's table leaves out (D7-D15, D24-D29)."""

import pytest

from procession.engine import commands as c
from procession.engine.happenings import RuleFired, RuleHeld, RuleJudged, WebhookAsked
from procession.engine.schedule import shown
from support.automations import template_of
from support.builders import BOB, ann, id_of
from support.rehearsal import Rehearsal


def play(steps, *rules, **more):
    """A rehearsal of `steps` with rules given as `("condition ...", "action ...")`."""
    told = [{"if": when.split("; "), "then": then.split("; ")} for when, then in rules]
    return Rehearsal(template_of({"steps": steps, "rules": told, **more}))


def fired(it):
    return [told.rule for told in it.last.happenings if isinstance(told, RuleFired)]


def test_the_guard_stops_rules_that_chase_each_other_and_says_so():
    it = play(["A", "B", "C"], ("A reopened; or C reopened", "reopen B"), ("B reopened", "reopen C"))
    it.launched().completes("A").completes("B").completes("C").reopens("A")
    assert fired(it) == [id_of("rule1"), id_of("rule2")]
    assert sum(isinstance(told, RuleHeld) for told in it.last.happenings) == 1
    assert it.task("C").is_open
    it.keeps_its_promises()


def test_every_firing_is_recorded_with_what_it_skipped_and_why():
    it = play(["A", "B", "C"], ("A completed", "show B; show C; hide C")).launched().shows("B").completes("A")
    (record,) = [told for told in it.last.happenings if isinstance(told, RuleFired)]
    assert record.applied == ("a1", "a2")
    assert [(skip.action, skip.why) for skip in record.skipped] == [("a0", "The task is shown already.")]
    assert (record.event, record.subject) == ("step", id_of("A"))


def test_effects_carry_the_rule_that_did_them():
    it = play(["A", "B"], ("A completed", "show B")).launched().completes("A")
    marks = {type(told).__name__: told.rule for told in it.last.happenings}
    assert marks["TaskCompleted"] is None
    assert marks["TaskShown"] == marks["RuleFired"] == id_of("rule1")


def test_a_hand_made_hide_wins_until_a_person_shows_the_task():
    it = play(["A", "B"], ("A completed", "show B")).launched().shows("B").hides("B").completes("A")
    assert it.task("B").is_hidden
    it.shows("B")
    assert it.task("B").is_open


def test_a_hand_made_show_wins_over_a_rule_that_hides():
    it = play(["A", "B"], ("A completed", "hide B")).launched().hides("B").shows("B").completes("A")
    assert it.task("B").is_open


def test_rules_that_do_not_name_what_changed_are_left_alone():
    it = play(["A", "B", "C"], ("A completed", "hide B")).launched().completes("A").shows("B").completes("C")
    assert not any(isinstance(told, RuleJudged) for told in it.last.happenings)
    assert it.task("B").is_open


def test_a_later_rule_of_the_same_pass_sees_what_an_earlier_one_did():
    it = play(["A", "B"], ("A completed", "clear_assignees B"), ("B not_assigned; or A rejected", "assign B 2"))
    it.launched().completes("A")
    assert it.task("B").assignees.members == (BOB,)
    it.keeps_its_promises()


def test_a_second_step_event_shifts_a_deadline_again_and_an_edit_does_not():
    it = play(["M approval", "B +10 days"], ("M rejected", "deadline B 1 days from current")).launched()
    it.completes("M", approved=False).reopens("M").completes("M", approved=False)
    assert shown(it.task("B").deadline) == "2026-01-17T09:00:00Z"
    fields = {"A.f": "text"}
    it = play(["A", "B +10 days"], ("A.f is_not_empty", "deadline B 1 days from current"), fields=fields).launched()
    it.saves("A", **{"A.f": "x"}).saves("A", **{"A.f": "y"})
    assert shown(it.task("B").deadline) == "2026-01-16T09:00:00Z"


def test_a_kickoff_date_given_anew_moves_the_deadline_though_the_rule_names_another_field():
    kickoff = {"kind": "radio Big|Small", "day": "date"}
    it = play(["A", "B"], ("K.kind equals Big", "deadline B 1 days from K.day"), kickoff=kickoff)
    day, kind = id_of("fK.day"), id_of("fK.kind")
    it.launched(answers={kind: "Big", day: "2026-02-01"})
    assert shown(it.task("B").deadline) == "2026-02-02T00:00:00Z"
    it.does(c.SaveKickOff(answers={day: "2026-03-01"}))
    assert shown(it.task("B").deadline) == "2026-03-02T00:00:00Z"
    it.keeps_its_promises()


def test_an_assignment_above_the_cap_is_skipped_and_recorded():
    it = play(["A", "B"], ("A completed", "assign B 2")).launched()
    settings = it.template.step_by_key[id_of("B")].settings
    it.updates("B", settings=type(settings)(max_assignees=1)).completes("A")
    (record,) = [told for told in it.last.happenings if isinstance(told, RuleFired)]
    assert record.skipped[0].why.startswith("This task takes at most 1")
    assert it.task("B").assignees.members == (1,)


def test_rules_wait_while_the_process_has_an_issue():
    it = play(["A", "B"], ("A reopened", "hide B")).launched().completes("A").does(c.OpenIssue(issue="p"))
    it.does(c.OpenIssue(issue="t", task=it.task("A").id))
    assert it.task("A").is_open
    assert it.task("B").is_open


@pytest.mark.parametrize(
    ("clause", "day", "holds"),
    [
        (None, "2026-03-01 09:00", True),
        ("any_time", "2026-03-01 09:00", True),
        ("on-time", "2026-01-10 09:00", True),
        ("on_time", "2026-01-10 09:01", False),
        ("early_24", "2026-01-09 08:59", True),
        ("early-24", "2026-01-09 09:00", False),
        ("late_24", "2026-01-11 09:01", True),
        ("late_24", "2026-01-11 09:00", False),
    ],
)
def test_step_conditions_may_ask_when_it_was(clause, day, holds):
    it = play(["A +5 days", "B"], ("A completed", "show B"))
    rule = it.template.rules[0]
    timed = type(rule.conditions[0])(
        id="c", on="step", subject=id_of("A"), operator="completed", statement=clause, logic="and"
    )
    it.template = type(it.template)(
        **{name: getattr(it.template, name) for name in it.template.__struct_fields__ if name != "rules"},
        rules=(type(rule)(id=rule.id, no=1, name="x", conditions=(timed,), actions=rule.actions),),
    )
    it.launched().at(day).completes("A", by=ann)
    assert it.task("B").is_open == holds


def test_a_webhook_is_asked_for_with_its_address_and_task():
    it = play(["A", "B"], ("A completed", "webhook B")).launched().completes("A")
    (asked,) = [told for told in it.last.happenings if isinstance(told, WebhookAsked)]
    assert (asked.url, asked.alias, asked.task) == ("https://example.org/hook", "hook", it.task("B").id)
