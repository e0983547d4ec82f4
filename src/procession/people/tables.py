"""Tables of organizations and people (DATA 3.1). `people/store.py` is their only writer.

Members, guests, groups, job titles and bots share one sequence of numbers, `party.no`: the wire's user id and guest id
are this number. An account is one person in any number of organizations; what belongs to the person stands there, and
what belongs to one organization stands in `membership`.
"""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, SmallInteger, Text

from procession.plumbing.database.schema import Id, Instant, Json, plain_table, tenant_table

organization = plain_table(
    "organization",
    Column("no", Integer, primary_key=True, autoincrement=False),
    Column("id", Id, nullable=False, unique=True),
    Column("slug", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("settings", Json, nullable=False),
    # Read with every request, so they stand outside of the settings.
    Column("timezone", Text, nullable=False),
    Column("client_header_policy", Text),  # null: the installation's
    Column("rate_limits", Text),  # null: the installation's
    Column("secret", Text, nullable=False),  # the key that guest codes are derived with
    Column("default_admin", Integer, nullable=False),
    Column("bot", Integer, nullable=False),
    Column("shard", SmallInteger, nullable=False),
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
    Column("archived", Instant),
    Column("custom_fields", Boolean),  # whether any was ever defined; read with every request
    Column("second_step", Boolean),  # whether sign-ins need one (null: no); read with every request
)

party = plain_table(
    "party",
    Column("no", Integer, primary_key=True, autoincrement=False),
    Column("org", Integer, nullable=False),  # 0 for accounts
    Column("kind", SmallInteger, nullable=False),  # people/parties.py: PartyKind
)

account = plain_table(
    "account",
    Column("no", Integer, primary_key=True, autoincrement=False),
    Column("email", Text, nullable=False, unique=True),  # lower case
    Column("password", Text),  # argon2id; null: no sign-in with a password
    Column("first_name", Text, nullable=False),
    Column("last_name", Text, nullable=False),
    Column("locale", Text),
    Column("timezone", Text),  # null: the organization's
    Column("profile", Json, nullable=False),
    Column("second_factor", Json),
    Column("current_org", Integer, nullable=False),  # where requests without an organization count
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
    Column("signed_in", Instant),
    Column("picture", Text),  # the address of a row of `picture`
)

membership = tenant_table(
    "membership",
    Column("party", Integer, primary_key=True, autoincrement=False),
    Column("role", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("profile", Json, nullable=False),
    Column("joined", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
    Column("last_seen", Instant),
)
Index("membership_party", membership.c.party, membership.c.org)
Index("membership_status", membership.c.org, membership.c.status, membership.c.role)

guest = tenant_table(
    "guest",
    Column("party", Integer, primary_key=True, autoincrement=False),
    Column("email", Text, nullable=False),  # lower case
    Column("code_hash", LargeBinary(32), nullable=False, unique=True),
    Column("turn", SmallInteger, nullable=False),  # which link this is; a reset makes the next one
    Column("first_name", Text),
    Column("last_name", Text),
    Column("details", Json, nullable=False),
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
    Column("last_seen", Instant),
    Column("disabled", Instant),
    Column("deleted", Instant),
)
Index("guest_email", guest.c.org, guest.c.email, unique=True)
Index("guest_address", guest.c.email)
Index("guest_created", guest.c.org, guest.c.created, guest.c.party)

group = tenant_table(
    "group_",
    Column("party", Integer, primary_key=True, autoincrement=False),
    Column("id", Id, nullable=False),
    Column("name", Text, nullable=False),
    Column("description", Text),
    Column("logo", Text),
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
)
Index("group_id", group.c.org, group.c.id, unique=True)
Index("group_name", group.c.org, group.c.name, unique=True)

group_member = tenant_table(
    "group_member",
    Column("group_no", Integer, primary_key=True, autoincrement=False),
    Column("party", Integer, primary_key=True, autoincrement=False),
    Column("is_guest", Boolean, nullable=False),
    narrow=True,
)
Index("group_member_party", group_member.c.org, group_member.c.party, group_member.c.group_no)

picture = plain_table(
    "picture",
    Column("address", Text, primary_key=True),  # unguessable; whoever knows it may look
    Column("org", Integer, nullable=False),  # where it was put up
    Column("party", Integer, nullable=False),  # whose photo it is; 0: the organization's logo
    Column("key", Text, nullable=False),  # in the store of bytes
    Column("type", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("digest", LargeBinary, nullable=False),  # SHA-256
    Column("created", Instant, nullable=False),
)
Index("picture_org", picture.c.org, picture.c.party)

preference = tenant_table(
    "preference",
    Column("party", Integer, primary_key=True, autoincrement=False),
    Column("slug", Text, primary_key=True),
    Column("value", Text, nullable=False),
    Column("touched", Instant, nullable=False),
    narrow=True,
)

job_title = tenant_table(
    "job_title",
    Column("party", Integer, primary_key=True, autoincrement=False),
    Column("id", Id, nullable=False),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),  # without case: unique
    Column("created", Instant, nullable=False),
    Column("touched", Instant, nullable=False),
)
Index("job_title_id", job_title.c.org, job_title.c.id, unique=True)
Index("job_title_name", job_title.c.org, job_title.c.folded, unique=True)

invitation = tenant_table(
    "invitation",
    Column("party", Integer, primary_key=True, autoincrement=False),
    Column("code_hash", LargeBinary(32), nullable=False, unique=True),
    Column("turn", Integer, nullable=False),  # which code this is; sending again makes the next one
    Column("message", Text),
    Column("inviter", Integer, nullable=False),
    Column("created", Instant, nullable=False),
    Column("expires", Instant, nullable=False),
)

installation = plain_table(
    "installation",
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

domain = tenant_table(
    "domain",
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),  # lower case, internationalized names in their ASCII form
    Column("proof", Text, nullable=False),  # what the TXT record has to say
    Column("auto_join", Boolean, nullable=False),
    Column("created", Instant, nullable=False),
    Column("verified", Instant),  # since when it is known to be the organization's; null: it isn't
    Column("checked", Instant),  # when the record was last asked for
)
Index("domain_name", domain.c.name, domain.c.org, unique=True)
