"""The index of what can be found (DATA 10). `search/store.py` is its only writer.

One row for each thing; what it shows stands in its own room. `title` is the folded title, for exact matches; `words` is
all there is to find it by, made by `words.py`. `process` and `template` say with what it goes when that is deleted.
"""

from sqlalchemy import BigInteger, Column, SmallInteger, Text

from procession.plumbing.database.schema import Id, index, tenant_table
from procession.plumbing.database.words import in_words

search_doc = tenant_table(
    "search_doc",
    Column("kind", SmallInteger, primary_key=True),
    Column("object", Id, primary_key=True),
    Column("no", BigInteger, nullable=False),  # unique in the installation; the newest text has the highest
    Column("process", Id),
    Column("template", Id),
    Column("title", Text, nullable=False),
    Column("words", Text, nullable=False),
    index("search_doc_no", "no", unique=True),
    index("search_doc_title", "org", "kind", "title", "no"),
    index("search_doc_process", "org", "process", where="process IS NOT NULL"),
    index("search_doc_template", "org", "template", where="template IS NOT NULL"),
)
in_words(search_doc, number="no", words="words")
