PRAGMA user_version = 8;

-- By its code an event is found that answers a promise or a demand.
ALTER TABLE record ADD COLUMN cameo TEXT;

-- Events that are told otherwise than they were merged, since people ruled: as they were merged, with their claims; event is null where
-- only rulings made one. All others are told as they were merged.
CREATE TABLE merged_event (
    id      TEXT PRIMARY KEY,
    part_of TEXT,
    event   TEXT
) WITHOUT ROWID;
CREATE INDEX merged_event_part ON merged_event (part_of) WHERE part_of IS NOT NULL;
CREATE TABLE merged_claim (
    claim  TEXT PRIMARY KEY,
    report TEXT NOT NULL,
    event  TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX merged_claim_report ON merged_claim (report);
CREATE INDEX merged_claim_event ON merged_claim (event);

-- Which forms of actors the events have that are told otherwise.
CREATE TABLE ruled_form (
    record TEXT NOT NULL,
    form   TEXT NOT NULL,
    actor  TEXT NOT NULL,
    PRIMARY KEY (record, form)
) WITHOUT ROWID;
CREATE INDEX ruled_form_actor ON ruled_form (actor, form);

-- Claims that standing rulings were tied to when they were replayed last; and what any ruling may be tied to: reports, and sentences by
-- the ids made of them.
CREATE TABLE ruling_claim (
    claim  TEXT NOT NULL,
    ruling TEXT NOT NULL,
    PRIMARY KEY (claim, ruling)
) WITHOUT ROWID;
CREATE INDEX ruling_claim_ruling ON ruling_claim (ruling);
CREATE TABLE ruling_anchor (
    anchor TEXT NOT NULL,
    ruling TEXT NOT NULL,
    PRIMARY KEY (anchor, ruling)
) WITHOUT ROWID;

-- The view and its index lack all this: they are built anew.
DELETE FROM index_block;
DELETE FROM fact WHERE name IN ('view-built-after', 'view-made-by');
