"""Tags and folders exist."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "filing",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("object", schema.Id(), nullable=False),
        sa.Column("folder", schema.Id(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("org", "kind", "object", name=op.f("filing_pkey")),
        sqlite_with_rowid=False,
    )
    op.create_index("filing_folder", "filing", ["org", "folder", "kind", "object"], unique=False)
    op.create_index("filing_no", "filing", ["no"], unique=True)
    op.create_table(
        "folder",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("tree", sa.SmallInteger(), nullable=False),
        sa.Column("parent", schema.Id(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("org", "id", name=op.f("folder_pkey")),
    )
    op.create_index("folder_place", "folder", ["org", "tree", "parent", "position", "id"], unique=False)
    op.create_table(
        "tag",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("color", sa.Text(), nullable=True),
        sa.Column("automatic", sa.Boolean(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("org", "id", name=op.f("tag_pkey")),
    )
    op.create_index("tag_created", "tag", ["org", "created", "id"], unique=False)
    op.create_index("tag_no", "tag", ["no"], unique=True)
    op.create_index("tag_title", "tag", ["org", "folded"], unique=True)
    op.create_index("tag_touched", "tag", ["org", "touched", "id"], unique=False)
    op.create_table(
        "tagging",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("object", schema.Id(), nullable=False),
        sa.Column("tag", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("org", "kind", "object", "tag", name=op.f("tagging_pkey")),
        sqlite_with_rowid=False,
    )
    op.create_index("tagging_no", "tagging", ["no"], unique=True)
    op.create_index("tagging_tag", "tagging", ["org", "tag", "kind", "object"], unique=False)
    run = op.get_bind().exec_driver_sql
    if op.get_bind().dialect.name == "sqlite":
        pass
    else:
        for table in (
            "filing",
            "folder",
            "tag",
            "tagging",
        ):
            run(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            run(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            run(
                f"CREATE POLICY tenant ON {table} USING (org = current_setting('app.org', true)::int OR current_setting('app.org', true)::int = -1)"
            )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
