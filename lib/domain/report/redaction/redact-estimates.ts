import { effectSentence, shiftSentence } from "@/lib/domain/report/parts/axes";
import { redactWords } from "@/lib/domain/report/redaction/redact-findings";
import { WITHHELD, type Withheld } from "@/lib/domain/report/redaction/withheld";
import type { AnswerLine, Axes, FactorsPart } from "@/lib/domain/report/report-document";

/** Both axes, each without its estimate where that is withheld; the sentence says which is. */
export function redactAxes(axes: Axes, withheld: Withheld): Axes {
  const isShiftHidden = withheld.has("timelines.shift");
  const isEffectHidden = withheld.has("timelines.safety-effect");
  const shift = isShiftHidden ? null : axes.timelineShift;
  const effect = isEffectHidden ? null : axes.safetyEffect;
  const sentences = [
    isShiftHidden ? "The estimate of the timeline shift is withheld." : shiftSentence(shift),
    isEffectHidden
      ? "The estimate of the effect on existential safety, apart from timing, is withheld."
      : effectSentence(effect),
  ];
  return {
    timelineShift: shift,
    safetyEffect: effect,
    shiftEffect: withheld.has("timelines.shift-effect") ? "" : withheld.without(axes.shiftEffect),
    sentence: isShiftHidden || isEffectHidden ? sentences.join(" ") : axes.sentence,
    ...(axes.signs &&
      (shift || effect) && {
        signs: {
          timelineShift: isShiftHidden ? null : axes.signs.timelineShift,
          safetyEffect: isEffectHidden ? null : axes.signs.safetyEffect,
          ...(!isShiftHidden && !isEffectHidden && axes.signs.both && { both: axes.signs.both }),
          ...(axes.signs.method && { method: axes.signs.method }),
        },
      }),
    ...(axes.inTime &&
      !withheld.has("timelines.time-to-impact") &&
      !withheld.has("timelines.own-timeline") && { inTime: axes.inTime }),
  };
}

/** The factor profile and the loops, with what stands in place of withheld answers. */
export function redactFactors(
  factors: FactorsPart,
  lines: ReadonlyMap<string, AnswerLine>,
  withheld: Withheld,
): FactorsPart {
  const areEffectsHidden = withheld.has("factors.effects");
  const words = (text: string, field: string) =>
    text === "" && !withheld.has(`factors.${field}`)
      ? ""
      : redactWords(text, `factors.${field}`, lines, withheld);
  const isCapabilitiesHidden = withheld.has("factors.capabilities-speed-up");
  const isSafetyHidden = withheld.has("factors.safety-speed-up");
  return {
    effects: areEffectsHidden
      ? factors.effects.map((effect) => ({ ...effect, size: null, words: WITHHELD }))
      : factors.effects,
    mechanism: words(factors.mechanism, "mechanism"),
    backdrop: words(factors.backdrop, "backdrop"),
    loop: words(factors.loop, "loop"),
    loopWhen: words(factors.loopWhen, "loop-when"),
    capabilities: isCapabilitiesHidden ? null : factors.capabilities,
    safety: isSafetyHidden ? null : factors.safety,
    sentence:
      areEffectsHidden || isCapabilitiesHidden || isSafetyHidden
        ? "What is stated here is withheld, in part or as a whole."
        : factors.sentence,
  };
}
