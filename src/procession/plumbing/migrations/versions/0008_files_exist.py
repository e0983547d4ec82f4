"""Files exist."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "file",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("subject_kind", sa.SmallInteger(), nullable=False),
        sa.Column("subject", schema.Id(), nullable=False),
        sa.Column("field", sa.Text(), nullable=True),
        sa.Column("step", schema.Id(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("system", sa.Text(), nullable=True),
        sa.Column("uploader", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("archived", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("org", "id", name=op.f("file_pkey")),
    )
    op.create_index("file_subject", "file", ["org", "subject", "name", "version"], unique=False)
    op.create_table(
        "file_use",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("file", schema.Id(), nullable=False),
        sa.Column("object", schema.Id(), nullable=False),
        sa.Column("kind", sa.SmallInteger(), nullable=False),
        sa.Column("why", sa.SmallInteger(), nullable=False),
        sa.PrimaryKeyConstraint("org", "file", "object", name=op.f("file_use_pkey")),
        sqlite_with_rowid=False,
    )
    op.create_index("file_use_object", "file_use", ["org", "object", "file"], unique=False)
    op.create_table(
        "loose_blob",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("loose_blob_pkey")),
    )
    op.create_index("loose_blob_due", "loose_blob", ["due"], unique=False)
    run = op.get_bind().exec_driver_sql
    if op.get_bind().dialect.name == "sqlite":
        pass
    else:
        for table in (
            "file",
            "file_use",
        ):
            run(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            run(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            run(
                f"CREATE POLICY tenant ON {table} USING (org = current_setting('app.org', true)::int OR current_setting('app.org', true)::int = -1)"
            )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
