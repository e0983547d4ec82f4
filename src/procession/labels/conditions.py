"""What lists of the rooms above may ask of labels: conditions on the id of their rows, each served by an index."""

from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, select

from procession.labels.kinds import Kind
from procession.labels.tables import custom_value, filing, tagging
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param


def with_tag(kind: Kind, name: str) -> Select[Any]:
    """The ids of the things that bear the tag whose number is the parameter `name`."""
    return select(tagging.c.object).where(tagging.c.tag == param(name, type_=Integer), tagging.c.kind == int(kind))


def in_folders(kind: Kind, name: str) -> Select[Any]:
    """The ids of the things in one of the folders of the parameter `name`."""
    return select(filing.c.object).where(any_of(filing.c.folder, name, Id()), filing.c.kind == int(kind))


def with_value(key: str, matched: str) -> Select[Any]:
    """The ids of the things that hold a value of one custom field (`custom_types.matched`); both are parameters."""
    return select(custom_value.c.object).where(
        custom_value.c.key == param(key, type_=Integer), custom_value.c.match == param(matched)
    )


def has_no_tag(kind: Kind, identity: ColumnElement[Any], rows: Any) -> ColumnElement[bool]:
    """Nothing was put on the thing with this id, a column of `rows`."""
    probe = select(tagging.c.tag).where(tagging.c.kind == int(kind), tagging.c.object == identity)
    return probe.correlate(rows).limit(1).scalar_subquery().is_(None)
