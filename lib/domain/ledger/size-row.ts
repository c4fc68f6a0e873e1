import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers, Quantiles } from "@/lib/domain/assessment/answer";
import { distributionAt } from "@/lib/domain/assessment/distribution-at";
import type { Path } from "@/lib/domain/assessment/path";
import { valueAt } from "@/lib/domain/assessment/records";
import { byWhom, type UseFacts } from "@/lib/domain/ledger/described-uses";
import { type LedgerRow, type Level, levelNear, type Move, type Says } from "@/lib/domain/ledger/ledger-row";
import { titled } from "@/lib/domain/ledger/named";
import { lackOfPrice, priceOf } from "@/lib/domain/ledger/price";
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

const SCALE: readonly string[] = [
  "sooner, strongly",
  "sooner, moderately",
  "sooner, weakly",
  "neither",
  "later, weakly",
  "later, moderately",
  "later, strongly",
];

/**
 * The total shift against what the uses and channels imply, sooner and later by the same table. Half a year with its price
 * stated is lighter than "no difference" against a strong pull.
 */
export function sizeRow(reading: Reading): LedgerRow {
  const shift = shiftOf(reading);
  const size = shift === null ? 0 : sizeOf(shift, reading.answers);
  const later = laterUse(reading.uses);
  const laterPull = Math.min(MOST_BY_USES, later?.band ?? 0);
  const soonerBy = soonerUse(reading.uses);
  const byUse = Math.min(MOST_BY_USES, soonerBy?.band ?? 0);
  const soonerPull = Math.max(reading.pull.described, byUse);
  const isLater = laterPull > soonerPull;
  const implied = isLater ? laterPull : soonerPull;
  const base = UNPRICED_PULL[implied] ?? 3;
  const start = UNPRICED_PULL[reading.pull.structural] ?? 3;
  const price = priceOf(reading.answers);
  const direction = shift === null || Math.abs(shift.p50) < 0.5 ? 0 : Math.sign(shift.p50);
  const isOpposite = implied >= 2 && direction === (isLater ? -1 : 1);
  const own = price ? (PRICED[size] ?? 3) : (UNPRICED[size] ?? 3);
  const floor = price ? levelNear(base - 1) : base;
  const level = isOpposite ? 3 : levelNear(Math.max(own, floor));
  const months = shift === null ? "" : monthsInWords(shift.p50);
  const move = (to: Level, why: string, paths: readonly string[], isUnread = false): Move => ({
    to,
    why,
    paths,
    isUnread,
  });
  const from =
    isLater && later
      ? [laterFrom(later)]
      : soonerBy && byUse > reading.pull.described
        ? [soonerFrom(soonerBy)]
        : reading.pulls[gravestChannel(reading)].from;
  const impliedWords = SCALE[3 + (isLater ? implied : -implied)] ?? "";
  // A pull on building is no arrival: only uses that are said to move it say that it moves.
  const isSaidToMove = isLater || byUse > reading.pull.described;
  const impliedTitle = isSaidToMove
    ? `What is described implies that transformative AI comes ${impliedWords}`
    : `What is described pulls on building ${PULLS[implied] ?? ""}`;
  return {
    subject: "timing.size",
    cause: "timing",
    label: "The total shift, its size and its price",
    claims: ["SM-7", "SM-8", "SM-10"],
    start,
    level,
    because: from[0]
      ? `The model implies ${impliedWords}: ${from.map(({ why }) => why).join("; ")}.`
      : "Nothing in the model moves it.",
    moves: [
      ...(own > floor ? [move(levelNear(own), `the total is put at ${months}`, [SHIFT])] : []),
      ...(price && !isOpposite && level < Math.max(UNPRICED[size] ?? 3, base)
        ? [move(level, PRICE_STATED, price, true)]
        : []),
      ...(isOpposite ? [move(3, `the total is put at ${months}, the other way`, [SHIFT])] : []),
    ],
    answers: [
      ...new Set([SHIFT, "timelines.shift-effect", ...from.map(({ path }) => path), ...(price ?? [])]),
    ],
    isRaised: level > (price ? levelNear(start - 1) : start),
    beside: {
      implied: 3 + (isLater ? implied : -implied),
      stated: shift === null ? null : 3 + Math.sign(shift.p50) * Math.min(3, size),
      scale: SCALE,
      from,
      statedAt: shift === null ? [] : [SHIFT],
    },
    says: saysOf(reading, { implied, impliedTitle, months, size, direction, isOpposite, from }),
  };
}

type Sized = {
  readonly implied: number;
  readonly impliedTitle: string;
  /** Empty where no total is stated. */
  readonly months: string;
  readonly size: number;
  readonly direction: number;
  readonly isOpposite: boolean;
  readonly from: readonly { readonly why: string }[];
};

/** The total beside what is implied; or, where it is more than that, beside its price. Sooner and later alike. */
function saysOf({ answers }: Reading, sized: Sized): Says {
  const { implied, impliedTitle, months, size, direction, isOpposite, from } = sized;
  const lack = lackOfPrice(answers);
  const isApart = isOpposite || (months !== "" && direction === 0 && implied >= 2);
  const is = (title: string, kind: Says["kind"]) => ({ title, kind });
  const said = isApart
    ? is(`${impliedTitle}; the stated total is ${months}`, "contradiction")
    : months === ""
      ? is(`${impliedTitle}, and no total is stated`, "expectation")
      : is(`A total of ${months}${lack ? `: ${lack}` : ", with its price"}`, "risk");
  const because = from.length > 0 ? `What leads there: ${from.map(({ why }) => why).join("; ")}.` : "";
  const price = isApart && lack ? ` ${lack.charAt(0).toUpperCase()}${lack.slice(1)}.` : "";
  return {
    ...said,
    text: `${because}${price}` || `The total is ${months}.`,
    resolve: isApart
      ? "Say which is wrong, the uses or the total; or name what outweighs them."
      : "Say what the shift gives or costs humanity, by what mechanism, with evidence or a forecast that will be settled.",
    weight: 10 * Math.max(implied, size),
    argued: ["timelines.shift-mechanism-why"].filter((path) => saysSomething(answers, path)),
  };
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

const soonerFrom = (use: UseFacts) => ({
  path: `${use.path}/effect-timelines`,
  why: `${byWhom(use, titled)} makes it sooner (${oddsInWords(use.likelihood)})`,
});

const laterFrom = ({ path, name }: UseFacts) => ({
  path: `${path}/effect-timelines`,
  why: `${titled(name)} makes it later`,
});

function gravestChannel({ pulls }: Reading) {
  return pulls.products.described >= pulls["developer-tools"].described ? "products" : "developer-tools";
}
