/**
 * Copies a submitted assessment with its newest revision, below the use cases: of an organisation ($1) an assessment ($2), so often ($3), with
 * titles that begin so ($4). The copies have no people, answers or report; each was submitted a second after the one before.
 */
export const COPY_SUBMITTED = `
  WITH source AS MATERIALIZED (
         SELECT to_jsonb(r) || '{"report": {}, "answers": {}}' AS fields, submitted_at FROM revision r
          WHERE organisation_id = $1 AND assessment_id = $2 AND is_latest),
       whole AS MATERIALIZED (
         SELECT to_jsonb(a) AS fields FROM assessment a WHERE organisation_id = $1 AND id = $2),
       copies AS MATERIALIZED (SELECT n, gen_random_uuid() AS id FROM generate_series(1, $3::integer) n),
       made AS (
         INSERT INTO assessment
         SELECT made.* FROM whole w, copies c,
                jsonb_populate_record(NULL::assessment,
                  w.fields || jsonb_build_object('id', c.id, 'title', $4 || ' ' || c.n)) made
         RETURNING id)
  INSERT INTO revision
  SELECT frozen.* FROM source s, copies c,
         jsonb_populate_record(NULL::revision, s.fields || jsonb_build_object(
           'id', gen_random_uuid(), 'assessment_id', c.id, 'title', $4 || ' ' || c.n,
           'submitted_at', s.submitted_at + c.n * interval '1 second')) frozen
   WHERE (SELECT count(*) FROM made) = $3::integer`;
