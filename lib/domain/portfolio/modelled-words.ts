/** What the table shows of models, and a search looks for, in one set of words. */

/** The loop that outputs enter, as answered. */
export const LOOP_WORDS: { readonly [enters: string]: string } = {
  capabilities: "mostly the capabilities loop",
  safety: "mostly the safety loop",
  both: "both loops",
  neither: "neither loop",
};

/** Which kind of work gains more, where both are said. */
export const GAIN_WORDS = {
  capabilities: "work on capabilities gains more",
  safety: "work on safety gains more",
  alike: "both gain alike",
} as const;

/** What stands before these among the words of a loop. */
export const GAINS = "gains-";

/** What the model implies beside what is stated, by its row of the ledger: what a search calls it. */
export const BESIDE_WORDS: { readonly [row: string]: { readonly value: string; readonly label: string } } = {
  "timing.size": { value: "shift", label: "of the timeline shift" },
  "timing.products": { value: "products", label: "of the pull on products and profit" },
  "timing.developer-tools": { value: "developer-tools", label: "of the pull on developers’ own tools" },
};
