"""Variables in texts (C16-C22)."""

import pytest

from procession.engine.placeholders import fill, shown_html, shown_text, variables_in
from support.builders import a_field, a_template, id_of
from support.rehearsal import Rehearsal

NAME, TIER, TOTAL = a_field("name"), a_field("tier", "dropdown", options=("Gold",), prefix="Tier "), a_field("total")


def a_process():
    template = a_template().with_kickoff(NAME, TIER).with_step("Count", "task", TOTAL).with_step("Bill {{total}}").done
    return Rehearsal(template).launched(answers={NAME.id: "A & <b>", TIER.id: "Gold"}).saves("Count", total="7")


def shown(it, text, title="Count"):
    return shown_text(text, it.template, it.process, it.task(title), timezone="UTC")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("for {{name}}", "for A & <b>"),
        ("{{ name }}", "A & <b>"),
        ("{{\ufeffname\u200b}}\ufeff!", "A & <b>!"),
        ("{{tier}} / {{total}}", "Tier Gold / 7"),
        ("{{TEMPLATE_NAME}} {{DATE}}", "Onboarding 2026-01-05"),
        ("{{unknown}} {{nobody}", "{{unknown}} {{nobody}"),
    ],
)
def test_variables_are_replaced_by_present_values(text, expected):
    assert shown(a_process(), text) == expected


def test_a_changed_answer_shows_at_once_and_an_empty_one_as_nothing():
    it = a_process().saves("Count", total="8")
    assert shown(it, "{{total}}") == "8"
    assert shown(it.saves("Count", total=""), "<{{total}}>") == "<>"


def test_system_variables_name_process_and_task():
    it = a_process()
    task = it.task("Count")
    assert shown(it, "{{current-process-id}} {{current-task-id}}") == f"{it.process.id} {task.id}"


def test_in_rich_text_values_are_escaped_and_bring_no_variables():
    it = a_process()
    assert shown_html("{{name}}", it.template, it.process, timezone="UTC") == "A &amp; &lt;b&gt;"
    it.saves("Count", total="{{name}}")
    assert shown(it, "{{total}}") == "{{name}}"


def test_names_of_variables_in_order():
    assert variables_in("{{b}} {{ a }} {{b}} {c}") == ("b", "a", "b")
    assert fill("{{a}}{{b}}", {"a": "1"}.get) == "1{{b}}"


def test_a_task_of_its_own_names_its_own_fields():
    field = a_field("own")
    it = a_process()
    task = it.task("Count")
    one_off = type(task)(id=id_of("x"), type="task", title="x", created=0, fields=(field,), answers={field.no: "mine"})
    assert shown_text("{{own}} {{total}}", it.template, it.process, one_off, timezone="UTC") == "mine 7"


def test_a_title_sent_back_as_it_was_shown_is_no_change():
    it = a_process()
    (task,) = [task for task in it.process.tasks.values() if task.title.startswith("Bill")]
    it.updates(task.title, title="Bill 7")
    assert it.told == []
    it.updates(task.title, title="Bill 8")
    assert it.told == ["TaskEdited"]
