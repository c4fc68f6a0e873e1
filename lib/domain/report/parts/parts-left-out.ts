import type { ReportDocument } from "@/lib/domain/report/report-document";

/** The parts of a report that only the longer depths ask about, by their anchors on the page. */
export type LongerPart =
  | "model"
  | "find-out"
  | "axes"
  | "misuse"
  | "factors"
  | "terms"
  | "claims"
  | "assumptions"
  | "worldviews"
  | "commitments"
  | "forecasts";

/**
 * The parts to leave out of a light report, because the screening doesn't ask about them and nothing is there all the same:
 * an empty table would read as if an answer were missing. A longer assessment leaves nothing out, since there it is.
 */
export function partsLeftOut(report: ReportDocument): ReadonlySet<LongerPart> {
  if (report.depth !== "screening") return new Set();
  const { axes, misuse, worldviews, whatWouldChange } = report;
  const isEmpty: { readonly [part in LongerPart]: boolean } = {
    model: report.model.nodes.length === 0,
    "find-out": !whatWouldChange || whatWouldChange.findOutFirst.length === 0,
    axes: !axes.timelineShift && !axes.safetyEffect,
    misuse: misuse.patterns.length === 0 && misuse.pathways.length === 0,
    factors: isBlank(report),
    terms: report.terms.every(({ state }) => state === "undefined"),
    claims: report.claims.rows.length === 0,
    assumptions: report.assumptions.rows.length === 0,
    worldviews: !worldviews || worldviews.underAll + worldviews.dependent.length === 0,
    commitments: report.commitments.rows.length === 0,
    forecasts: report.forecasts.rows.length === 0,
  };
  return new Set((Object.keys(isEmpty) as LongerPart[]).filter((part) => isEmpty[part]));
}

/** Whether nothing of the figures on security factors and loops is answered. What a copy leaves out is not unanswered. */
export function isBlank({ factors, answers }: Pick<ReportDocument, "factors" | "answers">): boolean {
  if (!factors) return true;
  const { loop, capabilities, safety } = factors;
  const effects = answers.flatMap(({ lines }) => lines).find(({ path }) => path === "factors.effects");
  return (!effects || effects.status === "unanswered") && !loop && !capabilities && !safety;
}
