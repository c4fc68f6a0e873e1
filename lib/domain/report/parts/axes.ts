import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers, Quantiles } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-in-words";
import { valueAt } from "@/lib/domain/assessment/records";
import { monthsInWords, signed } from "@/lib/domain/quantities/in-words";
import {
  axisChances,
  CHANCES_METHOD,
  effectChancesInWords,
  shiftChancesInWords,
  soonerAndLessSafe,
} from "@/lib/domain/report/parts/axis-chances";
import { inTimeOf } from "@/lib/domain/report/parts/in-time";
import type { Axes } from "@/lib/domain/report/report-document";

/**
 * The two axes as the author gave them, and whether the work comes in time. Unanswered, unknown and not-applicable axes are null.
 * Nothing is added up (SM-7): how likely both go the wrong way at once is a chance, not a sum.
 */
export function axesOf(answers: Answers): Axes {
  const timelineShift = quantilesAt(answers, SHIFT);
  const safetyEffect = quantilesAt(answers, EFFECT);
  const shiftEffect =
    answers["timelines.shift-effect"]?.status === "answered"
      ? answerInWords(INSTRUMENT, answers, "timelines.shift-effect")
      : "";
  const inTime = inTimeOf(INSTRUMENT, answers);
  const axes = {
    timelineShift,
    safetyEffect,
    shiftEffect,
    sentence: axesSentence(timelineShift, safetyEffect),
    ...(inTime && { inTime }),
  };
  if (!timelineShift && !safetyEffect) return axes;
  const shift = axisChances(INSTRUMENT, SHIFT, timelineShift, shiftChancesInWords);
  const effect = axisChances(INSTRUMENT, EFFECT, safetyEffect, effectChancesInWords);
  const both = soonerAndLessSafe(shift, effect);
  return {
    ...axes,
    signs: {
      timelineShift: shift,
      safetyEffect: effect,
      ...(both && { both }),
      method: CHANCES_METHOD,
    },
  };
}

const SHIFT = "timelines.shift";
const EFFECT = "timelines.safety-effect";

function quantilesAt(answers: Answers, path: string): Quantiles | null {
  const value = valueAt(answers, path);
  return typeof value === "object" && "p50" in value && typeof value.p50 === "number"
    ? (value as Quantiles)
    : null;
}

/** Both axes in words, from their numbers alone; `isFormer`: as reports before rulebook 1.10.0 have it. */
export function axesSentence(shift: Quantiles | null, effect: Quantiles | null, isFormer = false): string {
  return `${shiftSentence(shift, isFormer)} ${effectSentence(effect, isFormer)} These are two separate estimates; neither follows from the other.`;
}

/** The shift is what the project does to the arrival; when its author expects the arrival is another answer. */
export function shiftSentence(shift: Quantiles | null, isFormer = false): string {
  return shift
    ? `The project's shift of the arrival of transformative AI, ${isFormer ? "by its author's estimate" : "as estimated here"}: ${monthsInWords(shift.p50)}, with 80 % between ${monthsInWords(shift.p10)} and ${monthsInWords(shift.p90)}.`
    : isFormer
      ? "The author gives no estimate of the timeline shift."
      : "No estimate of the timeline shift is given.";
}

export function effectSentence(effect: Quantiles | null, isFormer = false): string {
  return effect
    ? `Apart from timing, ${isFormer ? "the author puts the project's effect on existential safety" : "the project's effect on existential safety is put"} at ${signed(effect.p50)} (80 % between ${signed(effect.p10)} and ${signed(effect.p90)}, on a scale from −3 to +3).`
    : isFormer
      ? "Apart from timing, the author gives no estimate of the project's effect on existential safety."
      : "No estimate of the project's effect on existential safety, apart from timing, is given.";
}

/** What the shift itself does to safety: the author's choice among given words. Empty where none was made. */
export function shiftEffectSentence(shiftEffect: string, isFormer = false): string {
  return (
    shiftEffect &&
    `What the shift itself does to humanity's safety, ${isFormer ? "by the author's choice" : "as stated here"}: ${shiftEffect}.`
  );
}
