"""Templates have improvement comments."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    op.create_table(
        "suggestion",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("template", schema.Id(), nullable=False),
        sa.Column("step", schema.Id(), nullable=True),
        sa.Column("answers", schema.Id(), nullable=True),
        sa.Column("author", sa.Integer(), nullable=False),
        sa.Column("state", sa.SmallInteger(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("org", "id", name=op.f("suggestion_pkey")),
    )
    op.create_index("suggestion_answers", "suggestion", ["org", "answers"], unique=False)
    op.create_index("suggestion_template", "suggestion", ["org", "template", "created", "id"], unique=False)
    if op.get_bind().dialect.name != "sqlite":
        run = op.get_bind().exec_driver_sql
        run("ALTER TABLE suggestion ENABLE ROW LEVEL SECURITY")
        run("ALTER TABLE suggestion FORCE ROW LEVEL SECURITY")
        run(
            "CREATE POLICY tenant ON suggestion USING (org = current_setting('app.org', true)::int "
            "OR current_setting('app.org', true)::int = -1)"
        )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
