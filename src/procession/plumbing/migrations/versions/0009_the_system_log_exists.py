"""The system log exists."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "system_log",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("actor", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("body", schema.Json(), nullable=True),
        sa.PrimaryKeyConstraint("org", "id", name=op.f("system_log_pkey")),
    )
    op.create_index("system_log_at", "system_log", ["org", "at", "id"], unique=False)
    run = op.get_bind().exec_driver_sql
    if op.get_bind().dialect.name == "sqlite":
        pass
    else:
        for table in ("system_log",):
            run(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            run(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            run(
                f"CREATE POLICY tenant ON {table} USING (org = current_setting('app.org', true)::int OR current_setting('app.org', true)::int = -1)"
            )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
