"""In which fields blind writes differ, so that an inbox need not read the whole ledger."""

from alembic import op

revision = "roster_0002"
down_revision = "roster_0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("person", "record"):
        op.execute(f"ALTER TABLE {table} ADD COLUMN contested TEXT DEFAULT '' NOT NULL")
        op.execute(f"CREATE INDEX {table}_contested ON {table} (contested) WHERE contested != ''")
