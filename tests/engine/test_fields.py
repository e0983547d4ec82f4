"""Every field type: what it takes, how it is kept, what it refuses (api-running 2.8, api-templates 3.7)."""

from typing import Any

import pytest

from procession.engine.answers import read
from procession.engine.assignees import Assignees
from procession.engine.checking import findings
from procession.engine.context import Calendar, Context, People
from procession.engine.fields import ALL, KINDS, Asked
from procession.engine.fields.assignees_form import assignees_of
from procession.engine.template import Field
from support.builders import a_field, a_template
from support.rehearsal import Rehearsal

TEXT = a_field("text")
NUMBER = a_field("number", rules=("numeric", "min:1", "max:100", "unheard_of:3"))
CODE = a_field("code", rules=("alpha_dash", "min:3", "max:5"))
LONG = a_field("long", rules=("max:300",))
AREA = a_field("area", "textarea")
DATE = a_field("date", "date")
EMAIL = a_field("email", "email")
RADIO = a_field("radio", "radio", options=("Yes", "No", "0"))
DROPDOWN = a_field("dropdown", "dropdown", options=("Gold", "Silver", "3"))
CHECKS = a_field("checks", "multiselect", options=("A", "B"))
TABLE = a_field("table", "table", columns=("Item", "Price"))
PICKER = a_field("picker", "assignees_form")
FILE = a_field("file", "file")

GROUP = "ab" * 16
PEOPLE = People(members=frozenset({1, 2}), group_numbers={GROUP: 90}, guest_numbers={"gus@x.org": 40})
ASKED = Asked(now=1767603600, context=Context(people=PEOPLE))

GOLD = {"id": 1, "text": "Gold"}
TICKED = [{"id": 1, "text": "A", "selected": True}, {"id": 2, "text": "B", "selected": False}]
STORED_FILE = {"id": "f1", "filename": "a.pdf", "full_url": None, "uploaded_at": "2026-01-05T09:00:00Z"}

KEPT: list[tuple[Field, Any, Any]] = [
    (TEXT, "Acme", "Acme"),
    (TEXT, " 0 ", " 0 "),
    (TEXT, "0", "0"),
    (TEXT, 0, "0"),
    (TEXT, 5, "5"),
    (TEXT, 2.0, "2"),
    (TEXT, 2.5, "2.5"),
    (TEXT, True, "true"),
    (TEXT, "x" * 200, "x" * 200),
    (LONG, "x" * 255, "x" * 255),
    (NUMBER, "12.5", "12.5"),
    (NUMBER, 100, "100"),
    (CODE, "a-b_1", "a-b_1"),
    (AREA, "<p>Hi</p>", "<p>Hi</p>"),
    (AREA, "x" * 30_000, "x" * 30_000),
    (DATE, "2026-01-31", "2026-01-31"),
    (DATE, "2026-01-31 10:00:00", "2026-01-31 10:00:00"),
    (DATE, "2026-01-31T10:00:00.000Z", "2026-01-31T10:00:00.000Z"),
    (EMAIL, "ann@acme.org", "ann@acme.org"),
    (RADIO, "Yes", "Yes"),
    (RADIO, "0", "0"),
    (RADIO, 2, "No"),
    (RADIO, "2", "No"),
    (RADIO, {"id": 1, "text": "Yes"}, "Yes"),
    (RADIO, ["Yes"], "Yes"),
    (DROPDOWN, GOLD, GOLD),
    (DROPDOWN, {**GOLD, "value": None, "required": False}, {**GOLD, "value": None, "required": False}),
    (DROPDOWN, {"id": "1", "text": "Gold"}, GOLD),
    (DROPDOWN, "Gold", GOLD),
    (DROPDOWN, 1, GOLD),
    (DROPDOWN, [GOLD], GOLD),
    (DROPDOWN, "3", {"id": 3, "text": "3"}),
    (CHECKS, TICKED, TICKED),
    (CHECKS, [{"id": 1, "text": "A"}], [{"id": 1, "text": "A"}]),
    (TABLE, ["Widget", 3], ["Widget", 3]),
    (TABLE, [{"Item": "Laptop"}, ["1", "2"]], [{"Item": "Laptop"}, ["1", "2"]]),
    (PICKER, {"users": [1, "2"]}, {"users": [1, 2], "guests": [], "groups": []}),
    (PICKER, {"users": [{"id": 1}], "groups": [GROUP]}, {"users": [1], "guests": [], "groups": [GROUP]}),
    (PICKER, {"guests": ["new@x.org"]}, {"users": [], "guests": ["new@x.org"], "groups": []}),
    (FILE, [{"id": "f1", "filename": "a.pdf"}], [STORED_FILE]),
    (
        FILE,
        [{"url": "https://x.org/a/b%20c.pdf?q=1", "source": "url"}],
        [
            {
                "url": "https://x.org/a/b%20c.pdf?q=1",
                "source": "url",
                "full_url": "https://x.org/a/b%20c.pdf?q=1",
                "filename": "b c.pdf",
                "uploaded_at": "2026-01-05T09:00:00Z",
            }
        ],
    ),
]

REFUSED: list[tuple[Field, Any]] = [
    (TEXT, ["a"]),
    (TEXT, {"value": "a"}),
    (TEXT, "x" * 201),
    (LONG, "x" * 256),
    (NUMBER, "twelve"),
    (NUMBER, "nan"),
    (NUMBER, "0.5"),
    (NUMBER, "101"),
    (CODE, "ab"),
    (CODE, "abcdef"),
    (CODE, "a b"),
    (AREA, 5),
    (AREA, {"value": "a"}),
    (AREA, "x" * 30_001),
    (DATE, 1767225600),
    (DATE, "tomorrow"),
    (DATE, "2026-02-30"),
    (DATE, {"value": "2026-01-31"}),
    (EMAIL, "ann"),
    (EMAIL, "ann@acme"),
    (EMAIL, {"value": "ann@acme.org"}),
    (RADIO, "yes"),
    (RADIO, "Yes "),
    (RADIO, 9),
    (RADIO, ["Yes", "No"]),
    (RADIO, {"value": "Yes"}),
    (DROPDOWN, {"id": 1, "text": "Silver"}),
    (DROPDOWN, {"id": 1}),
    (DROPDOWN, {"text": "Gold"}),
    (DROPDOWN, {"value": GOLD}),
    (DROPDOWN, "gold"),
    (CHECKS, {"id": 1, "text": "A", "selected": True}),
    (CHECKS, [{"id": 1, "text": "B", "selected": True}]),
    (CHECKS, [{"id": 1, "text": "A", "selected": "maybe"}]),
    (CHECKS, "A"),
    (CHECKS, {"value": TICKED}),
    (TABLE, ""),
    (TABLE, []),
    (TABLE, ["one"]),
    (TABLE, {"value": ["a", "b"]}),
    (PICKER, {"value": {"users": [1]}}),
    (PICKER, {"users": [3]}),
    (PICKER, {"users": 1}),
    (PICKER, {"groups": ["cd" * 16]}),
    (PICKER, {"guests": ["nobody"]}),
    (PICKER, [1]),
    (FILE, "https://x.org/a.pdf"),
    (FILE, {"url": "https://x.org/a.pdf"}),
    (FILE, [{"filename": "a.pdf"}]),
    (FILE, [{"url": "https://x.org/a.pdf", "source": "carrier pigeon"}]),
    (FILE, {"value": []}),
]


def reading(field: Field, value: Any, stored: Any = None):
    return read({field.id: field}, {} if stored is None else {field.no: stored}, {field.id: value}, ASKED)


@pytest.mark.parametrize(("field", "value", "kept"), KEPT, ids=lambda it: getattr(it, "alias", None))
def test_a_value_that_fits_is_kept_in_canonical_form(field, value, kept):
    result = reading(field, value)
    assert result.errors == {}
    assert [change.value for change in result.changes] == [kept]


@pytest.mark.parametrize(("field", "value", "kept"), KEPT, ids=lambda it: getattr(it, "alias", None))
def test_a_canonical_value_sent_again_is_no_change(field, value, kept):
    assert reading(field, kept, stored=kept).changes == ()
    assert reading(field, value, stored=kept).changes == ()


@pytest.mark.parametrize(("field", "value"), REFUSED, ids=lambda it: getattr(it, "alias", None))
def test_a_value_that_does_not_fit_is_refused_by_field_id(field, value):
    result = reading(field, value)
    assert list(result.errors) == [field.id]
    assert result.changes == ()
    assert all(len(sentence) > 5 for sentence in result.errors[field.id])


@pytest.mark.parametrize("field", [TEXT, AREA, DATE, EMAIL, RADIO, DROPDOWN, CHECKS, PICKER, FILE])
@pytest.mark.parametrize("nothing", [None, False, "", []])
def test_empty_values_clear_a_field(field, nothing):
    assert [change.value for change in reading(field, nothing, stored="something").changes] == [None]
    assert reading(field, nothing).changes == ()


@pytest.mark.parametrize("field", [RADIO, DROPDOWN, CHECKS])
def test_zero_clears_a_choice(field):
    assert [change.value for change in reading(field, 0, stored="something").changes] == [None]


def test_a_table_is_cleared_only_by_null_and_false():
    assert reading(TABLE, None, stored=["a", "b"]).changes[0].value is None
    assert reading(TABLE, "").errors == {TABLE.id: ["Invalid table field"]}
    assert reading(TABLE, []).errors == {TABLE.id: ["Number of columns does not match required columns"]}


def test_the_words_that_clients_know_are_used():
    assert reading(DROPDOWN, "x").errors == {DROPDOWN.id: ["Invalid dropdown choice selected."]}


def test_an_unmarked_entry_is_named_in_a_remark():
    (remark,) = reading(CHECKS, [{"id": 1, "text": "A"}]).remarks
    assert "A counts as not selected" in remark.message
    assert KINDS["multiselect"].is_blank([{"id": 1, "text": "A"}])
    assert reading(CHECKS, TICKED).remarks == ()


def test_true_and_one_are_different_values():
    assert len(reading(TABLE, [True, "x"], stored=[1, "x"]).changes) == 1


@pytest.mark.parametrize(
    ("field", "blank"),
    [
        (TEXT, ""),
        (CHECKS, [{"id": 1, "text": "A", "selected": False}]),
        (PICKER, {"users": [], "guests": [], "groups": []}),
        (TABLE, ["", [None, ""]]),
        (FILE, []),
    ],
    ids=lambda it: getattr(it, "alias", None),
)
def test_what_counts_as_blank(field, blank):
    assert KINDS[field.type].is_blank(blank)
    assert KINDS[field.type].is_blank(None)


def test_how_answers_read_in_texts():
    shown = {
        field.alias: KINDS[field.type].show(field, value)
        for field, value in [
            (a_field("price", prefix="$", suffix=" net"), "5"),
            (a_field("tier", "dropdown", options=("Gold",), prefix="Tier "), GOLD),
            (CHECKS, [{"id": 1, "text": "A", "selected": True}, {"id": 2, "text": "B", "selected": True}]),
            (RADIO, "Yes"),
            (TABLE, ["Widget", ["1", 2]]),
            (FILE, [STORED_FILE]),
            (TEXT, None),
        ]
    }
    assert shown == {
        "price": "$5 net",
        "tier": "Tier Gold",
        "checks": "A, B",
        "radio": "Yes",
        "table": "Widget, 1, 2",
        "file": "a.pdf",
        "text": "",
    }


def test_a_picker_names_parties():
    value = {"users": [1, 1], "guests": ["Gus@x.org", "new@x.org"], "groups": [GROUP, "cd" * 16]}
    assert assignees_of(value, PEOPLE) == Assignees((1,), (40,), (90,))
    assert assignees_of(None, PEOPLE) == Assignees()


def test_the_list_has_every_type_once():
    assert len(ALL) == len(KINDS) == 10


@pytest.mark.parametrize(
    ("default", "collects_time", "filled"),
    [
        ("today", False, "2026-01-05"),
        ("Today + 3", False, "2026-01-08"),
        ("today-2 days", False, "2026-01-03"),
        ("today+1", True, "2026-01-06T23:30:00Z"),
        ("2026-02-01", False, "2026-02-01"),
    ],
)
def test_a_date_default_counts_from_the_day_it_is_filled_in_c1(default, collects_time, filled):
    due = a_field("due", "date", default_on=True, default=default, collect_time=collects_time)
    it = Rehearsal(a_template().with_step("A", "task", due).done, now="2026-01-05 23:30").launched().completes("A")
    assert it.task("A").answers == {due.no: filled}


def test_today_is_the_organizations_day_c1():
    due = a_field("due", "date", default_on=True, default="today")
    context = Context(calendar=Calendar(timezone="Asia/Tokyo"))
    template = a_template().with_step("A", "task", due).done
    it = Rehearsal(template, now="2026-01-05 23:30", context=context).launched().completes("A")
    assert it.task("A").answers == {due.no: "2026-01-06"}


def test_a_default_that_does_not_fit_its_field_is_found_c1():
    odd = a_field("odd", "date", default_on=True, default="tomorrow-ish")
    fine = a_field("fine", "text", default_on=True, default="{{DATE}}", rules=("numeric",))
    (finding,) = findings(a_template().with_step("A", "task", odd, fine).done)
    assert (finding.code, finding.fields) == ("default_does_not_fit", (odd.id,))
