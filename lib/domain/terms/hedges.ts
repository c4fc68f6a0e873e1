import { HARD, SOFT, type Words } from "@/lib/domain/terms/words";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Said with less than certainty, or of some only. */
const BEFORE = set(
  "might may maybe perhaps probably partly partially sometimes somewhat almost nearly mostly most should likely arguably roughly hopefully typically usually often some apparently",
);
/** What makes it depend on something. */
const AFTER = set("if unless provided except insofar would assuming until");
/** “… unless this agenda is funded” takes nothing back: it says that there is no other way. */
const OF_THE_WORK = set("this our we these");
/** Such a condition, where one of these follows "only". */
const CONDITION = set("if when where while for under within over on in");
/** Words of mathematics and programming, where a guarantee is a theorem or a feature. */
const TECHNICAL = set(
  "convergence convergent converges converge losses estimator estimators cipher ciphers signature signatures encryption cryptographic solver solvers optimiser optimizer optimisers optimizers lemma theorem theorems bandit parser parsers json gradient gradients convex oracle polynomial column columns compiler bounds asymptotically regret equation equations posterior variance database transaction transactions checksum",
);

/** A reserve between what is said of and what is said: “all of them generally improve”, “the one that will probably fail”. */
const RESERVE = set("probably generally usually mostly typically largely perhaps maybe sometimes often");
const BREAKS = set("but whereas");
const OPENS_CLAUSE = set("it they this these he she we so nobody nothing no there");
const NEEDED = set("need needs require take make");
/** What nobody would do is as absolute as what nobody does. */
const DENIES = set("no not never nobody none nothing cannot can't without nor neither");
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

const CHANGES = set(
  "fall falls fell drop drops dropped rise rises rose decline declines declined decrease decreases decreased degrade degrades degraded worsen worsens worsened",
);
const TRIED = set("level levels game games stage puzzle round opponent task tasks maze boss");
const WON = set("beaten solved finished completed cleared reached passed won learned learnt");
/** Of complexity: what settles every question there is a theorem. */
const CLASSES = set("pspace exptime nexp nexptime");
const GROUPS = set("groups kinds classes sorts");
const LISTS = set("argument arguments objection objections excuse excuses");

/**
 * Whether they report what came out of a trial, “accuracy falls in every model”, “its first level is never beaten”, or are the name of an
 * argument that is listed: “the arguments, in four groups: the system is unable to …”. What a level or a game undergoes is a result; that
 * a system is never beaten is a claim.
 */
export function isResult(words: Words, from: number, to: number): boolean {
  const { keys } = words;
  if (keys[to] === "every" && keys[from - 1] === "in" && CHANGES.has(keys[from - 2] ?? "")) return true;
  if (WON.has(keys[to] ?? "") && keys.slice(from, to).includes("never"))
    return keys.slice(Math.max(0, from - 2), from).some((word) => TRIED.has(word));
  const [first] = sentenceOf(words, from, to);
  const lead = keys.slice(Math.max(first, from - NEAR - 4), from);
  const near = keys.slice(Math.max(first, from - NEAR), to + NEAR);
  return (
    near.some((word) => CLASSES.has(word)) ||
    (lead.some((word) => LISTS.has(word)) && lead.some((word) => GROUPS.has(word)))
  );
}

const LETS = set("let lets letting allow allows allowing enable enables enabling");
const HANDLES = set(
  "keep read load edit change list view inspect record save store cache access log search filter sort open run hook patch ablate replace export import plot copy download",
);
const WHOLE = set("every all any each");
/** What no tool hands over: whoever keeps that away, or finds it, is promised a result. */
const HARMS = set(
  "attack attacks attacker attackers lie lies deception harm harms danger dangers misuse abuse failure failures fault faults risk risks threat threats",
);

/** Whether they describe what a tool hands over, “lets a researcher keep every activation and change it”: a function, and no claim of its effect. */
export function isFunction(words: Words, from: number, to: number): boolean {
  const { keys } = words;
  const [first] = sentenceOf(words, from, to);
  const whole = keys.findIndex((word, at) => at >= from && at <= to && WHOLE.has(word));
  if (whole < 1 || !HANDLES.has(keys[whole - 1] ?? "")) return false;
  const lead = keys.slice(Math.max(first, whole - LEAD), whole - 1);
  return (
    lead.some((word) => LETS.has(word)) && !keys.slice(whole, to + CLOSE).some((word) => HARMS.has(word))
  );
}

/** Words in which somebody is let do something. */
const LEAD = 6;

/** Whether they are said with a reserve, made to depend on something, or said of some kind of thing. */
export function isReserved(words: Words, from: number, to: number): boolean {
  const [first, end] = sentenceOf(words, from, to);
  const before = words.keys.slice(clauseFrom(words, first, from), from);
  const isDenied = words.keys.slice(from, to + 1).some((word) => DENIES.has(word));
  const after = words.keys.slice(to + 1, end);
  return (
    before.slice(-NEAR).some((word) => BEFORE.has(word)) ||
    after.slice(0, CLOSE).some((word) => RESERVE.has(word)) ||
    after.some(
      (word, at) =>
        (AFTER.has(word) &&
          !(word === "unless" && OF_THE_WORK.has(after[at + 1] ?? "")) &&
          !(word === "if" && after[at - 1] === "even") &&
          !(word === "would" && isDenied && !NEEDED.has(after[at + 1] ?? ""))) ||
        (word === "only" && CONDITION.has(after[at + 1] ?? "")),
    ) ||
    isOfSomeKind(before)
  );
}

/** Where the clause of `from` begins: a reserve before “but it …” is none of what follows. */
function clauseFrom({ keys, gaps }: Words, first: number, from: number): number {
  for (let at = from; at > first; at--)
    if (BREAKS.has(keys[at] ?? "") || ((gaps[at] ?? HARD) === SOFT && OPENS_CLAUSE.has(keys[at] ?? "")))
      return at;
  return first;
}

/** "A provably aligned system would need a specification": what such a thing would be like, not that there is one. */
export function isSupposed({ keys, gaps }: Words, from: number, to: number): boolean {
  const ARTICLES = ["a", "an", "any"];
  if (!ARTICLES.includes(keys[from - 1] ?? "") && !ARTICLES.includes(keys[from] ?? "")) return false;
  for (let at = to + 1; at <= to + 4 && (gaps[at] ?? HARD) < SOFT; at++)
    if (["would", "should", "might", "needs", "requires"].includes(keys[at] ?? "")) return true;
  return false;
}

/** "A system that never lies may still mislead": said of a kind of thing, not of one that there is. */
function isOfSomeKind(before: readonly string[]): boolean {
  const isRelative = (word: string | undefined) => ["that", "which", "who"].includes(word ?? "");
  const last = before.length - 1;
  const at = isRelative(before[last]) ? last : last - 1;
  if (!isRelative(before[at])) return false;
  return before.slice(Math.max(0, at - 3), at).some((word) => ["a", "an", "any"].includes(word));
}
