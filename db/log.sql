-- Made by `make generate` from the revisions in db/versions/log. Don't edit.

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

CREATE TABLE fork (
    stream TEXT NOT NULL,
    seq INTEGER NOT NULL,
    proof BLOB NOT NULL,
    PRIMARY KEY (stream)
);

CREATE TABLE head (
    stream TEXT NOT NULL,
    seq INTEGER NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (stream, seq)
) WITHOUT ROWID;

CREATE TABLE invitation (
    id TEXT NOT NULL,
    verifier BLOB NOT NULL,
    name TEXT NOT NULL,
    operator TEXT NOT NULL,
    is_hub INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE node (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (name)
);

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

CREATE TABLE presence (
    person TEXT NOT NULL,
    point TEXT NOT NULL,
    day TEXT NOT NULL,
    present BOOLEAN NOT NULL,
    admissions INTEGER NOT NULL,
    PRIMARY KEY (person, point, day)
) WITHOUT ROWID;

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
, is_held BOOLEAN NOT NULL DEFAULT 0, box TEXT NOT NULL DEFAULT '', number INTEGER NOT NULL DEFAULT 0, handed_at INTEGER NOT NULL DEFAULT 0);

CREATE TABLE printer_notes (
    printer TEXT NOT NULL PRIMARY KEY,
    held_at INTEGER,
    held_by TEXT NOT NULL,
    loaded INTEGER,
    used INTEGER NOT NULL
);

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

CREATE TABLE snapshot (
    sha256 TEXT NOT NULL,
    manifest TEXT NOT NULL,
    PRIMARY KEY (sha256)
);

CREATE TABLE stream (
    stream TEXT NOT NULL,
    device TEXT NOT NULL,
    seq INTEGER NOT NULL,
    digest BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    PRIMARY KEY (stream)
);

CREATE TABLE token (
    device TEXT NOT NULL,
    hash BLOB NOT NULL,
    issued_at INTEGER NOT NULL,
    PRIMARY KEY (device),
    UNIQUE (hash)
);

CREATE INDEX event_attempt ON event (device, gseq, kind, hlc) WHERE kind IN ('in', 'out', 'refused');

CREATE INDEX event_credential ON event (credential) WHERE credential != '';

CREATE INDEX event_kind ON event (kind) WHERE kind IN ('undo', 'settle', 'batch.done', 'person.merge', 'purge', 'credential.revoke', 'device.enrol', 'device.here', 'device.revoke', 'device.write_off', 'hub.start', 'block.ask', 'block.grant', 'block.return', 'stream.seal');

CREATE INDEX event_subject ON event (subject, point);

CREATE INDEX event_without_body ON event (stream, seq) WHERE body IS NULL;

CREATE INDEX presence_point ON presence (point, day, present, admissions)
;

CREATE INDEX print_job_box ON print_job (box, number) WHERE box != ''
;

CREATE INDEX print_job_changed ON print_job (changed_at);

CREATE INDEX print_job_person ON print_job (person)
;

CREATE INDEX print_job_state ON print_job (state, printer);

CREATE INDEX quarantine_event ON quarantine (stream, seq);

CREATE TRIGGER event_is_fixed BEFORE UPDATE ON event
    WHEN NEW.gseq IS NOT OLD.gseq OR NEW.stream IS NOT OLD.stream OR NEW.seq IS NOT OLD.seq
        OR NEW.digest IS NOT OLD.digest OR NEW.device IS NOT OLD.device OR NEW.hlc IS NOT OLD.hlc
        OR NEW.header IS NOT OLD.header OR NEW.kind IS NOT OLD.kind
        OR NEW.subject IS NOT OLD.subject OR NEW.point IS NOT OLD.point OR NEW.credential IS NOT OLD.credential
        OR NEW.batch IS NOT OLD.batch OR (OLD.body IS NOT NULL AND NEW.body IS NOT NULL)
    BEGIN SELECT RAISE(ABORT, 'an event never changes'); END;

CREATE TRIGGER event_moves_stream AFTER INSERT ON event
    BEGIN
        INSERT INTO stream (stream, device, seq, digest, hlc)
        VALUES (NEW.stream, NEW.device, NEW.seq, NEW.digest, NEW.hlc)
        ON CONFLICT (stream) DO UPDATE SET seq = excluded.seq, digest = excluded.digest, hlc = excluded.hlc
        WHERE excluded.seq > stream.seq;
    END;

CREATE TRIGGER event_stays BEFORE DELETE ON event
    WHEN NOT EXISTS (
        SELECT 1 FROM quarantine
        WHERE stream = OLD.stream AND seq = OLD.seq AND header = OLD.header AND digest = OLD.digest
    )
    BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;

CREATE TRIGGER quarantine_is_fixed BEFORE UPDATE ON quarantine
    WHEN NEW.n IS NOT OLD.n OR NEW.stream IS NOT OLD.stream OR NEW.seq IS NOT OLD.seq
        OR NEW.digest IS NOT OLD.digest OR NEW.header IS NOT OLD.header OR NEW.subject IS NOT OLD.subject
        OR NEW.why IS NOT OLD.why OR NEW."at" IS NOT OLD."at" OR NEW.body IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'what was set aside stays'); END;

CREATE TRIGGER quarantine_stays BEFORE DELETE ON quarantine
    BEGIN SELECT RAISE(ABORT, 'what was set aside stays'); END;
