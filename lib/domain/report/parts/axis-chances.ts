import { likelihoodOf } from "@/lib/content/options/likelihood";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { questionById } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";
import { cumulative, distributionOf, probabilityBelow } from "@/lib/domain/quantities/distribution";
import type { AxisChances, SignChances } from "@/lib/domain/report/report-document";

/** How the chances come about; shown wherever they are. */
export const CHANCES_METHOD =
  "Each chance is read off a curve through the author's three numbers, one axis at a time: two halves of normal curves joined at the middle number, with half of the chance on each side.";

/**
 * On which side of zero an axis falls, by the distribution through the author's quantiles at `path`. Null without
 * quantiles, or where the instrument asks for none there. Where the three numbers make no distribution, the chances are
 * null and the sentence says why. `words` names the two sides and what is spoken of.
 */
export function axisChances(
  instrument: Instrument,
  path: string,
  quantiles: Quantiles | null,
  words: (chances: SignChances) => string,
): AxisChances | null {
  const kind = questionById(instrument, path)?.kind;
  if (!quantiles || kind?.type !== "quantiles") return null;
  const result = distributionOf(quantiles, kind);
  if (!result.ok)
    return { chances: null, sentence: `No chances are read off these numbers. ${result.sentence}` };
  const below = toFourDigits(probabilityBelow(result.distribution, 0));
  const above = toFourDigits(1 - cumulative(result.distribution, 0));
  const chances = { below, at: toFourDigits(1 - below - above), above };
  return { chances, sentence: words(chances) };
}

export function shiftChancesInWords({ below, at, above }: SignChances): string {
  const none = at > 0 ? `, and doesn't move it at all with ${chanceInWords(at)}` : "";
  return `By these numbers, the project brings transformative AI sooner with a chance of ${chanceInWords(below)}, later with ${chanceInWords(above)}${none}.`;
}

export function effectChancesInWords({ below, at, above }: SignChances): string {
  const none = at > 0 ? `, and exactly zero with ${chanceInWords(at)}` : "";
  return `By these numbers, the project's effect apart from timing is below zero (less safe) with a chance of ${chanceInWords(below)}, above zero (safer) with ${chanceInWords(above)}${none}.`;
}

/** "30 %". No false certainty: 0 % and 100 % only where that is exact, else "below 1 %" and "above 99 %". */
export function chanceShown(chance: number): string {
  if (chance > 0 && chance < 0.01) return "below 1 %";
  if (chance < 1 && chance > 0.99) return "above 99 %";
  return `${Math.round(chance * 100)} %`;
}

/** "30 % (unlikely)", by the printed table of likelihood words. */
function chanceInWords(chance: number): string {
  return `${chanceShown(chance)} (${likelihoodOf(chance)?.label.toLowerCase() ?? "not a chance"})`;
}

/** The last digits of a logarithm may differ between engines; a report must be the same bytes on each. */
function toFourDigits(chance: number): number {
  const rounded = Math.round(chance * 10_000) / 10_000;
  return rounded === 0 ? 0 : rounded;
}
