"""Looking a template over: what each finding says, whom it names, and how far a chain of rules is followed."""

from procession.engine.checking import MOST_FINDINGS, findings, reachable_steps
from support.automations import template_of
from support.builders import a_field, a_template, after, id_of


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
