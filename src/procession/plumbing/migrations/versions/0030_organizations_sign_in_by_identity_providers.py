"""Organizations sign in by identity providers."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    op.create_table(
        "sso_attempt",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("browser", sa.LargeBinary(length=32), nullable=False),
        sa.Column("nonce", sa.Text(), nullable=False),
        sa.Column("verifier", sa.Text(), nullable=False),
        sa.Column("back", sa.Text(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=True),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("org", "hash", name=op.f("sso_attempt_pkey")),
    )
    op.create_index("sso_attempt_expires", "sso_attempt", ["org", "expires"], unique=False)
    op.create_table(
        "sso_connection",
        sa.Column("org", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("protocol", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("metadata_url", sa.Text(), nullable=True),
        sa.Column("metadata_xml", sa.Text(), nullable=True),
        sa.Column("sso_url", sa.Text(), nullable=True),
        sa.Column("entity_id", sa.Text(), nullable=True),
        sa.Column("certificate", sa.Text(), nullable=True),
        sa.Column("client_id", sa.Text(), nullable=True),
        sa.Column("client_secret", sa.Text(), nullable=True),
        sa.Column("default_role", sa.Text(), nullable=False),
        sa.Column("auto_join", sa.Boolean(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("tested", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("org", name=op.f("sso_connection_pkey")),
    )
    run = op.get_bind().exec_driver_sql
    if op.get_bind().dialect.name == "sqlite":
        pass
    else:
        for table in (
            "sso_attempt",
            "sso_connection",
        ):
            run(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            run(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
            run(
                f"CREATE POLICY tenant ON {table} USING (org = current_setting('app.org', true)::int OR current_setting('app.org', true)::int = -1)"
            )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
