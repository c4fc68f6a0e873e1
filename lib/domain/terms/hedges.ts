import { HARD, SOFT, type Words } from "@/lib/domain/terms/words";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Said with less than certainty, or of some only. */
const BEFORE = set(
  "might may maybe perhaps probably partly partially sometimes somewhat almost nearly mostly most should likely arguably roughly hopefully typically usually often some apparently",
);
/** What makes it depend on something. */
const AFTER = set("if unless provided except insofar would assuming until");
/** Such a condition, where one of these follows "only". */
const CONDITION = set("if when where while for under within over on in");
/** Words of mathematics and programming, where a guarantee is a theorem or a feature. */
const TECHNICAL = set(
  "convergence convergent converges converge losses estimator estimators cipher ciphers signature signatures encryption cryptographic solver solvers optimiser optimizer optimisers optimizers lemma theorem theorems bandit parser parsers json gradient gradients convex oracle polynomial column columns compiler bounds asymptotically regret equation equations posterior variance database transaction transactions checksum",
);

/** A reserve between what is said of and what is said: “all of them generally improve”, “the one that will probably fail”. */
const RESERVE = set("probably generally usually mostly typically largely perhaps maybe sometimes often");
/** Words behind, in which such a reserve still belongs to it. */
const CLOSE = 5;

/** Words looked at on either side, however long a sentence goes on. */
const FAR = 60;
/** Words on either side in which a reserve, or a word of mathematics, speaks of what is asserted. */
const NEAR = 12;

/** The first word of the sentence of `from`–`to`, and the word after its last. */
function sentenceOf({ keys, gaps }: Words, from: number, to: number): readonly [first: number, end: number] {
  let first = from;
  while (first > 0 && from - first < FAR && (gaps[first] ?? HARD) < HARD) first--;
  let end = to + 1;
  while (end < keys.length && end - to < FAR && (gaps[end] ?? HARD) < HARD) end++;
  return [first, end];
}

/** Whether the words `from`–`to` are said of mathematics or programs. Looks at their sentence only. */
export function isTechnical(words: Words, from: number, to: number): boolean {
  const [first, end] = sentenceOf(words, from, to);
  return words.keys
    .slice(Math.max(first, from - NEAR), Math.min(end, to + 1 + NEAR))
    .some((word) => TECHNICAL.has(word));
}

/** Whether they are said with a reserve, made to depend on something, or said of some kind of thing. */
export function isReserved(words: Words, from: number, to: number): boolean {
  const [first, end] = sentenceOf(words, from, to);
  const before = words.keys.slice(first, from);
  const after = words.keys.slice(to + 1, end);
  return (
    before.slice(-NEAR).some((word) => BEFORE.has(word)) ||
    after.slice(0, CLOSE).some((word) => RESERVE.has(word)) ||
    after.some((word, at) => AFTER.has(word) || (word === "only" && CONDITION.has(after[at + 1] ?? ""))) ||
    isOfSomeKind(before)
  );
}

/** "A provably aligned system would need a specification": what such a thing would be like, not that there is one. */
export function isSupposed({ keys, gaps }: Words, from: number, to: number): boolean {
  if (!["a", "an", "any"].includes(keys[from - 1] ?? "")) return false;
  for (let at = to + 1; at <= to + 4 && (gaps[at] ?? HARD) < SOFT; at++)
    if (["would", "should", "needs", "requires"].includes(keys[at] ?? "")) return true;
  return false;
}

/** "A system that never lies may still mislead": said of a kind of thing, not of one that there is. */
function isOfSomeKind(before: readonly string[]): boolean {
  const at = before.length - 1;
  if (!["that", "which", "who"].includes(before[at] ?? "")) return false;
  return before.slice(Math.max(0, at - 3), at).some((word) => ["a", "an", "any"].includes(word));
}
