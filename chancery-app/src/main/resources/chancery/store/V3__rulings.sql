PRAGMA user_version = 3;

-- What people decided, as they decided it. Nothing is ever changed or taken away here: one ruling is undone by another.
CREATE TABLE ruling (
    id     TEXT PRIMARY KEY,
    made   TEXT NOT NULL,
    ruling TEXT NOT NULL
) WITHOUT ROWID;
CREATE TRIGGER ruling_is_not_changed BEFORE UPDATE ON ruling BEGIN
    SELECT RAISE(ABORT, 'a ruling is never changed: make another one');
END;
CREATE TRIGGER ruling_is_not_dropped BEFORE DELETE ON ruling BEGIN
    SELECT RAISE(ABORT, 'a ruling is never dropped: undo it');
END;

-- The view: what the rulings do to the record as it is now.
CREATE TABLE ruling_effect (
    ruling TEXT PRIMARY KEY,
    what   TEXT NOT NULL,
    state  TEXT NOT NULL,
    record TEXT,
    remark TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX ruling_effect_record ON ruling_effect (record);

-- The view: actors that are really another one.
CREATE TABLE actor_joined (
    actor      TEXT PRIMARY KEY,
    stands_for TEXT NOT NULL
) WITHOUT ROWID;

-- Who wrote what into the store by way of the desk, and with what outcome.
CREATE TABLE written (
    number  INTEGER PRIMARY KEY,
    made    TEXT NOT NULL,
    who     TEXT NOT NULL,
    what    TEXT NOT NULL,
    about   TEXT NOT NULL,
    outcome INTEGER NOT NULL
);
