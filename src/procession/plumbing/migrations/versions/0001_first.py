"""First."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "account",
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("password", sa.Text(), nullable=True),
        sa.Column("first_name", sa.Text(), nullable=False),
        sa.Column("last_name", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=True),
        sa.Column("timezone", sa.Text(), nullable=True),
        sa.Column("profile", schema.Json(), nullable=False),
        sa.Column("second_factor", schema.Json(), nullable=True),
        sa.Column("current_org", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("signed_in", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("no", name=op.f("account_pkey")),
        sa.UniqueConstraint("email", name=op.f("account_email_key")),
    )
    op.create_table(
        "assignment",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("place", sa.SmallInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("task", schema.Id(), nullable=False),
        sa.PrimaryKeyConstraint("org", "party", "place", "touched", "task", name=op.f("assignment_pkey")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "comment",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("task", schema.Id(), nullable=True),
        sa.Column("process", schema.Id(), nullable=True),
        sa.Column("author", sa.Integer(), nullable=False),
        sa.Column("author_kind", sa.SmallInteger(), nullable=False),
        sa.Column("label", sa.SmallInteger(), nullable=False),
        sa.Column("state", sa.SmallInteger(), nullable=False),
        sa.Column("resolve", schema.Id(), nullable=True),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("archived", sa.BigInteger(), nullable=True),
        sa.Column("body", schema.Json(), nullable=False),
        sa.PrimaryKeyConstraint("org", "id", name=op.f("comment_pkey")),
    )
    op.create_index(
        "comment_open_issue",
        "comment",
        ["org", "process"],
        unique=False,
        sqlite_where=sa.text("label = 2 AND resolve IS NULL"),
        postgresql_where=sa.text("label = 2 AND resolve IS NULL"),
    )
    op.create_index("comment_process", "comment", ["org", "process", "created", "id"], unique=False, sqlite_where=None)
    op.create_index("comment_task", "comment", ["org", "task", "created", "id"], unique=False, sqlite_where=None)
    op.create_table(
        "counter",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("org", "name", name=op.f("counter_pkey")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "event",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("actor", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Text(), nullable=False),
        sa.Column("process", schema.Id(), nullable=True),
        sa.Column("task", schema.Id(), nullable=True),
        sa.Column("template", schema.Id(), nullable=True),
        sa.Column("cause", schema.Id(), nullable=True),
        sa.Column("rule", schema.Id(), nullable=True),
        sa.Column("depth", sa.Integer(), nullable=False),
        sa.Column("body", schema.Json(), nullable=True),
        sa.PrimaryKeyConstraint("org", "seq", name=op.f("event_pkey")),
        postgresql_partition_by="RANGE (seq)",
    )
    op.create_index("event_actor", "event", ["org", "actor", "seq"], unique=False)
    op.create_index(
        "event_process",
        "event",
        ["org", "process", "seq"],
        unique=False,
        sqlite_where=sa.text("process IS NOT NULL"),
        postgresql_where=sa.text("process IS NOT NULL"),
    )
    op.create_index(
        "event_task",
        "event",
        ["org", "task", "seq"],
        unique=False,
        sqlite_where=sa.text("task IS NOT NULL"),
        postgresql_where=sa.text("task IS NOT NULL"),
    )
    op.create_index(
        "event_template",
        "event",
        ["org", "template", "seq"],
        unique=False,
        sqlite_where=sa.text("process IS NULL"),
        postgresql_where=sa.text("process IS NULL"),
    )
    op.create_table(
        "group_",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("party", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("logo", sa.Text(), nullable=True),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("org", "party", name=op.f("group__pkey")),
    )
    op.create_index("group_id", "group_", ["org", "id"], unique=True)
    op.create_index("group_name", "group_", ["org", "name"], unique=True)
    op.create_table(
        "group_member",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("group_no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("party", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("is_guest", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("org", "group_no", "party", name=op.f("group_member_pkey")),
        sqlite_with_rowid=False,
    )
    op.create_index("group_member_party", "group_member", ["org", "party", "group_no"], unique=False)
    op.create_table(
        "guess",
        sa.Column("subject", sa.LargeBinary(length=32), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("subject", name=op.f("guess_pkey")),
    )
    op.create_index("guess_until", "guess", ["until"], unique=False)
    op.create_table(
        "guest",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("party", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("turn", sa.SmallInteger(), nullable=False),
        sa.Column("first_name", sa.Text(), nullable=True),
        sa.Column("last_name", sa.Text(), nullable=True),
        sa.Column("details", schema.Json(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("last_seen", sa.BigInteger(), nullable=True),
        sa.Column("disabled", sa.BigInteger(), nullable=True),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("org", "party", name=op.f("guest_pkey")),
        sa.UniqueConstraint("code_hash", name=op.f("guest_code_hash_key")),
    )
    op.create_index("guest_created", "guest", ["org", "created", "party"], unique=False)
    op.create_index("guest_email", "guest", ["org", "email"], unique=True)
    op.create_table(
        "idempotency",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("actor", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("body_hash", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("headers", schema.Json(), nullable=True),
        sa.Column("answer", sa.LargeBinary(), nullable=True),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("org", "actor", "key", name=op.f("idempotency_pkey")),
        sqlite_with_rowid=False,
    )
    op.create_index("idempotency_expires", "idempotency", ["expires"], unique=False)
    op.create_table(
        "installation",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("installation_pkey")),
    )
    op.create_table(
        "involved",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("process", schema.Id(), nullable=False),
        sa.Column("why", sa.SmallInteger(), nullable=False),
        sa.Column("denied", sa.SmallInteger(), nullable=False),
        sa.PrimaryKeyConstraint("org", "party", "process", name=op.f("involved_pkey")),
        sqlite_with_rowid=False,
    )
    op.create_index("involved_process", "involved", ["org", "process", "party"], unique=False)
    op.create_table(
        "membership",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("party", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("profile", schema.Json(), nullable=False),
        sa.Column("joined", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("last_seen", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("org", "party", name=op.f("membership_pkey")),
    )
    op.create_index("membership_party", "membership", ["party", "org"], unique=False)
    op.create_index("membership_status", "membership", ["org", "status", "role"], unique=False)
    op.create_table(
        "organization",
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("settings", schema.Json(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("client_header_policy", sa.Text(), nullable=True),
        sa.Column("rate_limits", sa.Text(), nullable=True),
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("default_admin", sa.Integer(), nullable=False),
        sa.Column("bot", sa.Integer(), nullable=False),
        sa.Column("shard", sa.SmallInteger(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("archived", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("no", name=op.f("organization_pkey")),
        sa.UniqueConstraint("id", name=op.f("organization_id_key")),
        sa.UniqueConstraint("slug", name=op.f("organization_slug_key")),
    )
    op.create_table(
        "outbox",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("org", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("outbox_pkey")),
    )
    op.create_table(
        "party",
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("org", sa.Integer(), nullable=False),
        sa.Column("kind", sa.SmallInteger(), nullable=False),
        sa.PrimaryKeyConstraint("no", name=op.f("party_pkey")),
    )
    op.create_table(
        "permit",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.Column("ring", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("org", "bucket", name=op.f("permit_pkey")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "process",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("template", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("place", sa.SmallInteger(), nullable=False),
        sa.Column("trouble", sa.SmallInteger(), nullable=False),
        sa.Column("kickoff_state", sa.SmallInteger(), nullable=False),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("starter", sa.Integer(), nullable=False),
        sa.Column("parent", schema.Id(), nullable=True),
        sa.Column("folder", sa.Integer(), nullable=True),
        sa.Column("kind", sa.SmallInteger(), nullable=False),
        sa.Column("is_public", sa.SmallInteger(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=True),
        sa.Column("late_from", sa.BigInteger(), nullable=True),
        sa.Column("completed", sa.BigInteger(), nullable=True),
        sa.Column("archived", sa.BigInteger(), nullable=True),
        sa.Column("n_done", sa.Integer(), nullable=False),
        sa.Column("n_shown", sa.Integer(), nullable=False),
        sa.Column("n_all", sa.Integer(), nullable=False),
        sa.Column("n_issues", sa.Integer(), nullable=False),
        sa.Column("percent", sa.SmallInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("body", schema.Json(), nullable=False),
        sa.PrimaryKeyConstraint("org", "id", name=op.f("process_pkey")),
    )
    op.create_index(
        "process_active",
        "process",
        ["org", "created", "id"],
        unique=False,
        sqlite_where=sa.text("place = 1"),
        postgresql_where=sa.text("place = 1"),
    )
    op.create_index(
        "process_archived",
        "process",
        ["org", "archived", "id"],
        unique=False,
        sqlite_where=sa.text("place = 4"),
        postgresql_where=sa.text("place = 4"),
    )
    op.create_index(
        "process_completed",
        "process",
        ["org", "completed"],
        unique=False,
        sqlite_where=sa.text("place = 2"),
        postgresql_where=sa.text("place = 2"),
    )
    op.create_index(
        "process_created",
        "process",
        ["org", "created", "id", "template"],
        unique=False,
        sqlite_where=sa.text("place <= 2"),
        postgresql_where=sa.text("place <= 2"),
    )
    op.create_index(
        "process_folder",
        "process",
        ["org", "folder", "created", "id"],
        unique=False,
        sqlite_where=sa.text("folder IS NOT NULL"),
        postgresql_where=sa.text("folder IS NOT NULL"),
    )
    op.create_index(
        "process_late",
        "process",
        ["org", "late_from", "id"],
        unique=False,
        sqlite_where=sa.text("place = 1"),
        postgresql_where=sa.text("place = 1"),
    )
    op.create_index(
        "process_name",
        "process",
        ["org", "name", "id"],
        unique=False,
        sqlite_where=sa.text("place <= 2"),
        postgresql_where=sa.text("place <= 2"),
    )
    op.create_index("process_number", "process", ["org", "number"], unique=True, sqlite_where=None)
    op.create_index("process_owner", "process", ["org", "owner", "created", "id"], unique=False, sqlite_where=None)
    op.create_index(
        "process_template", "process", ["org", "template", "created", "id"], unique=False, sqlite_where=None
    )
    op.create_index(
        "process_touched",
        "process",
        ["org", "touched", "id"],
        unique=False,
        sqlite_where=sa.text("place <= 2"),
        postgresql_where=sa.text("place <= 2"),
    )
    op.create_table(
        "session",
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("org", sa.Integer(), nullable=True),
        sa.Column("agent", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("last_used", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("hash", name=op.f("session_pkey")),
        sa.UniqueConstraint("id", name=op.f("session_id_key")),
        sa.UniqueConstraint("no", name=op.f("session_no_key")),
    )
    op.create_index("session_expires", "session", ["expires"], unique=False)
    op.create_index("session_party", "session", ["party"], unique=False)
    op.create_table(
        "signing_key",
        sa.Column("kid", sa.Text(), nullable=False),
        sa.Column("private_pem", sa.Text(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("retired", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("kid", name=op.f("signing_key_pkey")),
    )
    op.create_table(
        "starred",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("party", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("object", schema.Id(), nullable=False),
        sa.PrimaryKeyConstraint("org", "party", "kind", "object", name=op.f("starred_pkey")),
        sqlite_with_rowid=False,
    )
    op.create_index("starred_object", "starred", ["org", "kind", "object"], unique=False)
    op.create_table(
        "tally",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("scope", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("slot", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("org", "kind", "scope", "place", "slot", name=op.f("tally_pkey")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "task",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("process", schema.Id(), nullable=True),
        sa.Column("step", schema.Id(), nullable=True),
        sa.Column("template", sa.Integer(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.SmallInteger(), nullable=False),
        sa.Column("place", sa.SmallInteger(), nullable=False),
        sa.Column("status", sa.SmallInteger(), nullable=False),
        sa.Column("was", sa.SmallInteger(), nullable=True),
        sa.Column("problem", sa.SmallInteger(), nullable=False),
        sa.Column("secret", sa.SmallInteger(), nullable=False),
        sa.Column("nobody", sa.SmallInteger(), nullable=False),
        sa.Column("decision", sa.SmallInteger(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("started", sa.BigInteger(), nullable=True),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("deadline", sa.BigInteger(), nullable=True),
        sa.Column("completed", sa.BigInteger(), nullable=True),
        sa.Column("completer", sa.Integer(), nullable=True),
        sa.Column("creator", sa.Integer(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", schema.Json(), nullable=False),
        sa.PrimaryKeyConstraint("org", "id", name=op.f("task_pkey")),
    )
    op.create_index(
        "task_away",
        "task",
        ["org", "touched", "id"],
        unique=False,
        sqlite_where=sa.text("place >= 3"),
        postgresql_where=sa.text("place >= 3"),
    )
    op.create_index(
        "task_completed",
        "task",
        ["org", "completed", "id", "template"],
        unique=False,
        sqlite_where=sa.text("place = 2"),
        postgresql_where=sa.text("place = 2"),
    )
    op.create_index(
        "task_nobody",
        "task",
        ["org", "touched", "id"],
        unique=False,
        sqlite_where=sa.text("nobody = 1 AND place = 1"),
        postgresql_where=sa.text("nobody = 1 AND place = 1"),
    )
    op.create_index("task_number", "task", ["org", "number"], unique=True, sqlite_where=None)
    op.create_index(
        "task_one_off",
        "task",
        ["org", "touched", "id"],
        unique=False,
        sqlite_where=sa.text("process IS NULL"),
        postgresql_where=sa.text("process IS NULL"),
    )
    op.create_index(
        "task_open_touched",
        "task",
        ["org", "touched", "id", "template"],
        unique=False,
        sqlite_where=sa.text("place = 1"),
        postgresql_where=sa.text("place = 1"),
    )
    op.create_index(
        "task_problem",
        "task",
        ["org", "touched", "id"],
        unique=False,
        sqlite_where=sa.text("problem = 1"),
        postgresql_where=sa.text("problem = 1"),
    )
    op.create_index("task_process_position", "task", ["org", "process", "position"], unique=False, sqlite_where=None)
    op.create_index("task_process_step", "task", ["org", "process", "step"], unique=False, sqlite_where=None)
    op.create_index(
        "task_secret",
        "task",
        ["org", "touched", "id"],
        unique=False,
        sqlite_where=sa.text("secret = 1"),
        postgresql_where=sa.text("secret = 1"),
    )
    op.create_index(
        "task_template",
        "task",
        ["org", "template", "touched", "id"],
        unique=False,
        sqlite_where=sa.text("place <= 2"),
        postgresql_where=sa.text("place <= 2"),
    )
    op.create_index(
        "task_touched",
        "task",
        ["org", "touched", "id", "template"],
        unique=False,
        sqlite_where=sa.text("place <= 2"),
        postgresql_where=sa.text("place <= 2"),
    )
    op.create_table(
        "template",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("alias", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("place", sa.SmallInteger(), nullable=False),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("creator", sa.Integer(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("published", sa.Boolean(), nullable=False),
        sa.Column("dual", sa.Boolean(), nullable=False),
        sa.Column("publicity", schema.Json(), nullable=False),
        sa.Column("steps_count", sa.Integer(), nullable=False),
        sa.Column("live_version", sa.Integer(), nullable=True),
        sa.Column("draft_version", sa.Integer(), nullable=False),
        sa.Column("digest", schema.Id(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("toucher", sa.Integer(), nullable=True),
        sa.Column("archived", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("org", "id", name=op.f("template_pkey")),
    )
    op.create_index("template_alias", "template", ["org", "alias"], unique=True)
    op.create_index(
        "template_created",
        "template",
        [
            "org",
            "place",
            sa.literal_column("pinned DESC"),
            sa.literal_column("created DESC"),
            sa.literal_column("id DESC"),
        ],
        unique=False,
    )
    op.create_index("template_creator", "template", ["org", "creator", "no"], unique=False)
    op.create_index("template_no", "template", ["no"], unique=True)
    op.create_index("template_owner", "template", ["org", "owner", "no"], unique=False)
    op.create_index(
        "template_title", "template", ["org", "place", sa.literal_column("pinned DESC"), "folded", "id"], unique=False
    )
    op.create_index(
        "template_touched",
        "template",
        [
            "org",
            "place",
            sa.literal_column("pinned DESC"),
            sa.literal_column("touched DESC"),
            sa.literal_column("id DESC"),
        ],
        unique=False,
    )
    op.create_table(
        "template_embed",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("embedded", schema.Id(), nullable=False),
        sa.Column("template", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("org", "embedded", "template", name=op.f("template_embed_pkey")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "template_grant",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("template", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("ability", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("party", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("org", "template", "ability", "party", name=op.f("template_grant_pkey")),
        sqlite_with_rowid=False,
    )
    op.create_index("template_grant_party", "template_grant", ["org", "party", "ability", "template"], unique=False)
    op.create_table(
        "template_part",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("template", sa.Integer(), nullable=False),
        sa.Column("kind", sa.SmallInteger(), nullable=False),
        sa.Column("step", schema.Id(), nullable=True),
        sa.Column("alias", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("gone_in", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("org", "id", name=op.f("template_part_pkey")),
    )
    op.create_index("template_part_alias", "template_part", ["org", "template", "alias"], unique=True)
    op.create_index("template_part_kind", "template_part", ["org", "template", "kind"], unique=False)
    op.create_index("template_part_no", "template_part", ["no"], unique=True)
    op.create_table(
        "template_version",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("template", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("state", sa.SmallInteger(), nullable=False),
        sa.Column("digest", schema.Id(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("made", sa.BigInteger(), nullable=False),
        sa.Column("frozen", sa.BigInteger(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("org", "template", "version", name=op.f("template_version_pkey")),
    )
    op.create_table(
        "token",
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("org", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("scopes", sa.Text(), nullable=False),
        sa.Column("client", sa.Integer(), nullable=False),
        sa.Column("session", schema.Id(), nullable=True),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("revoked", sa.BigInteger(), nullable=True),
        sa.Column("last_used", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("hash", name=op.f("token_pkey")),
        sa.UniqueConstraint("id", name=op.f("token_id_key")),
        sa.UniqueConstraint("no", name=op.f("token_no_key")),
    )
    op.create_index("token_client", "token", ["client"], unique=False)
    op.create_index("token_expires", "token", ["expires"], unique=False)
    op.create_index("token_party", "token", ["party", "kind"], unique=False)
    op.create_index(
        "process_due",
        "process",
        ["org", sa.literal_column("coalesce(due, 9000000000)"), "id"],
        unique=False,
        sqlite_where=sa.text("place <= 2"),
        postgresql_where=sa.text("place <= 2"),
    )
    op.create_index(
        "task_due",
        "task",
        ["org", sa.literal_column("coalesce(deadline, 9000000000)"), "id"],
        unique=False,
        sqlite_where=sa.text("place <= 2"),
        postgresql_where=sa.text("place <= 2"),
    )
    op.create_index(
        "task_open_due",
        "task",
        ["org", sa.literal_column("coalesce(deadline, 9000000000)"), "id", "template"],
        unique=False,
        sqlite_where=sa.text("place = 1"),
        postgresql_where=sa.text("place = 1"),
    )
    run = op.get_bind().exec_driver_sql
    if op.get_bind().dialect.name == "sqlite":
        run(
            "CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'Events are written once; they are neither changed nor deleted.'); END"
        )
        run(
            "CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'Events are written once; they are neither changed nor deleted.'); END"
        )
        run(
            "CREATE TRIGGER template_version_no_update BEFORE UPDATE ON template_version WHEN OLD.state = 2 BEGIN SELECT RAISE(ABORT, 'A frozen version of a template never changes.'); END"
        )
        run(
            "CREATE TRIGGER template_version_no_delete BEFORE DELETE ON template_version WHEN OLD.state = 2 BEGIN SELECT RAISE(ABORT, 'A frozen version of a template never changes.'); END"
        )
    else:
        run("CREATE SEQUENCE event_seq")
        run("CREATE TABLE event_1 PARTITION OF event FOR VALUES FROM (MINVALUE) TO (100000000)")
        run("ALTER TABLE event_1 ENABLE ROW LEVEL SECURITY")
        run("ALTER TABLE event_1 FORCE ROW LEVEL SECURITY")
        run("CREATE TABLE event_rest PARTITION OF event DEFAULT")
        run("ALTER TABLE event_rest ENABLE ROW LEVEL SECURITY")
        run("ALTER TABLE event_rest FORCE ROW LEVEL SECURITY")
        run(
            "CREATE FUNCTION event_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'Events are written once; they are neither changed nor deleted.' USING ERRCODE = 'restrict_violation'; END $$"
        )
        run(
            "CREATE TRIGGER event_no_change BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION event_never_changes()"
        )
        run("ALTER TABLE permit SET UNLOGGED")
        run("ALTER TABLE permit SET (fillfactor = 50)")
        run("ALTER TABLE tally SET (fillfactor = 50)")
        run("ALTER TABLE task SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02)")
        run(
            "CREATE FUNCTION template_version_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'A frozen version of a template never changes.' USING ERRCODE = 'restrict_violation'; END $$"
        )
        run(
            "CREATE TRIGGER template_version_no_change BEFORE UPDATE OR DELETE ON template_version FOR EACH ROW WHEN (OLD.state = 2) EXECUTE FUNCTION template_version_never_changes()"
        )
        for table in (
            "assignment",
            "comment",
            "counter",
            "event",
            "group_",
            "group_member",
            "guest",
            "idempotency",
            "involved",
            "membership",
            "permit",
            "process",
            "starred",
            "tally",
            "task",
            "template",
            "template_embed",
            "template_grant",
            "template_part",
            "template_version",
        ):
            run(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            run(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            run(
                f"CREATE POLICY tenant ON {table} USING (org = current_setting('app.org', true)::int OR current_setting('app.org', true)::int = -1)"
            )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
