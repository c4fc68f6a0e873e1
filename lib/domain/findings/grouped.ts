import { byRule } from "@/lib/domain/findings/by-rule";
import type { Finding } from "@/lib/domain/findings/finding";
import { rankOf } from "@/lib/domain/findings/labels";
import { saidOnceAtEnd } from "@/lib/domain/findings/said-once";

/**
 * Findings of a rule that is asked of each record are one, with a point for each further record. Those that join the same row of the
 * ledger are one, the gravest first; what is about process besides is one, and so are the notes, small things to be read together.
 */
export function grouped(
  findings: readonly Finding[],
  joins: (rule: string) => string | undefined,
  stands: (subject: string) => boolean,
): readonly Finding[] {
  const merged = byRule(findings).map((each) => oneOf(each, ({ explanation }) => explanation));
  const keyOf = ({ ruleId, kind, severity }: Finding) => {
    const subject = joins(ruleId);
    if (subject !== undefined && (severity !== "note" || stands(subject))) return subject;
    return gatheredAs({ kind, severity, joins: undefined }) ?? ruleId;
  };
  const groups = new Map<string, Finding[]>();
  for (const finding of merged.toSorted(byGravity)) {
    const key = keyOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups].map(([key, group]) => together(key, group as [Finding, ...Finding[]]));
}

const PROCESS = "process";
const NOTES = "notes";

/** The finding in which those of a rule are gathered where it joins no row that stands; null for one that is told by itself. */
export function gatheredAs({ kind, severity, joins }: Gathered): string | null {
  if (severity === "note") return NOTES;
  return kind === "process" && joins === undefined ? PROCESS : null;
}

type Gathered = Pick<Finding, "kind" | "severity"> & { readonly joins?: string | undefined };

const byGravity = (a: Finding, b: Finding) => rankOf(a) - rankOf(b);

function together(key: string, findings: readonly [Finding, ...Finding[]]): Finding {
  const one = oneOf(findings, ({ title, explanation }) => `${title}. ${explanation}`);
  if (findings.length === 1 || (key !== PROCESS && key !== NOTES)) return one;
  // Its title is the first one's, a thought by itself: the others are points below it.
  return { ...one, ruleId: key, fingerprint: key };
}

/** What the others say; of one rule no sentence again that the first of them ends with. */
function pointsOf(
  [first, ...others]: readonly [Finding, ...Finding[]],
  inWords: (finding: Finding) => string,
): readonly string[] {
  const isOfOneRule = others.every(({ ruleId }) => ruleId === first.ruleId);
  const said = others.map(inWords);
  const once = isOfOneRule ? saidOnceAtEnd([first.explanation, ...said]).slice(1) : said;
  return others.flatMap(({ points = [] }, at) => [once[at] ?? "", ...points]);
}

function oneOf(findings: readonly [Finding, ...Finding[]], inWords: (finding: Finding) => string): Finding {
  const [first, ...others] = findings;
  if (others.length === 0) return { ...first, fingerprint: first.ruleId };
  const answers = new Map(findings.flatMap((each) => each.answers).map((each) => [each.path, each]));
  const because = findings.flatMap((each) => each.because ?? []);
  return {
    ...first,
    fingerprint: first.ruleId,
    points: [...(first.points ?? []), ...pointsOf(findings, inWords)],
    claims: [...new Set(findings.flatMap(({ claims }) => claims))],
    answers: [...answers.values()],
    because: { op: "any", verdict: "met", children: because },
  };
}
