"""Members are notified."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "notice",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("party", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("kind", sa.SmallInteger(), nullable=False),
        sa.Column("process", schema.Id(), nullable=True),
        sa.Column("task", schema.Id(), nullable=True),
        sa.Column("actor", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("read", sa.BigInteger(), nullable=True),
        sa.Column("body", schema.Json(), nullable=False),
        sa.PrimaryKeyConstraint("org", "party", "id", name=op.f("notice_pkey")),
        sqlite_with_rowid=False,
    )
    op.create_index("notice_created", "notice", ["org", "created"], unique=False)
    op.create_index(
        "notice_unread",
        "notice",
        ["org", "party", "id"],
        unique=False,
        sqlite_where=sa.text("read IS NULL"),
        postgresql_where=sa.text("read IS NULL"),
    )
    run = op.get_bind().exec_driver_sql
    if op.get_bind().dialect.name == "sqlite":
        pass
    else:
        for table in ("notice",):
            run(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            run(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            run(
                f"CREATE POLICY tenant ON {table} USING (org = current_setting('app.org', true)::int OR current_setting('app.org', true)::int = -1)"
            )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
