import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, textAt, valueAt } from "@/lib/domain/assessment/records";
import { evidenced } from "@/lib/domain/ledger/evidence";
import { numberAt } from "@/lib/domain/ledger/pathway-facts";
import { saysSomething } from "@/lib/domain/ledger/substance";

/**
 * The answers that price a shift in time: it does something to safety, by a mechanism, for a reason of substance, and there is
 * evidence for it or a forecast that will be settled. Null where any of that is missing. Sooner and later alike.
 */
export function priceOf(answers: Answers): readonly Path[] | null {
  const effect = numberAt(answers, "timelines.shift-effect");
  const mechanisms = valueAt(answers, "timelines.shift-mechanisms");
  const hasMechanism = Array.isArray(mechanisms) && mechanisms.length > 0;
  if (!effect || !hasMechanism || !saysSomething(answers, "timelines.shift-mechanism-why")) return null;
  const shown = ["timelines.shift", "timelines.shift-effect", "timelines.shift-mechanism-why"].find((path) =>
    evidenced(answers).has(path),
  );
  const settled = shown ?? forecast(answers);
  return settled === null ? null : ["timelines.shift-effect", "timelines.shift-mechanism-why", settled];
}

/** What a price lacks, in a clause; empty where it is whole. */
export function lackOfPrice(answers: Answers): string {
  if (priceOf(answers)) return "";
  const effect = numberAt(answers, "timelines.shift-effect");
  if (effect === null) return "what that does to safety isn’t said";
  if (effect === 0) return "the shift is said to do nothing to safety";
  const mechanisms = valueAt(answers, "timelines.shift-mechanisms");
  const isNamed = Array.isArray(mechanisms) && mechanisms.length > 0;
  if (!isNamed || !saysSomething(answers, "timelines.shift-mechanism-why"))
    return "by what mechanism that changes safety isn’t said";
  return "why that changes safety is said in words, with neither evidence nor a forecast that would show it";
}

function forecast(answers: Answers): Path | null {
  const list = "release.forecasts";
  const found = recordsOf(answers, list).find(({ id }) => {
    const at = (field: string) => recordPath(list, id, field);
    const isWhole = numberAt(answers, at("probability")) !== null && textAt(answers, at("resolves")) !== "";
    return isWhole && saysSomething(answers, at("statement"));
  });
  return found ? recordPath(list, found.id, "statement") : null;
}
