"""Tables of sign-in and tokens (DATA 3.1). Secrets are stored as SHA-256, so a stolen copy of the database opens
nothing; `access/store.py` is their only writer."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Text

from procession.plumbing.database.schema import Id, Instant, plain_table

token = plain_table(
    "token",
    Column("hash", LargeBinary(32), primary_key=True),
    Column("no", Integer, nullable=False, unique=True),
    Column("id", Id, nullable=False, unique=True),  # the claim `jti`, and the id in routes
    Column("kind", Text, nullable=False),  # personal, login
    Column("party", Integer, nullable=False),
    Column("org", Integer),  # null: all organizations of the person
    Column("name", Text, nullable=False),
    Column("scopes", Text, nullable=False),  # separated by spaces
    Column("client", Integer, nullable=False),  # the claim `aud`
    Column("session", Id),  # a login token ends with its session
    Column("created", Instant, nullable=False),
    Column("expires", Instant, nullable=False),
    Column("revoked", Instant),
    Column("last_used", Instant),
)
Index("token_party", token.c.party, token.c.kind)
Index("token_client", token.c.client)
Index("token_expires", token.c.expires)

session = plain_table(
    "session",
    Column("hash", LargeBinary(32), primary_key=True),
    Column("no", Integer, nullable=False, unique=True),
    Column("id", Id, nullable=False, unique=True),
    Column("party", Integer, nullable=False),
    Column("org", Integer),  # where the person is at the moment
    Column("agent", Text),
    Column("address", Text),
    Column("created", Instant, nullable=False),
    Column("expires", Instant, nullable=False),
    Column("last_used", Instant),
)
Index("session_party", session.c.party)
Index("session_expires", session.c.expires)

signing_key = plain_table(
    "signing_key",
    Column("kid", Text, primary_key=True),
    Column("private_pem", Text, nullable=False),
    Column("created", Instant, nullable=False),
    Column("retired", Instant),
)

guess = plain_table(
    "guess",
    Column("subject", LargeBinary(32), primary_key=True),  # hash of "account:..." or "address:..."
    Column("tries", Integer, nullable=False),
    Column("since", Instant, nullable=False),
    Column("until", Instant, nullable=False),
)
Index("guess_until", guess.c.until)
