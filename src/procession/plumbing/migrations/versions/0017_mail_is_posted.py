"""Mail is posted."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.create_table(
        "mail",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("content", schema.Json(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=True),
        sa.Column("keep", sa.BigInteger(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("settled", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("org", "id", name=op.f("mail_pkey")),
    )
    op.create_index("mail_created", "mail", ["org", "created", "id"], unique=False)
    op.create_index(
        "mail_due",
        "mail",
        ["due"],
        unique=False,
        sqlite_where=sa.text("due IS NOT NULL"),
        postgresql_where=sa.text("due IS NOT NULL"),
    )
    op.create_index("mail_old", "mail", ["created"], unique=False)
    run = op.get_bind().exec_driver_sql
    if op.get_bind().dialect.name == "sqlite":
        pass
    else:
        for table in ("mail",):
            run(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            run(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            run(
                f"CREATE POLICY tenant ON {table} USING (org = current_setting('app.org', true)::int OR current_setting('app.org', true)::int = -1)"
            )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
