import { byRule } from "@/lib/domain/findings/by-rule";
import type { Finding } from "@/lib/domain/findings/finding";

/**
 * Findings of a rule that is asked of each record are one, with a point for each further record. What is about process is one, and
 * so are the notes: small things are read together.
 */
export function grouped(findings: readonly Finding[]): readonly Finding[] {
  const merged = byRule(findings).map((each) => oneOf(each, ({ explanation }) => explanation));
  const groupOf = ({ kind, severity }: Finding) =>
    severity === "note" ? NOTES : kind === "process" ? PROCESS : null;
  return [
    ...merged.filter((finding) => groupOf(finding) === null),
    ...[PROCESS, NOTES].flatMap((id) =>
      together(
        id,
        merged.filter((finding) => groupOf(finding) === id),
      ),
    ),
  ];
}

const PROCESS = "process";
const NOTES = "notes";

function together(id: string, findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings;
  if (findings.length < 2 || !first) return findings;
  const one = oneOf([first, ...findings.slice(1)], ({ title, explanation }) => `${title}. ${explanation}`);
  const title = `${first.title}, and ${findings.length - 1} more of the kind`;
  return [{ ...one, ruleId: id, fingerprint: id, title }];
}

function oneOf(findings: readonly [Finding, ...Finding[]], inWords: (finding: Finding) => string): Finding {
  const [first, ...others] = findings;
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
