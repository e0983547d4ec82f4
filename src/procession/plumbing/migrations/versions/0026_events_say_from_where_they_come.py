"""Events say from where they come."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    op.add_column("event", sa.Column("came_from", schema.Json(), nullable=True))


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
