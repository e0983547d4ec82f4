"""The table of schedules."""

from sqlalchemy import Column, Index, Integer, SmallInteger, Text

from procession.plumbing.database.schema import Id, Instant, Json, tenant_table

schedule = tenant_table(
    "schedule",
    Column("id", Id, primary_key=True),
    Column("template", Id, nullable=False),
    Column("owner", Integer, nullable=False),  # party: in whose name it launches
    Column("active", SmallInteger, nullable=False),
    Column("next_at", Instant),  # null: it has come to its end
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
    Column("name", Text),
    Column("body", Json, nullable=False),
)
_c = schedule.c
Index("schedule_created", _c.org, _c.created, _c.id)
Index("schedule_owner", _c.org, _c.owner, _c.created, _c.id)
Index("schedule_due", _c.next_at, _c.org, _c.id)  # over all organizations: what has come due is looked up once a minute
