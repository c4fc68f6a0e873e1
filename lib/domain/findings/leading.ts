import type { Finding } from "@/lib/domain/findings/finding";
import { isUnfollowed } from "@/lib/domain/findings/in-order";
import { isGrave } from "@/lib/domain/findings/is-grave";
import { rankOf, SEVERITIES } from "@/lib/domain/findings/labels";
import { isBefore190, isBefore1100, opensByOrder } from "@/lib/domain/rules/rulebook-versions";
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
export const PER_LEVEL = 20;

/**
 * The findings to open with, in the order in which they open; fewer where there are fewer. Strengths and notes don't lead.
 *
 * Which lead:
 * 1. All that block.
 * 2. On each of three questions the one that weighs most, then the others by weight, to three. From 1.10.0 on the graver before the less
 *    grave, whatever they weigh: no finding leads while a graver one of this work's own things doesn't, however likely its authors call the
 *    harm. Before, level and consequence weighed together, and a harm its authors see coming led.
 * 3. A question takes no turn with what ranks below the third by weight; before 1.10.0 a harm its authors see coming did. From 1.10.0 on
 *    what words mean takes none from any such harm among the first three by weight, nor from the claim that nothing shows yet, than which it
 *    weighs less.
 * 4. What is said of this work's own things, before what is only expected and not followed, and before a rule, whose title would
 *    stand in any report.
 *
 * In which order:
 * 1. What is blocking.
 * 2. From 1.9.0 on the graver before the less grave, as in the report below; of those as grave what is likely, then the claim that
 *    nothing shows yet, unless a contradiction stands.
 * 3. A harm the authors hold to be as likely as not: what is coming before what may fail, and before a graver one that hardly comes;
 *    unless what they state parts from what they describe, and that weighs more.
 * 4. Such a contradiction before what is only not shown or not said.
 * 5. What words mean to others, and what is only not shown yet, behind what weighs nearly as much: before a project starts that is so
 *    of most. From 1.9.0 on what words mean takes no turn from a harm its authors see coming.
 *
 * What was frozen under a rulebook before 1.8.0 opens in the order of its report, as it did.
 */
export function leadingFindings({ findings, rulebookVersion }: Concluded): readonly Finding[] {
  const grave = findings.filter(({ kind, severity }) => kind !== "strength" && severity !== "note");
  const isOlder = opensByOrder(rulebookVersion);
  const parting = isOlder ? [] : grave.filter((each) => isOfThisWork(each) && isGraveContradiction(each));
  const gravestParting = Math.max(0, ...parting.map(bareWeight));
  const unshown = isBefore1100(rulebookVersion) ? undefined : grave.find((each) => each.isUnshown);
  const weighed = (finding: Finding) => {
    const weight = weightOf(finding, gravestParting);
    const isBehind = unshown && QUESTIONS[finding.theme] === "words" && rankOf(unshown) <= rankOf(finding);
    return isBehind ? Math.min(weight, weightOf(unshown, gravestParting) - 1) : weight;
  };
  const isGraverFirst = !isBefore1100(rulebookVersion);
  const byWeight = (a: Finding, b: Finding) =>
    (isGraverFirst ? rankOf(a) - rankOf(b) : 0) || weighed(b) - weighed(a);
  const own = grave.filter(isOfThisWork).toSorted(byWeight);
  const ofQuestions = own.filter(
    ({ theme }, at) => own.findIndex((each) => QUESTIONS[each.theme] === QUESTIONS[theme]) === at,
  );
  const first = isOlder
    ? ofQuestions
    : inTurns(ofQuestions, {
        third: own[LEADING - 1],
        turnedAway: own
          .slice(0, LEADING)
          .find((each) => (each.isForeseen || each.isUnshown) && !ofQuestions.includes(each)),
        unshown: own.find(({ isUnshown }) => isUnshown),
        parting: parting.toSorted(byWeight),
        rulebookVersion,
      });
  const inTurn = [...new Set([...first, ...own, ...grave])];
  const leading = new Set([...inTurn.slice(0, LEADING), ...grave.filter(isBlocking)]);
  const inTheirOrder = grave.filter((finding) => leading.has(finding));
  const before = (a: Finding, b: Finding) =>
    isBefore190(rulebookVersion)
      ? 0
      : rankOf(a) - rankOf(b) || (parting.length > 0 ? 0 : turnOf(b) - turnOf(a));
  return isOlder
    ? inTheirOrder
    : inTheirOrder.toSorted((a, b) => before(a, b) || opening(b, weighed(b)) - opening(a, weighed(a)));
}

/** What its authors hold to be likely before the claim that nothing shows, and that before what may come and what the case rests on besides. */
function turnOf({ isComing, isUnshown }: Finding): number {
  return isComing ? 2 : isUnshown ? 1 : 0;
}

/** What each question turns up and takes a turn with; what is only not shown behind the contradictions. */
function inTurns(ofQuestions: readonly Finding[], of: Turns): readonly Finding[] {
  const turns = ofQuestions.filter((each) => takesTurn(each, of));
  const isOnlyExpected = ({ kind }: Finding) => kind === "expectation";
  return [...turns.filter((each) => !isOnlyExpected(each)), ...of.parting, ...turns.filter(isOnlyExpected)];
}

/** What a turn is weighed against. */
type Turns = {
  /** By weight. */
  readonly third: Finding | undefined;
  /** Among the first three by weight a harm its authors see coming, or the claim that nothing shows, behind another on its question. */
  readonly turnedAway: Finding | undefined;
  /** The claim of the case, which nothing shows yet. */
  readonly unshown: Finding | undefined;
  /** Grave contradictions, the weightiest first. */
  readonly parting: readonly Finding[];
  readonly rulebookVersion: string;
};

/** What a report concludes, and by which rulebook. */
type Concluded = { readonly findings: readonly Finding[]; readonly rulebookVersion: string };

/**
 * No finding takes a turn that ranks below the third by weight, unless, before 1.10.0, its authors see that harm coming; and from 1.9.0 on
 * what words mean displaces no harm that its authors see coming, nor, where it is less grave, the claim that nothing shows yet.
 */
function takesTurn(
  finding: Finding,
  { third, turnedAway, unshown, rulebookVersion }: Omit<Turns, "parting">,
): boolean {
  if (!third) return true;
  const isOfWords = QUESTIONS[finding.theme] === "words";
  const isBehind = unshown !== undefined && rankOf(unshown) < rankOf(finding);
  if (isOfWords && turnedAway !== undefined && !isBefore1100(rulebookVersion)) return false;
  const displaces = isOfWords && (third.isForeseen !== undefined || isBehind);
  if (displaces && !isBefore190(rulebookVersion)) return false;
  const isSeenComing = finding.isForeseen === true && isBefore1100(rulebookVersion);
  return isSeenComing || rankOf(finding) <= rankOf(third);
}

function bareWeight({ severity, consequence = 0 }: Finding): number {
  return PER_LEVEL * (SEVERITIES.length - rankOf({ severity })) + consequence;
}

/** @param gravestParting what the gravest contradiction weighs; 0 without */
function weightOf(finding: Finding, gravestParting: number): number {
  const weight = bareWeight(finding);
  return weight + (isAhead(finding, gravestParting) ? 2 * AHEAD : isBlocking(finding) ? AHEAD : 0);
}

/** A harm its authors see coming, that weighs no less than what they state against what they describe. */
const isAhead = (finding: Finding, gravestParting: number) =>
  finding.isForeseen === true && bareWeight(finding) >= gravestParting;

/** What its authors state parts from what they describe, seriously. */
const isGraveContradiction = (finding: Finding) => finding.kind === "contradiction" && isGrave(finding);

/** More than any level and consequence come to. */
const AHEAD = 1_000;

/** By how many levels readings of words, and what is only not shown yet, open behind their weight. */
const BEHIND = { words: 2, unshown: 0.5 };

/** Where a finding stands among those that lead. */
function opening(finding: Finding, weight: number): number {
  if (!isOfThisWork(finding)) return weight - 3 * AHEAD;
  return weight - levelsBehind(finding) * PER_LEVEL;
}

function levelsBehind({ theme, kind }: Finding): number {
  if (QUESTIONS[theme] === "words") return BEHIND.words;
  return kind === "expectation" ? BEHIND.unshown : 0;
}

const isBlocking = ({ severity }: Finding) => severity === "blocking";

const isOfThisWork = (finding: Finding) => finding.subjects !== undefined && !isUnfollowed(finding);
