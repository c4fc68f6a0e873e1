import type { ReportDocument } from "@/lib/domain/report/report-document";

/** Whether nothing of the figures on security factors and loops is answered. What a copy leaves out is not unanswered. */
export function isBlank({ factors, answers }: Pick<ReportDocument, "factors" | "answers">): boolean {
  if (!factors) return true;
  const { loop, capabilities, safety } = factors;
  const effects = answers.flatMap(({ lines }) => lines).find(({ path }) => path === "factors.effects");
  return (!effects || effects.status === "unanswered") && !loop && !capabilities && !safety;
}
