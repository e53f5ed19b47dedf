-- Made by `make generate` from the revisions in db/versions/roster. Don't edit.

CREATE TABLE applied (
    one INTEGER NOT NULL,
    gseq INTEGER NOT NULL,
    digest BLOB NOT NULL,
    projection_version INTEGER NOT NULL,
    PRIMARY KEY (one)
);

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

CREATE TABLE person (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    gseq INTEGER NOT NULL,
    survivor TEXT NOT NULL,
    row_digest BLOB NOT NULL,
    full_name TEXT DEFAULT '' NOT NULL, given_name TEXT DEFAULT '' NOT NULL, family_name TEXT DEFAULT '' NOT NULL, native_name TEXT DEFAULT '' NOT NULL, latin_name TEXT DEFAULT '' NOT NULL, honorific TEXT DEFAULT '' NOT NULL, job_title TEXT DEFAULT '' NOT NULL, organization TEXT DEFAULT '' NOT NULL, organization_kind TEXT DEFAULT '' NOT NULL, standing TEXT DEFAULT '' NOT NULL, city TEXT DEFAULT '' NOT NULL, country TEXT DEFAULT '' NOT NULL, region TEXT DEFAULT '' NOT NULL, role TEXT DEFAULT '' NOT NULL, email TEXT DEFAULT '' NOT NULL, phone TEXT DEFAULT '' NOT NULL, language TEXT DEFAULT '' NOT NULL, status TEXT DEFAULT '' NOT NULL, valid_from TEXT DEFAULT '' NOT NULL, valid_until TEXT DEFAULT '' NOT NULL, zones TEXT DEFAULT '' NOT NULL, needs TEXT DEFAULT '' NOT NULL, vip TEXT DEFAULT '' NOT NULL, photo TEXT DEFAULT '' NOT NULL, notes TEXT DEFAULT '' NOT NULL, contested TEXT DEFAULT '' NOT NULL, row_source TEXT DEFAULT '' NOT NULL, row_left TEXT DEFAULT '' NOT NULL, 
    PRIMARY KEY (n),
    UNIQUE (id)
);

CREATE TABLE record (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    gseq INTEGER NOT NULL,
    fields TEXT NOT NULL, contested TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (kind, id)
);

CREATE VIRTUAL TABLE search_cut USING fts5(
    term, content='search_term', content_rowid='t', tokenize='trigram case_sensitive 1', detail='none', columnsize=0
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

CREATE VIRTUAL TABLE search_word USING fts5(
    words, content='search_key', content_rowid='n', tokenize='ascii', prefix='2 3 4', detail='none', columnsize=0
);

CREATE INDEX credential_code ON credential (code);

CREATE INDEX credential_person ON credential (person);

CREATE INDEX person_contested ON person (contested) WHERE contested != '';

CREATE INDEX person_survivor ON person (survivor);

CREATE INDEX record_contested ON record (contested) WHERE contested != '';

CREATE INDEX search_term_skeleton ON search_term (skeleton);
