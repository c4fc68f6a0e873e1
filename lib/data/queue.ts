import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { type Counted, counted } from "@/lib/data/counted";
import { Prisma } from "@/lib/data/generated/client";
import type { AssessmentState } from "@/lib/domain/access/access-table";

export type QueueRecord = {
  readonly assessmentId: string;
  readonly title: string;
  readonly state: AssessmentState;
  readonly teamId: string;
  readonly teamName: string;
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  readonly revisionNumber: number;
  readonly submittedAt: Date;
  readonly scrutiny: string;
  readonly blocking: number;
  readonly serious: number;
  readonly concern: number;
  readonly assigned: number;
  readonly handedIn: number;
};

/** How many of a list are shown; how many there are is counted all the same. */
const SHOWN = 200;

/**
 * What waits for the leads of these teams, longest waiting first; worked examples and what the viewer ever wrote are left out.
 * `ready` for a decision is what has every review that was asked for, or for which none was. A review by somebody whose
 * account is disabled, or who was taken off, is not waited for.
 */
export async function listQueue(
  tx: Reader,
  viewer: Viewer,
  teamIds: readonly string[],
  which: "open" | "ready",
): Promise<Counted<QueueRecord>> {
  const assigned = Prisma.sql`count(v.id) FILTER (WHERE v.handed_in_at IS NOT NULL OR v.ended_at IS NULL AND w.disabled_at IS NULL)`;
  const isMeant = which === "open" ? Prisma.sql`true` : Prisma.sql`${assigned} = count(v.handed_in_at)`;
  const rows = await tx.$queryRaw<(QueueRecord & { total: number })[]>`
    SELECT a.id AS "assessmentId", r.title, a.state, t.id AS "teamId", t.name AS "teamName",
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) ORDER BY p.added_at), '[]')
              FROM assessment_person p JOIN member m ON m.organisation_id = p.organisation_id AND m.id = p.member_id
             WHERE p.organisation_id = a.organisation_id AND p.assessment_id = a.id AND p.relation = 'author') AS authors,
           r.number AS "revisionNumber", r.submitted_at AS "submittedAt", r.scrutiny, r.blocking, r.serious, r.concern,
           ${assigned}::integer AS assigned, count(v.handed_in_at)::integer AS "handedIn",
           (count(*) OVER ())::integer AS total
      FROM assessment a
      JOIN team t ON t.organisation_id = a.organisation_id AND t.id = a.team_id
      JOIN revision r ON r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND r.is_latest
      LEFT JOIN review v ON v.organisation_id = r.organisation_id AND v.revision_id = r.id
      LEFT JOIN member w ON w.organisation_id = v.organisation_id AND w.id = v.reviewer_id
     WHERE a.organisation_id = ${viewer.organisationId}::uuid AND a.team_id = ANY (${teamIds}::uuid[])
       AND a.state IN ('submitted', 'in-review') AND a.example_citation IS NULL
       AND NOT EXISTS (SELECT 1 FROM assessment_side own
                        WHERE own.organisation_id = a.organisation_id AND own.assessment_id = a.id
                          AND own.member_id = ${viewer.id}::uuid AND own.side = 'writer')
     GROUP BY a.organisation_id, a.id, a.state, r.organisation_id, r.id, t.id, t.name
    HAVING ${isMeant}
     ORDER BY r.submitted_at, a.id
     LIMIT ${SHOWN}`;
  return counted(rows);
}
