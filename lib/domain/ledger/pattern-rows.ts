import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import type { Path } from "@/lib/domain/assessment/path";
import type { MisusePattern } from "@/lib/domain/instrument/misuse-pattern";
import { moveBy } from "@/lib/domain/ledger/credits";
import { expectedHere } from "@/lib/domain/ledger/expected-here";
import { goesOut } from "@/lib/domain/ledger/goes-out";
import {
  LEVEL_WORDS,
  type LedgerRow,
  type Level,
  levelNear,
  type Move,
} from "@/lib/domain/ledger/ledger-row";
import { titled } from "@/lib/domain/ledger/named";
import { hazardSaidAt, type OutputFacts, outputId } from "@/lib/domain/ledger/output-facts";
import {
  isGraveWhateverIsPromised,
  isLikelyHarm,
  needsOutput,
  type PathwayFacts,
} from "@/lib/domain/ledger/pathway-facts";
import { classOf, PATTERN_CLASSES, type PatternClass } from "@/lib/domain/ledger/pattern-classes";
import { expectationSays, UNEXPECTED } from "@/lib/domain/ledger/pattern-expected";
import { patternSays, type Reasons } from "@/lib/domain/ledger/pattern-says";
import { gravestOf, type Start, startsOf } from "@/lib/domain/ledger/pattern-start";
import type { Reading } from "@/lib/domain/ledger/reading";
import type { Touched } from "@/lib/domain/ledger/touched";

/**
 * A row for every pattern that the outputs make plausible or a pathway describes. It starts at what hard facts give; a pathway that
 * is answered for takes one off for each credit, and one that its authors rate above the start raises it. Saying that a pattern
 * does not apply moves nothing.
 */
export function patternRows(reading: Reading, earlier?: Earlier): readonly LedgerRow[] {
  const expected = expectedIn(reading.facts.outputs);
  const rows = new Map(
    earlier && isStartSame(reading, earlier.reading)
      ? earlier.patterns.map((row) => [row.subject, row] as const)
      : [],
  );
  const isStatedSame = !STATED.some((question) => earlier?.touched.questions.has(question));
  return MISUSE_PATTERNS.flatMap((pattern) => {
    const row = rows.get(`pattern.${pattern.id}`);
    const isUnder = (each: PathwayFacts) => each.pattern === pattern.id;
    const pathways = reading.pathways.filter(isUnder);
    // What is expected looks at every pathway that needs the same output.
    const isLooking = row?.says?.kind === "expectation" || row?.expects !== undefined;
    const before = earlier?.reading.pathways ?? [];
    const isSame = isLooking
      ? areSame(reading.pathways, before)
      : areSame(pathways, before.filter(isUnder)) && pathways.length > 0;
    if (row && isSame && isStatedSame) return [row];
    const starts = startsOf(pattern.id, expected.get(pattern) ?? [], reading.facts, reading.pull);
    return starts.length > 0 || pathways.length > 0 ? [rowOf(pattern, starts, pathways, reading)] : [];
  });
}

const areSame = (some: readonly PathwayFacts[], others: readonly PathwayFacts[]) =>
  some.length === others.length && some.every((each, at) => each === others[at]);

/** Classes of which one pathway follows what somebody does with an output, whatever it is called. */
const FOLLOWED: ReadonlySet<PatternClass> = new Set<PatternClass>(["direct", "power"]);

/** The rows of answers that these were made of, and what differs. */
export type Earlier = {
  readonly reading: Reading;
  readonly patterns: readonly LedgerRow[];
  readonly touched: Touched;
};

/** What is said of all patterns, or of the whole work, and stands in their sentences. */
const STATED: readonly Path[] = ["misuse.patterns", "misuse.patterns-why", "screening.anyway"];

/** Whether every pattern starts where it did. */
function isStartSame(reading: Reading, before: Reading): boolean {
  return (
    reading.facts === before.facts &&
    reading.pull.structural === before.pull.structural &&
    reading.pull.described === before.pull.described
  );
}

const expectedBefore = new WeakMap<readonly OutputFacts[], ReturnType<typeof expectedHere>>();

function expectedIn(outputs: readonly OutputFacts[]): ReturnType<typeof expectedHere> {
  const found = expectedBefore.get(outputs) ?? expectedHere(outputs);
  expectedBefore.set(outputs, found);
  return found;
}

/** Where a row stands by some of the outputs that make it plausible, and how it got there. */
type Stand = {
  readonly at: Level;
  readonly bare: Level;
  readonly said: Level;
  readonly top: Level;
  readonly level: Level;
  readonly raised: number;
  /** It would be lighter, but for a harm that its authors hold to be likely. */
  readonly isHeld: boolean;
  /** By what is taken on it would be lighter, but for its authors' rating. */
  readonly isHeldByRating: boolean;
  readonly raising: { readonly pathway: PathwayFacts; readonly to: number } | undefined;
};

function standOf(pattern: MisusePattern, start: Start | null, pathways: readonly PathwayFacts[]): Stand {
  const at = start?.level ?? 0;
  const credit = Math.max(0, ...pathways.map(({ credits }) => credits.length));
  // Whatever is taken on, a row comes to one below what it would be without a pathway, and no lower.
  const bare = levelNear(at - Math.min(1, credit));
  const said = start && start.said > at ? levelNear(start.said - credit) : 0;
  const top = topOf(pattern, start);
  const raising = pathways
    .filter(({ own }) => own > at)
    .map((pathway) => ({
      pathway,
      to: Math.min(pathway.own, topFor(pathway, top)) - pathway.credits.length,
    }))
    .sort((a, b) => b.to - a.to)[0];
  const likely = pathways.some(isGraveWhateverIsPromised) ? SEVERE : pathways.some(isLikelyHarm) ? STAYS : 0;
  const staying = Math.max(likely, ...pathways.map((each) => ratedSerious(each, top)));
  // Treated below the start, what nobody expected still stays a note.
  const raised = Math.max(said, staying, raising ? Math.max(raising.to, at === 0 ? 1 : 0) : 0);
  const untied = Math.max(bare, said, raising?.to ?? 0);
  return {
    at,
    bare,
    said,
    top,
    raised,
    raising,
    isHeld: staying > untied,
    isHeldByRating: staying > Math.max(untied, likely),
    level: levelNear(Math.max(bare, raised)),
  };
}

/**
 * What a pathway that its authors rate serious stays, whoever takes something on: what they expect to be left of it is their word, given
 * or not. Evidence and an order of release make it lighter; what is taken on brings no more than what is graver to serious.
 */
function ratedSerious(pathway: PathwayFacts, top: Level): number {
  if (pathway.own < SEVERE) return 0;
  const shown = pathway.credits.filter(({ kind }) => kind !== "owned").length;
  return Math.min(SEVERE, Math.min(pathway.own, topFor(pathway, top)) - shown);
}

/** Pathways under other patterns that are said to need an output. */
const besideOf = ({ id }: MisusePattern, { ground }: Start, { pathways }: Reading) =>
  pathways.filter((each) => each.pattern !== id && each.outputs.includes(outputId(ground.output) ?? ""));

/** Those of them of harm of the same class. */
const nearOf = (pattern: MisusePattern, start: Start, reading: Reading) =>
  besideOf(pattern, start, reading).filter((each) => classOf(each.pattern) === PATTERN_CLASSES[pattern.id]);

/** The same, of classes whose harm follows what is done with the output. */
const followersOf = (pattern: MisusePattern, start: Start, reading: Reading) =>
  FOLLOWED.has(PATTERN_CLASSES[pattern.id]) ? nearOf(pattern, start, reading) : [];

/**
 * What is expected only by a hazard that its authors say is a concern where a pathway follows what is done with the output, and where they
 * say that it is another output that shows it.
 */
function bounded(pattern: MisusePattern, start: Start, reading: Reading): Start {
  const { output, isSaidOnly } = start.ground;
  const isElsewhere =
    output.isHazardDenied && reading.facts.outputs.some(({ isHazardPlaced }) => isHazardPlaced);
  const isBounded = isSaidOnly && (isElsewhere || followersOf(pattern, start, reading).length > 0);
  return isBounded ? { ...start, said: levelNear(Math.min(2, start.said)) } : start;
}

function rowOf(
  pattern: MisusePattern,
  all: readonly Start[],
  pathways: readonly PathwayFacts[],
  reading: Reading,
): LedgerRow {
  const starts = pathways.length > 0 ? all : all.map((each) => bounded(pattern, each, reading));
  const start = gravestOf(starts);
  const { bare, said, top, level, raised, raising, at } = standOf(pattern, start, pathways);
  const credited = pathways.toSorted((a, b) => b.credits.length - a.credits.length)[0];
  const moves: Move[] = [];
  if (said > bare) {
    moves.push({
      to: levelNear(said),
      why: `it is stated how far it shows a way to cause harm`,
      paths: ["screening.hazard"],
    });
  }
  if (raising && raising.to > bare && raising.to >= said) {
    moves.push({
      to: level,
      why:
        raising.pathway.severity === null
          ? `how grave ${titled(raising.pathway.name)} would be isn’t said`
          : `${titled(raising.pathway.name)} is rated above that${topFor(raising.pathway, top) < raising.pathway.own ? `, ${LEVEL_WORDS[raising.pathway.own]}; a rating alone makes it ${LEVEL_WORDS[topFor(raising.pathway, top)]} at most` : ""}`,
      paths: raising.pathway.paths,
    });
  }
  if (start && start.unshown > at && said <= at) moves.push(shownLess(start));
  moves.push(...(credited?.credits ?? []).map((credit) => moveBy(credit, level)));
  return {
    subject: `pattern.${pattern.id}`,
    cause: CAUSES[PATTERN_CLASSES[pattern.id]],
    label: pattern.label,
    claims: pattern.claims,
    start: start?.unshown ?? 0,
    level,
    because: because(start),
    ...saysOf(pattern, starts, pathways, reading),
    moves,
    answers: [
      ...new Set([
        ...pathways.toSorted((a, b) => b.own - a.own).flatMap(({ paths }) => paths),
        ...(start?.ground.output.paths ?? []),
        ...(start?.isHeld ? [hazardSaidAt(start.ground.output)] : []),
        ...moves.flatMap(({ paths }) => paths),
        ...(reading.facts.systems === "strong" ? ["screening.systems"] : []),
      ]),
    ],
    isRaised: raised > bare,
    ...(raised > bare && { unraised: bare }),
  };
}

/** By the pathways under it as high as the outputs that they need have it; by what is expected of others as high as these do. */
function saysOf(
  pattern: MisusePattern,
  starts: readonly Start[],
  pathways: readonly PathwayFacts[],
  reading: Reading,
): Pick<LedgerRow, "says" | "expects"> {
  const start = gravestOf(starts);
  const whole = standOf(pattern, start, pathways);
  const ownStart = gravestOf(
    starts.filter((each) => pathways.some((pathway) => needsOutput(pathway, each.ground.output))),
  );
  const own = standOf(pattern, ownStart, pathways);
  const standing = (stand: Stand, of: Start | null) => ({
    start: stand.at,
    level: stand.level,
    top: Math.max(stand.top, ...pathways.map((each) => topFor(each, stand.top))) as Level,
    isHeld: stand.isHeld,
    isHeldByRating: stand.isHeldByRating,
    answers: reading.answers,
    of: !of || of.ground.isOfTheWhole ? "the work" : of.ground.output.name,
  });
  // A rating holds whatever outputs it is of.
  const rated = Math.max(...pathways.map((each) => each.own - each.credits.length));
  const at = levelNear(Math.max(own.level, Math.min(rated, whole.level)));
  if (pathways.length > 0 && (!start || at >= whole.level)) {
    return { says: patternSays(pattern, reasonsOf(start, starts), pathways, standing(whole, start)) };
  }
  const expected = start
    ? expectationSays(
        pattern,
        because(start),
        {
          own: pathways,
          alike: followersOf(pattern, start, reading),
          near: nearOf(pattern, start, reading),
          others: besideOf(pattern, start, reading),
          untied: reading.pathways.filter((each) => each.pattern !== pattern.id && each.outputs.length === 0),
        },
        standing(whole, start),
      )
    : undefined;
  if (pathways.length === 0) return expected ? { says: expected } : {};
  return {
    says: {
      ...patternSays(pattern, reasonsOf(ownStart, starts), pathways, {
        ...standing(own, ownStart),
        level: at,
      }),
      at,
    },
    ...(expected && { expects: expected }),
  };
}

/**
 * Why it is expected with what a pathway needs; where that gives no reason for where it starts, that another output does so apart from the
 * pathway.
 */
function reasonsOf(start: Start | null, starts: readonly Start[]): (pathway: PathwayFacts) => Reasons {
  return (pathway) => {
    const needed = gravestOf(starts.filter((each) => needsOutput(pathway, each.ground.output)));
    const isOfNeeded = needed !== null && (needed === start || needed.level >= (start?.level ?? 0));
    return {
      ofNeeded: because(needed),
      ofStart: isOfNeeded ? because(needed) : `apart from this pathway ${lowerWork(because(start))}`,
    };
  };
}

const lowerWork = (text: string) => text.replace(/^The work\b/u, "the work");

/** What is the cause where a pattern of a class is grave. */
export const CAUSES = {
  direct: "misuse",
  building: "timing",
  power: "power",
  standing: "misuse",
  people: "misuse",
} as const;

/** What a danger stays, whatever is taken on against it, where its authors hold it to be likely; what is graver stays serious. */
const STAYS = 2;

/** What its authors rate serious or graver is serious, wherever it starts: their own rating is not made less of by a box. */
function topFor({ own }: PathwayFacts, top: Level): Level {
  return own >= SEVERE && top < SEVERE ? SEVERE : top;
}

const SEVERE = 3;

/** One above the start, two above none; from serious on the start itself, but for direct harm that goes out. */
function topOf({ id }: MisusePattern, start: Start | null): Level {
  const at = start?.level ?? 0;
  if (at === 0) return 2;
  const goesOut = PATTERN_CLASSES[id] === "direct" && (start?.ground.output.reach ?? 0) >= 2;
  return levelNear(at >= 3 && !goesOut ? at : at + 1);
}

/** By evidence that nobody but its authors has read. */
function shownLess({ level, ground: { output } }: Start): Move {
  return {
    to: level,
    why: `there is evidence, with its place, of how far ${output.name} shows a way to cause harm`,
    paths: [hazardSaidAt(output)],
    isUnread: true,
  };
}

function because(start: Start | null): string {
  if (!start) return UNEXPECTED;
  const { output, why } = start.ground;
  return `${output.name.startsWith("“") ? output.name : "The work"} ${goesOut(output)}, and ${why}.${start.isHeld ? ` The work is on able systems, and anybody can have and run this of it: ${hazardBorne(output)}.` : ""}`;
}

/** That it shows less than a way to cause harm in earnest, which it is taken to show. */
function hazardBorne({ hazard, isHazardDenied }: OutputFacts): string {
  return hazard.isSaid || isHazardDenied
    ? "that what it shows is less than serious is stated without evidence"
    : "how far it shows a way to cause harm isn’t said";
}
