import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { ownRelations } from "@/lib/data/assessments";
import { Prisma } from "@/lib/data/generated/client";
import type { AssessmentState, Handling } from "@/lib/domain/access/access-table";
import type { Part } from "@/lib/domain/access/standing";

export type PortfolioSort = "submitted" | "title" | "shift" | "effect";

export type PortfolioQuery = {
  readonly text: string | null;
  readonly state: AssessmentState | null;
  readonly team: string | null;
  readonly kindOfWork: string | null;
  readonly pattern: string | null;
  readonly recipientKind: string | null;
  readonly scrutiny: string | null;
  readonly severity: "blocking" | "serious" | null;
  readonly sort: PortfolioSort;
  readonly order: "asc" | "desc";
  /** The last row of the page before: its sort value, as text (null where it has none), and id. */
  readonly after: { readonly value: string | null; readonly id: string } | null;
  readonly size: number;
};

export type PortfolioRecord = {
  readonly assessmentId: string;
  readonly revisionId: string;
  readonly revisionNumber: number;
  readonly title: string;
  readonly state: AssessmentState;
  readonly teamId: string;
  readonly teamName: string;
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  readonly submittedAt: Date;
  readonly scrutiny: string;
  readonly kindsOfWork: readonly string[];
  readonly recipientKinds: readonly string[];
  readonly patterns: readonly string[];
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly effect: number | null;
  readonly blocking: number;
  readonly serious: number;
  readonly concern: number;
  readonly note: number;
  readonly example: boolean;
  readonly sortValue: string | null;
  readonly handling: Handling;
  /** How the viewer stands to this revision by name. */
  readonly ownRelations: readonly Part["relation"][];
};

const COLUMNS: Record<PortfolioSort, { column: Prisma.Sql; type: Prisma.Sql }> = {
  submitted: { column: Prisma.sql`r.submitted_at`, type: Prisma.sql`timestamptz` },
  title: { column: Prisma.sql`r.sort_title`, type: Prisma.sql`text` },
  shift: { column: Prisma.sql`r.shift_p50`, type: Prisma.sql`double precision` },
  effect: { column: Prisma.sql`r.effect_p50`, type: Prisma.sql`double precision` },
};

const STATE_JOIN = Prisma.sql`JOIN assessment a ON a.organisation_id = r.organisation_id AND a.id = r.assessment_id`;

function hasNulls(sort: PortfolioSort): boolean {
  return sort === "shift" || sort === "effect";
}

/**
 * A page of the newest revisions the viewer may read, in a stable order; rows without the sort value come last. A keyset:
 * the hundredth page costs what the first does.
 */
export async function listPortfolioRows(
  tx: Reader,
  viewer: Viewer,
  query: PortfolioQuery,
): Promise<readonly PortfolioRecord[]> {
  const { column } = COLUMNS[query.sort];
  const direction = query.order === "asc" ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  // Said only where there are nulls: an index is walked only in exactly its own order.
  const nullsLast = hasNulls(query.sort) ? Prisma.sql`NULLS LAST` : Prisma.empty;
  const order = Prisma.sql`${column} ${direction} ${nullsLast}, r.id ${direction}`;
  const conditions = [...matching(viewer, query), ...afterCursor(query)];
  // The page is cut first; names, recipients and patterns are looked up for its rows only.
  return tx.$queryRaw<PortfolioRecord[]>`
    WITH page AS MATERIALIZED (
      SELECT r.*, ${column}::text AS sort_value, a.state, a.example_citation IS NOT NULL AS example,
             row_number() OVER (ORDER BY ${order}) AS place
        FROM revision r ${STATE_JOIN}
       WHERE ${Prisma.join(conditions, " AND ")}
       ORDER BY ${order}
       LIMIT ${query.size}
    )
    SELECT p.assessment_id AS "assessmentId", p.id AS "revisionId", p.number AS "revisionNumber", p.title, p.state,
           p.team_id AS "teamId", t.name AS "teamName",
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) ORDER BY w.added_at), '[]')
              FROM assessment_person w JOIN member m ON m.organisation_id = w.organisation_id AND m.id = w.member_id
             WHERE w.organisation_id = p.organisation_id AND w.assessment_id = p.assessment_id
               AND w.relation = 'author') AS authors,
           p.submitted_at AS "submittedAt", p.scrutiny, p.kinds_of_work AS "kindsOfWork",
           ARRAY(SELECT DISTINCT x.kind FROM revision_recipient x
                  WHERE x.organisation_id = p.organisation_id AND x.revision_id = p.id AND x.kind <> ''
                  ORDER BY 1) AS "recipientKinds",
           ARRAY(SELECT DISTINCT x.pattern_id FROM revision_pattern x
                  WHERE x.organisation_id = p.organisation_id AND x.revision_id = p.id ORDER BY 1) AS patterns,
           p.shift_p10 AS p10, p.shift_p50 AS p50, p.shift_p90 AS p90, p.effect_p50 AS effect,
           p.blocking, p.serious, p.concern, p.note, p.example, p.sort_value AS "sortValue", p.handling,
           ${ownRelations(viewer, { revision: Prisma.sql`p.id`, assessment: Prisma.sql`p.assessment_id` })} AS "ownRelations"
      FROM page p JOIN team t ON t.organisation_id = p.organisation_id AND t.id = p.team_id
     ORDER BY p.place`;
}

/** How many match, counted up to `limit`; null beyond. */
export async function countPortfolio(
  tx: Reader,
  viewer: Viewer,
  query: PortfolioQuery,
  limit: number,
): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ found: number }[]>`
    SELECT count(*)::integer AS found FROM (
      SELECT 1 FROM revision r ${query.state ? STATE_JOIN : Prisma.empty}
       WHERE ${Prisma.join(matching(viewer, query), " AND ")} LIMIT ${limit + 1}) counted`;
  const found = row?.found ?? 0;
  return found > limit ? null : found;
}

function matching(viewer: Viewer, query: PortfolioQuery): Prisma.Sql[] {
  const conditions = [Prisma.sql`r.organisation_id = ${viewer.organisationId}::uuid AND r.is_latest`];
  const and = (condition: Prisma.Sql) => conditions.push(condition);
  if (query.text) and(Prisma.sql`position(lower(${query.text}) IN r.sort_title) > 0`);
  if (query.state) and(Prisma.sql`a.state = ${query.state}`);
  if (query.team) and(Prisma.sql`r.team_id = ${query.team}::uuid`);
  if (query.scrutiny) and(Prisma.sql`r.scrutiny = ${query.scrutiny}`);
  if (query.kindOfWork) and(Prisma.sql`${query.kindOfWork} = ANY (r.kinds_of_work)`);
  if (query.severity === "blocking") and(Prisma.sql`r.blocking > 0`);
  if (query.severity === "serious") and(Prisma.sql`r.serious > 0`);
  if (query.pattern) {
    and(Prisma.sql`EXISTS (SELECT 1 FROM revision_pattern x
      WHERE x.organisation_id = r.organisation_id AND x.revision_id = r.id AND x.pattern_id = ${query.pattern})`);
  }
  if (query.recipientKind) {
    and(Prisma.sql`EXISTS (SELECT 1 FROM revision_recipient x
      WHERE x.organisation_id = r.organisation_id AND x.revision_id = r.id AND x.kind = ${query.recipientKind})`);
  }
  return conditions;
}

function afterCursor({ after, sort, order }: PortfolioQuery): Prisma.Sql[] {
  if (!after) return [];
  const { column, type } = COLUMNS[sort];
  const beyond = order === "asc" ? Prisma.sql`>` : Prisma.sql`<`;
  if (after.value === null) return [Prisma.sql`${column} IS NULL AND r.id ${beyond} ${after.id}::uuid`];
  const place = Prisma.sql`(${column}, r.id) ${beyond} (${after.value}::text::${type}, ${after.id}::uuid)`;
  return [hasNulls(sort) ? Prisma.sql`(${place} OR ${column} IS NULL)` : place];
}
