"""The validation words of short texts at their bounds, and what each kind of field says of itself (C1)."""

import pytest

from procession.engine.fields import KINDS, Asked, Wrong
from procession.engine.fields.words import complaint, number, own_limit
from procession.engine.rules import ACTIONS
from support.builders import a_field


@pytest.mark.parametrize(
    ("rules", "text", "sentence"),
    [
        (("min:3",), "ab", "It must be at least 3 characters."),
        (("min:3",), "abc", None),
        (("max:3",), "abc", None),
        (("max:3",), "abcd", "It may be at most 3 characters."),
        (("numeric", "min:3"), "2.9", "It must be at least 3."),
        (("numeric", "min:3"), "3", None),
        (("numeric", "max:2.5"), "2.6", "It may be at most 2.5."),
        (("numeric", "max:2.5"), "2.5", None),
        (("min:3", "numeric"), "ab", "It must be at least 3."),
        (("numeric",), "ab", "It must be a number."),
        (("min:x",), "", None),
        (("email",), "ann@acme", "It must be an e-mail address."),
        (("email",), "ann@acme.org", None),
        (("url",), "acme.org", "It must be a web address."),
        (("url",), "https://acme.org/x", None),
        (("alpha",), "ab1", "It may contain only letters."),
        (("alpha",), "ab", None),
        (("alpha_num",), "ab-1", "It may contain only letters and digits."),
        (("alpha_num",), "ab1", None),
        (("alpha_dash",), "ab 1", "It may contain only letters, digits, dashes and underscores."),
        (("alpha_dash",), "a-b_1", None),
        (("alpha_dash",), "-", None),
        (("min:3", "alpha"), "1", "It must be at least 3 characters."),
        (("unheard_of",), "anything", None),
    ],
)
def test_a_word_says_what_is_wrong_and_takes_what_just_fits(rules, text, sentence):
    assert complaint("It", rules, text) == sentence


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", 7),
        (" -7.5 ", -7.5),
        ("+.5", 0.5),
        ("1e3", 1000),
        ("1e1000", None),
        ("nan", None),
        ("7 8", None),
        ("", None),
    ],
)
def test_what_spells_a_number(text, value):
    assert number(text) == value


def test_the_own_limit_of_a_text_is_its_length():
    assert own_limit(("min:2", "max:300")) == 300
    assert own_limit(("max:300", "numeric")) is None
    assert own_limit(("max:x", "min:2")) is None


def test_a_text_may_have_200_characters_or_what_it_says_up_to_255():
    text = KINDS["text"]
    for rules, most in (((), 200), (("max:20",), 20), (("max:255",), 255), (("max:999",), 255)):
        field = a_field("name", rules=rules)
        assert text.parse(field, "x" * most, Asked()) == "x" * most
        with pytest.raises(Wrong, match=f"at most {most} characters"):
            text.parse(field, "x" * (most + 1), Asked())


def test_the_longest_of_the_other_texts():
    long, email = a_field("area", "textarea"), a_field("mail", "email")
    with pytest.raises(Wrong, match="at most 30000"):
        KINDS["textarea"].parse(long, "x" * 30_001, Asked())
    address = "a" * (254 - len("@acme.org")) + "@acme.org"
    assert KINDS["email"].parse(email, address, Asked()) == address
    with pytest.raises(Wrong):
        KINDS["email"].parse(email, "a" + address, Asked())


SAYS = {  # takes a default, may stand in a name, brings options, brings columns, fewest options
    "text": (True, True, False, False, 1),
    "textarea": (True, False, False, False, 1),
    "radio": (True, True, True, False, 2),
    "dropdown": (True, True, True, False, 1),
    "multiselect": (True, True, True, False, 1),
    "date": (True, True, False, False, 1),
    "email": (True, True, False, False, 1),
    "file": (False, False, False, False, 1),
    "table": (False, False, False, True, 1),
    "assignees_form": (False, False, False, False, 1),
}


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_kind_of_field_says_of_itself_c1(kind):
    it = KINDS[kind]
    assert it.type == kind
    said = (it.takes_default, it.names_processes, it.has_options, it.has_columns, it.fewest_options)
    assert said == SAYS[kind]


def test_what_people_call_the_kinds_of_fields_and_actions():
    assert [kind.label for kind in KINDS.values()] == [
        *("Short text", "Long text", "Radio buttons", "Dropdown", "Checklist"),
        *("Date", "Email", "File upload", "Table", "Assignee picker"),
    ]
    assert [action.label for action in ACTIONS.values()] == [
        *("Show", "Hide", "Assign", "Assign only", "Unassign", "Clear assignees"),
        *("Change deadline", "Reopen", "Send webhook"),
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_answer_is_blank_and_reads_as_nothing(kind):
    field = a_field("it", kind, prefix="<", suffix=">")
    for nothing in (None, [] if kind in {"multiselect", "file", "table"} else {} if kind == "assignees_form" else ""):
        assert KINDS[kind].is_blank(nothing) is True
        assert KINDS[kind].show(field, nothing) == ""
        assert KINDS[kind].texts(field, nothing) == ()


# --- files ----------------------------------------------------------------------------------------------------------


def test_a_file_known_by_an_address_is_named_after_it():
    file, field = KINDS["file"], a_field("offer", "file")
    sent = [
        {"url": "https://acme.org/a/Offer%201.pdf"},
        {"id": "f1"},
        {"full_url": "https://acme.org/", "source": "url"},
    ]
    kept = file.finish(file.parse(field, sent, Asked()), None, Asked(now=1767603600))
    when = {"uploaded_at": "2026-01-05T09:00:00Z"}
    assert kept == [
        {**sent[0], "full_url": sent[0]["url"], "filename": "Offer 1.pdf", **when},
        {"id": "f1", "full_url": None, **when},
        {**sent[2], "filename": "https://acme.org/", **when},
    ]
    assert file.texts(field, kept) == ("Offer 1.pdf", "f1", "https://acme.org/")


def test_when_a_file_was_uploaded_stays_as_it_was():
    file, field = KINDS["file"], a_field("offer", "file")
    stored = [
        {"id": "f1", "full_url": None, "uploaded_at": "then"},
        {"full_url": "https://acme.org/b", "filename": "b", "uploaded_at": "before"},
    ]
    sent = [{"id": "f1"}, {"url": "https://acme.org/b"}, {"id": "f2", "uploaded_at": "said"}]
    kept = file.finish(file.parse(field, sent, Asked()), stored, Asked(now=0))
    assert [each["uploaded_at"] for each in kept] == ["then", "before", "said"]


@pytest.mark.parametrize(
    "entry", [{}, {"filename": "a"}, {"id": "f", "source": "mars"}, {"url": 5}, "a.pdf", {"id": None, "url": ""}]
)
def test_what_is_no_file_is_refused(entry):
    with pytest.raises(Wrong):
        KINDS["file"].parse(a_field("offer", "file"), [entry], Asked())


def test_a_file_keeps_the_name_it_has_and_what_else_was_sent():
    file, field = KINDS["file"], a_field("offer", "file")
    sent = {"id": "f1", "url": "https://acme.org/x.pdf", "filename": "Offer.pdf", "source": "local", "size": 5}
    (kept,) = file.parse(field, [sent], Asked())
    assert kept == {**sent, "full_url": sent["url"]}
    two = [
        {"id": "f1", "full_url": "same", "uploaded_at": "one"},
        {"id": "f2", "full_url": "same", "uploaded_at": "two"},
    ]
    again = file.finish([{"id": "f1", "full_url": "same"}, {"id": "f2", "full_url": "same"}], two, Asked())
    assert [each["uploaded_at"] for each in again] == ["one", "two"]


def test_people_may_be_picked_by_number_or_object():
    picker, field = KINDS["assignees_form"], a_field("who", "assignees_form")
    picked = picker.parse(field, {"users": [2, "3", {"id": 4}], "guests": [], "groups": []}, Asked())
    assert picked["users"] == [2, 3, 4]
    for wrong in (
        [],
        {"people": [2]},
        {"users": 2},
        {"users": ["Ann"]},
        {"users": [{"name": "Ann"}]},
        {"users": [True]},
    ):
        with pytest.raises(Wrong):
            picker.parse(field, wrong, Asked())


def test_guests_and_groups_are_picked_by_address_and_id():
    picker, field = KINDS["assignees_form"], a_field("who", "assignees_form")
    sent = {"guests": [" gus@x.org ", {"email": "new@x.org"}], "groups": ["ab", {"id": "cd"}]}
    assert picker.parse(field, sent, Asked()) == {
        "users": [],
        "guests": ["gus@x.org", "new@x.org"],
        "groups": ["ab", "cd"],
    }
    for wrong in ({"guests": ["gus"]}, {"guests": [{"id": "x"}]}, {"groups": [5]}, {"groups": [{"name": "Sales"}]}):
        with pytest.raises(Wrong):
            picker.parse(field, wrong, Asked())
