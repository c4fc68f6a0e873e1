import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import type { Path } from "@/lib/domain/assessment/path";
import type { MisusePattern } from "@/lib/domain/instrument/misuse-pattern";
import { expectedHere } from "@/lib/domain/ledger/expected-here";
import {
  LEVEL_WORDS,
  type LedgerRow,
  type Level,
  levelNear,
  type Move,
} from "@/lib/domain/ledger/ledger-row";
import { titled } from "@/lib/domain/ledger/named";
import { hazardSaidAt, type OutputFacts } from "@/lib/domain/ledger/output-facts";
import { isLikelyHarm, type PathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import { PATTERN_CLASSES } from "@/lib/domain/ledger/pattern-classes";
import { patternSays, UNEXPECTED } from "@/lib/domain/ledger/pattern-says";
import { patternStart, type Start } from "@/lib/domain/ledger/pattern-start";
import { REACH_WORDS } from "@/lib/domain/ledger/reach";
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
  const isDenialSame = !STATED.some((question) => earlier?.touched.questions.has(question));
  return MISUSE_PATTERNS.flatMap((pattern) => {
    const pathways = reading.pathways.filter((each) => each.pattern === pattern.id);
    const row = rows.get(`pattern.${pattern.id}`);
    const before = earlier?.reading.pathways.filter((each) => each.pattern === pattern.id) ?? [];
    const isSame = pathways.length === before.length && pathways.every((each, at) => each === before[at]);
    if (row && isSame && isDenialSame) return [row];
    const start = patternStart(pattern.id, expected.get(pattern) ?? [], reading.facts, reading.pull);
    return start || pathways.length > 0 ? [rowOf(pattern, start, pathways, reading)] : [];
  });
}

/** The rows of answers that these were made of, and what differs. */
export type Earlier = {
  readonly reading: Reading;
  readonly patterns: readonly LedgerRow[];
  readonly touched: Touched;
};

const STATED: readonly Path[] = ["misuse.patterns", "misuse.patterns-why"];

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

function rowOf(
  pattern: MisusePattern,
  start: Start | null,
  pathways: readonly PathwayFacts[],
  reading: Reading,
): LedgerRow {
  const at = start?.level ?? 0;
  const credited = pathways.toSorted((a, b) => b.credits.length - a.credits.length)[0];
  const credit = credited?.credits.length ?? 0;
  // Whatever is taken on, a row comes to one below what it would be without a pathway, and no lower.
  const bare = Math.max(0, at - Math.min(1, credit));
  const said = start && start.said > at ? start.said - credit : 0;
  const top = topOf(pattern, start);
  const raising = pathways
    .filter(({ own }) => own > at)
    .map((pathway) => ({
      pathway,
      to: Math.min(pathway.own, topFor(pathway, top)) - pathway.credits.length,
    }))
    .sort((a, b) => b.to - a.to)[0];
  const staying = pathways.some(isLikelyHarm) ? STAYS : 0;
  // Treated below the start, what nobody expected still stays a note.
  const raised = Math.max(said, staying, raising ? Math.max(raising.to, at === 0 ? 1 : 0) : 0);
  const level = levelNear(Math.max(bare, raised));
  const isHeld = staying > Math.max(bare, said, raising?.to ?? 0);
  const moves: Move[] = [];
  if (said > bare) {
    moves.push({
      to: levelNear(said),
      why: `its authors say how far it shows a way to cause harm`,
      paths: ["screening.hazard"],
    });
  }
  if (raising && raising.to > bare && raising.to >= said) {
    moves.push({
      to: level,
      why: `${titled(raising.pathway.name)} is rated above that by its authors${topFor(raising.pathway, top) < raising.pathway.own ? `, ${LEVEL_WORDS[raising.pathway.own]}; a rating alone makes it ${LEVEL_WORDS[topFor(raising.pathway, top)]} at most` : ""}`,
      paths: raising.pathway.paths,
    });
  }
  if (start && start.unshown > at && said <= at) moves.push(shownLess(start));
  for (const { why, paths } of credited?.credits ?? [])
    moves.push({ to: level, why, paths, isUnread: true, ...(isHeld && { isHeld }) });
  return {
    subject: `pattern.${pattern.id}`,
    cause: CAUSES[PATTERN_CLASSES[pattern.id]],
    label: pattern.label,
    claims: pattern.claims,
    start: start?.unshown ?? 0,
    level,
    because: because(start),
    says: patternSays(pattern, because(start), pathways, {
      start: at,
      level,
      top: Math.max(top, ...pathways.map((each) => topFor(each, top))) as Level,
      answers: reading.answers,
      isHeld,
      of: start?.ground.output.name ?? "the work",
    }),
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
  };
}

const CAUSES = { direct: "misuse", building: "timing", power: "power", standing: "misuse" } as const;

/** What a danger stays, whatever is taken on against it, where its authors hold it to be likely. */
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
  return `${output.name.startsWith("“") ? output.name : "The work"} ${REACH_WORDS[output.reach]}, and ${why}.${start.isHeld ? ` Anybody can run it against able systems: ${hazardBorne(output)}.` : ""}`;
}

/** That it shows less than a way to cause harm in earnest, which it is taken to show. */
function hazardBorne({ hazard, isHazardDenied }: OutputFacts): string {
  return hazard.isSaid || isHazardDenied
    ? "that what it shows is less than serious is its authors’ word, without evidence"
    : "how far it shows a way to cause harm isn’t said";
}
