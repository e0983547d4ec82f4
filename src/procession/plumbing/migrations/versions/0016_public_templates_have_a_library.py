"""Public templates have a library."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.create_table(
        "showcase",
        sa.Column("template", schema.Id(), nullable=False),
        sa.Column("org", sa.Integer(), nullable=False),
        sa.Column("alias", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("cover", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("steps_count", sa.Integer(), nullable=False),
        sa.Column("featured", sa.Boolean(), nullable=False),
        sa.Column("shown", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("template", name=op.f("showcase_pkey")),
    )
    op.create_index("showcase_alias", "showcase", ["alias", "shown", "template"], unique=False)
    op.create_index(
        "showcase_shelf",
        "showcase",
        [sa.literal_column("featured DESC"), sa.literal_column("shown DESC"), "template"],
        unique=False,
    )
    run = op.get_bind().exec_driver_sql
    if op.get_bind().dialect.name != "sqlite":
        run("SELECT set_config('app.org', '-1', true)")  # rows of all organizations
    run(  # those that are public already; the summary follows with the next change of the template
        "INSERT INTO showcase "
        "SELECT id, org, alias, kind, title, NULL, NULL, folded, steps_count, "
        "publicity LIKE '%\"is_featured\":true%', touched, touched FROM template "
        "WHERE place = 1 AND live_version IS NOT NULL AND publicity LIKE '%\"is_public\":true%'".replace("%", percent())
    )


def percent() -> str:
    """A percent sign as this driver wants one written."""
    return "%" if op.get_bind().dialect.name == "sqlite" else "%%"


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
