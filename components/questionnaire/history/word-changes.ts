import { diffWords } from "diff";

export type WordChange = { readonly type: "same" | "added" | "removed"; readonly text: string };

/** Words added and removed before two texts count as different altogether: the work grows with their square. */
export const MOST_CHANGES = 600;
/** The share of the shorter text that has to stay for the two to be read as one: words that a new text has by chance are no trace of the old. */
const KEPT = 0.4;
/** How much of what stayed is shown at either side of a change. */
const CONTEXT = 90;

/**
 * What changed from one text to the other, word by word; long stretches that stayed are shortened. Texts that more than
 * `MOST_CHANGES` words part, or that have little in common, are given as one removed and one added. Spaces and line breaks alone are no
 * change.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const compared = diffWords(before, after, { maxEditLength: MOST_CHANGES });
  if (!compared || isWrittenAnew(before, after, compared)) {
    return [
      { type: "removed", text: before },
      { type: "added", text: after },
    ];
  }
  return compared.map(({ added, removed, value }, index) => {
    if (added) return { type: "added", text: value };
    if (removed) return { type: "removed", text: value };
    return { type: "same", text: shortened(value, index === 0, index === compared.length - 1) };
  });
}

function isWrittenAnew(
  before: string,
  after: string,
  compared: readonly { readonly added: boolean; readonly removed: boolean; readonly value: string }[],
): boolean {
  const letters = (text: string) => text.replace(/\s/g, "").length;
  const kept = compared.reduce(
    (sum, { added, removed, value }) => sum + (added || removed ? 0 : letters(value)),
    0,
  );
  return kept < KEPT * Math.min(letters(before), letters(after));
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 3 * CONTEXT) return text;
  const head = isFirst ? "" : text.slice(0, CONTEXT).replace(/\S*$/, "");
  const tail = isLast ? "" : text.slice(-CONTEXT).replace(/^\S*/, "");
  return `${head}…${tail}`;
}
