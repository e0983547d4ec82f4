"""Launches repeat by schedule."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "schedule",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("template", schema.Id(), nullable=False),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("active", sa.SmallInteger(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("body", schema.Json(), nullable=False),
        sa.PrimaryKeyConstraint("org", "id", name=op.f("schedule_pkey")),
    )
    op.create_index("schedule_created", "schedule", ["org", "created", "id"], unique=False)
    op.create_index("schedule_due", "schedule", ["next_at", "org", "id"], unique=False)
    op.create_index("schedule_owner", "schedule", ["org", "owner", "created", "id"], unique=False)
    run = op.get_bind().exec_driver_sql
    if op.get_bind().dialect.name == "sqlite":
        pass
    else:
        for table in ("schedule",):
            run(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            run(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            run(
                f"CREATE POLICY tenant ON {table} USING (org = current_setting('app.org', true)::int OR current_setting('app.org', true)::int = -1)"
            )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
