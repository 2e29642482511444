PRAGMA user_version = 2;

-- number is from here on the place of a record in the telling of its shelf: pages are cut by it.
CREATE INDEX record_told ON record (shelf, number);

-- What the desk counts by.
ALTER TABLE record ADD COLUMN mode TEXT;
ALTER TABLE record ADD COLUMN certainty TEXT;
ALTER TABLE record ADD COLUMN disputes INTEGER NOT NULL DEFAULT 0;

-- The view as it stands has neither: it is built again when the store is opened.
DELETE FROM fact WHERE name = 'view-built-after';
