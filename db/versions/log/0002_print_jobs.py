"""The badges that this desk has to print."""

from alembic import op

revision = "log_0002"
down_revision = "log_0001"
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE print_job (
    n INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL,
    credential TEXT NOT NULL,
    layout TEXT NOT NULL,
    printer TEXT NOT NULL,
    reason TEXT NOT NULL,
    priority INTEGER NOT NULL,
    state TEXT NOT NULL,
    wanted_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    why TEXT NOT NULL,
    values_json TEXT NOT NULL,
    notices_json TEXT NOT NULL,
    reference TEXT NOT NULL,
    watched BOOLEAN NOT NULL,
    attempts INTEGER NOT NULL
);
CREATE INDEX print_job_state ON print_job (state, printer);
CREATE INDEX print_job_person ON print_job (person)
"""


def upgrade() -> None:
    for statement in TABLES.split(";"):
        op.execute(statement)
