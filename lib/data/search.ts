import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { ownRelations } from "@/lib/data/assessments";
import { Prisma } from "@/lib/data/generated/client";
import type { AssessmentState, Handling } from "@/lib/domain/access/access-table";
import type { Part } from "@/lib/domain/access/standing";

/** What is looked for: a whole text, and the words of it. Both are matched without regard to capitals. */
export type Search = { readonly text: string; readonly words: readonly string[]; readonly size: number };

export type FoundOwn = { readonly id: string; readonly title: string; readonly state: AssessmentState };
export type FoundRevision = {
  readonly assessmentId: string;
  readonly title: string;
  readonly state: AssessmentState;
  readonly revisionNumber: number;
  readonly teamId: string;
  readonly handling: Handling;
  /** How the viewer stands to this revision by name. */
  readonly ownRelations: readonly Part["relation"][];
};

/** How many of the newest revisions are looked through for words inside a title. The beginning of a title is found in any. */
const LOOKED_THROUGH = 10_000;

/**
 * The viewer's own assessments, titled as their drafts are, whose titles have every word: first those titled exactly so, then
 * those that begin so, then the others, last changed first.
 */
export async function searchAuthored(
  tx: Reader,
  viewer: Viewer,
  { text, words, size }: Search,
): Promise<readonly FoundOwn[]> {
  return tx.$queryRaw<FoundOwn[]>`
    SELECT own.id, own.title, own.state
      FROM (SELECT a.id, a.state, a.updated_at, coalesce(w.value ->> 'value', a.title) AS title,
                   lower(coalesce(w.value ->> 'value', a.title)) AS small
              FROM assessment_person mine
              JOIN assessment a ON a.organisation_id = mine.organisation_id AND a.id = mine.assessment_id
              LEFT JOIN answer w ON w.organisation_id = a.organisation_id AND w.assessment_id = a.id
               AND w.path = 'project.title'
             WHERE mine.organisation_id = ${viewer.organisationId}::uuid AND mine.member_id = ${viewer.id}::uuid
               AND mine.relation = 'author') own
     WHERE ${hasWords(Prisma.sql`own.small`, words)}
     ORDER BY own.small = lower(${text}) DESC, starts_with(own.small, lower(${text})) DESC, own.updated_at DESC, own.id
     LIMIT ${size}`;
}

/**
 * The newest revisions the viewer may read whose titles have every word, in the same order. Titles that begin with the text
 * are found by an index, the text itself first; the rest among the newest ten thousand. The cost is bounded by that.
 */
export async function searchRevisions(
  tx: Reader,
  viewer: Viewer,
  { text, words, size }: Search,
): Promise<readonly FoundRevision[]> {
  const latest = Prisma.sql`r.organisation_id = ${viewer.organisationId}::uuid AND r.is_latest`;
  const columns = Prisma.sql`r.id, r.assessment_id, r.title, r.sort_title, r.number, r.team_id, r.handling, r.submitted_at`;
  return tx.$queryRaw<FoundRevision[]>`
    WITH beginning AS MATERIALIZED (
      SELECT ${columns} FROM revision r
       WHERE ${latest} AND r.sort_title COLLATE "C" >= lower(${text})
         AND r.sort_title COLLATE "C" < lower(${text}) || chr(1114111)
       ORDER BY r.sort_title COLLATE "C", r.id
       LIMIT ${size}
    ), newest AS MATERIALIZED (
      SELECT ${columns} FROM revision r WHERE ${latest} ORDER BY r.submitted_at DESC, r.id DESC LIMIT ${LOOKED_THROUGH}
    ), inside AS MATERIALIZED (
      SELECT * FROM newest n
       WHERE ${hasWords(Prisma.sql`n.sort_title`, words)} AND NOT starts_with(n.sort_title, lower(${text}))
       ORDER BY n.submitted_at DESC, n.id DESC
       LIMIT ${size}
    ), found AS (
      SELECT 1 AS rank, b.* FROM beginning b UNION ALL SELECT 2 AS rank, i.* FROM inside i
    )
    SELECT f.assessment_id AS "assessmentId", f.title, a.state, f.number AS "revisionNumber", f.team_id AS "teamId",
           f.handling,
           ${ownRelations(viewer, { revision: Prisma.sql`f.id`, assessment: Prisma.sql`f.assessment_id` })} AS "ownRelations"
      FROM found f JOIN assessment a ON a.organisation_id = ${viewer.organisationId}::uuid AND a.id = f.assessment_id
     ORDER BY f.rank, f.sort_title = lower(${text}) DESC, f.submitted_at DESC, f.id DESC
     LIMIT ${size}`;
}

function hasWords(title: Prisma.Sql, words: readonly string[]): Prisma.Sql {
  return Prisma.join(
    words.map((word) => Prisma.sql`position(lower(${word}) IN ${title}) > 0`),
    " AND ",
  );
}
