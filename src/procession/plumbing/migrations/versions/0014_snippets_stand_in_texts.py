"""Snippets stand in texts."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "snippet",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("is_public", sa.Boolean(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("org", "no", name=op.f("snippet_pkey")),
    )
    if op.get_bind().dialect.name != "sqlite":
        run = op.get_bind().exec_driver_sql
        run("ALTER TABLE snippet ENABLE ROW LEVEL SECURITY")
        run("ALTER TABLE snippet FORCE ROW LEVEL SECURITY")
        run(
            "CREATE POLICY tenant ON snippet USING (org = current_setting('app.org', true)::int "
            "OR current_setting('app.org', true)::int = -1)"
        )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
