"""What a person made is found, and troubled processes are counted."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    op.drop_index(op.f("process_active"), table_name="process", sqlite_where=sa.text("place = 1"))
    op.create_index(
        "process_active",
        "process",
        ["org", "created", "id", "template", "trouble"],
        unique=False,
        sqlite_where=sa.text("place = 1"),
        postgresql_where=sa.text("place = 1"),
    )
    op.drop_index(op.f("process_late"), table_name="process", sqlite_where=sa.text("place = 1"))
    op.create_index(
        "process_late",
        "process",
        ["org", "late_from", "id", "template", "trouble"],
        unique=False,
        sqlite_where=sa.text("place = 1"),
        postgresql_where=sa.text("place = 1"),
    )
    op.create_index(
        "process_trouble",
        "process",
        ["org", "created", "id", "place", "template", "trouble"],
        unique=False,
        sqlite_where=sa.text("trouble > 0"),
        postgresql_where=sa.text("trouble > 0"),
    )
    op.drop_index(op.f("task_problem"), table_name="task", sqlite_where=sa.text("problem = 1"))
    op.create_index(
        "task_problem",
        "task",
        ["org", "touched", "id", "place", "template"],
        unique=False,
        sqlite_where=sa.text("problem = 1"),
        postgresql_where=sa.text("problem = 1"),
    )
    op.create_index(
        "task_creator",
        "task",
        ["org", "creator", "touched", "id"],
        unique=False,
        sqlite_where=sa.text("creator IS NOT NULL"),
        postgresql_where=sa.text("creator IS NOT NULL"),
    )


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
