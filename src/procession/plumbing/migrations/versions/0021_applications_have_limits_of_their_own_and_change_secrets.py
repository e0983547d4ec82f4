"""Applications have limits of their own and change secrets."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.add_column("client", sa.Column("limits", sa.Text(), nullable=True))
    op.add_column("client", sa.Column("old_secret", sa.LargeBinary(length=32), nullable=True))
    op.add_column("client", sa.Column("old_secret_until", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
