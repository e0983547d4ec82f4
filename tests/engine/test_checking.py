"""Looking a template over, rehearsing it, and asking why (DECISIONS and issue: try it before you publish)."""

import pytest
from msgspec.structs import replace

from procession.engine import commands as c
from procession.engine import preview, rehearse
from procession.engine.checking import MOST_FINDINGS, findings
from procession.engine.preview import Effect, preview_form, preview_launch
from procession.engine.publishing import problems_of_rule
from procession.engine.rehearsing import Part
from procession.engine.why import rules_for, why
from support.automations import template_of
from support.builders import BOB, CAT, a_field, a_template, after, before, id_of, ids, members
from support.rehearsal import Rehearsal, at


def codes(template):
    return [finding.code for finding in findings(template)]


def told(steps, *rules, **more):
    return template_of(
        {"steps": steps, "rules": [{"if": w.split("; "), "then": t.split("; ")} for w, t in rules], **more}
    )


def test_a_plain_template_has_nothing_to_say():
    assert findings(a_template().with_step("A").with_step("B", deadline=after(1, "days", "A")).done) == ()


def test_rules_that_fight_are_found_and_the_winner_named():
    template = told(["A", "B"], ("A completed", "show B"), ("A completed", "hide B"))
    (finding,) = findings(template)
    assert finding.code == "rules_fight"
    assert finding.rules == (id_of("rule1"), id_of("rule2"))
    assert "'Rule 2' wins" in finding.message
    assert codes(told(["A", "B"], ("A completed", "show B"), ("A reopened", "hide B"))) == []


def test_steps_that_nobody_can_reach_are_found():
    template = told(["A", "B", "C"], ("B completed", "show C"), ("C completed", "show B"))
    assert codes(template) == ["step_unreachable"] * 2 + ["rule_never_true"] * 2
    assert codes(told(["A", "B", "C"], ("B completed; or A completed", "show C"), ("C completed", "show B"))) == []
    assert codes(a_template().with_step("A", hidden=True).done) == ["step_unreachable"]


def test_a_kickoff_answer_or_a_missing_assignee_can_show_a_step():
    template = told(
        ["A", "B", "C"], ("K.kind equals x", "show B"), ("B not_assigned", "show C"), kickoff={"kind": "text"}
    )
    assert codes(template) == []
    assert codes(told(["A", "B"], ("A.gone equals x", "show B"))) == ["step_unreachable", "rule_never_true"]


def test_a_deadline_that_waits_on_a_hidden_step_is_found():
    assert codes(told(["A", "B", "C +1 days after B"], ("A completed", "show B"))) == ["deadline_waits_on_hidden_step"]


def test_texts_that_name_answers_too_early_or_not_at_all_are_found():
    name, total = a_field("name"), a_field("total")
    template = (
        a_template()
        .with_kickoff(name)
        .with_step("A", summary="{{name}} {{DATE}} {{total}} {{nothing}}")
        .with_step("B", "task", total)
        .with_step("C", summary="{{total}}")
        .done
    )
    assert codes(template) == ["variable_too_early", "variable_unknown"]


@pytest.mark.parametrize(
    ("when", "then", "sentence"),
    [
        ("A completed", "assign B", "fill a list of assignees"),
        ("A completed", "assign_only B from K.day", "assignee picker"),
        ("A completed", "deadline B 3 days before A.f", "a date field"),
        ("A completed", "show Z", "a step that isn't here"),
        ("Z completed", "show B", "names a step that isn't here"),
        ("A.z equals x", "show B", "names a field that isn't here"),
        ("A.f is_odd x", "show B", "The operation of a field condition"),
        ("A.f equals x", "reopen A", "can't reopen"),
        ("A completed", "deadline B 1 days from current; deadline B 2 days from current", "at most one deadline"),
    ],
)
def test_rules_that_cannot_be_saved_say_why(when, then, sentence):
    template = told(["A", "B"], (when, then), fields={"A.f": "text"}, kickoff={"day": "date"})
    assert any(sentence in problem for problem in problems_of_rule(template, template.rules[0]))


def test_a_rule_needs_a_name_a_condition_and_an_action():
    template = told(["A"], ("A completed", "webhook A"))
    rule = template.rules[0]
    for wrong, sentence in [
        ({"name": " "}, "A rule needs a name"),
        ({"name": "x" * 301}, "A rule needs a name"),
        ({"conditions": ()}, "at least one condition"),
        ({"actions": ()}, "at least one action"),
        ({"actions": (replace(rule.actions[0], url=None),)}, "provide a webhook URL"),
        ({"actions": (replace(rule.actions[0], alias=None),)}, "provide an alias name"),
        ({"actions": (replace(rule.actions[0], verb="shout"),)}, 'only accepts "emit_webhook"'),
    ]:
        (problem,) = problems_of_rule(template, replace(rule, **wrong))
        assert sentence in problem
    assert problems_of_rule(template, replace(rule, name="x" * 300)) == ()


def test_a_preview_tells_what_would_happen_and_keeps_nothing():
    it = Rehearsal(told(["A", "B"], ("A completed", "show B"))).launched()
    task, other = it.task("A").id, it.task("B").id
    seen = preview(it.template, it.process, c.CompleteTask(task=task), now=it.now)
    assert seen.effects == (
        Effect(task=task, word="completed"),
        Effect(task=other, word="shown", rule=id_of("rule1"), event="step", subject=id_of("A")),
    )
    assert it.task("A").is_open
    assert preview(it.template, seen.process, c.CompleteTask(task=task), now=it.now).refusal


def test_a_rehearsal_shows_which_steps_appear_when():
    template = told(
        ["A", "M approval", "B"],
        ("A.f equals Yes", "show M"),
        ("M approved", "show B"),
        ("M rejected", "reopen A"),
        fields={"A.f": "radio Yes|No"},
    )
    parts = {id_of("A"): Part(answers={id_of("fA.f"): "Yes"}), id_of("M"): Part(approved=False)}
    scenes = rehearse(template, c.Launch(), parts, now=at("2026-01-05 09:00"), new_id=ids()).scenes
    titles = {id_of(title): title for title in "AMB"}
    assert [(titles.get(scene.step), scene.did) for scene in scenes] == [
        (None, "launch"),
        ("A", "complete"),
        ("M", "reject"),
        ("A", "complete"),
    ]
    assert [titles[step] for step in scenes[1].open_steps] == ["M"]


def test_a_rehearsal_says_where_it_gets_stuck():
    template = a_template().with_step("A", "task", a_field("name", required=True)).with_step("B").done
    scenes = rehearse(template, c.Launch(), {}, now=at("2026-01-05 09:00"), new_id=ids()).scenes
    assert [scene.refusal for scene in scenes] == [None, "Name is required", None]


def test_why_names_the_rule_and_what_set_it_off():
    it = Rehearsal(told(["A", "B"], ("A completed", "show B; assign B 2"))).launched().completes("A").hides("B")
    reasons = why(it.history, it.task("B").id)
    assert [(type(reason.happening).__name__, reason.rule, reason.event, reason.subject) for reason in reasons] == [
        ("TaskAdded", None, "", None),
        ("TaskShown", id_of("rule1"), "step", id_of("A")),
        ("AssigneesChanged", id_of("rule1"), "step", id_of("A")),
        ("TaskHidden", None, "", None),
    ]


def test_one_person_takes_anothers_place_everywhere():
    it = Rehearsal(
        a_template()
        .with_step("A", assignees=members(BOB))
        .with_step("B", assignees=members(CAT, BOB))
        .with_step("C")
        .done
    )
    it.launched().completes("A").does(c.ReplacePerson(old=BOB, new=CAT))
    assert [it.task(title).assignees for title in "AB"] == [members(BOB), members(CAT)]
    it.keeps_its_promises()


def test_forgotten_tasks_are_closed_whatever_their_form_says():
    it = Rehearsal(a_template().with_step("A", "approval", a_field("name", required=True)).done).launched()
    close = c.CloseForgottenTask(task=it.task("A").id)
    assert it.does(close, by=c.BOT).told == []
    it.at("2027-01-05 09:00").does(close, by=c.BOT)
    assert (it.task("A").is_completed, it.task("A").approved, it.task("A").completer) == (True, None, None)


def test_only_what_is_due_expires():
    it = Rehearsal(
        a_template().with_step("E", "expiring", deadline=after(1)).with_step("F", "expiring").done
    ).launched()
    for title in "EF":
        it.at("2026-01-06 09:00").does(c.ExpireTask(task=it.task(title).id), by=c.BOT)
    assert (it.task("E").approved, it.task("F").is_open) == (False, True)


def test_an_anchor_before_a_deadline_is_no_finding():
    assert codes(a_template().with_step("A", deadline=before(1, "days", "B")).with_step("B").done) == []


def test_an_effect_names_the_record_of_its_own_rule():
    it = Rehearsal(told(["A", "B", "C"], ("A completed", "show B"), ("A completed", "show C"))).launched()
    seen = preview(it.template, it.process, c.CompleteTask(task=it.task("A").id), now=it.now)
    assert [(effect.word, effect.rule, effect.event) for effect in seen.effects[1:]] == [
        ("shown", id_of("rule1"), "step"),
        ("shown", id_of("rule2"), "step"),
    ]


def test_a_form_is_previewed_with_the_answers_that_fit():
    template = told(
        ["A", "B"], ("A.f equals Yes", "show B"), fields={"A.f": "radio Yes|No", "A.n": "text numeric", "A.g": "text"}
    )
    it = Rehearsal(template).launched()
    answers = {id_of("fA.f"): "Yes", id_of("fA.n"): "seven"}
    seen = preview_form(it.template, it.process, it.task("A").id, answers, now=it.now)
    assert [(effect.task, effect.word) for effect in seen.effects] == [(it.task("B").id, "shown")]
    assert list(seen.errors) == [id_of("fA.n")]
    assert it.task("B").is_hidden


def test_defaults_of_untouched_fields_are_part_of_a_form_c23():
    name, note = a_field("name", default_on=True, default="{{TEMPLATE_NAME}}"), a_field("note")
    it = Rehearsal(a_template().with_step("A", "task", name, note).done).launched()
    seen = preview_form(it.template, it.process, it.task("A").id, {note.id: "hello"}, now=it.now)
    assert seen.values == {name.no: it.template.title, note.no: "hello"}


def test_a_launch_is_previewed_before_its_form_is_complete_e2():
    template = told(
        ["A", "B"],
        ("K.kind equals x", "show B"),
        kickoff={"kind": "text", "size": "text numeric"},
    )
    kickoff = template.kickoff
    kickoff = replace(kickoff, fields=tuple(replace(field, required=True) for field in kickoff.fields))
    template = replace(template, kickoff=kickoff)
    kind, size = (field.id for field in kickoff.fields)
    now = at("2026-01-05 09:00")
    seen = preview_launch(template, c.Launch(answers={size: "many"}), now=now)
    assert set(seen.errors) == {kind, size}
    assert [task.status for task in seen.process.tasks.values()] == ["not-started", "auto-skipped"]
    seen = preview_launch(template, c.Launch(answers={kind: "x", size: "3"}), now=now)
    assert (seen.errors, [effect.word for effect in seen.effects]) == ({}, ["shown"])


def test_a_rehearsal_of_a_loop_ends():
    template = told(["A", "B"], ("A completed", "reopen B"), ("B completed", "reopen A"))
    played = rehearse(template, c.Launch(), {}, now=at("2026-01-05 09:00"), new_id=ids(), most=3)
    assert (len(played.scenes), played.is_cut) == (3, True)
    assert not rehearse(template, c.Launch(), {}, now=at("2026-01-05 09:00"), new_id=ids()).is_cut


def test_an_expiring_step_can_be_left_to_expire_in_a_rehearsal():
    template = told(["E expiring", "B"], ("E expired", "show B"))
    for approved, did, opened in ((False, "expire", ["E", "B"]), (True, "acknowledge", ["E"])):
        parts = {id_of("E"): Part(approved=approved)}
        played = rehearse(template, c.Launch(), parts, now=at("2026-01-05 09:00"), new_id=ids())
        assert [scene.did for scene in played.scenes[1:]] == [did, "complete"][: len(opened)]


def test_rules_say_how_they_stand_now():
    it = Rehearsal(told(["A", "B", "C"], ("A completed; and C completed", "show B"), ("A reopened", "hide C")))
    it.launched().completes("A")
    (standing,) = rules_for(it.template, it.process, id_of("B"), now=it.now)
    assert (standing.is_true, standing.met) == (False, (True, False))


def test_findings_are_bounded_and_quick():
    rules = [("A completed", "show B" if place % 2 else "hide B") for place in range(120)]
    assert len(findings(told(["A", "B"], *rules))) == MOST_FINDINGS
