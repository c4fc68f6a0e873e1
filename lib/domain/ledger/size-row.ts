import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers, Quantiles } from "@/lib/domain/assessment/answer";
import { distributionAt } from "@/lib/domain/assessment/distribution-at";
import type { Path } from "@/lib/domain/assessment/path";
import { referredAt, valueAt } from "@/lib/domain/assessment/records";
import { byWhom, isPull, type UseFacts } from "@/lib/domain/ledger/described-uses";
import type { HardFacts } from "@/lib/domain/ledger/hard-facts";
import {
  type Beside,
  type LedgerRow,
  type Level,
  levelNear,
  type Move,
  type Says,
} from "@/lib/domain/ledger/ledger-row";
import { capital, listed, named, titled } from "@/lib/domain/ledger/named";
import { outputId } from "@/lib/domain/ledger/output-facts";
import { numberAt } from "@/lib/domain/ledger/pathway-facts";
import { admittedHarm, isReasoned, lackOfPrice, priceOf, REASON } from "@/lib/domain/ledger/price";
import { gravestChannel } from "@/lib/domain/ledger/pull";
import { MOST_BY_USES } from "@/lib/domain/ledger/pull-tables";
import type { Reading } from "@/lib/domain/ledger/reading";
import { saysSomething } from "@/lib/domain/ledger/substance";
import { oddsInWords } from "@/lib/domain/quantities/chance-shown";
import { meanDistance } from "@/lib/domain/quantities/compare-distributions";
import { monthsInWords } from "@/lib/domain/quantities/in-words";

const SHIFT: Path = "timelines.shift";

/** Months from which on a shift is of size 1, 2, 3, 4: how far from none it is on average, over its whole distribution. */
export const SIZES: readonly number[] = [0.5, 2, 6, 24];
export const UNPRICED: readonly Level[] = [0, 2, 3, 3, 3];
export const PRICED: readonly Level[] = [0, 1, 2, 2, 3];
/** What a pull, none to strong, comes to where the total is not priced. */
export const UNPRICED_PULL: readonly Level[] = [0, 0, 2, 3];

/** What a price earns, wherever it counts. */
export const PRICE_STATED =
  "what the shift in time does to safety is stated, with a mechanism and with evidence or a forecast; whether that shows it, nobody has said";

const PULLS: readonly string[] = ["not at all", "weakly", "moderately", "strongly"];

/** Where the shift goes on the whole, as it is printed: three steps sooner to three later. */
export const SIZE_SCALE: readonly string[] = [
  "sooner, strongly",
  "sooner, moderately",
  "sooner, weakly",
  "neither",
  "later, weakly",
  "later, moderately",
  "later, strongly",
];

/**
 * The total shift against what the uses and channels imply, sooner and later by the same table. What a shift gives
 * is lighter with evidence; that it makes humanity less safe is said first, and weighs more the larger it is.
 */
export function sizeRow(reading: Reading): LedgerRow {
  const shift = shiftOf(reading);
  const size = shift === null ? 0 : sizeOf(shift, reading.answers);
  const later = laterUse(reading.uses);
  const laterPull = Math.min(MOST_BY_USES, later?.band ?? 0);
  const soonerBy = soonerUse(reading.uses);
  const byUse = Math.min(MOST_BY_USES, soonerBy?.band ?? 0);
  const soonerPull = Math.max(reading.pull.described, byUse);
  const net = netOf(reading.uses);
  const isMoved = reading.uses.some(isMover);
  const isLater = isMoved && net >= AXIS[0];
  const isEven = isMoved && Math.abs(net) < AXIS[0];
  // How much moves it either way decides the level, and where it goes on the whole the axis.
  const implied = Math.max(soonerPull, laterPull);
  const base = UNPRICED_PULL[implied] ?? 3;
  const start = UNPRICED_PULL[reading.pull.structural] ?? 3;
  const price = priceOf(reading.answers);
  const direction = shift === null || Math.abs(shift.p50) < 0.5 ? 0 : Math.sign(shift.p50);
  // A contradiction goes by the greatest pull: what is said to bring it later beside that takes none away.
  const isPulledLater = laterPull > soonerPull;
  const isOpposite = implied >= 2 && direction === (isPulledLater ? -1 : 1);
  const leadsLater = isOpposite ? isPulledLater : isLater;
  const priced = PRICED[size] ?? 3;
  // Where nothing described moves it, what its authors alone say and give a reason for raises it by two steps; a size that a price leaves, further.
  const isCapped = base === 0 && isReasoned(reading.answers);
  const unpriced = Math.min(UNPRICED[size] ?? 3, isCapped ? Math.max(2, priced) : 3);
  const own = price ? priced : unpriced;
  const floor = price ? levelNear(base - 1) : base;
  const level = isOpposite ? 3 : levelNear(Math.max(own, floor));
  const unraised = price ? levelNear(start - 1) : start;
  const months = shift === null ? "" : monthsInWords(shift.p50);
  const move = (to: Level, why: string, paths: readonly string[], isUnread = false): Move => ({
    to,
    why,
    paths,
    isUnread,
  });
  const isByUse = byUse > 0 && byUse >= reading.pull.described;
  const sooner = soonerBy && isByUse ? [soonerFrom(soonerBy)] : [];
  // Where what pulls is no use that moves it, a use that moves it the other way doesn't lead alone.
  const leading = isByUse ? sooner : reading.pulls[gravestChannel(reading)].from;
  const from = leadsLater
    ? [...laterFrom(later), ...sooner]
    : [...leading, ...(isMoved || leading.length === 0 ? laterFrom(later) : [])];
  // A pull on building is no arrival: only uses that are said to move it say that it moves.
  const isSaidToMove = leadsLater || isByUse;
  const pulled = Math.max(0, implied - 1);
  const onAxis = isMoved ? AXIS.filter((least) => Math.abs(net) >= least).length : pulled;
  const place = 3 + (isLater ? onAxis : -onAxis);
  const impliedWords = SIZE_SCALE[place] ?? "";
  const impliedTitle =
    isEven && !isOpposite
      ? "What is described brings transformative AI neither sooner nor later on the whole"
      : isSaidToMove
        ? `What is described implies that transformative AI comes ${impliedWords}`
        : `What is described pulls on building ${PULLS[implied] ?? ""}`;
  const says = saysOf(reading, {
    implied,
    impliedTitle,
    moved:
      isEven && !isOpposite
        ? null
        : movedBy(reading.answers, leadsLater ? later : soonerBy, isSaidToMove && implied >= 2, shift),
    months,
    size,
    direction,
    way: Math.sign(shift?.p50 ?? 0),
    isSlightly: direction === 0 && Math.sign(shift?.p50 ?? 0) === (isLater ? 1 : -1),
    isOpposite,
    isHard: reading.pull.structural === 3,
    isInDoubt: shift !== null && isInDoubt(shift),
    from,
    level,
    lack: lackOfPrice(reading.answers, price),
  });
  return {
    subject: "timing.size",
    cause: "timing",
    label: "The total shift, its size and its price",
    claims: ["SM-7", "SM-8", "SM-10"],
    start,
    level,
    because: from[0]
      ? `The model implies ${impliedWords}: ${from.map(({ why }) => why).join("; ")}.`
      : "No use is said to move it, and nothing made pulls on building.",
    moves: [
      ...(own > floor ? [move(levelNear(own), `the total is put at ${months}`, [SHIFT])] : []),
      ...(price && !isOpposite && level < Math.max(unpriced, base)
        ? [move(level, PRICE_STATED, price, true)]
        : []),
      ...(isOpposite ? [move(3, `the total is put at ${months}, the other way`, [SHIFT])] : []),
    ],
    answers: [
      ...new Set([SHIFT, "timelines.shift-effect", ...from.map(({ path }) => path), ...(price ?? [])]),
    ],
    isRaised: level > unraised,
    ...(level > unraised && { unraised }),
    beside: {
      implied: place,
      // Any shift that is stated is weak at least, as far as it is said to go one way.
      stated: shift === null ? null : 3 + wayOf(shift, reading.answers) * Math.min(3, Math.max(1, size)),
      scale: SIZE_SCALE,
      from,
      statedAt: shift === null ? [] : [SHIFT],
      isUnsaid: from.length === 0 && reading.uses.every(({ timing }) => timing === ""),
    },
    ...(says && { says }),
  };
}

/** Where a stated shift goes: by its median, but where in words the direction isn’t known yet and the numbers leave it open. */
function wayOf(shift: Quantiles, answers: Answers): number {
  const isOpen = answers["timelines.direction"]?.status === "unknown" && isInDoubt(shift);
  return isOpen ? 0 : Math.sign(shift.p50);
}

type Moved = {
  readonly way: string;
  readonly path: Path;
  /** Ids of the outputs it is said to need. */
  readonly outputs: readonly string[];
  /** The total goes the same way, by however little. */
  readonly isSameWay: boolean;
};

function movedBy(
  answers: Answers,
  use: UseFacts | undefined,
  isSaidToMove: boolean,
  shift: Quantiles | null,
): Moved | null {
  if (!use || !isSaidToMove) return null;
  const way = use.timing === "later" ? 1 : -1;
  return {
    way: use.timing,
    path: use.path,
    outputs: referredAt(answers, `${use.path}/outputs`),
    isSameWay: Math.sign(shift?.p50 ?? 0) === way,
  };
}

type Sized = {
  readonly implied: number;
  readonly impliedTitle: string;
  /** The use that is said to move it and implies as much as is implied; null where it is what is made easier that does. */
  readonly moved: Moved | null;
  /** Empty where no total is stated. */
  readonly months: string;
  readonly size: number;
  readonly direction: number;
  /** Below zero where the total is sooner, by however little. */
  readonly way: number;
  /** Less than half a month, and the way that is implied: little, and no contradiction. */
  readonly isSlightly: boolean;
  readonly isOpposite: boolean;
  /** What is made easier pulls as strongly by itself, whatever uses are described. */
  readonly isHard: boolean;
  /** Its median is small, or which way it goes is open by its own numbers. */
  readonly isInDoubt: boolean;
  readonly from: Beside["from"];
  readonly level: Level;
  /** What the price lacks, in a clause; empty where there is one. */
  readonly lack: string;
};

/**
 * The total beside what is implied; or, where it is more than that, beside its price. Sooner and later alike. Null where a total of next
 * to nothing stands beside what implies no more than a moderate shift: what that comes to is a gap.
 */
function saysOf({ answers, uses, facts }: Reading, sized: Sized): Says | null {
  const { implied, impliedTitle, moved, months, size, direction, isOpposite, from, level, lack } = sized;
  const harm = size > 0 ? admittedHarm(answers) : 0;
  // Less than half a month is no direction: what uses add up to may go either way.
  const isParted = moved !== null && !moved.isSameWay && direction !== 0;
  const isFlat = direction === 0 && implied === 3 && ((sized.isHard && size === 0) || !sized.isSlightly);
  // What becomes easier pulls; that the total stays is a contradiction where somebody is said to build with it, and do more by it than harm.
  const isUsed = uses.some((use) => isPull(use) && from.some(({ path }) => path.startsWith(`${use.path}/`)));
  const made = from.find(({ path }) => !path.startsWith("uses.list/"));
  // A strong pull by something small may come to little: a total that goes the same way contradicts nothing.
  const isApart = months !== "" && (isOpposite || isParted || (isFlat && isUsed && !sized.isSlightly));
  const isMoved = moved !== null && from[0] !== undefined && months !== "";
  const isNextToNothing = months !== "" && !isApart && !isFlat && size === 0;
  // That no shift does nothing to safety is no conclusion, but what is said to move it stands beside the total.
  const isAgreed = months !== "" && sized.way === 0 && numberAt(answers, "timelines.shift-effect") === 0;
  const moving = isAgreed && !isApart && !isFlat ? from.find(isOfTiming) : undefined;
  const isBeside = moving !== undefined;
  // What contradicts nothing and owes no price is their claim, and no conclusion.
  const isClaimed = (isNextToNothing || (isAgreed && !isBeside && !isApart && !isFlat)) && level < 3;
  if (isClaimed && level < 2) return null;
  const use = capital(from[0]?.why ?? "");
  const said = (): Pick<Says, "title" | "kind"> => {
    const stated = `the stated total is ${months}`;
    if (isClaimed) {
      const how = sized.way === 0 ? stated : `the stated total is next to nothing, ${months}`;
      return { title: `${use || impliedTitle}; ${how}`, kind: "expectation" };
    }
    if (months === "") return { title: `${impliedTitle}, and no total is stated`, kind: "expectation" };
    if (isApart) return { title: `${isMoved ? use : impliedTitle}; ${stated}`, kind: "contradiction" };
    // Whoever builds with it would make it a contradiction.
    if (isFlat) {
      const pulling = capital(made?.why ?? impliedTitle);
      return { title: `${pulling}, which pulls on building ${PULLS[implied]}; ${stated}`, kind: "risk" };
    }
    if (isNextToNothing)
      return {
        title: `${isMoved ? use : impliedTitle}; the stated total is next to nothing, ${months}`,
        kind: "risk",
      };
    if (isBeside) return { title: `${capital(moving.why)}; the stated total is ${months}`, kind: "risk" };
    const price = lack ? `: ${lack}` : "; what that does to safety is said, and by which mechanism";
    return { title: `A total of ${months}${price}`, kind: "risk" };
  };
  const isInTitle = isMoved && (isApart || isNextToNothing);
  const because = isClaimed
    ? `${impliedTitle}.`
    : isBeside
      ? leadsInWords(
          from.filter((each) => each !== moving),
          uses,
          0,
        )
      : isInTitle
        ? alsoMoved(moved, uses) || neededFor(moved, facts)
        : leadsInWords(from, uses, sized.way);
  const price = isApart && lack ? ` ${capital(lack)}.` : "";
  return {
    ...said(),
    text: `${because}${price}`.trim() || `The total is ${months}.`,
    // What is next to nothing owes no price, and is told in proportion: how strong the pull is, the channels say.
    ...(months !== "" && !isApart && !isFlat && mostOf(harm > 0 && sized.isInDoubt && level < 3, direction)),
    resolve:
      isApart || isBeside
        ? "Say which is wrong, the uses or the total; or name what outweighs them."
        : harm > 0
          ? "Change what goes out, to whom or when; or name what outweighs it, with evidence."
          : "Say what the shift gives or costs humanity, by what mechanism, with evidence or a forecast about it that will be settled.",
    ...(harm > 0 && months !== "" && !sized.isInDoubt && { admits: `a total of ${months}, and ${lack}` }),
    weight: Math.min(100, harm > 0 ? 20 * size + 10 * harm : 10 * Math.max(implied, size)),
    // A reason for harm that is admitted argues for the finding.
    argued: [
      ...(isClaimed ? [SHIFT] : []),
      ...[REASON].filter((path) => harm === 0 && saysSomething(answers, path)),
    ],
  };
}

/** What a shift in doubt does to safety is told no graver where it is admitted than where it is claimed to be good. */
const mostOf = (isAdmittedInDoubt: boolean, direction: number): Pick<Says, "most"> =>
  isAdmittedInDoubt ? { most: 1 } : direction === 0 ? { most: 2 } : {};

/** Months from which on a median says something by itself. */
const A_MONTH = 1;

/** Smaller than a month, or with zero between the two outer numbers: sooner and later alike it makes nothing worse or better by itself. */
const isInDoubt = ({ p10, p50, p90 }: Quantiles) => Math.abs(p50) < A_MONTH || (p10 < 0 && p90 > 0);

/** A use that is said to move it, and not what pulls on building. */
const isOfTiming = ({ path }: Beside["from"][number]) => path.endsWith("/effect-timelines");

/** What leads to a total: what is said to move it the other way leads elsewhere, and is told apart. */
function leadsInWords(from: Beside["from"], uses: readonly UseFacts[], way: number): string {
  const isLater = ({ path }: Beside["from"][number]) =>
    uses.some((use) => use.timing === "later" && path.startsWith(`${use.path}/`));
  const along = from.filter((each) => way === 0 || isLater(each) === way > 0);
  const against = from.filter((each) => !along.includes(each) && (way > 0 || isOfTiming(each)));
  const told = (some: Beside["from"]) => some.map(({ why }) => why).join("; ");
  return [
    along.length > 0 ? `${way === 0 ? "Described is" : "What leads there"}: ${told(along)}.` : "",
    against.length > 0 ? `What leads the other way: ${told(against)}.` : "",
  ]
    .filter((each) => each !== "")
    .join(" ");
}

/** The other uses that are said to move it the same way. */
function alsoMoved(moved: Moved, uses: readonly UseFacts[]): string {
  const others = uses.filter(({ timing, path }) => timing === moved.way && path !== moved.path);
  if (others.length === 0) return "";
  return `So ${others.length === 1 ? "is" : "are"} ${listed(others.map((use) => `${named(use.name)} (${oddsInWords(use.likelihood)})`))}.`;
}

function neededFor({ outputs }: Moved, { outputs: made }: HardFacts): string {
  const needed = made.filter((output) => outputs.includes(outputId(output) ?? ""));
  return needed.length > 0 ? `It needs ${listed(needed.map(({ name }) => name))}.` : "";
}

function shiftOf({ answers }: Reading): Quantiles | null {
  const value = valueAt(answers, SHIFT);
  return typeof value === "object" && value !== null && "p50" in value ? (value as Quantiles) : null;
}

function sizeOf({ p10, p90 }: Quantiles, answers: Answers): number {
  const whole = distributionAt(INSTRUMENT, answers, SHIFT);
  const months = whole ? meanDistance(whole, 0) : Math.max(Math.abs(p10), Math.abs(p90));
  return SIZES.filter((from) => months >= from).length;
}

/** The likeliest use, not a feared one, that makes it later. */
function laterUse(uses: readonly UseFacts[]): UseFacts | undefined {
  return uses
    .filter(({ timing, stance }) => timing === "later" && stance !== "feared")
    .sort((a, b) => b.band - a.band)[0];
}

/** The likeliest use that makes it sooner, feared ones too: what is feared comes as well. */
function soonerUse(uses: readonly UseFacts[]): UseFacts | undefined {
  return uses.filter(({ timing }) => timing === "sooner").sort((a, b) => b.band - a.band)[0];
}

/** From what sum of likelihoods on uses imply a weak and a moderate shift: one in four, and one that is certain with another as likely as not. */
export const AXIS = [0.25, 1.5] as const;

const isMover = ({ timing, stance }: UseFacts) =>
  timing === "sooner" || (timing === "later" && stance !== "feared");

/**
 * Where uses take it on the whole, later above zero: each counts as much as it is likely, so that no single one decides against likelier
 * ones the other way, and what is said to bring no difference counts nothing. A likelihood that isn't said is certain for what brings it
 * sooner, and none for what brings it later; feared ones bring it no later.
 */
const netOf = (uses: readonly UseFacts[]) =>
  uses
    .filter(isMover)
    .reduce(
      (sum, { timing, likelihood }) => sum + (timing === "later" ? (likelihood ?? 0) : -(likelihood ?? 1)),
      0,
    );

const soonerFrom = (use: UseFacts) => ({
  path: `${use.path}/effect-timelines`,
  why: `${byWhom(use, titled)} is said to bring transformative AI sooner (${oddsInWords(use.likelihood)})`,
});

const laterFrom = (use: UseFacts | undefined) =>
  use
    ? [
        {
          path: `${use.path}/effect-timelines`,
          why: `${titled(use.name)} is said to bring transformative AI later (${oddsInWords(use.likelihood)})`,
        },
      ]
    : [];
