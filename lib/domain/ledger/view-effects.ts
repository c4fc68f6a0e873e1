import type { Answers } from "@/lib/domain/assessment/answer";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";
import { classOf, HOLDERS_OF_POWER } from "@/lib/domain/ledger/pattern-classes";
import { recipientFacts } from "@/lib/domain/ledger/recipient-facts";
import type { ParameterId, WorldviewParameters } from "@/lib/domain/worldviews/parameter";

/** A row of the printed table: with this value of a parameter these rows stand one level higher, or lower. */
export type ViewEffect = {
  readonly [id in ParameterId]: {
    readonly parameter: id;
    readonly value: Exclude<WorldviewParameters[id], "neutral">;
  };
}[ParameterId] & {
  /** The rows in words, as printed. */
  readonly rows: string;
  readonly by: 1 | -1;
  readonly reads: (row: LedgerRow, around: Around) => boolean;
};

/** Who among the recipients can hold power over others. */
export type Around = { readonly holders: ReadonlySet<"developers" | "states"> };

const STATES: ReadonlySet<string> = new Set(["security-agency", "military", "regulator"]);
const TRUST: ReadonlySet<string> = new Set(["pattern.cover", "pattern.complacency"]);
const RELIES_ON_SYSTEMS: ReadonlySet<string> = new Set([
  "validity",
  "still-holds",
  "labour",
  "pattern.harmful-delegation",
]);
const RESTRAINT: ReadonlySet<string> = new Set(["pattern.distraction-from-restraint"]);

const isSooner = (row: LedgerRow) => directionOf(row) === "sooner";
const isLater = (row: LedgerRow) => directionOf(row) === "later";
const isDirect = (row: LedgerRow) => classOfRow(row) === "direct";
const isOfPower = (row: LedgerRow) => row.subject === "power" || classOfRow(row) === "power";
const isOne = (subjects: ReadonlySet<string>) => (row: LedgerRow) => subjects.has(row.subject);
const isHeldOnlyBy =
  (holder: "developers" | "states") =>
  (row: LedgerRow, { holders }: Around) =>
    isOfPower(row) && holders.size === 1 && holders.has(holder);

const SOONER = "pull on products and on developers’ tools, patterns of faster building, a shift to sooner";
const LATER = "a shift to later";
const OF_POWER = "whether power gathers, and patterns of power";
const RELYING =
  "whether the right thing is shown, whether it still holds, AI labour, and delegation to systems";

/** What worldviews do to levels, as printed. Sooner and later stand in it alike. */
export const VIEW_EFFECTS: readonly ViewEffect[] = [
  { parameter: "speed", value: "danger", rows: SOONER, by: 1, reads: isSooner },
  { parameter: "speed", value: "danger", rows: LATER, by: -1, reads: isLater },
  { parameter: "speed", value: "overhang", rows: SOONER, by: -1, reads: isSooner },
  { parameter: "speed", value: "overhang", rows: LATER, by: 1, reads: isLater },
  {
    parameter: "advantage",
    value: "offence",
    rows: "patterns in which somebody does harm with an output",
    by: 1,
    reads: isDirect,
  },
  {
    parameter: "advantage",
    value: "defence",
    rows: "patterns in which somebody does harm with an output",
    by: -1,
    reads: isDirect,
  },
  {
    parameter: "trusted",
    value: "developers",
    rows: `${OF_POWER}, where only developers and product companies hold it`,
    by: -1,
    reads: isHeldOnlyBy("developers"),
  },
  {
    parameter: "trusted",
    value: "states",
    rows: `${OF_POWER}, where only regulators, agencies and the military hold it`,
    by: -1,
    reads: isHeldOnlyBy("states"),
  },
  {
    parameter: "trusted",
    value: "nobody",
    rows: `${OF_POWER}, where somebody can hold it`,
    by: 1,
    reads: (row, { holders }) => isOfPower(row) && holders.size > 0,
  },
  { parameter: "misalignment", value: "likely", rows: RELYING, by: 1, reads: isOne(RELIES_ON_SYSTEMS) },
  {
    parameter: "misalignment",
    value: "likely",
    rows: "the patterns of cover and complacency",
    by: 1,
    reads: isOne(TRUST),
  },
  { parameter: "misalignment", value: "unlikely", rows: RELYING, by: -1, reads: isOne(RELIES_ON_SYSTEMS) },
  {
    parameter: "restraint",
    value: "can",
    rows: "the pattern of distraction from restraint",
    by: 1,
    reads: isOne(RESTRAINT),
  },
  {
    parameter: "restraint",
    value: "cannot",
    rows: "the pattern of distraction from restraint",
    by: -1,
    reads: isOne(RESTRAINT),
  },
];

const classOfRow = ({ subject }: LedgerRow) => classOf(subject.split("pattern.")[1] ?? "");

/** Whether a row is about something coming sooner, or later; null for any other. */
function directionOf(row: LedgerRow): "sooner" | "later" | null {
  if (classOfRow(row) === "building") return "sooner";
  if (row.subject === "timing.products" || row.subject === "timing.developer-tools") return "sooner";
  if (row.subject !== "timing.size" || !row.beside) return null;
  const { implied, stated, scale } = row.beside;
  const middle = (scale.length - 1) / 2;
  const moved = implied === middle ? (stated ?? middle) : implied;
  return moved === middle ? null : moved < middle ? "sooner" : "later";
}

/** Read from the kinds of recipients. */
export function holdersIn(answers: Answers): Around["holders"] {
  const kinds = recipientFacts(answers).flatMap((recipient) => recipient.kinds);
  const holding = kinds.filter((kind) => HOLDERS_OF_POWER.has(kind));
  return new Set(holding.map((kind) => (STATES.has(kind) ? "states" : "developers")));
}
