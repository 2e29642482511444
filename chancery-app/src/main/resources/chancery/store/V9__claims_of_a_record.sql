-- The claims of a record are taken away with it.
CREATE INDEX record_claim_record ON record_claim (record);
PRAGMA user_version = 9;
