"""Due tasks are found over all organizations."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_index(
        "task_expires",
        "task",
        ["deadline", "org", "id"],
        unique=False,
        sqlite_where=sa.text("place = 1 AND kind IN (3, 5)"),
        postgresql_where=sa.text("place = 1 AND kind IN (3, 5)"),
    )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
