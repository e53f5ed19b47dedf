"""Badges that are printed ahead: in which box each lies, and when it was handed over."""

from alembic import op

revision = "log_0005"
down_revision = "log_0004"
branch_labels = None
depends_on = None

STATEMENTS = """
ALTER TABLE print_job ADD COLUMN box TEXT NOT NULL DEFAULT '';
ALTER TABLE print_job ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE print_job ADD COLUMN handed_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX print_job_box ON print_job (box, number) WHERE box != ''
"""


def upgrade() -> None:
    for statement in STATEMENTS.split(";"):
        op.execute(statement)
