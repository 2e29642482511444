PRAGMA user_version = 6;

-- What a report that prints no date was dated by, in the order in which its days were narrowed.
CREATE TABLE clue (
    report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    clue   TEXT NOT NULL,
    PRIMARY KEY (report, number)
) WITHOUT ROWID;
