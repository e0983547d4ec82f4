"""Visitors come to public forms."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    op.create_table(
        "visit",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("template", schema.Id(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("asked", sa.BigInteger(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("process", schema.Id(), nullable=True),
        sa.Column("body", schema.Json(), nullable=False),
        sa.PrimaryKeyConstraint("org", "id", name=op.f("visit_pkey")),
    )
    op.create_index("visit_code", "visit", ["org", "code_hash"], unique=True)
    op.create_index("visit_email", "visit", ["org", "email", "asked"], unique=False)
    op.create_index(
        "visit_waiting",
        "visit",
        ["org", "asked"],
        unique=False,
        sqlite_where=sa.text("process IS NULL"),
        postgresql_where=sa.text("process IS NULL"),
    )
    if op.get_bind().dialect.name != "sqlite":
        run = op.get_bind().exec_driver_sql
        run("ALTER TABLE visit ENABLE ROW LEVEL SECURITY")
        run("ALTER TABLE visit FORCE ROW LEVEL SECURITY")
        run(
            "CREATE POLICY tenant ON visit USING (org = current_setting('app.org', true)::int "
            "OR current_setting('app.org', true)::int = -1)"
        )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
