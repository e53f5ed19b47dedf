"""Who may knock at a hub: tokens of enrolled devices, and invitations that are open."""

from alembic import op

revision = "log_0006"
down_revision = "log_0005"
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE token (
    device TEXT NOT NULL,
    hash BLOB NOT NULL,
    issued_at INTEGER NOT NULL,
    PRIMARY KEY (device),
    UNIQUE (hash)
);
CREATE TABLE invitation (
    id TEXT NOT NULL,
    verifier BLOB NOT NULL,
    name TEXT NOT NULL,
    operator TEXT NOT NULL,
    is_hub INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    PRIMARY KEY (id)
)
"""


def upgrade() -> None:
    for statement in TABLES.split(";"):
        op.execute(statement)
