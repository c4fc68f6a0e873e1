-- A link leaves out as many answers as a copy does: lib/domain/limits.ts, COUNT_LIMITS.withheld.
ALTER TABLE report_link
  DROP CONSTRAINT report_link_withheld_bounded,
  ADD CONSTRAINT report_link_withheld_bounded CHECK (withheld IS NOT NULL AND cardinality(withheld) <= 2000);
