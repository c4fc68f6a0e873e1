import { INSTRUMENT } from "@/lib/content/instrument";
import type { WorldviewId } from "@/lib/content/options/worldviews";
import { WORLDVIEWS } from "@/lib/content/worldviews";
import type { Answers } from "@/lib/domain/assessment/answer";
import { impactAndArrival } from "@/lib/domain/assessment/impact-and-arrival";
import { type LedgerRow, type Level, levelNear } from "@/lib/domain/ledger/ledger-row";
import { type Around, holdersIn, VIEW_EFFECTS } from "@/lib/domain/ledger/view-effects";
import { PARAMETERS, valueInWords, type WorldviewParameters } from "@/lib/domain/worldviews/parameter";

/** Chance of coming too late from which on it is a concern, for a view in which arrival is soon. */
export const TOO_LATE_IF_SOON = 0.1;
/** Nobody's belief makes a row blocking: that takes hard facts. */
const TOP: Level = 3;

export type LevelUnder = {
  readonly view: WorldviewId;
  readonly level: Level;
  /** What the view takes of the world that moved it, a clause each after "where"; empty where nothing did. */
  readonly because: readonly string[];
};

export type RowUnder = { readonly row: LedgerRow; readonly under: readonly LevelUnder[] };

/**
 * Each row with its level under every worldview, by the printed table. What is nothing stays nothing; a belief lifts nothing above
 * serious. The rows themselves are read with neutral values.
 */
export function levelsUnder(
  rows: readonly LedgerRow[],
  answers: Answers,
  views: readonly { readonly id: WorldviewId; readonly parameters: WorldviewParameters }[] = WORLDVIEWS,
): readonly RowUnder[] {
  const around = { holders: holdersIn(answers) };
  return rows.map((row) => ({
    row,
    under: views.map(({ id, parameters }) => ({ view: id, ...levelOf(row, parameters, around, answers) })),
  }));
}

function levelOf(row: LedgerRow, parameters: WorldviewParameters, around: Around, answers: Answers) {
  if (row.subject === "in-time") return inTime(row, parameters, answers);
  if (row.level === 0) return { level: row.level, because: [] };
  const met = VIEW_EFFECTS.filter(
    (effect) => parameters[effect.parameter] === effect.value && effect.reads(row, around),
  );
  const moved = row.level + met.reduce((sum, { by }) => sum + by, 0);
  const level = levelNear(Math.min(moved, Math.max(TOP, row.level)));
  return {
    level,
    because:
      level === row.level ? [] : met.flatMap(({ parameter, value }) => valueInWords(parameter, value) ?? []),
  };
}

/** Sooner it is too late from a smaller chance on; where arrival is late, there is more time than the estimates say. */
function inTime(row: LedgerRow, { arrival }: WorldviewParameters, answers: Answers) {
  const late = impactAndArrival(INSTRUMENT, answers)?.tooLate ?? null;
  const level =
    late === null || arrival === "neutral"
      ? row.level
      : arrival === "late"
        ? levelNear(Math.min(1, row.level))
        : levelNear(late >= TOO_LATE_IF_SOON ? 2 : 0);
  const words = arrival === "neutral" ? [] : [PARAMETERS.arrival.values[arrival]];
  return { level, because: level === row.level ? [] : words };
}
