"""Applications are let in."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "client",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("org", sa.Integer(), nullable=True),
        sa.Column("party", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("secret", sa.LargeBinary(length=32), nullable=True),
        sa.Column("redirects", sa.Text(), nullable=False),
        sa.Column("grants", sa.Text(), nullable=False),
        sa.Column("mcp", sa.Boolean(), nullable=False),
        sa.Column("header_exempt", sa.Boolean(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("revoked", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("no", name=op.f("client_pkey")),
    )
    op.create_index("client_org", "client", ["org", "no"], unique=False)
    op.create_table(
        "consent",
        sa.Column("id", schema.Id(), nullable=False),
        sa.Column("client", sa.Integer(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("org", sa.Integer(), nullable=True),
        sa.Column("scopes", sa.Text(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("revoked", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("consent_pkey")),
    )
    op.create_index("consent_client", "consent", ["client"], unique=False)
    op.create_index("consent_expires", "consent", ["expires"], unique=False)
    op.create_index("consent_party", "consent", ["party", "created"], unique=False)
    op.create_table(
        "consent_code",
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("consent", schema.Id(), nullable=False),
        sa.Column("redirect", sa.Text(), nullable=False),
        sa.Column("challenge", sa.Text(), nullable=True),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("used", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("hash", name=op.f("consent_code_pkey")),
    )
    op.create_index("consent_code_expires", "consent_code", ["expires"], unique=False)
    op.create_table(
        "refresh_token",
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("consent", schema.Id(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("used", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("hash", name=op.f("refresh_token_pkey")),
    )
    op.create_index("refresh_token_expires", "refresh_token", ["expires"], unique=False)
    op.add_column("token", sa.Column("consent", schema.Id(), nullable=True))
    op.create_index("token_consent", "token", ["consent"], unique=False)


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
