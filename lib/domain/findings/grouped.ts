import { byRule } from "@/lib/domain/findings/by-rule";
import type { Finding } from "@/lib/domain/findings/finding";

/** Findings of a rule that is asked of each record are one, with a point for each further record. What is about process is one too. */
export function grouped(findings: readonly Finding[]): readonly Finding[] {
  const merged = byRule(findings).map((each) => oneOf(each, ({ explanation }) => explanation));
  const process = merged.filter(({ kind, severity }) => kind === "process" && severity === "concern");
  const rest = merged.filter((finding) => !process.includes(finding));
  if (process.length < 2) return merged;
  const one = oneOf(process, ({ title, explanation }) => `${title}. ${explanation}`);
  return [...rest, { ...one, ruleId: PROCESS, fingerprint: PROCESS }];
}

const PROCESS = "process";

function oneOf(findings: readonly Finding[], inWords: (finding: Finding) => string): Finding {
  const [first, ...others] = findings as [Finding, ...Finding[]];
  if (others.length === 0) return { ...first, fingerprint: first.ruleId };
  const answers = new Map(findings.flatMap((each) => each.answers).map((each) => [each.path, each]));
  const because = findings.flatMap((each) => each.because ?? []);
  return {
    ...first,
    fingerprint: first.ruleId,
    points: others.flatMap((each) => [inWords(each), ...(each.points ?? [])]),
    claims: [...new Set(findings.flatMap(({ claims }) => claims))],
    answers: [...answers.values()],
    because: { op: "any", verdict: "met", children: because },
  };
}
