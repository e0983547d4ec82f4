"""A second step at sign in."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    op.create_table(
        "recovery_code",
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("recovery_code_pkey")),
    )
    op.create_index("recovery_code_party", "recovery_code", ["party"], unique=False)
    op.create_table(
        "totp",
        sa.Column("party", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("confirmed", sa.BigInteger(), nullable=True),
        sa.Column("last_step", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("party", name=op.f("totp_pkey")),
    )
    op.add_column("organization", sa.Column("second_step", sa.Boolean(), nullable=True))
    op.add_column("session", sa.Column("strong", sa.Boolean(), nullable=True))


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
