import type { Expression, RawBuilder } from "kysely";
import { arrayOf } from "@/lib/data/array-of";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";
import type { Part } from "@/lib/domain/access/standing";
import { grouped } from "@/lib/domain/grouped";

/** Why somebody stands to a revision that is no relation: what of a review is told apart elsewhere. */
const NO_RELATIONS = ["owes", "handed-in"] as const;

/**
 * How the viewer stands by name to a revision of an assessment: relations as `Part` has them, all of that revision. For lists
 * whose rows are revisions. Who led when it was submitted is told of work for named people alone, where it counts.
 */
export function ownRelations(of: {
  organisationId: Expression<string>;
  memberId: Expression<string>;
  assessment: Expression<string>;
  revision: Expression<string>;
}): RawBuilder<readonly Part["relation"][]> {
  return arrayOf(
    db
      .selectFrom("standing as s")
      .select("s.why as value")
      .where("s.organisation_id", "=", of.organisationId)
      .where("s.member_id", "=", of.memberId)
      .where("s.assessment_id", "=", of.assessment)
      .where((eb) => eb.or([eb("s.revision_id", "=", of.revision), eb("s.why", "=", "writer")]))
      .where("s.why", "not in", NO_RELATIONS)
      .$narrowType<{ value: Part["relation"] }>(),
  );
}

const ofMany = composed(
  (given: Given<{ organisationId: string; memberId: string; assessments: readonly string[] }>) =>
    db
      .selectFrom("standing as s")
      .select(["s.assessment_id as assessmentId", "s.revision_id as revisionId", "s.why"])
      .where("s.organisation_id", "=", given.organisationId)
      .where("s.member_id", "=", given.memberId)
      .where((eb) => eb("s.assessment_id", "=", eb.fn.any(given.assessments)))
      .where("s.why", "not in", NO_RELATIONS)
      .$narrowType<{ why: Part["relation"] }>(),
);

/**
 * Rows of revisions with the same, asked for all of them at once: of thousands most have none, and looking each up cost more than
 * reading them.
 */
export async function withOwnRelations<
  R extends { readonly assessmentId: string; readonly revisionId: string },
>(
  tx: Reader,
  viewer: Viewer,
  found: readonly R[],
): Promise<readonly (R & { readonly ownRelations: readonly Part["relation"][] })[]> {
  if (found.length === 0) return [];
  const own = await rows(
    tx,
    ofMany({
      organisationId: viewer.organisationId,
      memberId: viewer.id,
      assessments: found.map(({ assessmentId }) => assessmentId),
    }),
  );
  const byAssessment = grouped(own, ({ assessmentId }) => assessmentId);
  return found.map((row) => ({
    ...row,
    ownRelations: (byAssessment.get(row.assessmentId) ?? []).flatMap(({ revisionId, why }) =>
      revisionId === row.revisionId || why === "writer" ? [why] : [],
    ),
  }));
}
