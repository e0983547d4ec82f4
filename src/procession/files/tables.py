"""Tables of files (DATA 3.3). `files/store.py` is their only writer."""

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, SmallInteger, Text

from procession.plumbing.database.schema import Id, Instant, index, tenant_table

file = tenant_table(
    "file",
    Column("id", Id, primary_key=True),
    Column("key", Text, nullable=False),  # in the store of bytes
    Column("name", Text, nullable=False),
    Column("type", Text, nullable=False),  # by its content; application/octet-stream where that says nothing
    Column("size", BigInteger, nullable=False),
    Column("digest", LargeBinary, nullable=False),  # SHA-256
    Column("version", Integer, nullable=False),
    Column("subject_kind", SmallInteger, nullable=False),  # what the upload named
    Column("subject", Id, nullable=False),
    Column("field", Text),  # the id of the form field, ko_field, or none
    Column("step", Id),
    Column("source", Text, nullable=False),
    Column("system", Text),
    Column("uploader", Integer, nullable=False),
    Column("created", Instant, nullable=False),
    Column("archived", Instant),
    index("file_subject", "org", "subject", "name", "version"),
)

file_use = tenant_table(
    "file_use",
    Column("file", Id, primary_key=True),
    Column("object", Id, primary_key=True),  # a template, process, task or comment
    Column("kind", SmallInteger, nullable=False),
    Column("why", SmallInteger, nullable=False),  # 1 uploaded there, 2 attached
    index("file_use_object", "org", "object", "file"),
    narrow=True,
)
