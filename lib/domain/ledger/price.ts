import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, textAt, valueAt } from "@/lib/domain/assessment/records";
import { sharesWord } from "@/lib/domain/ledger/bearing";
import { evidenced } from "@/lib/domain/ledger/evidence";
import { numberAt } from "@/lib/domain/ledger/pathway-facts";
import { saysSomething } from "@/lib/domain/ledger/substance";

/**
 * The answers that price a shift in time: by it humanity becomes safer, by a mechanism, for a reason of substance, and there is evidence,
 * with its place, at one of them, or a forecast that will be settled and is about that reason. Null where any of that is missing, and
 * where its authors say that it makes humanity less safe: that is no price paid, and weighs what it would weigh unsaid. Sooner and
 * later alike.
 */
export function priceOf(answers: Answers): readonly Path[] | null {
  if (effectOf(answers) <= 0 || !hasMechanism(answers)) return null;
  const shown = ["timelines.shift", EFFECT, REASON].find((path) => evidenced(answers).has(path));
  const settled = shown ?? forecastOf(answers);
  return settled === null ? null : [...new Set([EFFECT, REASON, settled])];
}

const EFFECT: Path = "timelines.shift-effect";
/** Where it is said why a shift changes safety. */
export const REASON: Path = "timelines.shift-mechanism-why";

const effectOf = (answers: Answers) => numberAt(answers, EFFECT) ?? 0;

/** Whether a shift is said to do something to safety, by a mechanism, for a reason of substance. */
export function isReasoned(answers: Answers): boolean {
  return effectOf(answers) !== 0 && hasMechanism(answers);
}

function hasMechanism(answers: Answers): boolean {
  const mechanisms = valueAt(answers, "timelines.shift-mechanisms");
  return Array.isArray(mechanisms) && mechanisms.length > 0 && saysSomething(answers, REASON);
}

/** How much less safe humanity becomes by the shift in time, by its authors' own word, 1 to 3; 0 where they don't say so. */
export function admittedHarm(answers: Answers): number {
  return Math.max(0, -effectOf(answers));
}

const HOW_MUCH: Readonly<Record<number, string>> = { 1: "slightly ", 3: "much " };

/** What a price lacks, in a clause; empty where there is one. */
export function lackOfPrice(answers: Answers, price: ReturnType<typeof priceOf>): string {
  if (price) return "";
  const effect = numberAt(answers, EFFECT);
  if (effect === null) return "what that does to safety isn’t said";
  if (effect === 0) return "the shift is said to do nothing to safety";
  if (effect < 0) return `the shift is said to make humanity ${HOW_MUCH[-effect] ?? ""}less safe`;
  if (!hasMechanism(answers)) return "by what mechanism that changes safety isn’t said";
  return "why that changes safety is said in words, with neither evidence nor a forecast about it";
}

/** One with odds and a day that has a word in common with the reason: any other shows nothing of it. */
function forecastOf(answers: Answers): Path | null {
  const list = "release.forecasts";
  const found = recordsOf(answers, list).find(({ id }) => {
    const at = (field: string) => recordPath(list, id, field);
    const isWhole = numberAt(answers, at("probability")) !== null && textAt(answers, at("resolves")) !== "";
    const isSaid = isWhole && saysSomething(answers, at("statement"));
    return isSaid && sharesWord(answers, [REASON], textAt(answers, at("statement")));
  });
  return found ? recordPath(list, found.id, "statement") : null;
}
