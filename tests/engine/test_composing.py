"""The steps of another template in the same process (behaviour E41), and how started processes are called (E38)."""

from msgspec.structs import replace

from procession.engine import move
from procession.engine.composing import composed
from procession.engine.naming import name_when_chained
from procession.engine.template import Injected
from support.automations import template_of
from support.builders import a_field, a_template, after, ann, id_of
from support.rehearsal import Rehearsal, at


def _into(base, other, behind):
    where = Injected(template=other.id, no=other.no, version=other.version, after=id_of(behind))
    return replace(composed(base, [(where, other)]), version=-1)


def test_steps_stand_behind_the_one_that_brought_them_with_their_rules_e41():
    base = a_template().with_step("A").with_step("B").done
    other = template_of({"steps": ["X", "Y"], "rules": [{"if": ["X completed"], "then": ["show Y"]}]})
    made = _into(base, other, "A")
    assert [step.title for step in made.steps] == ["A", "X", "Y", "B"]
    assert (made.rules, made.base, made.shown_version) == (other.rules, base.version, base.version)
    assert [step.title for step in _into(base, other, "gone").steps] == ["A", "B", "X", "Y"]


def test_injected_steps_join_a_running_process_and_their_rules_work_e41():
    base = a_template().with_step("A").with_step("B").done
    other = template_of({"steps": ["X", "Y"], "rules": [{"if": ["X completed"], "then": ["show Y"]}]})
    it = Rehearsal(base).launched().completes("A")
    made = _into(base, other, "A")
    it._took(move(base, made, it.process, by=ann, now=it.now, new_id=it.new_id), before=it.process)
    it.template = made
    assert [(task.title, task.status) for task in it.process.tasks.values()] == [
        ("A", "completed"),
        ("X", "not-started"),
        ("Y", "auto-skipped"),
        ("B", "not-started"),
    ]
    it.completes("X")
    assert it.task("Y").is_open
    it.keeps_its_promises()


def test_injected_deadlines_count_from_now_e41():
    base = a_template().with_step("A").done
    other = a_template().with_step("X", deadline=after(2)).with_step("Y", deadline=after(1, "days", "X")).done
    it = Rehearsal(base).launched().at("2026-01-12 09:00").completes("A")
    made = _into(base, other, "A")
    fresh = {step.id for step in other.steps}
    told = move(base, made, it.process, by=ann, now=it.now, new_id=it.new_id, counting_from_now=fresh)
    due = {task.title: task.deadline for task in told.process.tasks.values()}
    assert (due["X"], due["Y"]) == (at("2026-01-14 09:00"), None)


def test_a_started_process_is_called_after_the_moment_or_the_pattern_e38():
    client, story = a_field("client"), a_field("story", "textarea")
    source = a_template().with_kickoff(client, story).with_step("A").done
    target = replace(a_template().with_step("X").done, title="Next")
    process = Rehearsal(source).launched(answers={client.id: "Example Ltd", story.id: "Long"}).process

    def named(pattern, moment="2026-01-05 09:00"):
        return name_when_chained(pattern, target, source, process, now=at(moment), timezone="UTC")

    assert named(None) == "Jan 05, 9:00am - Next"
    assert named("", "2026-12-31 12:05") == "Dec 31, 12:05pm - Next"
    assert named(None, "2026-12-31 00:05") == "Dec 31, 12:05am - Next"
    assert named("{{TEMPLATE_NAME}}, {{client}} {{DATE}}{{story}}") == "Next, Example Ltd 2026-01-05"
    assert named("{{story}}") == "Next"
    assert len(named("x" * 600)) == 550
