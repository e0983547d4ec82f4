"""The table of visits: who asked for the link to a public kick-off form, and what came of it."""

from sqlalchemy import Column, Index, LargeBinary, Text

from procession.plumbing.database.schema import Id, Instant, Json, index, tenant_table

visit = tenant_table(
    "visit",
    Column("id", Id, primary_key=True),
    Column("template", Id, nullable=False),
    Column("email", Text, nullable=False),
    Column("code_hash", LargeBinary, nullable=False),  # of the code in the private link, which is not kept
    Column("asked", Instant, nullable=False),  # when the link was last sent
    Column("created", Instant, nullable=False),
    Column("process", Id),  # what was started by it
    Column("body", Json, nullable=False),
    index("visit_waiting", "org", "asked", where="process IS NULL"),
)
_c = visit.c
Index("visit_code", _c.org, _c.code_hash, unique=True)
Index("visit_email", _c.org, _c.email, _c.asked)
