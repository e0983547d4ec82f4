"""Tables of sign-in and tokens (DATA 3.1). Secrets are stored as SHA-256, so a stolen copy of the database opens
nothing; `access/store.py` is their only writer."""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, Text

from procession.plumbing.database.schema import Id, Instant, Json, plain_table

token = plain_table(
    "token",
    Column("hash", LargeBinary(32), primary_key=True),
    Column("no", Integer, nullable=False, unique=True),
    Column("id", Id, nullable=False, unique=True),  # the claim `jti`, and the id in routes
    Column("kind", Text, nullable=False),  # personal, login, application, granted
    Column("party", Integer, nullable=False),  # 0: an application in its own name
    Column("org", Integer),  # null: all organizations of the person
    Column("name", Text, nullable=False),
    Column("scopes", Text, nullable=False),  # separated by spaces
    Column("client", Integer, nullable=False),  # the claim `aud`
    Column("session", Id),  # a login token ends with its session
    Column("created", Instant, nullable=False),
    Column("expires", Instant, nullable=False),
    Column("revoked", Instant),
    Column("last_used", Instant),
    Column("consent", Id),  # a granted token ends with the consent
)
Index("token_party", token.c.party, token.c.kind)
Index("token_client", token.c.client)
Index("token_consent", token.c.consent)
Index("token_expires", token.c.expires)

session = plain_table(
    "session",
    Column("hash", LargeBinary(32), primary_key=True),
    Column("no", Integer, nullable=False, unique=True),
    Column("id", Id, nullable=False, unique=True),
    Column("party", Integer, nullable=False),
    Column("org", Integer),  # the only organization it opens; null: all of the person's
    Column("agent", Text),
    Column("address", Text),
    Column("created", Instant, nullable=False),
    Column("expires", Instant, nullable=False),
    Column("last_used", Instant),
    Column("strong", Boolean),  # opened with a second step, or made so since; null: by a password alone
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

client = plain_table(
    "client",
    Column("no", Integer, primary_key=True),  # the client id of OAuth, and the claim `aud`
    Column("org", Integer),  # null: of the whole installation
    Column("party", Integer),  # who registered it; null: nobody in particular
    Column("name", Text, nullable=False),
    Column("secret", LargeBinary(32)),  # null: a public client, which can't keep one
    Column("redirects", Text, nullable=False),  # one a line
    Column("grants", Text, nullable=False),  # separated by spaces
    Column("mcp", Boolean, nullable=False),  # registered itself, for the endpoints of MCP only
    Column("header_exempt", Boolean, nullable=False),  # its people's tokens need no X-Tallyfy-Client
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
    Column("revoked", Instant),
    Column("limits", Text),  # of its own, within the organization's; null: none
    Column("old_secret", LargeBinary(32)),  # of before it was changed, good until
    Column("old_secret_until", Instant),
)
Index("client_org", client.c.org, client.c.no)

consent = plain_table(
    "consent",
    Column("id", Id, primary_key=True),
    Column("client", Integer, nullable=False),
    Column("party", Integer, nullable=False),
    Column("org", Integer),  # null: all organizations of the person
    Column("scopes", Text, nullable=False),
    Column("created", Instant, nullable=False),
    Column("expires", Instant, nullable=False),  # when the last thing that came of it does
    Column("revoked", Instant),
)
Index("consent_party", consent.c.party, consent.c.created)
Index("consent_client", consent.c.client)
Index("consent_expires", consent.c.expires)

consent_code = plain_table(
    "consent_code",
    Column("hash", LargeBinary(32), primary_key=True),
    Column("consent", Id, nullable=False),
    Column("redirect", Text, nullable=False),
    Column("challenge", Text),
    Column("expires", Instant, nullable=False),
    Column("used", Instant),
)
Index("consent_code_expires", consent_code.c.expires)

refresh_token = plain_table(
    "refresh_token",
    Column("hash", LargeBinary(32), primary_key=True),
    Column("consent", Id, nullable=False),
    Column("expires", Instant, nullable=False),
    Column("used", Instant),
)
Index("refresh_token_expires", refresh_token.c.expires)

proof = plain_table(
    "proof",
    Column("hash", LargeBinary(32), primary_key=True),  # of a secret that was mailed to somebody
    Column("kind", Text, nullable=False),  # reset, register
    Column("party", Integer, nullable=False),  # 0: there is no account yet
    Column("content", Json, nullable=False),
    Column("created", Instant, nullable=False),
    Column("expires", Instant, nullable=False),
)
Index("proof_party", proof.c.party)
Index("proof_expires", proof.c.expires)

totp = plain_table(
    "totp",
    Column("party", Integer, primary_key=True, autoincrement=False),
    Column("secret", Text, nullable=False),  # what codes are made from, so it can't be a hash
    Column("created", Instant, nullable=False),
    Column("confirmed", Instant),  # null: no code of it was shown yet
    Column("last_step", BigInteger, nullable=False),  # the half minute of the last code that counted
)

recovery_code = plain_table(
    "recovery_code",
    Column("hash", LargeBinary(32), primary_key=True),
    Column("party", Integer, nullable=False),
)
Index("recovery_code_party", recovery_code.c.party)
