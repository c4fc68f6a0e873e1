-- Authors take back what they shared. Nobody stops being an author of something that was submitted: who wrote it can neither
-- review nor decide it, also later.

GRANT DELETE ON assessment_person TO landfall_app;
CREATE POLICY assessment_person_remove ON assessment_person FOR DELETE TO landfall_app
  USING (
    organisation_id = (SELECT landfall_organisation())
    AND assessment_id = ANY ((SELECT landfall_assessments_as('author'))::uuid[])
    AND (
      relation = 'named-reader'
      OR relation = 'author' AND EXISTS (SELECT 1 FROM assessment a
                                          WHERE a.organisation_id = assessment_person.organisation_id
                                            AND a.id = assessment_person.assessment_id
                                            AND a.revision_number = 0)
    )
  );

-- The use case holds the lock of the assessment, so that two authors who remove each other don't both succeed.
CREATE FUNCTION landfall_keep_an_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.relation = 'author' AND NOT EXISTS (
    SELECT 1 FROM assessment_person p
     WHERE p.organisation_id = OLD.organisation_id AND p.assessment_id = OLD.assessment_id
       AND p.relation = 'author' AND p.member_id <> OLD.member_id
  ) THEN
    RAISE EXCEPTION 'the last author stays' USING ERRCODE = 'check_violation';
  END IF;
  RETURN OLD;
END
$$;
REVOKE EXECUTE ON FUNCTION landfall_keep_an_author() FROM PUBLIC;
CREATE TRIGGER assessment_person_last_author BEFORE DELETE ON assessment_person
  FOR EACH ROW EXECUTE FUNCTION landfall_keep_an_author();
