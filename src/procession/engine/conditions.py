"""The "when" of a rule: what a condition says about the present state (D2-D5, D16-D22, api-templates 4.2).

Operators are two tables, one for steps and one for fields; everything else is reading.
"""

from collections.abc import Callable
from typing import Any

import msgspec

from procession.engine.fields import KINDS
from procession.engine.fields.table import Table
from procession.engine.fields.words import number
from procession.engine.process import Task
from procession.engine.schedule import local_date, read_date
from procession.engine.story import Story
from procession.engine.template import Condition, Field, Rule

_DAY = 86_400
_EXPIRING = {"expiring", "expiring_email"}
_CLAUSES = {
    "on-time": "on-time",
    "on_time": "on-time",
    "ontime": "on-time",
    "early_24": "early_24",
    "early-24": "early_24",
    "late_24": "late_24",
    "late-24": "late_24",
}


def judged(story: Story, rule: Rule) -> tuple[bool, tuple[bool, ...]]:
    """Whether the rule is true now, and each of its conditions; strictly left to right, without precedence (D3)."""
    met = tuple(holds(story, condition) for condition in rule.conditions)
    result = bool(met) and met[0]
    for condition, one in zip(rule.conditions[1:], met[1:], strict=True):
        result = (result or one) if condition.logic == "or" else (result and one)
    return result, met


def holds(story: Story, condition: Condition) -> bool:
    if condition.on == "step":
        return _step_holds(story, condition)
    return _field_holds(story, condition)


# --- steps ----------------------------------------------------------------------------------------------------------


def _step_holds(story: Story, condition: Condition) -> bool:
    """The present state of the step's task, and the time clause; a hidden task is never completed (D21, D22)."""
    task = story.task_of_step(condition.subject)
    operator = STEP_OPERATORS.get(condition.operator)
    if task is None or operator is None or not operator(task):
        return False
    return _in_time(condition.statement, task, _moment(task, story.now))


STEP_OPERATORS: dict[str, Callable[[Task], bool]] = {
    "completed": lambda task: task.is_completed,
    "reopened": lambda task: task.reopened is not None and not task.is_completed,
    "approved": lambda task: task.is_completed and task.type == "approval" and task.approved is True,
    "rejected": lambda task: task.is_completed and task.type == "approval" and task.approved is False,
    "acknowledged": lambda task: task.is_completed and task.type in _EXPIRING and task.approved is True,
    "expired": lambda task: task.is_completed and task.type in _EXPIRING and task.approved is False,
    "not_assigned": lambda task: not task.assignees,
}


def _moment(task: Task, now: int) -> int:
    """When the step event that a condition speaks of took place."""
    if task.completed is not None:
        return task.completed
    return now if task.reopened is None else task.reopened


def _in_time(statement: Any, task: Task, moment: int) -> bool:
    """`any_time` and whatever means it; the others need a deadline (api-templates 4.2)."""
    clause = _CLAUSES.get(str(statement).strip().casefold())
    if clause is None:
        return True
    if task.deadline is None:
        return False
    if clause == "on-time":
        return moment <= task.deadline
    return moment < task.deadline - _DAY if clause == "early_24" else moment > task.deadline + _DAY


# --- fields ---------------------------------------------------------------------------------------------------------


class Answer(msgspec.Struct, frozen=True):
    """What a field operator looks at: the answer's texts, folded, and the statement beside it."""

    field: Field
    texts: tuple[str, ...]
    statement: Any
    timezone: str

    @property
    def said(self) -> str:
        return folded(text_of(self.statement))

    @property
    def choices(self) -> tuple[str, ...]:
        """The statement as a list: a list, or a text with commas."""
        if isinstance(self.statement, list):
            return tuple(folded(text_of(entry)) for entry in self.statement)
        return tuple(folded(part) for part in text_of(self.statement).split(",") if part.strip())


def _field_holds(story: Story, condition: Condition) -> bool:
    """An empty answer makes negatives and `is_empty` true only once its form was submitted (D16, D17)."""
    home = story.template.home_of_field.get(condition.subject)
    if home is None:
        return False
    field, step = home
    if step is None:
        value, submitted = story.process.kickoff.get(field.no), story.process.kickoff_at is not None
    else:
        task = story.task_of_step(step)
        if task is None:
            return False
        value, submitted = task.answers.get(field.no), task.is_completed
    if KINDS[field.type].is_blank(value):
        return submitted and condition.operator in {"not_equals", "not_contains", "is_empty"}
    operator = FIELD_OPERATORS.get(condition.operator)
    texts = tuple(folded(text) for text in _texts(field, value, condition.column))
    answer = Answer(field, texts, condition.statement, story.context.calendar.timezone)
    return operator is not None and operator(answer)


def _texts(field: Field, value: Any, column: str | None) -> tuple[str, ...]:
    kind = KINDS[field.type]
    if column and isinstance(kind, Table):
        return kind.column_texts(field, value, column)
    return kind.texts(field, value)


def text_of(statement: Any) -> str:
    """A statement as text; an option object counts as its text."""
    if isinstance(statement, dict):
        return str(statement.get("text", statement.get("label", "")))
    if isinstance(statement, bool):
        return "true" if statement else "false"
    return "" if statement is None else str(statement)


def folded(text: str) -> str:
    """Comparison trims and ignores case (D19)."""
    return text.strip().casefold()


def _equals(answer: Answer) -> bool:
    if answer.field.type == "multiselect":
        wanted = answer.choices if isinstance(answer.statement, list) else (answer.said,)
        return set(answer.texts) == set(wanted)
    if answer.field.type == "date":
        mine, theirs = _dates(answer)
        return mine is not None and mine == theirs
    if answer.texts == (answer.said,):
        return True
    mine, theirs = _numbers(answer)
    return "numeric" in answer.field.rules and mine is not None and mine == theirs


def _equals_any(answer: Answer) -> bool:
    return any(text in answer.choices for text in answer.texts)


def _contains(answer: Answer) -> bool:
    """A checklist contains an option that is selected (D20); everything else a piece of text."""
    if answer.field.type == "multiselect":
        return answer.said in answer.texts
    return bool(answer.said) and any(answer.said in text for text in answer.texts)


def _greater(answer: Answer) -> bool:
    return _ordered(answer, lambda mine, theirs: mine > theirs)


def _less(answer: Answer) -> bool:
    return _ordered(answer, lambda mine, theirs: mine < theirs)


def _ordered(answer: Answer, compare: Callable[[Any, Any], bool]) -> bool:
    """Numbers as numbers, dates by calendar date; what is neither compares as false (D16, D19)."""
    mine, theirs = _dates(answer) if answer.field.type == "date" else _numbers(answer)
    return mine is not None and theirs is not None and compare(mine, theirs)


def _numbers(answer: Answer) -> tuple[float | None, float | None]:
    return (number(answer.texts[0]) if len(answer.texts) == 1 else None), number(answer.said)


def _dates(answer: Answer) -> tuple[str | None, str | None]:
    return _date(answer.texts[0], answer.timezone), _date(text_of(answer.statement), answer.timezone)


def _date(text: str, timezone: str) -> str | None:
    try:
        return local_date(read_date(text.upper(), timezone), timezone)
    except (ValueError, OverflowError):
        return None


FIELD_OPERATORS: dict[str, Callable[[Answer], bool]] = {
    "equals": _equals,
    "not_equals": lambda answer: not _equals(answer),
    "equals_any": _equals_any,
    "contains": _contains,
    "not_contains": lambda answer: not _contains(answer),
    "greater_than": _greater,
    "less_than": _less,
    "is_empty": lambda answer: False,
    "is_not_empty": lambda answer: True,
}
