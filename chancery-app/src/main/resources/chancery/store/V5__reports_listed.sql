PRAGMA user_version = 5;

-- Reports are listed, and counted by outlet, without reading their texts.
CREATE INDEX report_latest ON report (published_to DESC, name, id, published_from, outlet, duplicate_of, sentences);
CREATE INDEX report_copied ON report (duplicate_of) WHERE duplicate_of IS NOT NULL;

-- A view that an older program built lacks what this one counts, as who witnesses what: it is built anew when the store is next opened.
DELETE FROM fact WHERE name = 'view-built-after';
