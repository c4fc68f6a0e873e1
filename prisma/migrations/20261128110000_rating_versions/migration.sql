-- A save of a rating names the version it was written over, so that two tabs of one reviewer never overwrite each other.
ALTER TABLE review_rating ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1);
GRANT UPDATE (version) ON review_rating TO landfall_app;
