PRAGMA user_version = 7;

-- By what a report is found when another one is merged: keys of its claims, or of the events that it tells.
CREATE TABLE merge_key (
    key    INTEGER NOT NULL,
    report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    part   INTEGER NOT NULL,
    asks   INTEGER NOT NULL,
    PRIMARY KEY (key, report, part)
) WITHOUT ROWID;
CREATE INDEX merge_key_report ON merge_key (report, part);
CREATE INDEX merge_key_asked ON merge_key (key) WHERE asks;

-- What the rules of disputes found, each about its scope; a dispute of the view is one or more of these.
CREATE TABLE finding (
    scope   TEXT NOT NULL,
    dispute TEXT NOT NULL,
    about   TEXT NOT NULL,
    also    TEXT,
    record  TEXT NOT NULL,
    PRIMARY KEY (scope, dispute)
) WITHOUT ROWID;
CREATE INDEX finding_dispute ON finding (dispute);
CREATE INDEX finding_about ON finding (about);
CREATE INDEX finding_also ON finding (also) WHERE also IS NOT NULL;

-- Reports that changed since the view was made, as they were then; report and claims are null if they were not there.
CREATE TABLE changed_report (
    id     TEXT PRIMARY KEY,
    report TEXT,
    claims TEXT,
    actors TEXT NOT NULL
) WITHOUT ROWID;

-- What copies are found by. A report that was taken away keeps its row until the view is made.
CREATE TABLE sketch (
    report    TEXT PRIMARY KEY,
    signature TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE sketch_band (
    band   INTEGER NOT NULL,
    report TEXT NOT NULL,
    PRIMARY KEY (band, report)
) WITHOUT ROWID;
CREATE INDEX sketch_band_report ON sketch_band (report);

-- Which forms of which actors a report uses.
CREATE TABLE report_form (
    report   TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    form     TEXT NOT NULL,
    actor    TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    PRIMARY KEY (report, form)
) WITHOUT ROWID;
CREATE INDEX report_form_actor ON report_form (actor, form, mentions);

-- The words of the index, one in a row, so that a new one is written without the others.
DROP TABLE index_words;
CREATE TABLE index_word (
    list   TEXT NOT NULL,
    number INTEGER NOT NULL,
    word   TEXT NOT NULL,
    PRIMARY KEY (list, number)
) WITHOUT ROWID;
CREATE UNIQUE INDEX index_word_word ON index_word (list, word);
DELETE FROM index_block;

-- The numbers of records have gaps from now on, in which new ones find their place: the view is built anew.
DELETE FROM fact WHERE name = 'view-built-after';
