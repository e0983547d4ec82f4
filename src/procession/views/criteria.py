"""What a view may hold: filters and orders of the list it is of, checked with that list's own reader. Pure."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

import msgspec

from procession.errors import Invalid
from procession.plumbing.http import PageQuery, ordering
from procession.plumbing.http.parameters import QueryReader
from procession.processes import lists as processes
from procession.processes.asked import RunListQuery
from procession.tasks import lists as tasks
from procession.tasks.asked import TaskListQuery
from procession.views.store import Criterion, Kind
from procession.views.wire import CriterionIn

MOST = 40
LONGEST_VALUE = 1_000

_NO_FILTERS = {*PageQuery.__struct_fields__, "form_fields_values", "currentTask", "replace_page"} - {"q"}
_QUERIES: dict[Kind, type[PageQuery]] = {Kind.PROCESSES: RunListQuery, Kind.TASKS: TaskListQuery}
_READERS = {kind: QueryReader(query) for kind, query in _QUERIES.items()}
_STATUSES = {Kind.PROCESSES: processes.STATUSES, Kind.TASKS: tasks.STATUSES}
_ORDERS = {Kind.PROCESSES: processes.ORDERS, Kind.TASKS: tasks.ORDERS}


def filters_of(kind: Kind) -> list[str]:
    """The names a criterion may have."""
    fields = msgspec.structs.fields(_QUERIES[kind])
    return sorted(field.encode_name for field in fields if field.name not in _NO_FILTERS)


def read(kind: Kind, sent: Sequence[CriterionIn], errors: dict[str, list[str]]) -> tuple[Criterion, ...]:
    """Each filter once; what is wrong is named in `errors`."""
    if len(sent) > MOST:
        errors["criteria"] = [f"A view has at most {MOST} criteria."]
        return ()
    found: dict[str, Criterion] = {}
    for index, each in enumerate(sent):
        path = f"criteria.{index}"
        if each.field not in filters_of(kind):
            errors[f"{path}.field"] = [f"Choose one of: {', '.join(filters_of(kind))}."]
        elif each.field in found:
            errors[f"{path}.field"] = ["This filter stands here twice. Join its values in one criterion."]
        else:
            found[each.field] = Criterion(each.field, _value(kind, each, f"{path}.value", errors))
    return tuple(found.values())


def _value(kind: Kind, sent: CriterionIn, path: str, errors: dict[str, list[str]]) -> str:
    value = _text(sent.value)
    if not value:
        errors[path] = ["Send a text, a number, true or false, or a list of texts or numbers."]
    elif len(value) > LONGEST_VALUE:
        errors[path] = [f"A value has at most {LONGEST_VALUE} characters."]
    elif sent.field == "status" and value.strip().lower() not in _STATUSES[kind]:
        errors[path] = [f"Choose one of: {', '.join(sorted(filter(None, _STATUSES[kind])))}."]
    else:
        try:
            _READERS[kind].read(urlencode({sent.field: value}))
        except Invalid as refusal:
            errors[path] = refusal.errors.get(sent.field, [refusal.message])
    return value or ""


def _text(value: Any) -> str | None:
    """As a query carries it; None for what it can't carry."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int):
        return str(value)
    if isinstance(value, list):
        words = [_text(each) for each in value if not isinstance(each, list)]
        return ",".join(word for word in words if word) if len(words) == len(value) and all(words) else None
    return None


def sort_of(kind: Kind, sent: str | None, errors: dict[str, list[str]]) -> str | None:
    text = (sent or "").strip()
    if not text:
        return None
    if len(text) > LONGEST_VALUE or not ordering(PageQuery(sort=text), _ORDERS[kind], []):
        errors["sort"] = [f"Choose one of: {', '.join(sorted(_ORDERS[kind]))}; with - before it for the other way."]
    return text
