"""Lists hold options."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    op.create_table(
        "option_list",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("body", schema.Json(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("gone", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("org", "id", name=op.f("option_list_pkey")),
    )
    if op.get_bind().dialect.name != "sqlite":
        run = op.get_bind().exec_driver_sql
        run("ALTER TABLE option_list ENABLE ROW LEVEL SECURITY")
        run("ALTER TABLE option_list FORCE ROW LEVEL SECURITY")
        run(
            "CREATE POLICY tenant ON option_list USING (org = current_setting('app.org', true)::int "
            "OR current_setting('app.org', true)::int = -1)"
        )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
