import type { Finding } from "@/lib/domain/findings/finding";
import { isUnfollowed } from "@/lib/domain/findings/in-order";
import { SEVERITIES } from "@/lib/domain/findings/labels";
import type { Theme } from "@/lib/domain/rules/theme";

/** How many lead, where no more are blocking. */
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

/** A step of level counts as much as a point of severity does in a consequence: a hundred times as much harm. */
const PER_LEVEL = 20;

/**
 * The findings to open with, in the order in which they open: on each of three questions the one that weighs most, then the others by
 * weight; fewer where there are fewer. Level and consequence weigh together, so that a danger its own authors rate catastrophic is
 * not hidden behind a rank that was earned on unread evidence; what is blocking leads too. A harm the authors hold to be as likely as
 * not opens: what is coming before what may fail, and before a graver one that hardly comes. What words mean to others doesn't open
 * where anything else weighs nearly as much, nor does what is only not shown yet: before a project starts that is so of most. What is said of this work's own
 * things leads before what is only expected and not followed, and before a rule, whose title would stand in any report; but nothing
 * that is blocking is left out. Strengths and notes don't lead. What was frozen under an older rulebook opens in the order of its report, as it did.
 */
export function leadingFindings({ findings, rulebookVersion }: Concluded): readonly Finding[] {
  const grave = findings.filter(({ kind, severity }) => kind !== "strength" && severity !== "note");
  const own = grave.filter(isOfThisWork).toSorted((a, b) => weighed(b) - weighed(a));
  const ofQuestions = own.filter(
    ({ theme }, at) => own.findIndex((each) => QUESTIONS[each.theme] === QUESTIONS[theme]) === at,
  );
  const inTurn = [...new Set([...ofQuestions, ...own, ...grave])];
  const leading = new Set([...inTurn.slice(0, LEADING), ...grave.filter(isBlocking)]);
  const inTheirOrder = grave.filter((finding) => leading.has(finding));
  return opensByOrder(rulebookVersion)
    ? inTheirOrder
    : inTheirOrder.toSorted((a, b) => opening(b) - opening(a));
}

/** What a report concludes, and by which rulebook. */
type Concluded = { readonly findings: readonly Finding[]; readonly rulebookVersion: string };

/** Whether a report of that rulebook opens in the order of its findings, and with whatever was earned: those before 1.8.0. */
export const opensByOrder = (rulebookVersion: string) =>
  rulebookVersion.localeCompare("1.8.0", "en", { numeric: true }) < 0;

function weighed(finding: Finding): number {
  const { severity, consequence = 0, isForeseen } = finding;
  const steps = SEVERITIES.length - SEVERITIES.indexOf(severity);
  const weight = PER_LEVEL * steps + consequence;
  return weight + (isForeseen ? 2 * AHEAD : isBlocking(finding) ? AHEAD : 0);
}

/** More than any level and consequence come to. */
const AHEAD = 1_000;

/** By how many levels readings of words, and what is only not shown yet, open behind their weight. */
const BEHIND = { words: 2, unshown: 0.5 };

/** Where a finding stands among those that lead. */
function opening(finding: Finding): number {
  if (!isOfThisWork(finding)) return weighed(finding) - 3 * AHEAD;
  return weighed(finding) - levelsBehind(finding) * PER_LEVEL;
}

function levelsBehind({ theme, kind }: Finding): number {
  if (QUESTIONS[theme] === "words") return BEHIND.words;
  return kind === "expectation" ? BEHIND.unshown : 0;
}

const isBlocking = ({ severity }: Finding) => severity === "blocking";

const isOfThisWork = (finding: Finding) => finding.subjects !== undefined && !isUnfollowed(finding);
