"""Views are saved, tasks are snoozed, mentions are found."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.create_table(
        "mentioned",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("task", schema.Id(), nullable=False),
        sa.Column("comment", schema.Id(), nullable=False),
        sa.PrimaryKeyConstraint("org", "party", "task", "comment", name=op.f("mentioned_pkey")),
        sqlite_with_rowid=False,
    )
    op.create_index("mentioned_comment", "mentioned", ["org", "comment"], unique=False)
    op.create_table(
        "saved_view",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("kind", sa.SmallInteger(), nullable=False),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("shared", sa.SmallInteger(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("body", schema.Json(), nullable=False),
        sa.PrimaryKeyConstraint("org", "id", name=op.f("saved_view_pkey")),
    )
    op.create_index("saved_view_owner", "saved_view", ["org", "owner", "created", "id"], unique=False)
    op.create_index(
        "saved_view_shared",
        "saved_view",
        ["org", "created", "id"],
        unique=False,
        sqlite_where=sa.text("shared = 1"),
        postgresql_where=sa.text("shared = 1"),
    )
    op.create_table(
        "snoozed",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("task", schema.Id(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("org", "party", "task", name=op.f("snoozed_pkey")),
        sqlite_with_rowid=False,
    )
    op.create_index("snoozed_task", "snoozed", ["org", "task"], unique=False)
    op.drop_index(op.f("process_folder"), table_name="process", sqlite_where=sa.text("folder IS NOT NULL"))
    op.drop_column("process", "folder")
    run = op.get_bind().exec_driver_sql
    if op.get_bind().dialect.name == "sqlite":
        pass
    else:
        for table in (
            "mentioned",
            "saved_view",
            "snoozed",
        ):
            run(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            run(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            run(
                f"CREATE POLICY tenant ON {table} USING (org = current_setting('app.org', true)::int OR current_setting('app.org', true)::int = -1)"
            )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
