import type { Answers } from "@/lib/domain/assessment/answer";
import type { Finding } from "@/lib/domain/findings/finding";
import { reevaluate } from "@/lib/domain/report/reevaluate";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";

export type ClearedSince = {
  /** Found then and not now, because answers changed; in the order of the report they were found in, without strengths. */
  readonly findings: readonly Finding[];
  /** How many others are gone because today's rules read the same answers otherwise: nothing that an author resolved. */
  readonly byRules: number;
};

type Frozen = {
  readonly answers: Answers;
  readonly report: Pick<ReportDocument, "findings" | "instrumentVersion" | "rulebookVersion">;
};

/**
 * What a frozen revision found and a draft made of it no longer does. A revision of another rulebook is evaluated again from
 * its own answers, so that what rules call by another name is not taken for what its authors have done. Where its answers can't
 * be read any more, all that is gone counts as theirs.
 */
export function clearedSince({ answers, report }: Frozen, now: readonly Finding[]): ClearedSince {
  const stands = new Set(now.map(({ fingerprint }) => fingerprint));
  const gone = report.findings.filter(
    ({ fingerprint, kind }) => kind !== "strength" && !stands.has(fingerprint),
  );
  if (gone.length === 0 || report.rulebookVersion === RULEBOOK_VERSION) return { findings: gone, byRules: 0 };
  const again = reevaluate(answers, report.instrumentVersion);
  if (!again.ok) return { findings: gone, byRules: 0 };
  const foundAgain = new Set(again.findings.map(({ fingerprint }) => fingerprint));
  const findings = gone.filter(({ fingerprint }) => foundAgain.has(fingerprint));
  return { findings, byRules: gone.length - findings.length };
}
