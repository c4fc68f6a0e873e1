import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, referredAt, textAt } from "@/lib/domain/assessment/records";
import { contentWords } from "@/lib/domain/ledger/filler";
import { saysSomething } from "@/lib/domain/ledger/substance";

/** What is said of a pathway in words, by which a commitment can be seen to be about it. */
const SAID_OF_IT: readonly string[] = ["name", "actor", "needs", "harmed", "barriers", "mitigation"];

/** Endings that tell forms of one word apart, longest first. English; in other languages words have to be the same. */
const ENDINGS = /(?:ations?|ings?|ments?|ures?|ions?|ers?|ors?|ies|ied|ed|es|al|ly|y|e|s)$/u;

/** Letters that are left of a word at least. */
const LEAST = 4;

function stem(word: string): string {
  const bare = word.replace(/['’]s?$/u, "");
  const cut = bare.replace(ENDINGS, "");
  // An ending may stand behind another: “delays” is “delay”.
  return cut.length < LEAST ? bare : cut === bare ? cut : stem(cut);
}

/** Words for telling and doing, which a commitment to anything has. */
const OF_ANY_DOING: ReadonlySet<string> = new Set(
  `add ask begin bring give given gives hold organise organize prepare present print publish published put release report
  send set show shown start state talk tell try write written`
    .split(/\s+/)
    .map(stem),
);

const known = new Map<string, ReadonlySet<string>>();
const KEPT = 2_000;

function stemsOf(text: string): ReadonlySet<string> {
  const found = known.get(text) ?? new Set([...contentWords(text)].map(stem));
  if (known.size >= KEPT) known.clear();
  known.set(text, found);
  return found;
}

/** How many words of content two texts have in common, forms of a word being one, words of telling and doing aside. */
export function sharedWords(a: string, b: string): number {
  const others = stemsOf(b);
  return [...stemsOf(a)].filter((word) => others.has(word) && !OF_ANY_DOING.has(word)).length;
}

/** Words in one writing: without case, marks and numbers, by which a copy is told from none. */
export const inOneWriting = (words: string): string =>
  (
    words
      .toLowerCase()
      .normalize("NFKC")
      .match(/\p{L}+/gu) ?? []
  ).join(" ");

/** The pathways whose words on what is to be added stand under another one too; looked for once. */
export function copiedMitigations(answers: Answers): ReadonlySet<string> {
  const found = copied.get(answers) ?? copiedIn(answers);
  copied.set(answers, found);
  return found;
}
const copied = new WeakMap<Answers, ReadonlySet<string>>();

function copiedIn(answers: Answers): ReadonlySet<string> {
  const all = recordsOf(answers, "misuse.pathways").map(({ id }) => ({
    id,
    words: inOneWriting(textAt(answers, recordPath("misuse.pathways", id, "mitigation"))),
  }));
  return new Set(
    all
      .filter(
        ({ id, words }) => words !== "" && all.some((other) => other.id !== id && other.words === words),
      )
      .map(({ id }) => id),
  );
}

/**
 * Whether what somebody takes on can be seen to be about a pathway: it has a word of content in common with what is said of the
 * pathway, or with the names of the outputs that it is done with. Words of the title, which is about the whole work, say nothing of
 * one pathway, nor do words on what is to be added that another pathway has too. It sees that words are shared, and no more: whether the commitment would do anything there is for a reader.
 */
export function bearsOn(answers: Answers, pathway: string, what: string): boolean {
  const at = (field: string) => recordPath("misuse.pathways", pathway, field);
  const named = referredAt(answers, at("outputs"));
  const outputs = recordsOf(answers, "project.outputs")
    .filter(({ id }) => named.includes(id))
    .map(({ id }) => recordPath("project.outputs", id, "name"));
  const isOfOne = (field: string) => field !== "mitigation" || !copiedMitigations(answers).has(pathway);
  const said = [
    ...SAID_OF_IT.filter(isOfOne)
      .map(at)
      .filter((path) => isSaid(answers, path)),
    ...outputs,
  ];
  return sharesWord(answers, said, what);
}

/** Whether words have one of content in common with what is answered at any of these paths, words of the title and of telling and doing aside. */
export function sharesWord(answers: Answers, paths: readonly Path[], words: string): boolean {
  const title = stemsOf(textAt(answers, "project.title"));
  const about = stemsOf(paths.map((path) => textAt(answers, path)).join(" "));
  return [...stemsOf(words)].some((word) => about.has(word) && !title.has(word) && !OF_ANY_DOING.has(word));
}

/** In words of its own: a copy of the question or of the title is about anything. */
const isSaid = (answers: Answers, path: Path) => saysSomething(answers, path, 1);
