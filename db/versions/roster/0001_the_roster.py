"""The roster: a projection of the ledger, made anew when it must be."""

from alembic import op

revision = "roster_0001"
down_revision = None
branch_labels = ("roster",)
depends_on = None

PERSON_FIELDS = (
    "full_name given_name family_name native_name latin_name honorific job_title organization organization_kind "
    "standing city country region role email phone language status valid_from valid_until zones needs vip photo notes"
).split()

TABLES = f"""
CREATE TABLE person (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    gseq INTEGER NOT NULL,
    survivor TEXT NOT NULL,
    row_digest BLOB NOT NULL,
    {"".join(f"{name} TEXT DEFAULT '' NOT NULL, " for name in PERSON_FIELDS)}
    PRIMARY KEY (n),
    UNIQUE (id)
);
CREATE INDEX person_survivor ON person (survivor);
CREATE TABLE credential (
    id TEXT NOT NULL,
    gseq INTEGER NOT NULL,
    code TEXT NOT NULL,
    form TEXT NOT NULL,
    person TEXT NOT NULL,
    state TEXT NOT NULL,
    ended_at INTEGER,
    PRIMARY KEY (id)
);
CREATE INDEX credential_code ON credential (code);
CREATE INDEX credential_person ON credential (person);
CREATE TABLE record (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    gseq INTEGER NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (kind, id)
);
CREATE TABLE applied (
    one INTEGER NOT NULL,
    gseq INTEGER NOT NULL,
    digest BLOB NOT NULL,
    projection_version INTEGER NOT NULL,
    PRIMARY KEY (one)
);
CREATE TABLE search_key (
    n INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (n)
);
CREATE TABLE search_term (
    t INTEGER NOT NULL,
    term TEXT NOT NULL,
    skeleton TEXT NOT NULL,
    PRIMARY KEY (t),
    UNIQUE (term)
);
CREATE INDEX search_term_skeleton ON search_term (skeleton);
CREATE VIRTUAL TABLE search_word USING fts5(
    words, content='search_key', content_rowid='n', tokenize='ascii', prefix='2 3 4', detail='none', columnsize=0
);
CREATE VIRTUAL TABLE search_cut USING fts5(
    term, content='search_term', content_rowid='t', tokenize='trigram case_sensitive 1', detail='none', columnsize=0
)
"""


def upgrade() -> None:
    for statement in TABLES.split(";"):
        op.execute(statement)
