"""What a process is called (E4-E8), and how much may be noted on it (F41)."""

from collections.abc import Mapping
from typing import Any

from procession.engine.fields import KINDS
from procession.engine.placeholders import fill
from procession.engine.process import Process
from procession.engine.refusals import BadUpdate
from procession.engine.schedule import local_date, local_moment
from procession.engine.template import Template

LONGEST_NAME = 550
LONGEST_TITLE = 600
LONGEST_NOTES = 30_000


def name_at_launch(template: Template, sent: str | None, answers: Mapping[int, Any], now: int, timezone: str) -> str:
    """The sent name, else the automatic one, else `<template title> - <date>` (E4).

    With automatic names and a launcher who may not rename, the generated name wins (api-running 1.3). Raises BadUpdate
    for a sent name that is too long; a generated one is cut (E7).
    """
    naming = template.naming
    cleaned = (sent or "").strip()
    if cleaned and not (naming.automatic and not naming.launcher_may_rename):
        must_be_name(cleaned)
        return cleaned
    date = local_date(now, timezone)
    if naming.automatic and naming.pattern:
        generated = fill(naming.pattern, lambda name: _value(name, template, answers, date)).strip()
        if generated:
            return generated[:LONGEST_NAME]
    return f"{template.title} - {date}"[:LONGEST_NAME]


def _value(name: str, template: Template, answers: Mapping[int, Any], date: str) -> str | None:
    if name in ("DATE", "TEMPLATE_NAME"):
        return date if name == "DATE" else template.title
    for field in template.kickoff.fields:
        if field.alias == name:
            return KINDS[field.type].show(field, answers.get(field.no))
    return None


def name_when_chained(
    pattern: str | None, launched: Template, source: Template, process: Process, *, now: int, timezone: str
) -> str:
    """The name of a process that a task's completion starts: its pattern with the source's kick-off answers, else
    `Mon dd, h:mma - <template>` (E38)."""
    if not pattern or not pattern.strip():
        return f"{local_moment(now, timezone)} - {launched.title}"[:LONGEST_NAME]

    def value(name: str) -> str | None:
        if name == "TEMPLATE_NAME":
            return launched.title
        field = next((field for field in source.kickoff.fields if field.alias == name), None)
        if field is not None and not KINDS[field.type].names_processes:
            return ""
        return _value(name, source, process.kickoff, local_date(now, timezone))

    return fill(pattern, value).strip()[:LONGEST_NAME] or launched.title[:LONGEST_NAME]


def must_be_name(name: str) -> None:
    if not name.strip() or len(name) > LONGEST_NAME:
        raise BadUpdate.at({"name": [f"A process needs a name of 1 to {LONGEST_NAME} characters."]})


def must_be_notes(notes: str | None) -> None:
    if notes is not None and len(notes) > LONGEST_NOTES:
        raise BadUpdate.at({"summary": [f"The notes of a process may have at most {LONGEST_NOTES:,} characters."]})


def must_be_title(title: str) -> None:
    if not title.strip() or len(title) > LONGEST_TITLE:
        raise BadUpdate.at({"title": [f"A task needs a title of 1 to {LONGEST_TITLE} characters."]})
