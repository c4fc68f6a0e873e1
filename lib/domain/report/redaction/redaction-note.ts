import { audienceTable } from "@/lib/domain/report/redaction/audience";
import { labelOfKey, leftOutOfInstrument } from "@/lib/domain/report/redaction/left-out-of-instrument";
import { BY_CHOICE, type Redaction, type Withheld } from "@/lib/domain/report/redaction/withheld";
import type { RedactionNote, ReportDocument } from "@/lib/domain/report/report-document";
import type { Rule } from "@/lib/domain/rules/rule";

/**
 * What is left out: what this audience never gets, in the order of the instrument and whatever was said there; then what was
 * chosen; once more what an earlier redaction had left out.
 */
export function noteOf(
  report: ReportDocument,
  { audience, withheld: chosen }: Redaction,
  rules: ReadonlyMap<string, Rule>,
  withheld: Withheld,
): RedactionNote {
  const before = report.redaction;
  const counts = new Map<string, number>();
  for (const path of new Set(chosen)) {
    const label = labelOfKey(path);
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const byChoice = [...counts].map(([label, count]) => ({
    label,
    part: "answer" as const,
    count,
    why: BY_CHOICE,
  }));
  const leftOut = [...(before?.leftOut ?? []), ...leftOutOfInstrument(audience), ...byChoice];
  const titles = [...(before?.rules ?? []), ...[...rules.values()].map(({ title }) => title)];
  return {
    audience,
    table: audienceTable(audience),
    leftOut: [...new Map(leftOut.map((row) => [JSON.stringify(row), row])).values()],
    ...(!withheld.isNone && { rules: [...new Set(titles)] }),
  };
}
