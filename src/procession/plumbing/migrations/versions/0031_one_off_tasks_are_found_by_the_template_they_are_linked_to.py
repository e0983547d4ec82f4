"""One-off tasks are found by the template they are linked to."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    op.create_index(
        "task_linked",
        "task",
        ["org", "template", "id"],
        unique=False,
        sqlite_where=sa.text("process IS NULL"),
        postgresql_where=sa.text("process IS NULL"),
    )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
