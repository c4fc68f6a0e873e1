import { INSTRUMENT } from "@/lib/content/instrument";
import { FACTOR_EFFECTS, GENERAL_CAPACITY, SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import { SPEED_UP } from "@/lib/content/options/speed-up";
import type { Answers } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-in-words";
import { valueAt } from "@/lib/domain/assessment/records";
import { lowerFirst } from "@/lib/domain/ledger/named";
import type { FactorsPart, SpeedUp } from "@/lib/domain/report/report-document";

const SIZE: { readonly [effect: string]: number } = {
  weakens: -2,
  "weakens-slightly": -1,
  none: 0,
  "strengthens-slightly": 1,
  strengthens: 2,
};

/**
 * The work's effect on each security factor, and the two loops with this project on them (AF-1, AF-2, AF-4). A factor without
 * an answer, or with “unsure”, has no size. Nothing is added up over factors, and the loops are not set off against each other.
 */
export function factorsPart(answers: Answers): FactorsPart {
  const stated = valueAt(answers, "factors.effects");
  const effects = SECURITY_FACTORS.map(({ value: factor, label }) => {
    const effect = effectOf(stated, factor);
    const words = FACTOR_EFFECTS.find(({ value }) => value === effect)?.label ?? "Not answered";
    return { factor, label, size: (effect === null ? null : SIZE[effect]) ?? null, words };
  });
  const capabilities = speedUpAt(answers, "factors.capabilities-speed-up");
  const safety = speedUpAt(answers, "factors.safety-speed-up");
  return {
    effects,
    mechanism: wordsAt(answers, "factors.mechanism"),
    backdrop: backdropInWords(wordsAt(answers, "factors.backdrop"), effectOf(stated, GENERAL_CAPACITY.value)),
    loop: wordsAt(answers, "factors.loop"),
    loopWhen: wordsAt(answers, "factors.loop-when"),
    capabilities,
    safety,
    sentence: sentence(effects, capabilities, safety),
  };
}

function effectOf(stated: unknown, factor: string): string | null {
  if (typeof stated !== "object" || stated === null || !Object.hasOwn(stated, factor)) return null;
  const effect = (stated as { readonly [factor: string]: unknown })[factor];
  return typeof effect === "string" ? effect : null;
}

/** Whether the case rests on general capacity, and what the work does to it: beside the profile, never in it (AF-3, AF-25). */
function backdropInWords(restsOn: string, effect: string | null): string {
  const does = FACTOR_EFFECTS.find(({ value }) => value === effect)?.label;
  const said = does ? `the work: ${lowerFirst(does)}` : "";
  return [restsOn, said].filter(Boolean).join("; ");
}

function speedUpAt(answers: Answers, path: string): SpeedUp | null {
  const value = valueAt(answers, path);
  const anchor = SPEED_UP.find((each) => each.value === value);
  return anchor ? { value: anchor.value, label: anchor.label } : null;
}

function wordsAt(answers: Answers, path: string): string {
  return answers[path] ? answerInWords(INSTRUMENT, answers, path) : "";
}

function sentence(
  effects: readonly { readonly label: string; readonly size: number | null }[],
  capabilities: SpeedUp | null,
  safety: SpeedUp | null,
): string {
  const named = (holds: (size: number) => boolean) =>
    effects.filter(({ size }) => size !== null && holds(size)).map(({ label }) => label.toLowerCase());
  const gains = named((size) => size > 0);
  const loses = named((size) => size < 0);
  const open = effects.filter(({ size }) => size === null).length;
  const said = [
    gains.length > 0 && `The work is expected to strengthen: ${gains.join("; ")}.`,
    loses.length > 0 &&
      `${gains.length > 0 ? "To weaken" : "The work is expected to weaken"}: ${loses.join("; ")}.`,
    gains.length + loses.length === 0 && open < effects.length && "No effect on any factor is expected.",
    open > 0 && `Unsure or not answered: ${open} of ${effects.length}.`,
    (capabilities || safety) &&
      `How much faster work becomes for those who receive the outputs: on capabilities ${(capabilities?.label ?? "not answered").toLowerCase()}; on safety, risk evaluation or restraint ${(safety?.label ?? "not answered").toLowerCase()}.`,
  ];
  return said.filter(Boolean).join(" ");
}
