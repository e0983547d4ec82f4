"""Tables of labels (DATA 3.2). `labels/store` is their only writer.

A thing is `(kind, object)`; it bears any number of tags and stands in at most one folder (behaviour J21). Custom fields
are keys, defined once for a kind of thing, and values, one row each.
"""

from sqlalchemy import Boolean, Column, Index, Integer, SmallInteger, Text

from procession.plumbing.database.schema import Id, Instant, Json, index, tenant_table

tag = tenant_table(
    "tag",
    Column("id", Id, primary_key=True),
    Column("no", Integer, nullable=False),  # what `tagging` refers to
    Column("title", Text, nullable=False),
    Column("folded", Text, nullable=False),  # the title without case: unique, and what `q` and sorting look at
    Column("color", Text),
    Column("automatic", Boolean, nullable=False),
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
    Index("tag_no", "no", unique=True),
    index("tag_title", "org", "folded", unique=True),
    index("tag_created", "org", "created", "id"),
    index("tag_touched", "org", "touched", "id"),
)

tagging = tenant_table(
    "tagging",
    Column("kind", SmallInteger, primary_key=True, autoincrement=False),
    Column("object", Id, primary_key=True),
    Column("tag", Integer, primary_key=True, autoincrement=False),
    Column("no", Integer, nullable=False),  # the wire's association id
    Index("tagging_no", "no", unique=True),
    index("tagging_tag", "org", "tag", "kind", "object"),
    narrow=True,
)

folder = tenant_table(
    "folder",
    Column("id", Id, primary_key=True),
    Column("tree", SmallInteger, nullable=False),
    Column("parent", Id),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
    index("folder_place", "org", "tree", "parent", "position", "id"),
)

filing = tenant_table(
    "filing",
    Column("kind", SmallInteger, primary_key=True, autoincrement=False),
    Column("object", Id, primary_key=True),
    Column("folder", Id, nullable=False),
    Column("no", Integer, nullable=False),  # the wire's relation id
    Index("filing_no", "no", unique=True),
    index("filing_folder", "org", "folder", "kind", "object"),
    narrow=True,
)

custom_key = tenant_table(
    "custom_key",
    Column("id", Id, primary_key=True),
    Column("no", Integer, nullable=False),  # what `custom_value` refers to
    Column("kind", SmallInteger, nullable=False),  # of the things that have such a value
    Column("key", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("required", Boolean, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("body", Json, nullable=False),  # options and columns
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
    Index("custom_key_no", "no", unique=True),
    index("custom_key_name", "org", "kind", "key", unique=True),
)

custom_value = tenant_table(
    "custom_value",
    Column("object", Id, primary_key=True),  # ids are unique whatever the kind
    Column("key", Integer, primary_key=True, autoincrement=False),
    Column("within", Id),  # the template of a template's parts
    Column("match", Text, nullable=False),  # what a filter by value looks for
    Column("value", Json, nullable=False),
    index("custom_value_match", "org", "key", "match", "object"),
    index("custom_value_within", "org", "within", "object", "key", where="within IS NOT NULL"),
)
