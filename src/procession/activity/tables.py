"""The system log (DATA 3.4). `activity/store.py` is its only writer; the feed reads the events themselves."""

from sqlalchemy import Column, Integer, Text

from procession.plumbing.database.schema import Id, Instant, Json, index, tenant_table

system_log = tenant_table(
    "system_log",
    Column("id", Id, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("category", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("severity", Text, nullable=False),
    Column("actor", Integer, nullable=False),
    Column("source", Text, nullable=False),  # kind of actor
    Column("subject", Text, nullable=False),
    Column("subject_id", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("body", Json),
    index("system_log_at", "org", "at", "id"),
)
