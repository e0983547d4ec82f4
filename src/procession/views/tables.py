"""The table of saved views."""

from sqlalchemy import Column, Index, Integer, SmallInteger, Text, text

from procession.plumbing.database.schema import Id, Instant, Json, tenant_table

saved_view = tenant_table(
    "saved_view",
    Column("id", Id, primary_key=True),
    Column("kind", SmallInteger, nullable=False),  # 1 processes, 2 tasks
    Column("owner", Integer, nullable=False),  # party
    Column("shared", SmallInteger, nullable=False),
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
    Column("name", Text, nullable=False),
    Column("body", Json, nullable=False),
)
_c = saved_view.c
Index("saved_view_owner", _c.org, _c.owner, _c.created, _c.id)
Index("saved_view_shared", _c.org, _c.created, _c.id, sqlite_where=text("shared = 1"))
