"""Variables in texts: `{{alias}}` and the system's own (C16-C22, api-templates 3.9).

A known variable without a value renders as nothing; an unknown one stays as it was typed, so that the author sees it.
Values are put in once, so a value can never bring in another variable.
"""

import re
from collections.abc import Callable, Mapping
from html import escape

from procession.engine.fields import KINDS
from procession.engine.process import Process, Task, fields_of
from procession.engine.schedule import local_date
from procession.engine.template import Template

_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
_VARIABLE = re.compile(rf"[{_INVISIBLE}]*\{{\{{[\s{_INVISIBLE}\xa0]*([\w-]+)[\s{_INVISIBLE}\xa0]*\}}\}}[{_INVISIBLE}]*")


def fill(text: str, value_of: Callable[[str], str | None]) -> str:
    """The text with every variable that `value_of` knows replaced; None means unknown."""
    if "{{" not in text:
        return text

    def put(found: re.Match[str]) -> str:
        value = value_of(found.group(1))
        return found.group(0) if value is None else value

    return _VARIABLE.sub(put, text)


def variables_in(text: str) -> tuple[str, ...]:
    """The names of the variables of a text, in order."""
    return tuple(_VARIABLE.findall(text))


def shown_text(text: str, template: Template, process: Process, task: Task | None = None, *, timezone: str) -> str:
    """A plain text (title, name) with the present answers in it."""
    if "{{" not in text:
        return text
    return fill(text, lambda name: value_of(name, template, process, task, timezone=timezone))


def shown_html(text: str, template: Template, process: Process, task: Task | None = None, *, timezone: str) -> str:
    """A rich text (summary, mail) with the present answers in it, escaped so that a value can't bring markup (C22)."""
    if "{{" not in text:
        return text

    def escaped(name: str) -> str | None:
        value = value_of(name, template, process, task, timezone=timezone)
        return None if value is None else escape(value)

    return fill(text, escaped)


def value_of(name: str, template: Template, process: Process, task: Task | None, *, timezone: str) -> str | None:
    """The text of one variable: a system one, a kick-off field's or a step field's answer. None: there is no such.

    A step's field outside the loaded slice reads as empty; load what a text names before showing it.
    """
    system = _system_values(template, process, task, timezone)
    if name in system:
        return system[name]
    for field in template.kickoff.fields:
        if field.alias == name:
            return KINDS[field.type].show(field, process.kickoff.get(field.no))
    for step in template.steps:
        for field in step.fields:
            if field.alias == name:
                owner = process.task_of_step(step.id)
                return KINDS[field.type].show(field, owner.answers.get(field.no)) if owner else ""
    return _own_value(name, template, task)


def _own_value(name: str, template: Template, task: Task | None) -> str | None:
    """A one-off task, or one whose step is gone, may name its own fields."""
    if task is None or not task.fields:
        return None
    fields = (field for field in fields_of(template, task) if field.alias == name)
    return next((KINDS[field.type].show(field, task.answers.get(field.no)) for field in fields), None)


def _system_values(template: Template, process: Process, task: Task | None, timezone: str) -> Mapping[str, str]:
    return {
        "DATE": local_date(process.created, timezone),
        "TEMPLATE_NAME": template.title,
        "current-process-id": "" if process.alone else process.id,
        "current-task-id": task.id if task else "",
    }
