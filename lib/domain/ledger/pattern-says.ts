import { SEVERITY } from "@/lib/content/options/severity";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import type { MisusePattern } from "@/lib/domain/instrument/misuse-pattern";
import type { Level, Says } from "@/lib/domain/ledger/ledger-row";
import { listed, named, titled } from "@/lib/domain/ledger/named";
import {
  answeredBy,
  resolvedBy,
  setAgainst,
  takenBack,
  unlowered,
} from "@/lib/domain/ledger/pathway-answered";
import {
  GRAVE,
  isGraveWhateverIsPromised,
  isLikelyHarm,
  LIKELY,
  type PathwayFacts,
} from "@/lib/domain/ledger/pathway-facts";
import { A_POINT, gravestFirst, STILL_SERIOUS, weightOf } from "@/lib/domain/ledger/pathway-weight";
import { actorOf, anywayOf, barriersOf, harmedBy, wordsOn } from "@/lib/domain/ledger/pathway-words";
import { UNEXPECTED } from "@/lib/domain/ledger/pattern-expected";
import { gradeInWords } from "@/lib/domain/ledger/pattern-grade";
import type { Standing } from "@/lib/domain/ledger/pattern-standing";
import { saysSomething } from "@/lib/domain/ledger/substance";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

/** Why a pattern is expected beside a pathway: with the outputs that it needs, and for where the row starts. */
export type Reasons = {
  /** {@link UNEXPECTED} where none of them makes one expect it. */
  readonly ofNeeded: string;
  readonly ofStart: string;
};

/**
 * How the row of a pattern speaks: by the gravest pathway that describes it; where none does, by what the outputs lead one to expect.
 * Likelihood times severity weighs, and more where harm is for good and goes unnoticed. What its own authors rate serious is no claim
 * to check: their words on it are in the rating.
 */
export function patternSays(
  pattern: MisusePattern,
  reasonsFor: (pathway: PathwayFacts) => Reasons,
  pathways: readonly PathwayFacts[],
  standing: Standing,
): Says {
  const { answers } = standing;
  const [gravest] = gravestFirst(pathways);
  if (!gravest) throw new Error(`No pathway is under ${pattern.id}.`);
  const others = pathways.filter(({ path }) => path !== gravest.path);
  const also =
    others.length > 0
      ? ` So ${others.length === 1 ? "does" : "do"} ${listed(others.map(({ name }) => named(name)))}.`
      : "";
  const rated = ratedAt(answers, pathways);
  const [worst] = gravestFirst(pathways.filter(({ severity }) => (severity ?? 0) >= CATASTROPHIC));
  const { ofNeeded, ofStart } = reasonsFor(gravest);
  const { parted, lighter } = gradeInWords(gravest, pathways, ofStart, {
    ...standing,
    level: Math.min(standing.level, mostByRating([rated])) as Level,
  });
  const expected = ofNeeded === UNEXPECTED || parted.includes(ofNeeded) ? "" : ` ${ofNeeded}`;
  return {
    kind: "risk",
    title: `${titled(gravest.name)}: ${ratedAs(gravest)}${answeredBy(answers, gravest)}`,
    short: `${named(gravest.name)} (${ratedAs(gravest)})`,
    ...(worst && { worst: `${titled(worst.name)} (${ratedAs(worst)})`, isWorst: !isUnlikely(worst) }),
    text: `${parted}${actorOf(answers, gravest.path)}${pattern.label.toLowerCase()}.${harmedBy(answers, gravest.path)}${setAgainst(answers, gravest)}${lighter}${takenBack(gravest)}${unlowered(answers, gravest, others)}${expected}${also}${anywayOf(answers, gravest.path)}${barriersOf(answers, gravest.path)}`,
    resolve: resolvedBy(answers, gravest),
    // What is taken on counts in the order of what is told: beside what is as grave and left alone, it comes a step later.
    weight: Math.max(0, weightOf(gravest) - (standing.isHeldByRating ? A_POINT : 0)),
    isForeseen: pathways.some(
      (each) =>
        isForeseen(each) &&
        ((standing.level >= STILL_SERIOUS && !standing.isHeldByRating) ||
          !isAnswered(each, standing) ||
          isGraveWhateverIsPromised(each)) &&
        (each.own >= STILL_SERIOUS || isComing(each) || wordsOn(answers, each.path).length === 0),
    ),
    ...(rated !== undefined && { rated }),
    ...(pathways.some(isComing) && { isComing: true }),
    isApart: pathways.some(({ own }) => own >= STILL_SERIOUS),
    isRemote: (gravest.likelihood ?? 1) < REMOTE && gravest.severity !== EXISTENTIAL,
    isLikely: pathways.some(isLikelyHarm),
    argued: pathways.some((each) => each.own >= STILL_SERIOUS || isForeseen(each) || isGrave(each))
      ? []
      : wordsOn(answers, gravest.path),
  };
}

/** What their authors rate them, the gravest of them; not said where one is unrated, or described by nothing but a name. */
function ratedAt(answers: Answers, pathways: readonly PathwayFacts[]): Level | undefined {
  const isTold = ({ path, severity, likelihood }: PathwayFacts) =>
    severity !== null &&
    likelihood !== null &&
    ["needs", "barriers", "mitigation"].some((field) => saysSomething(answers, `${path}/${field}` as Path));
  return pathways.every(isTold) ? (Math.max(...pathways.map(({ own }) => own)) as Level) : undefined;
}

/**
 * The most that a finding on pathways is, all of them rated: serious, or as they are rated. What is rated lighter than a concern bounds nothing,
 * so that a mild rating makes nothing less.
 */
export function mostByRating(rated: readonly (Level | undefined)[]): Level {
  const most = Math.max(...rated.map((each) => each ?? BLOCKING));
  return (most < 2 ? BLOCKING : Math.max(STILL_SERIOUS, most)) as Level;
}

const BLOCKING = 4;

/** Under this within five years, a danger is told after what is likelier in a finding on several. */
const REMOTE = 0.1;

/**
 * Considerable or graver, and within five years as likely as not, or catastrophic and one in three or likelier, or existential and one in
 * ten; what isn’t said counts as grave, and as certain.
 */
const isForeseen = ({ severity, likelihood }: PathwayFacts) =>
  ((severity ?? GRAVE) >= 2 && (likelihood ?? 1) >= 0.5) ||
  isGraveWhateverIsPromised({ severity, likelihood });

/** Considerable or graver, and two in three or likelier within five years. */
const isComing = ({ severity, likelihood }: PathwayFacts) =>
  (severity ?? GRAVE) >= 2 && (likelihood ?? 1) >= LIKELY;

/** Grave or worse, or of which that isn't said, and a concern by its rating: words on it stand beside the finding. */
const isGrave = ({ severity, own }: PathwayFacts) => (severity ?? GRAVE) >= GRAVE && own >= 2;

/** Something is set against what would be lighter for it, or what the outputs don’t make one expect. */
const isAnswered = ({ credits }: PathwayFacts, { isHeld, start }: Standing) =>
  isHeld || (start === 0 && credits.length > 0);

/** “catastrophic, 80 % within five years”. */
function ratedAs(pathway: PathwayFacts): string {
  const grave = SEVERITY.find(({ value }) => value === pathway.severity)?.label.toLowerCase();
  return `${grave ?? "its severity not said"}, ${likelyAs(pathway)}`;
}

const likelyAs = ({ likelihood }: PathwayFacts) =>
  likelihood === null ? "its likelihood not said" : `${chanceShown(likelihood)} within five years`;

const CATASTROPHIC = 4;
const EXISTENTIAL = 5;

/** Catastrophic and under one in ten: told in the first sentence, and not before what is coming. */
const isUnlikely = ({ severity, likelihood }: PathwayFacts) =>
  (severity ?? 0) < EXISTENTIAL && (likelihood ?? 1) < REMOTE;
