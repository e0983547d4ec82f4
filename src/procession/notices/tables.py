"""Notifications of members (DATA 3.3). `notices/store.py` is their only writer."""

from sqlalchemy import Column, Integer, SmallInteger

from procession.plumbing.database.schema import Id, Instant, Json, index, tenant_table

notice = tenant_table(
    "notice",
    Column("party", Integer, primary_key=True, autoincrement=False),
    Column("id", Id, primary_key=True),
    Column("kind", SmallInteger, nullable=False),  # notices/kinds.py
    Column("process", Id),
    Column("task", Id),
    Column("actor", Integer, nullable=False),  # 0: nobody in particular
    Column("created", Instant, nullable=False),
    Column("read", Instant),
    Column("body", Json, nullable=False),
    index("notice_unread", "org", "party", "id", where="read IS NULL"),
    index("notice_created", "org", "created"),
    narrow=True,
)
