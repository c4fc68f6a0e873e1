import { queryAsOwner } from "@/lib/data/testing/test-organisation";

/**
 * Copies a submitted assessment with its newest revision, below the use cases: for lists that are longer than anybody submits
 * in a test. The copies have no people; each was submitted a second after the one before, the first a second after the source.
 */
export async function copySubmitted(
  organisation: string,
  assessment: string,
  { count, title }: { readonly count: number; readonly title: string },
): Promise<void> {
  await queryAsOwner(
    `WITH source AS (SELECT * FROM revision WHERE organisation_id = $1 AND assessment_id = $2 AND is_latest),
          copies AS (SELECT n, gen_random_uuid() AS id FROM generate_series(1, $3::integer) n),
          made AS (
            INSERT INTO assessment
            SELECT (jsonb_populate_record(NULL::assessment,
                    to_jsonb(a) || jsonb_build_object('id', c.id, 'title', $4 || ' ' || c.n))).*
              FROM assessment a, copies c WHERE a.organisation_id = $1 AND a.id = $2
            RETURNING id)
     INSERT INTO revision
     SELECT (jsonb_populate_record(NULL::revision, to_jsonb(s) || jsonb_build_object(
              'id', gen_random_uuid(), 'assessment_id', c.id, 'title', $4 || ' ' || c.n,
              'submitted_at', s.submitted_at + c.n * interval '1 second'))).*
       FROM source s, copies c WHERE (SELECT count(*) FROM made) = $3::integer`,
    [organisation, assessment, count, title],
  );
}
