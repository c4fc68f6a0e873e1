import { diffWords } from "diff";

export type WordChange = { readonly type: "same" | "added" | "removed"; readonly text: string };

/** Words added and removed before two texts count as different altogether: the work grows with their square. */
export const MOST_CHANGES = 600;
/** How much of what stayed is shown at either side of a change. */
const CONTEXT = 90;

/**
 * What changed from one text to the other, word by word; long stretches that stayed are shortened. Texts that more than
 * `MOST_CHANGES` words part are given as one removed and one added. Spaces and line breaks alone are no change.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const compared = diffWords(before, after, { maxEditLength: MOST_CHANGES });
  if (!compared) {
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

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 3 * CONTEXT) return text;
  const head = isFirst ? "" : text.slice(0, CONTEXT).replace(/\S*$/, "");
  const tail = isLast ? "" : text.slice(-CONTEXT).replace(/^\S*/, "");
  return `${head}…${tail}`;
}
