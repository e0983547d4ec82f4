"""Reactions exist."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "reaction",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("comment", schema.Id(), nullable=False),
        sa.Column("emoji", sa.Text(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("org", "comment", "emoji", "party", name=op.f("reaction_pkey")),
        sqlite_with_rowid=False,
    )
    run = op.get_bind().exec_driver_sql
    if op.get_bind().dialect.name == "sqlite":
        pass
    else:
        for table in ("reaction",):
            run(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            run(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            run(
                f"CREATE POLICY tenant ON {table} USING (org = current_setting('app.org', true)::int OR current_setting('app.org', true)::int = -1)"
            )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
