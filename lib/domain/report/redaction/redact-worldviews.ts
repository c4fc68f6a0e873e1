import type { Finding } from "@/lib/domain/findings/finding";
import { readsNothingOf } from "@/lib/domain/report/redaction/redact-ledger";
import type { Withheld } from "@/lib/domain/report/redaction/withheld";
import type { WorldviewsPart } from "@/lib/domain/report/report-document";

/** Counted over the findings that the copy shows. */
export function redactWorldviews(
  part: WorldviewsPart,
  findings: readonly Finding[],
  withheld: Withheld,
): WorldviewsPart {
  if (withheld.isNone) return part;
  const shown = new Set(findings.map(({ fingerprint }) => fingerprint));
  const dependent = part.dependent.filter(({ fingerprint }) => shown.has(fingerprint));
  const weighed = findings.filter(({ kind, subjects }) => kind !== "strength" && !subjects);
  return {
    views: withheld.has("evidence.worldview")
      ? part.views.map((view) => ({ ...view, isAuthors: false }))
      : part.views,
    ...(part.levels && { levels: redactLevels(part.levels, withheld) }),
    underAll: weighed.length - dependent.length,
    dependent,
  };
}

/** How many stay the same, and the scrutiny that follows, rest on rows that the copy leaves out. */
function redactLevels({ rows }: NonNullable<WorldviewsPart["levels"]>, withheld: Withheld) {
  return { rows: rows.filter(({ id }) => readsNothingOf(id, withheld)) };
}
