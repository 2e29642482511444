PRAGMA user_version = 1;

-- What the store knows about itself: how often claims changed, and which change the view was built after.
CREATE TABLE fact (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- A report as it came. number is the order of reading, for people only: no record depends on it.
CREATE TABLE report (
    number         INTEGER PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE,
    name           TEXT NOT NULL,
    origin         TEXT,
    title          TEXT,
    outlet         TEXT,
    published      TEXT,
    published_from TEXT,
    published_to   TEXT,
    language       TEXT NOT NULL,
    text           TEXT NOT NULL,
    parts          TEXT NOT NULL,
    duplicate_of   TEXT,
    sentences      INTEGER NOT NULL,
    fingerprint    TEXT NOT NULL
);
CREATE INDEX report_origin ON report (origin);
CREATE INDEX report_outlet ON report (outlet);

-- An actor with one set of name, state and spellings; claims and namings point here.
CREATE TABLE actor_form (
    key   TEXT PRIMARY KEY,
    actor TEXT NOT NULL
);

CREATE TABLE claim (
    id     TEXT PRIMARY KEY,
    report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    claim  TEXT NOT NULL
);
CREATE INDEX claim_report ON claim (report);

CREATE TABLE naming (
    report    TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    from_char INTEGER NOT NULL,
    to_char   INTEGER NOT NULL,
    text      TEXT NOT NULL,
    actor     TEXT NOT NULL,
    form      TEXT NOT NULL,
    PRIMARY KEY (report, from_char, to_char, actor)
) WITHOUT ROWID;
CREATE INDEX naming_actor ON naming (actor);

CREATE TABLE note (
    report    TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    from_char INTEGER NOT NULL,
    to_char   INTEGER NOT NULL,
    what      TEXT NOT NULL
);
CREATE INDEX note_report ON note (report);

CREATE VIRTUAL TABLE report_words USING fts5 (title, text, content = 'report', content_rowid = 'number',
    tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER report_words_insert AFTER INSERT ON report BEGIN
    INSERT INTO report_words (rowid, title, text) VALUES (new.number, new.title, new.text);
END;
CREATE TRIGGER report_words_delete AFTER DELETE ON report BEGIN
    INSERT INTO report_words (report_words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
END;
CREATE TRIGGER report_words_update AFTER UPDATE ON report BEGIN
    INSERT INTO report_words (report_words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
    INSERT INTO report_words (rowid, title, text) VALUES (new.number, new.title, new.text);
END;

-- The view: events, statements, tenures, figures, agreements, disputes. Built from the claims, thrown away at will.
-- record is null where the record is the claim of the same id.
CREATE TABLE record (
    number     INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    shelf      TEXT NOT NULL,
    kind       TEXT,
    type       TEXT,
    status     TEXT,
    from_day   TEXT,
    to_day     TEXT,
    place      TEXT,
    country    TEXT,
    belongs_to TEXT,
    witnesses  INTEGER NOT NULL,
    report     TEXT,
    sentence   INTEGER,
    record     TEXT
);
CREATE INDEX record_shelf ON record (shelf, from_day);
CREATE INDEX record_belongs ON record (belongs_to);

CREATE TABLE record_party (
    record INTEGER NOT NULL,
    part   TEXT NOT NULL,
    actor  TEXT NOT NULL,
    state  TEXT,
    PRIMARY KEY (record, part, actor)
) WITHOUT ROWID;
CREATE INDEX record_party_actor ON record_party (actor);
CREATE INDEX record_party_state ON record_party (state);

CREATE TABLE record_report (
    record INTEGER NOT NULL,
    report TEXT NOT NULL,
    PRIMARY KEY (record, report)
) WITHOUT ROWID;
CREATE INDEX record_report_report ON record_report (report);

CREATE TABLE record_claim (
    claim  TEXT NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (claim, record)
) WITHOUT ROWID;

CREATE TABLE actor (
    id       TEXT PRIMARY KEY,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    state    TEXT,
    names    TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    form     TEXT NOT NULL
) WITHOUT ROWID;

CREATE VIRTUAL TABLE record_words USING fts5 (words, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2");
