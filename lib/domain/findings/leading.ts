import type { Finding } from "@/lib/domain/findings/finding";

/** How many lead. */
const LEADING = 3;

/**
 * The findings to open with: the gravest of three different themes, in the order of the report; fewer where there are fewer. By
 * weight alone, timing would take every place. Strengths and notes don't lead.
 */
export function leadingFindings(findings: readonly Finding[]): readonly Finding[] {
  const grave = findings.filter(({ kind, severity }) => kind !== "strength" && severity !== "note");
  const ofThemes = grave.filter(({ theme }, at) => grave.findIndex((each) => each.theme === theme) === at);
  const leading = new Set([...ofThemes.slice(0, LEADING), ...grave].slice(0, LEADING));
  return grave.filter((finding) => leading.has(finding));
}
