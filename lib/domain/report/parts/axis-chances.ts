import { likelihoodOf } from "@/lib/content/options/likelihood";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { questionById } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";
import { type ChanceOfBoth, chanceOfBoth, toFourDigits } from "@/lib/domain/quantities/compare-distributions";
import { cumulative, distributionOf, probabilityBelow } from "@/lib/domain/quantities/distribution";
import type { Axes, AxisChances, SignChances } from "@/lib/domain/report/report-document";

/** How the chances come about; kept in the document, and shown wherever they are. */
export const CHANCES_METHOD =
  "Each chance is read off a smooth curve through the three numbers given, one axis at a time; the curve stays within what can be answered and puts nothing on its ends.";

/** How they came about in reports frozen before the document kept it. */
const FORMER_METHOD =
  "Each chance is read off a curve through the author's three numbers, one axis at a time: two halves of normal curves joined at the middle number, with half of the chance on each side.";

/** What an axis's chances say, in the order to read them, and how they came about. Nothing without chances. */
export function chancesInWords({ signs }: Pick<Axes, "signs">): readonly string[] {
  if (!signs) return [];
  const sentences = [signs.timelineShift?.sentence, signs.safetyEffect?.sentence, signs.both?.sentence];
  return [...sentences.filter((sentence) => sentence !== undefined), signs.method ?? FORMER_METHOD];
}

/**
 * On which side of zero an axis falls, by the distribution through the author's quantiles at `path`. Null without
 * quantiles, or where the instrument asks for none there. Where the three numbers make no distribution, the chances are
 * null and the sentence says why. `words` names the two sides and what is spoken of.
 */
export function axisChances(
  instrument: Instrument,
  path: string,
  quantiles: Quantiles | null,
  words: (chances: SignChances, quantiles: Quantiles) => string,
): AxisChances | null {
  const kind = questionById(instrument, path)?.kind;
  if (!quantiles || kind?.type !== "quantiles") return null;
  const result = distributionOf(quantiles, kind);
  if (!result.ok)
    return { chances: null, sentence: `No chances are read off these numbers. ${result.sentence}` };
  const below = toFourDigits(probabilityBelow(result.distribution, 0));
  const above = toFourDigits(1 - cumulative(result.distribution, 0));
  const chances = { below, at: toFourDigits(1 - below - above), above };
  return { chances, sentence: words(chances, quantiles) };
}

/** As rulebooks before 1.9.0 said it: each side by itself. */
type Former = { readonly isFormer?: boolean };

/** Sooner and later, by the chances of either side of zero and the three numbers that they were read off. */
export function shiftChancesInWords(
  { below, at, above }: SignChances,
  quantiles: Quantiles,
  { isFormer = false }: Former = {},
): string {
  const { less, more, which } = sides({ below, at, above }, { under: "sooner", over: "later", isFormer });
  const none = at > 0 ? `, and doesn't move it at all with ${chanceInWords(at)}` : "";
  // An end that is said to be none says that what lies beyond it is unlikely, and not that it is there.
  const [isUpTo, isFrom] = [quantiles.p90 === 0 && above > 0, quantiles.p10 === 0 && below > 0];
  const end = isFormer || at > 0 || isUpTo === isFrom ? "" : isUpTo ? "upper" : "lower";
  const sooner = `${end === "lower" ? "at most " : ""}${less}`;
  const later = `${end === "upper" ? "at most " : ""}${more}`;
  const told = end && `; the ${end} of the three numbers is no shift`;
  return `By these numbers, the project brings transformative AI sooner with a chance of ${sooner}, later with ${later}${none}${which}${told}.`;
}

/** Less safe and safer, by the chances of either side of zero; the numbers they were read off add nothing. */
export function effectChancesInWords(
  { below, at, above }: SignChances,
  _: Quantiles,
  { isFormer = false }: Former = {},
): string {
  const { less, more, which } = sides({ below, at, above }, { under: "less safe", over: "safer", isFormer });
  const none = at > 0 ? `, and exactly zero with ${chanceInWords(at)}` : "";
  return `By these numbers, the project's effect apart from timing is below zero (less safe) with a chance of ${less}, above zero (safer) with ${more}${none}${which}.`;
}

/**
 * Both sides of zero in words. Where nothing lies at zero they add up to 100 % as printed: the larger is rounded, the smaller is what is
 * left. One word for both would say that they are the same: where both are about as likely as not, it is said which is likelier.
 */
function sides(
  { below, at, above }: SignChances,
  { under, over, isFormer }: { readonly under: string; readonly over: string; readonly isFormer: boolean },
) {
  const apart = { less: chanceInWords(below), more: chanceInWords(above), which: "" };
  if (isFormer || at > 0 || Math.min(below, above) < LEAST_SHOWN) return apart;
  const most = Math.round(100 * Math.max(below, above));
  const [less, more] = (below <= above ? [100 - most, most] : [most, 100 - most]).map(
    (each) => each / 100,
  ) as [number, number];
  const isOneWord = likelihoodOf(below) === likelihoodOf(above);
  if (!isOneWord) return { less: chanceInWords(less), more: chanceInWords(more), which: "" };
  const likelier =
    most === 50 ? "as likely one way as the other" : `${more > less ? over : under} is the likelier`;
  return { less: chanceShown(less), more: chanceShown(more), which: `: ${likelier}` };
}

/** Below this a chance is shown as “below 1 %”. */
const LEAST_SHOWN = 0.01;

/**
 * The chance that the project brings transformative AI sooner and, apart from timing, leaves people less safe. The author gives
 * each by itself and says nothing of how they hang together, so the bounds are given too. Null unless both have chances.
 */
export function soonerAndLessSafe(
  shift: AxisChances | null,
  effect: AxisChances | null,
): (ChanceOfBoth & { readonly sentence: string }) | null {
  if (!shift?.chances || !effect?.chances) return null;
  const both = chanceOfBoth(shift.chances.below, effect.chances.below);
  const { least, independent, most } = both;
  const range =
    least === most
      ? `with a chance of ${chanceInWords(most)}`
      : `with a chance of ${chanceInWords(independent)} if the two have nothing to do with each other, and of ${chanceShown(least)} to ${chanceShown(most)} however they hang together`;
  return { ...both, sentence: `Sooner and, apart from timing, less safe at once: ${range}.` };
}

/** "30 % (unlikely)", by the printed table of likelihood words. */
export function chanceInWords(chance: number): string {
  return `${chanceShown(chance)} (${likelihoodOf(chance)?.label.toLowerCase() ?? "not a chance"})`;
}
