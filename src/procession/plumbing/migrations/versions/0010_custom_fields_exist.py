"""Custom fields exist."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "custom_key",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("kind", sa.SmallInteger(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("required", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("body", schema.Json(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("org", "id", name=op.f("custom_key_pkey")),
    )
    op.create_index("custom_key_name", "custom_key", ["org", "kind", "key"], unique=True)
    op.create_index("custom_key_no", "custom_key", ["no"], unique=True)
    op.create_table(
        "custom_value",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("object", schema.Id(), nullable=False),
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("within", schema.Id(), nullable=True),
        sa.Column("match", sa.Text(), nullable=False),
        sa.Column("value", schema.Json(), nullable=False),
        sa.PrimaryKeyConstraint("org", "object", "key", name=op.f("custom_value_pkey")),
    )
    op.create_index("custom_value_match", "custom_value", ["org", "key", "match", "object"], unique=False)
    op.create_index(
        "custom_value_within",
        "custom_value",
        ["org", "within", "object", "key"],
        unique=False,
        sqlite_where=sa.text("within IS NOT NULL"),
        postgresql_where=sa.text("within IS NOT NULL"),
    )
    op.add_column("organization", sa.Column("custom_fields", sa.Boolean(), nullable=True))
    run = op.get_bind().exec_driver_sql
    if op.get_bind().dialect.name == "sqlite":
        pass
    else:
        for table in (
            "custom_key",
            "custom_value",
        ):
            run(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            run(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            run(
                f"CREATE POLICY tenant ON {table} USING (org = current_setting('app.org', true)::int OR current_setting('app.org', true)::int = -1)"
            )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
