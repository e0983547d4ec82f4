"""Tables of running work (DATA 3.3). `processes/store.py` is their only writer.

A task without a process is a one-off task. A missing `deadline` or `due` is NULL; ordered indexes put it last through
the expression `coalesce(deadline, NEVER)`, spelt the same in every list.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Index,
    Integer,
    SmallInteger,
    Table,
    Text,
    func,
    literal_column,
    text,
)

from procession.plumbing.database.schema import Id, Instant, Json, on_postgres, tenant_table
from procession.processes.places import NEVER

process = tenant_table(
    "process",
    Column("id", Id, primary_key=True),
    Column("template", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("place", SmallInteger, nullable=False),
    Column("trouble", SmallInteger, nullable=False),
    Column("kickoff_state", SmallInteger, nullable=False),
    Column("owner", Integer, nullable=False),
    Column("starter", Integer, nullable=False),
    Column("parent", Id),
    Column("kind", SmallInteger, nullable=False),
    Column("is_public", SmallInteger, nullable=False),
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
    Column("due", Instant),
    Column("late_from", Instant),
    Column("completed", Instant),
    Column("archived", Instant),
    Column("n_done", Integer, nullable=False),
    Column("n_shown", Integer, nullable=False),
    Column("n_all", Integer, nullable=False),
    Column("n_issues", Integer, nullable=False),
    Column("percent", SmallInteger, nullable=False),
    Column("name", Text, nullable=False),
    Column("body", Json, nullable=False),
)

task = tenant_table(
    "task",
    Column("id", Id, primary_key=True),
    Column("process", Id),
    Column("step", Id),
    Column("template", Integer, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("position", Integer, nullable=False),
    Column("kind", SmallInteger, nullable=False),
    Column("place", SmallInteger, nullable=False),
    Column("status", SmallInteger, nullable=False),
    Column("was", SmallInteger),
    Column("problem", SmallInteger, nullable=False),
    Column("secret", SmallInteger, nullable=False),
    Column("nobody", SmallInteger, nullable=False),
    Column("decision", SmallInteger),
    Column("revision", Integer, nullable=False),
    Column("created", Instant, nullable=False),
    Column("started", Instant),
    Column("touched", Instant, nullable=False),
    Column("deadline", Instant),
    Column("completed", Instant),
    Column("completer", Integer),
    Column("creator", Integer),  # of a one-off task
    Column("title", Text, nullable=False),
    Column("body", Json, nullable=False),
)

on_postgres(task, "SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02)")  # a completion is never HOT (DATA 4)

assignment = tenant_table(
    "assignment",
    Column("party", Integer, primary_key=True),
    Column("place", SmallInteger, primary_key=True),
    Column("touched", Instant, primary_key=True),
    Column("task", Id, primary_key=True),
    narrow=True,
)

involved = tenant_table(
    "involved",
    Column("party", Integer, primary_key=True),
    Column("process", Id, primary_key=True),
    Column("why", SmallInteger, nullable=False),
    Column("denied", SmallInteger, nullable=False),
    narrow=True,
)

comment = tenant_table(
    "comment",
    Column("id", Id, primary_key=True),
    Column("task", Id),
    Column("process", Id),
    Column("author", Integer, nullable=False),
    Column("author_kind", SmallInteger, nullable=False),
    Column("label", SmallInteger, nullable=False),
    Column("state", SmallInteger, nullable=False),
    Column("resolve", Id),
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
    Column("archived", Instant),
    Column("body", Json, nullable=False),
)

reaction = tenant_table(
    "reaction",
    Column("comment", Id, primary_key=True),
    Column("emoji", Text, primary_key=True),
    Column("party", Integer, primary_key=True),
    narrow=True,
)


mentioned = tenant_table(  # whom comments on tasks mention
    "mentioned",
    Column("party", Integer, primary_key=True),
    Column("task", Id, primary_key=True),
    Column("comment", Id, primary_key=True),
    narrow=True,
)

snoozed = tenant_table(
    "snoozed",
    Column("party", Integer, primary_key=True),
    Column("task", Id, primary_key=True),
    Column("until", Instant, nullable=False),
    narrow=True,
)


def dated(column: ColumnElement[int | None]) -> ColumnElement[Any]:
    """A date as ordered indexes hold it: a missing one counts as `NEVER`, so that it comes last on both databases."""
    return func.coalesce(column, literal_column(str(NEVER)))


def _index(
    name: str, table: Table, *columns: ColumnElement[Any], where: str | None = None, unique: bool = False
) -> None:
    """An index that starts with the organization; `where` makes it partial (the text is part of the contract)."""
    condition = None if where is None else text(where)
    Index(name, table.c.org, *columns, unique=unique, sqlite_where=condition)


p, t = process.c, task.c
_index("process_number", process, p.number, unique=True)
_index("process_created", process, p.created, p.id, p.template, where="place <= 2")
_index("process_touched", process, p.touched, p.id, where="place <= 2")
_index("process_active", process, p.created, p.id, p.template, p.trouble, where="place = 1")
_index("process_late", process, p.late_from, p.id, p.template, p.trouble, where="place = 1")
_index("process_trouble", process, p.created, p.id, p.place, p.template, p.trouble, where="trouble > 0")
_index("process_due", process, dated(p.due), p.id, where="place <= 2")
_index("process_template", process, p.template, p.created, p.id)
_index("process_name", process, p.name, p.id, where="place <= 2")
_index("process_owner", process, p.owner, p.created, p.id)
_index("process_completed", process, p.completed, where="place = 2")
_index("process_archived", process, p.archived, p.id, where="place = 4")

_index("task_number", task, t.number, unique=True)
_index("task_process_position", task, t.process, t.position)
_index("task_process_step", task, t.process, t.step)
_index("task_touched", task, t.touched, t.id, t.template, where="place <= 2")
_index("task_open_touched", task, t.touched, t.id, t.template, where="place = 1")
_index("task_open_due", task, dated(t.deadline), t.id, t.template, where="place = 1")
_index("task_due", task, dated(t.deadline), t.id, where="place <= 2")
_index("task_completed", task, t.completed, t.id, t.template, where="place = 2")
_index("task_template", task, t.template, t.touched, t.id, where="place <= 2")
_index("task_problem", task, t.touched, t.id, t.place, t.template, where="problem = 1")
_index("task_nobody", task, t.touched, t.id, where="nobody = 1 AND place = 1")
_index("task_secret", task, t.touched, t.id, where="secret = 1")
_index("task_away", task, t.touched, t.id, where="place >= 3")
Index(  # over all organizations: a round of the timekeeper asks for all of them at once
    "task_expires", t.deadline, t.org, t.id, sqlite_where=text("place = 1 AND kind IN (3, 5)")
)
_index("task_creator", task, t.creator, t.touched, t.id, where="creator IS NOT NULL")
_index("task_one_off", task, t.touched, t.id, where="process IS NULL")
_index("task_linked", task, t.template, t.id, where="process IS NULL")

Index("mentioned_comment", mentioned.c.org, mentioned.c.comment)
Index("snoozed_task", snoozed.c.org, snoozed.c.task)

Index("involved_process", involved.c.org, involved.c.process, involved.c.party)

c = comment.c
_index("comment_task", comment, c.task, c.created, c.id)
_index("comment_process", comment, c.process, c.created, c.id)
_index("comment_open_issue", comment, c.process, where="label = 2 AND resolve IS NULL")
