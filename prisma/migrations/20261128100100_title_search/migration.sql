-- Titles that begin with a text, whatever collation the database was made with: a range by code points.
CREATE INDEX revision_latest_title_beginning ON revision (organisation_id, sort_title COLLATE "C", id) WHERE is_latest;
