"""Looking a template over: what each finding says, whom it names, and how far a chain of rules is followed."""

from procession.engine import commands as c
from procession.engine.assignees import Assignees
from procession.engine.checking import MOST_FINDINGS, findings, reachable_steps
from procession.engine.context import PLAIN
from procession.engine.preview import changes_of
from procession.engine.publishing import problems_of_rule
from procession.engine.reach import reach
from support.automations import template_of
from support.builders import a_field, a_template, after, id_of
from support.rehearsal import Rehearsal
from support.stories.telling import on, rule, started, then


def told(steps, *rules, **more):
    said = [{"if": when.split("; "), "then": then.split("; ")} for when, then in rules]
    return template_of({"steps": steps, "rules": said, **more})


def test_a_chain_of_rules_is_followed_whichever_way_it_is_written():
    steps = ["A", "B", "C", "D"]
    rules = [("C completed", "show D"), ("B.f equals x", "show C"), ("A completed", "show B")]
    for order in (rules, rules[::-1]):
        template = told(steps, *order, fields={"B.f": "text"})
        assert reachable_steps(template) == {id_of(step) for step in steps}
        assert findings(template) == ()


def test_conditions_are_read_from_left_to_right():
    """(never or A) and A is possible; never and A is not."""
    steps = ["A", "N", "B"]
    possible = told(steps, ("N completed; or A completed; and A reopened", "show B"), ("B completed", "show N"))
    assert [finding.code for finding in findings(possible)] == []
    never = told(steps, ("A completed; and N completed", "show B"), ("B completed", "show N"))
    assert {finding.code for finding in findings(never)} == {"step_unreachable", "rule_never_true"}


def test_kick_off_answers_are_always_possible_and_those_of_hidden_steps_are_not():
    kickoff = told(["A", "B"], ("K.f equals x", "show B"), kickoff={"f": "text"})
    assert findings(kickoff) == ()
    hidden = told(["A", "H", "B"], ("H.f equals x", "show B"), ("B completed", "show H"), fields={"H.f": "text"})
    assert {finding.code for finding in findings(hidden)} == {"step_unreachable", "rule_never_true"}


def test_each_finding_names_what_it_is_about():
    late = a_field("late")
    odd = a_field("odd", "date", default_on=True, default="someday")
    builder = a_template().with_kickoff(a_field("kick", "date", default_on=True, default="someday"))
    builder = builder.with_step("A {{late}} {{nothing}}", "task", odd).with_step("H", "task", late, hidden=True)
    template = builder.with_step("W", deadline=after(1, "days", "H")).done
    found = {(finding.code, finding.steps, finding.fields): finding.message for finding in findings(template)}
    a, h, w = id_of("A {{late}} {{nothing}}"), id_of("H"), id_of("W")
    assert set(found) == {
        ("step_unreachable", (h,), ()),
        ("deadline_waits_on_hidden_step", (w, h), ()),
        ("variable_too_early", (a, h), (late.id,)),
        ("variable_unknown", (a,), ()),
        ("default_does_not_fit", (a,), (odd.id,)),
        ("default_does_not_fit", (), (id_of("fkick"),)),
    }
    assert "waits on 'H', which starts hidden" in found["deadline_waits_on_hidden_step", (w, h), ()]
    assert "filled in later, in 'H'" in found["variable_too_early", (a, h), (late.id,)]


def test_both_ways_of_fighting_are_found_once_for_each_step():
    fight = told(["A", "B", "C"], ("A completed", "show B; hide C"), ("A completed", "hide B; show C"))
    assert [(finding.code, finding.steps) for finding in findings(fight)] == [
        ("rules_fight", (id_of("B"),)),
        ("rules_fight", (id_of("C"),)),
    ]
    same = told(["A", "B"], ("A completed", "show B"), ("A completed", "show B"))
    assert findings(same) == ()


def test_a_list_of_findings_ends():
    builder = a_template()
    for number in range(MOST_FINDINGS + 1):
        builder = builder.with_step(f"{number} {{{{nothing}}}}")
    assert len(findings(builder.done)) == MOST_FINDINGS == 500


def test_a_deadline_may_count_from_a_step_that_is_there():
    for source, sentences in (("A", []), ("Z", ["The deadline counts from a step that this template doesn't have."])):
        template = told(["A", "B"], ("A completed", f"deadline B 1 days from {source}"))
        assert list(problems_of_rule(template, template.rules[0])) == sentences
    current = told(["A", "B"], ("A completed", "deadline B 1 days from current"))
    assert problems_of_rule(current, current.rules[0]) == ()


def test_a_rule_that_names_a_kick_off_field_that_is_gone_still_reaches_its_steps():
    template = told(["A", "B"], ("K.gone equals x", "show B"))
    assert reach(template, c.SaveKickOff(answers={}), None) == {id_of("B")}
    assert reach(template, c.CompleteTask(task=""), id_of("A")) == {id_of("A")}


def test_changes_of_a_launch_are_its_tasks_and_what_rules_did_to_them():
    template = told(["A", "B"], ("K.f equals x", "show B; assign B 2"), kickoff={"f": "text"})
    it = Rehearsal(template).launched(answers={id_of("fK.f"): "x"})
    found = [(effect.task, effect.word, effect.rule) for effect in changes_of(it.history)]
    a, b = it.task("A").id, it.task("B").id
    assert found == [
        (a, "added", None),
        (b, "added", None),
        *((b, word, id_of("rule1")) for word in ("shown", "assignees")),
    ]
    it.completes("A")
    assert [(effect.task, effect.word) for effect in changes_of(it.last.happenings)] == [(a, "completed")]


def test_each_of_the_people_named_is_taken_away_and_nobody_else():
    gone = then("assignment", "unassign", "B", assignees=Assignees((2,), (41,), (90,)))
    builder = a_template().with_step("A").with_step("B", assignees=Assignees((2, 3), (40, 41), (90, 91)))
    it = started(builder, rule(1, on("A", "completed"), then=(gone,)), context=PLAIN).completes("A")
    assert it.task("B").assignees == Assignees((3,), (40,), (91,))
