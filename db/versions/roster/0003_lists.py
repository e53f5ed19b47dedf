"""Which list somebody's row last came from, and whether an import took them off."""

from alembic import op

revision = "roster_0003"
down_revision = "roster_0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE person ADD COLUMN row_source TEXT DEFAULT '' NOT NULL")
    op.execute("ALTER TABLE person ADD COLUMN row_left TEXT DEFAULT '' NOT NULL")
