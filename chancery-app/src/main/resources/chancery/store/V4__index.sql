PRAGMA user_version = 4;

-- What records are found and counted by, as a program holds it in memory: derived from the view, block by block of record numbers.
-- made is the number of the making of the view in which the block became as it is.
CREATE TABLE index_block (
    block INTEGER PRIMARY KEY,
    made  INTEGER NOT NULL,
    cells BLOB NOT NULL
);
CREATE TABLE index_words (
    list  TEXT PRIMARY KEY,
    words TEXT NOT NULL
) WITHOUT ROWID;

-- When reports were published is counted without reading their texts.
CREATE INDEX report_published ON report (published_from, published_to);
