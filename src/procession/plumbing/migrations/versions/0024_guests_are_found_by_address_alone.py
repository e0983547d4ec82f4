"""Guests are found by address alone."""

from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    op.create_index("guest_address", "guest", ["email"], unique=False)


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
