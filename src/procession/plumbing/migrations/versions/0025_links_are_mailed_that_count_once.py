"""Links are mailed that count once."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    op.create_table(
        "proof",
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("content", schema.Json(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("proof_pkey")),
    )
    op.create_index("proof_expires", "proof", ["expires"], unique=False)
    op.create_index("proof_party", "proof", ["party"], unique=False)


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
