"""The tables of the plumbing itself (DATA 3.4): events, outbox, counters, tallies, idempotency, permits, blobs,
mail."""

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, Text

from procession.plumbing.database.schema import (
    Id,
    Instant,
    Json,
    in_ranges_of,
    index,
    never_changes,
    on_postgres,
    plain_table,
    tenant_table,
)

EVENT = tenant_table(
    "event",
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("id", Id, nullable=False),
    Column("at", Instant, nullable=False),
    Column("name", Text, nullable=False),
    Column("verb", Text, nullable=False),
    Column("source", Text, nullable=False),  # kind of actor
    Column("origin", Text, nullable=False),  # by what the actor proved who they are
    Column("actor", Integer, nullable=False),  # party
    Column("subject", Text, nullable=False),
    Column("subject_id", Text, nullable=False),
    Column("process", Id),
    Column("task", Id),
    Column("template", Id),
    Column("cause", Id),  # the event that set this one off
    Column("rule", Id),
    Column("depth", Integer, nullable=False),
    Column("body", Json),  # null: nothing to say
    Column("came_from", Json),  # address and client, of what is audited
    index("event_process", "org", "process", "seq", where="process IS NOT NULL"),
    index("event_task", "org", "task", "seq", where="task IS NOT NULL"),
    index("event_actor", "org", "actor", "seq"),
    index("event_template", "org", "template", "seq", where="process IS NULL"),
)
in_ranges_of(EVENT, "seq")
never_changes(EVENT, "Events are written once; they are neither changed nor deleted.")

OUTBOX = plain_table(
    "outbox",
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("org", Integer, nullable=False),
)

COUNTER = tenant_table(
    "counter",
    Column("name", Text, primary_key=True),
    Column("n", BigInteger, nullable=False),
    narrow=True,
)

TALLY = tenant_table(
    "tally",
    Column("kind", Integer, primary_key=True, autoincrement=False),
    Column("scope", Integer, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("slot", Integer, primary_key=True, autoincrement=False),  # stripe, so that writers don't wait (DATA 1.9)
    Column("n", BigInteger, nullable=False),
    narrow=True,
)
on_postgres(TALLY, "SET (fillfactor = 50)")

IDEMPOTENCY = tenant_table(
    "idempotency",
    Column("actor", Integer, primary_key=True, autoincrement=False),  # party
    Column("key", LargeBinary, primary_key=True),  # hash of the Idempotency-Key
    Column("route", Text, nullable=False),
    Column("body_hash", LargeBinary, nullable=False),
    Column("status", Integer),  # null while running
    Column("headers", Json),
    Column("answer", LargeBinary),
    Column("expires", Instant, nullable=False),
    index("idempotency_expires", "expires"),
    narrow=True,
)

PERMIT = tenant_table(
    "permit",
    Column("bucket", Text, primary_key=True),
    Column("n", BigInteger, nullable=False),  # requests accepted so far
    Column("ring", LargeBinary, nullable=False),  # when the last of them were (DATA 9)
    narrow=True,
)
on_postgres(PERMIT, "SET UNLOGGED", "SET (fillfactor = 50)")

LOOSE_BLOB = plain_table(
    "loose_blob",
    Column("key", Text, primary_key=True),  # in the store of files
    Column("due", Instant, nullable=False),  # when it may be removed
)
Index("loose_blob_due", LOOSE_BLOB.c.due)

MAIL = tenant_table(
    "mail",
    Column("id", Id, primary_key=True),
    Column("kind", Text, nullable=False),  # a stable word, `invitation`
    Column("party", Integer, nullable=False),  # 0: nobody we know
    Column("address", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("content", Json),  # null: sent or over; it may hold secrets
    Column("state", Text, nullable=False),  # plumbing/mail/ledger.py: State
    Column("tries", Integer, nullable=False),
    Column("due", Instant),  # the next try; null: none
    Column("keep", Instant, nullable=False),  # until when the content is kept if nobody sends it
    Column("expires", Instant),  # when it is of no use any more
    Column("note", Text),  # what went wrong
    Column("created", Instant, nullable=False),
    Column("settled", Instant),
    index("mail_due", "due", where="due IS NOT NULL"),
    index("mail_created", "org", "created", "id"),
    index("mail_old", "created"),
)
