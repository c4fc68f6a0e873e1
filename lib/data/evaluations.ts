import type { Reader, Viewer } from "@/lib/data/as-viewer";
import type { FindingHead } from "@/lib/domain/findings/finding-changes";
import type { ScrutinyLevel } from "@/lib/domain/report/report-document";

/** A revision evaluated again under later rules. */
export type EvaluationRow = {
  readonly instrumentVersion: string;
  readonly rulebookVersion: string;
  readonly scrutiny: ScrutinyLevel;
  readonly findings: readonly FindingHead[];
  readonly setAside: readonly string[];
  readonly evaluatedAt: Date;
};

/** The newest evaluation of a revision beside the frozen one; null without one. Read by whoever reads the revision. */
export async function getNewestEvaluation(
  tx: Reader,
  viewer: Viewer,
  revisionId: string,
): Promise<EvaluationRow | null> {
  const [row] = await tx.$queryRaw<EvaluationRow[]>`
    SELECT e.instrument_version AS "instrumentVersion", e.rulebook_version AS "rulebookVersion", e.scrutiny, e.findings,
           e.set_aside AS "setAside", e.evaluated_at AS "evaluatedAt"
      FROM evaluation e
     WHERE e.organisation_id = ${viewer.organisationId}::uuid AND e.revision_id = ${revisionId}::uuid
     ORDER BY e.evaluated_at DESC, e.instrument_version DESC
     LIMIT 1`;
  return row ?? null;
}
