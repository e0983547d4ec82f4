"""Every operator on every kind of field that takes it, at its edges (D4, D5, D16-D22)."""

from typing import Any

import pytest

from procession.engine import commands as c
from procession.engine.assignees import AssigneesChange
from procession.engine.concern import index_of
from procession.engine.conditions import FIELD_OPERATORS, STEP_OPERATORS, holds
from procession.engine.context import Calendar, Context
from procession.engine.story import Story
from procession.engine.template import Condition
from support.builders import a_field, a_template, after, ann, id_of, ids
from support.rehearsal import Rehearsal
from support.stories.telling import on, rule, show, started

TICKED = [{"id": 1, "text": "Food", "selected": True}]
BOTH = [*TICKED, {"id": 2, "text": "Music", "selected": True}]
OPTIONS = ("Food", "Music", "12")
BERLIN = Context(calendar=Calendar(timezone="Europe/Berlin"))
FIELDS = {
    "text": a_field("A.text"),
    "number": a_field("A.number", rules=("numeric",)),
    "area": a_field("A.area", "textarea"),
    "email": a_field("A.email", "email"),
    "radio": a_field("A.radio", "radio", options=OPTIONS),
    "dropdown": a_field("A.dropdown", "dropdown", options=OPTIONS),
    "checks": a_field("A.checks", "multiselect", options=OPTIONS),
    "date": a_field("A.date", "date"),
    "file": a_field("A.file", "file"),
    "table": a_field("A.table", "table", columns=("Item", "Price")),
    "who": a_field("A.who", "assignees_form"),
}
FILE = [{"id": "f1", "filename": "Offer.pdf"}]


def judged(name: str, value: Any, operator: str, statement: Any, **more: Any) -> bool:
    field = FIELDS[name]
    it = Rehearsal(a_template().with_step("A", "task", field).done, context=BERLIN).launched()
    it.does(c.SaveAnswer(task=it.task("A").id, field=field.id, value=value))
    condition = Condition(id="c", on="field", subject=field.id, operator=operator, statement=statement, **more)
    return holds(told(it), condition)


def told(it: Rehearsal) -> Story:
    return Story(it.template, it.process, by=ann, context=it.context, now=it.now, new_id=ids())


TRUE: list[tuple[str, Any, str, Any]] = [
    ("text", " Acme ", "equals", "acme"),
    ("text", "true", "equals", True),
    ("text", "false", "equals", False),
    ("text", "x", "not_equals", None),
    ("text", "Acme", "not_equals", "Acm"),
    ("text", "Acme", "contains", "CM"),
    ("text", "Acme", "not_contains", "x"),
    ("text", "Acme", "not_contains", ""),
    ("text", "Acme", "equals_any", "Bolt, acme ,"),
    ("text", "Acme", "equals_any", ["Bolt", "ACME"]),
    ("text", "Acme", "is_not_empty", None),
    ("text", "10", "greater_than", "9"),
    ("text", "10.5", "greater_than", 10),
    ("number", "10", "equals", "10.0"),
    ("number", "9", "less_than", "10"),
    ("number", "-1", "less_than", 0),
    ("area", "Hello there", "contains", "lo th"),
    ("email", "Ann@acme.org", "equals", "ann@ACME.org"),
    ("radio", "Food", "equals", {"id": 1, "text": "Food"}),
    ("radio", "Food", "equals", {"label": "food"}),
    ("radio", "Food", "equals_any", "Music,Food"),
    ("dropdown", "Food", "equals", "Food"),
    ("dropdown", "12", "greater_than", "11"),
    ("dropdown", "12", "less_than", "13"),
    ("checks", TICKED, "contains", "Food"),
    ("checks", TICKED, "equals", "Food"),
    ("checks", TICKED, "equals", ["Food"]),
    ("checks", BOTH, "equals", ["Music", "Food"]),
    ("checks", BOTH, "not_equals", "Food"),
    ("checks", BOTH, "equals_any", "Cake,Music"),
    ("checks", BOTH, "not_contains", "12"),
    ("checks", BOTH, "not_contains", "Foo"),
    ("date", "2026-02-02", "equals", "2026-02-02T09:00:00Z"),
    ("date", "2026-02-01T23:30:00Z", "equals", "2026-02-02"),
    ("date", "2026-02-02", "greater_than", "2026-02-01"),
    ("date", "2026-02-02", "less_than", "2026-02-03"),
    ("date", "2026-02-02", "contains", "2026-02"),
    ("date", "2026-02-02", "not_equals", "soon"),
    ("file", FILE, "contains", "offer"),
    ("file", FILE, "not_contains", "bill"),
    ("table", ["Laptop 14", "900"], "contains", "laptop"),
    ("who", {"users": [2]}, "is_not_empty", None),
]

FALSE: list[tuple[str, Any, str, Any]] = [
    ("text", "Acme", "equals", "Acm"),
    ("text", "10", "equals", "10.0"),
    ("text", "Acme", "contains", ""),
    ("text", "Acme", "contains", None),
    ("text", "Acme", "equals_any", ""),
    ("text", "Acme", "greater_than", "1"),
    ("text", "10", "greater_than", "ten"),
    ("text", "Acme", "is_empty", None),
    ("text", "Acme", "sings", "Acme"),
    ("number", "10", "equals", "11"),
    ("number", "10", "greater_than", "10"),
    ("number", "10", "less_than", "10"),
    ("radio", "Food", "equals", {"text": "Music"}),
    ("dropdown", "Food", "greater_than", "1"),
    ("checks", BOTH, "equals", "Food"),
    ("checks", BOTH, "equals", "Food,Music"),
    ("checks", TICKED, "contains", "Foo"),
    ("checks", TICKED, "equals_any", "Music,12"),
    ("checks", BOTH, "greater_than", "1"),
    ("date", "2026-02-02", "equals", "soon"),
    ("date", "2026-02-02", "greater_than", "2026-02-02T12:00:00Z"),
    ("date", "2026-02-02", "less_than", "2026-02-02"),
    ("date", "2026-02-02", "greater_than", "soon"),
    ("table", ["Laptop 14", "900"], "contains", "phone"),
]


@pytest.mark.parametrize(("name", "value", "operator", "statement"), TRUE)
def test_the_condition_holds(name, value, operator, statement):
    assert judged(name, value, operator, statement) is True


@pytest.mark.parametrize(("name", "value", "operator", "statement"), FALSE)
def test_the_condition_does_not_hold(name, value, operator, statement):
    assert judged(name, value, operator, statement) is False


def test_a_condition_on_a_table_may_look_at_one_column_by_its_label():
    cells = ["Laptop 14", "900"]
    assert judged("table", cells, "contains", "laptop", column=" item ")
    assert not judged("table", cells, "contains", "laptop", column="Price")
    assert not judged("table", cells, "contains", "laptop", column="Colour")
    assert judged("text", "laptop", "contains", "laptop", column="Item")  # a column means nothing elsewhere


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("operator", FIELD_OPERATORS)
def test_an_empty_answer_makes_only_negatives_true_and_only_once_it_is_in_d16_d17(name, operator):
    field = FIELDS[name]
    it = Rehearsal(a_template().with_step("A", "task", field).with_step("B").done).launched()
    condition = Condition(id="c", on="field", subject=field.id, operator=operator, statement="x")
    assert not holds(told(it), condition)
    it.completes("A")
    assert holds(told(it), condition) == (operator in {"not_equals", "not_contains", "is_empty"})


@pytest.mark.parametrize("operator", STEP_OPERATORS)
def test_what_is_not_there_is_never_true(operator):
    it = Rehearsal(a_template().with_step("A").done).launched()
    assert not holds(told(it), Condition(id="c", on="step", subject=id_of("gone"), operator=operator))
    assert not holds(told(it), Condition(id="c", on="field", subject=id_of("gone"), operator="is_empty"))
    assert not holds(told(it), Condition(id="c", on="step", subject=id_of("A"), operator="sings"))


@pytest.mark.parametrize(
    ("kind", "approved", "true"),
    [
        ("task", None, {"completed"}),
        ("email", None, {"completed"}),
        ("approval", True, {"completed", "approved"}),
        ("approval", False, {"completed", "rejected"}),
        ("expiring", True, {"completed", "acknowledged"}),
        ("expiring", False, {"completed", "expired"}),
        ("expiring_email", True, {"completed", "acknowledged"}),
        ("expiring_email", False, {"completed", "expired"}),
    ],
)
def test_which_step_conditions_hold_for_which_type_d21(kind, approved, true):
    it = Rehearsal(a_template().with_step("A", kind).with_step("B").done).launched()
    it.completes("A", approved=approved)

    def holding():
        conditions = {word: Condition(id="c", on="step", subject=id_of("A"), operator=word) for word in STEP_OPERATORS}
        return {word for word, condition in conditions.items() if holds(told(it), condition)}

    assert holding() == true
    it.reopens("A")
    assert holding() == {"reopened"}


@pytest.mark.parametrize(
    ("statement", "days", "true"),
    [
        *((word, days, days <= 10) for word in ("on-time", "on_time", "ontime", " On-Time ") for days in (10, 11)),
        *((word, days, days < 9) for word in ("early_24", "early-24") for days in (8, 9, 10)),
        *((word, days, days > 11) for word in ("late_24", "late-24") for days in (10, 11, 12)),
        ("any_time", 12, True),
        ("", 12, True),
    ],
)
def test_a_step_condition_may_ask_when_it_was(statement, days, true):
    it = Rehearsal(a_template().with_step("A", deadline=after(10)).with_step("B").done).launched()
    condition = Condition(id="c", on="step", subject=id_of("A"), operator="completed", statement=statement)
    it.at(f"2026-01-{5 + days:02} 09:00").completes("A")
    assert holds(told(it), condition) == true
    reopened = Condition(id="c", on="step", subject=id_of("A"), operator="reopened", statement=statement)
    it.reopens("A").at("2026-04-01 09:00")
    assert holds(told(it), reopened) == true  # it was reopened then; when one asks doesn't matter


def test_who_is_not_assigned_is_asked_now_and_without_a_deadline_nothing_is_in_time():
    it = Rehearsal(a_template().with_step("A", deadline=after(1, "days", "B")).with_step("B").done).launched()
    it.updates("A", assignees=AssigneesChange(members=()))
    late = Condition(id="c", on="step", subject=id_of("A"), operator="not_assigned", statement="late_24")
    assert not holds(told(it), late)
    it.updates("A", deadline=it.now)
    assert not holds(told(it), late)
    it.at("2026-01-07 09:00")
    assert holds(told(it), late)


# --- which rules are judged -----------------------------------------------------------------------------------------


def test_submitting_the_kick_off_form_again_judges_the_rules_that_look_at_it():
    note = a_field("K.note")
    builder = a_template().with_kickoff(note).with_step("A").with_step("B").with_step("C")
    it = started(
        builder, rule(1, on("K.note", "is_empty"), then=(show("B"),)), rule(2, on("A", "completed"), then=(show("C"),))
    )
    assert not it.task("B").is_hidden  # submitted with the launch, and empty
    it.does(c.ReopenKickOff())
    it.does(c.SubmitKickOff())
    assert [happening.rule for happening in it.last.happenings if type(happening).__name__ == "RuleJudged"] == [
        id_of("rule1")
    ]


def test_a_rule_is_found_by_each_thing_it_names():
    kick, form = a_field("K.day", "date"), a_field("A.day", "date")
    builder = a_template().with_kickoff(kick).with_step("A", "task", form).with_step("B")
    template = builder.with_(
        rules=(
            rule(1, on("K.day", "is_not_empty"), on("A", "not_assigned"), then=(show("B"),)),
            rule(2, on("A.day", "is_not_empty"), then=(show("B"),)),
        )
    ).done
    index = index_of(template)
    assert index_of(template) is index
    assert (index.kickoff, dict(index.assigned)) == ({0}, {id_of("A"): {0}})
    assert dict(index.steps) == {id_of("A"): {0, 1}}
    assert dict(index.fields) == {kick.id: {0}, form.id: {1}}
