import type { Answers } from "@/lib/domain/assessment/answer";
import { pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { visibleQuestions } from "@/lib/domain/assessment/visibility";
import type { PendingRule } from "@/lib/domain/findings/find";
import type { Depth, Instrument } from "@/lib/domain/instrument/question";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/**
 * Rules that could not be concluded, with the answers they wait for. Only answers that are asked at this depth: nobody waits
 * for others, and a rule that waits for no other is left out.
 */
export function waitingRules(
  instrument: Instrument,
  answers: Answers,
  depth: Depth,
  pending: readonly PendingRule[],
): ReportDocument["pending"] {
  const asked = new Set(visibleQuestions(instrument, answers, depth).map(({ id }) => id));
  return pending.flatMap(({ ruleId, title, missing }) => {
    const waited = missing.filter((path) => asked.has(path.split("/", 1)[0] ?? path));
    if (waited.length === 0) return [];
    const labelled = waited.map((path) => ({ path, label: pathLabel(instrument, answers, path) }));
    return [{ ruleId, title, missing: labelled }];
  });
}
