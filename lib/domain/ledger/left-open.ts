import type { HardFacts } from "@/lib/domain/ledger/hard-facts";
import { type LedgerRow, type Level, levelNear } from "@/lib/domain/ledger/ledger-row";
import { madeEasier } from "@/lib/domain/ledger/made-easier-words";
import { listed } from "@/lib/domain/ledger/named";
import type { OutputFacts } from "@/lib/domain/ledger/output-facts";
import { AMONG_PEOPLE, EVERYTHING, givenByForm, TOLD } from "@/lib/domain/ledger/output-form";

/** A box that is left open makes a row no graver than this: a list in which some are ticked doesn't show that the others are not so. */
const MOST_LEFT_OPEN: Level = 2;

/** Anybody can have it, and it concerns systems that can do much: what it makes easier isn’t settled by which boxes are ticked. */
export const isLeftOpen = ({ reach, isPresumed, form }: OutputFacts, { systems }: HardFacts): boolean =>
  systems === "strong" && reach === 3 && !isPresumed && !AMONG_PEOPLE.has(form);

/**
 * The hard facts as far as they go by no box that is ticked: of what becomes public on strong systems every box counts, of anything else
 * those that its form gives. What is presumed already stays. Null where no box is ticked of anything.
 */
export function factsByNoBox(facts: HardFacts): ByNoBox | null {
  const found = knownFacts.get(facts) ?? byNoBox(facts);
  knownFacts.set(facts, found);
  return found.facts.outputs.every((output, at) => output === facts.outputs[at]) ? null : found;
}

/**
 * The hard facts with those outputs alone of which nothing is ticked, so that everything is presumed. Null where there is none, or nothing
 * else.
 */
export function factsOfPresumed(facts: HardFacts): HardFacts | null {
  const outputs = facts.outputs.filter(({ isPresumed }) => isPresumed);
  return outputs.length === 0 || outputs.length === facts.outputs.length ? null : { ...facts, outputs };
}

type ByNoBox = {
  readonly facts: HardFacts;
  /** The same where what can be run alone counts with every box, by which a pull goes: what is told pulls by what its authors say of it. */
  readonly pulling: HardFacts;
};

const knownFacts = new WeakMap<HardFacts, ByNoBox>();

function byNoBox(facts: HardFacts): ByNoBox {
  const counting = (isCounted: (output: OutputFacts) => boolean): HardFacts => ({
    ...facts,
    outputs: facts.outputs.map((output) =>
      output.isPresumed ? output : outputWith(output, isCounted(output) && isLeftOpen(output, facts)),
    ),
  });
  return { facts: counting(() => true), pulling: counting(({ form }) => !TOLD.has(form)) };
}

/** With every box, or with those alone that its form gives. By a box nothing is an able system, nor shows how to cause harm in earnest. */
function outputWith(output: OutputFacts, isEvery: boolean): OutputFacts {
  const { form, weight, hazard } = output;
  const said = hazard.isSaid ? hazard.said : 0;
  const some = isEvery ? 1 : 0;
  return {
    ...output,
    easier: new Set(isEvery ? EVERYTHING : givenByForm(form)),
    weight: weight === "capable" ? "working" : weight,
    hazard: { ...hazard, structural: some, said: said === 0 ? some : said, isShownLess: false },
  };
}

/** Where a row stands at least, by one made of no box: at most a concern at its start, less what is earned on it. */
function floorOf({ start, level }: LedgerRow): Level {
  return levelNear(Math.min(MOST_LEFT_OPEN, start) - Math.max(0, start - level));
}

/**
 * Rows as they stand, none below what it would be by no box that is ticked, as far as a box left open counts. What rests on ticks above
 * that is marked as told; a row that stands by open boxes alone says so.
 */
export function heldUp(
  rows: readonly LedgerRow[],
  whole: readonly LedgerRow[],
  facts: HardFacts,
): readonly LedgerRow[] {
  const made = new Map(rows.map((row) => [row.subject, row]));
  const all = new Map(whole.map((row) => [row.subject, row]));
  // In the order of the longer list, so that the same answers give the same order.
  const order = [...whole.map(({ subject }) => subject), ...rows.map(({ subject }) => subject)];
  return [...new Set(order)].flatMap((subject) => {
    const row = made.get(subject);
    const other = all.get(subject);
    if (row && row === other) return row;
    const floor = other ? floorOf(other) : 0;
    if (row && row.level >= floor) return row.level > floor ? toldOf(row) : row;
    return other ? leftOpenOf({ said: row, row: other, level: floor, facts }) : [];
  });
}

/** Kept, so that what is made of the same row is the same row. */
const toldRows = new WeakMap<LedgerRow, LedgerRow>();
const openRows = new WeakMap<LedgerRow, Open & { readonly open: LedgerRow }>();

function toldOf(row: LedgerRow): LedgerRow {
  const told = toldRows.get(row) ?? { ...row, isTold: true };
  toldRows.set(row, told);
  return told;
}

type Open = {
  /** By what is said, lower; undefined without such a row. */
  readonly said: LedgerRow | undefined;
  /** By no box that is ticked. */
  readonly row: LedgerRow;
  readonly level: Level;
  readonly facts: HardFacts;
};

function leftOpenOf(of: Open): LedgerRow {
  const before = openRows.get(of.row);
  if (before && before.said === of.said && before.facts === of.facts) return before.open;
  const open = leftOpen(of);
  openRows.set(of.row, { ...of, open });
  return open;
}

/** What is said beside it stays what it is. */
function leftOpen(of: Open): LedgerRow {
  const { said, row, level, facts } = of;
  const { says: _, expects: __, beside: ___, ...rest } = row;
  const { becomes, makes } = unsaidOf(facts);
  return {
    ...rest,
    start: levelNear(Math.min(MOST_LEFT_OPEN, row.start)),
    level,
    because: `${becomes}, and that a box isn’t ticked doesn’t show that ${makes} nothing else easier.`,
    isRaised: false,
    isLeftOpen: true,
    moves: row.moves.filter(({ isUnread }) => isUnread).map((move) => ({ ...move, to: level })),
    ...(said?.beside && { beside: said.beside }),
    ...(row.subject.startsWith("pattern.") && saysOf(of)),
  };
}

/** By its pathways as far as they go, else by what isn’t said. */
function saysOf({ said, row, level, facts }: Open): Pick<LedgerRow, "says" | "expects"> {
  const { short, becomes, makes, boxes } = unsaidOf(facts);
  const open = {
    kind: "expectation" as const,
    title: row.label,
    short,
    text: `${becomes}. No box is ticked for these, which doesn’t show that ${makes} them no easier: ${boxes}.`,
    resolve:
      "Say of each box that is left open whether it is so for anybody who has it; where it is, follow the pattern as a pathway.",
    weight: 0,
    argued: [],
    ...((row.says?.kind !== "expectation" || row.says.isAnswered) && { isAnswered: true }),
  };
  if (!said?.says || said.says.kind === "expectation") return { says: open };
  const at = levelNear(Math.min(said.says.at ?? said.level, level));
  return { says: { ...said.says, at }, ...(at < level && { expects: open }) };
}

/** What isn’t said of the outputs of which a box is left open: they by name, alone and with what becomes of them, and which boxes. */
type Unsaid = {
  readonly short: string;
  readonly becomes: string;
  readonly makes: "it makes" | "they make";
  readonly boxes: string;
};

/** Many rows ask of the same facts. */
const knownUnsaid = new WeakMap<HardFacts, Unsaid>();

function unsaidOf(facts: HardFacts): Unsaid {
  const found = knownUnsaid.get(facts) ?? unsaidIn(facts);
  knownUnsaid.set(facts, found);
  return found;
}

function unsaidIn(facts: HardFacts): Unsaid {
  const outputs = facts.outputs.filter(
    (output) => isLeftOpen(output, facts) && EVERYTHING.some((each) => !output.easier.has(each)),
  );
  const open = EVERYTHING.filter((each) => outputs.some(({ easier }) => !easier.has(each)));
  const isOne = outputs.length === 1;
  const short = listed(
    outputs.map(({ name }) => name),
    1,
  );
  return {
    short,
    becomes: `${short} ${isOne ? "becomes" : "become"} public`,
    makes: isOne ? "it makes" : "they make",
    boxes: listed(open.map((each) => madeEasier([each]))),
  };
}
