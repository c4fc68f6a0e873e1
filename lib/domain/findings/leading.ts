import type { Finding } from "@/lib/domain/findings/finding";
import { isUnfollowed } from "@/lib/domain/findings/in-order";
import type { Theme } from "@/lib/domain/rules/theme";

/** How many lead. */
const LEADING = 3;

/** What a reviewer asks of any work, and where the answer stands: what comes of it, whether the good holds, what the words mean. */
const QUESTIONS: Readonly<Record<Theme, "effects" | "good" | "words">> = {
  misuse: "effects",
  timelines: "effects",
  recipients: "effects",
  release: "effects",
  factors: "effects",
  evidence: "good",
  uses: "good",
  labour: "good",
  inaction: "good",
  terms: "words",
};

/**
 * The findings to open with, in the order of the report: the gravest on each of three questions, then the gravest of the others;
 * fewer where there are fewer. By weight alone one question would take every place. What is said of this work's own things
 * leads before what is only expected and not followed, and before a rule, whose title would stand in any report. Strengths and
 * notes don't lead.
 */
export function leadingFindings(findings: readonly Finding[]): readonly Finding[] {
  const grave = findings.filter(({ kind, severity }) => kind !== "strength" && severity !== "note");
  const own = grave.filter(isOfThisWork);
  const ofQuestions = own.filter(
    ({ theme }, at) => own.findIndex((each) => QUESTIONS[each.theme] === QUESTIONS[theme]) === at,
  );
  const inTurn = [...new Set([...ofQuestions, ...own, ...grave])];
  const leading = new Set(inTurn.slice(0, LEADING));
  return grave.filter((finding) => leading.has(finding));
}

const isOfThisWork = (finding: Finding) => finding.subjects !== undefined && !isUnfollowed(finding);
