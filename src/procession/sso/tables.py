"""Tables of single sign-on."""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, Text

from procession.plumbing.database.schema import Instant, tenant_table

connection = tenant_table(  # at most one of an organization
    "sso_connection",
    Column("provider", Text, nullable=False),
    Column("protocol", Text, nullable=False),  # saml or oidc
    Column("method", Text, nullable=False),
    Column("metadata_url", Text),
    Column("metadata_xml", Text),
    Column("sso_url", Text),
    Column("entity_id", Text),
    Column("certificate", Text),
    Column("client_id", Text),
    Column("client_secret", Text),  # given to the provider's token endpoint, shown to nobody
    Column("default_role", Text, nullable=False),
    Column("auto_join", Boolean, nullable=False),
    Column("status", Text, nullable=False),  # draft, tested, enabled
    Column("touched", Instant, nullable=False),
    Column("tested", Instant),
)

attempt = tenant_table(  # somebody is on the way to the identity provider, or back
    "sso_attempt",
    Column("hash", LargeBinary(32), primary_key=True),  # of what the provider sends back: state, request id; or ticket
    Column("browser", LargeBinary(32), nullable=False),  # hash of the cookie of the browser it began in
    Column("nonce", Text, nullable=False),
    Column("verifier", Text, nullable=False),
    Column("back", Text, nullable=False),  # the page of ours they wanted to see
    Column("party", Integer),  # who it turned out to be
    Column("expires", Instant, nullable=False),
)
Index("sso_attempt_expires", attempt.c.org, attempt.c.expires)
