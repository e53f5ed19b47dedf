"""The ledger: events that only grow, their streams, presence."""

from alembic import op

revision = "log_0001"
down_revision = None
branch_labels = ("log",)
depends_on = None

TABLES = """
CREATE TABLE event (
    gseq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    stream TEXT NOT NULL,
    seq INTEGER NOT NULL,
    digest BLOB NOT NULL,
    header BLOB NOT NULL,
    body BLOB,
    device TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    point TEXT NOT NULL,
    credential TEXT NOT NULL,
    batch TEXT NOT NULL,
    CONSTRAINT event_id UNIQUE (stream, seq)
);
CREATE INDEX event_subject ON event (subject, point);
CREATE INDEX event_attempt ON event (device, gseq, kind, hlc) WHERE kind IN ('in', 'out', 'refused');
CREATE INDEX event_credential ON event (credential) WHERE credential != '';
CREATE INDEX event_kind ON event (kind) WHERE kind IN ('undo', 'settle', 'batch.done', 'person.merge');
CREATE TABLE stream (
    stream TEXT NOT NULL,
    device TEXT NOT NULL,
    seq INTEGER NOT NULL,
    digest BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    PRIMARY KEY (stream)
);
CREATE TABLE node (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (name)
);
CREATE TABLE presence (
    person TEXT NOT NULL,
    point TEXT NOT NULL,
    day TEXT NOT NULL,
    present BOOLEAN NOT NULL,
    admissions INTEGER NOT NULL,
    PRIMARY KEY (person, point, day)
) WITHOUT ROWID;
CREATE INDEX presence_point ON presence (point, day, present, admissions)
"""

TRIGGERS = (
    """CREATE TRIGGER event_stays BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END""",
    """CREATE TRIGGER event_is_fixed BEFORE UPDATE ON event
    WHEN NEW.gseq IS NOT OLD.gseq OR NEW.stream IS NOT OLD.stream OR NEW.seq IS NOT OLD.seq
        OR NEW.digest IS NOT OLD.digest OR NEW.device IS NOT OLD.device OR NEW.hlc IS NOT OLD.hlc
        OR NEW.header IS NOT OLD.header OR NEW.kind IS NOT OLD.kind
        OR NEW.subject IS NOT OLD.subject OR NEW.point IS NOT OLD.point OR NEW.credential IS NOT OLD.credential
        OR NEW.batch IS NOT OLD.batch OR (OLD.body IS NOT NULL AND NEW.body IS NOT NULL)
    BEGIN SELECT RAISE(ABORT, 'an event never changes'); END""",
    """CREATE TRIGGER event_moves_stream AFTER INSERT ON event
    BEGIN
        INSERT INTO stream (stream, device, seq, digest, hlc)
        VALUES (NEW.stream, NEW.device, NEW.seq, NEW.digest, NEW.hlc)
        ON CONFLICT (stream) DO UPDATE SET seq = excluded.seq, digest = excluded.digest, hlc = excluded.hlc;
    END""",
)


def upgrade() -> None:
    for statement in TABLES.split(";"):
        op.execute(statement)
    for trigger in TRIGGERS:
        op.execute(trigger)
