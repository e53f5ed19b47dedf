"""Badges and printers that people hold back, and how many badges are left in a printer."""

from alembic import op

revision = "log_0004"
down_revision = "log_0003"
branch_labels = None
depends_on = None

STATEMENTS = """
ALTER TABLE print_job ADD COLUMN is_held BOOLEAN NOT NULL DEFAULT 0;
CREATE INDEX print_job_changed ON print_job (changed_at);
CREATE TABLE printer_notes (
    printer TEXT NOT NULL PRIMARY KEY,
    held_at INTEGER,
    held_by TEXT NOT NULL,
    loaded INTEGER,
    used INTEGER NOT NULL
)
"""


def upgrade() -> None:
    for statement in STATEMENTS.split(";"):
        op.execute(statement)
