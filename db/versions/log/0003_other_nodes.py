"""What comes from other nodes: peers and how far they are, bases, signed heads, events set aside, forks."""

from alembic import op

revision = "log_0003"
down_revision = "log_0002"
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE peer (
    node TEXT NOT NULL,
    epoch TEXT NOT NULL,
    shake INTEGER NOT NULL,
    pull_gseq INTEGER NOT NULL,
    pull_digest BLOB NOT NULL,
    push_gseq INTEGER NOT NULL,
    push_digest BLOB NOT NULL,
    heard_at INTEGER NOT NULL,
    PRIMARY KEY (node)
);
CREATE TABLE anchor (
    device TEXT NOT NULL,
    "key" TEXT NOT NULL,
    PRIMARY KEY (device)
);
CREATE TABLE base (
    stream TEXT NOT NULL,
    seq INTEGER NOT NULL,
    digest BLOB NOT NULL,
    snapshot TEXT NOT NULL,
    PRIMARY KEY (stream)
);
CREATE TABLE snapshot (
    sha256 TEXT NOT NULL,
    manifest TEXT NOT NULL,
    PRIMARY KEY (sha256)
);
CREATE TABLE head (
    stream TEXT NOT NULL,
    seq INTEGER NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (stream, seq)
) WITHOUT ROWID;
CREATE TABLE quarantine (
    n INTEGER NOT NULL PRIMARY KEY,
    stream TEXT NOT NULL,
    seq INTEGER NOT NULL,
    digest BLOB NOT NULL,
    header BLOB NOT NULL,
    body BLOB,
    subject TEXT NOT NULL,
    why TEXT NOT NULL,
    "at" INTEGER NOT NULL
);
CREATE INDEX quarantine_event ON quarantine (stream, seq);
CREATE TABLE fork (
    stream TEXT NOT NULL,
    seq INTEGER NOT NULL,
    proof BLOB NOT NULL,
    PRIMARY KEY (stream)
);
DROP INDEX event_kind;
CREATE INDEX event_kind ON event (kind) WHERE kind IN ('undo', 'settle', 'batch.done', 'person.merge', 'purge', \
'credential.revoke', 'device.enrol', 'device.here', 'device.revoke', 'device.write_off', 'hub.start', 'block.ask', \
'block.grant', 'block.return', 'stream.seal');
CREATE INDEX event_without_body ON event (stream, seq) WHERE body IS NULL;
DROP TRIGGER event_stays;
DROP TRIGGER event_moves_stream
"""

TRIGGERS = (
    # An event leaves the ledger only for the quarantine, which nothing ever leaves.
    """CREATE TRIGGER event_stays BEFORE DELETE ON event
    WHEN NOT EXISTS (
        SELECT 1 FROM quarantine
        WHERE stream = OLD.stream AND seq = OLD.seq AND header = OLD.header AND digest = OLD.digest
    )
    BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END""",
    # What a snapshot brings lies below a head that stands already.
    """CREATE TRIGGER event_moves_stream AFTER INSERT ON event
    BEGIN
        INSERT INTO stream (stream, device, seq, digest, hlc)
        VALUES (NEW.stream, NEW.device, NEW.seq, NEW.digest, NEW.hlc)
        ON CONFLICT (stream) DO UPDATE SET seq = excluded.seq, digest = excluded.digest, hlc = excluded.hlc
        WHERE excluded.seq > stream.seq;
    END""",
    """CREATE TRIGGER quarantine_stays BEFORE DELETE ON quarantine
    BEGIN SELECT RAISE(ABORT, 'what was set aside stays'); END""",
    """CREATE TRIGGER quarantine_is_fixed BEFORE UPDATE ON quarantine
    WHEN NEW.n IS NOT OLD.n OR NEW.stream IS NOT OLD.stream OR NEW.seq IS NOT OLD.seq
        OR NEW.digest IS NOT OLD.digest OR NEW.header IS NOT OLD.header OR NEW.subject IS NOT OLD.subject
        OR NEW.why IS NOT OLD.why OR NEW."at" IS NOT OLD."at" OR NEW.body IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'what was set aside stays'); END""",
)


def upgrade() -> None:
    for statement in TABLES.split(";"):
        op.execute(statement)
    for trigger in TRIGGERS:
        op.execute(trigger)
