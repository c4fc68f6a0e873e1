import type { Expression, RawBuilder } from "kysely";
import { arrayOf } from "@/lib/data/array-of";
import { db } from "@/lib/data/composed";
import type { Part } from "@/lib/domain/access/standing";

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
      .where("s.why", "not in", ["owes", "handed-in"])
      .$narrowType<{ value: Part["relation"] }>(),
  );
}
