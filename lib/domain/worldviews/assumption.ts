/**
 * Worldviews: sets of assumptions that capable people disagree about, and what follows for findings. This folder owns what
 * each view assumes and where that is argued. It does not know the rules; a rule says which assumptions it rests on.
 */

export type AssumptionId =
  | "ai-labour-helps"
  | "window-exists"
  | "restraint-comes-first"
  | "systems-seek-power"
  | "people-are-the-danger"
  | "time-is-short";

/** What a rule takes for granted: it holds only where each of these is believed (`true`) or not believed (`false`). */
export type Assumed = { readonly [assumption in AssumptionId]?: boolean };

/** Every assumption as a statement that one can believe or not. None of them is the expected one. */
export const ASSUMPTIONS: { readonly [assumption in AssumptionId]: string } = {
  "ai-labour-helps":
    "AI systems can do much of the safety work before people have made radical progress on alignment.",
  "window-exists":
    "There are systems able to help radically and, given countermeasures, unable to disempower people.",
  "restraint-comes-first": "Enough help arrives only if development is held back for a good while first.",
  "systems-seek-power": "Capable systems may seek power, hide it, and spoil what would stop them.",
  "people-are-the-danger": "Most of the harm comes from what people do with systems that work as asked.",
  "time-is-short": "Transformative systems may come before institutions have had time to adapt.",
};

/** What is taken for granted, a line each: "Believed: …" or "Doubted: …". Empty where it is nothing. */
export function assumedInWords(assumed: Assumed | undefined): readonly string[] {
  return (Object.entries(assumed ?? {}) as [AssumptionId, boolean][]).map(
    ([id, believed]) => `${believed ? "Believed" : "Doubted"}: ${ASSUMPTIONS[id]}`,
  );
}
