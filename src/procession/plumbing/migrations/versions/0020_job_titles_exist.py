"""Job titles exist."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.create_table(
        "job_title",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("party", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("org", "party", name=op.f("job_title_pkey")),
    )
    op.create_index("job_title_id", "job_title", ["org", "id"], unique=True)
    op.create_index("job_title_name", "job_title", ["org", "folded"], unique=True)
    if op.get_bind().dialect.name != "sqlite":
        run = op.get_bind().exec_driver_sql
        run("ALTER TABLE job_title ENABLE ROW LEVEL SECURITY")
        run("ALTER TABLE job_title FORCE ROW LEVEL SECURITY")
        run(
            "CREATE POLICY tenant ON job_title USING (org = current_setting('app.org', true)::int "
            "OR current_setting('app.org', true)::int = -1)"
        )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
