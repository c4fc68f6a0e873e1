import { contentWords } from "@/lib/domain/ledger/filler";
import type { Project } from "@/lib/domain/portfolio/concluding/portfolio-finding";

/** Of two sentences, the share of content words in common (of the shorter) from which on they say the same. */
const ALIKE = 0.75;
/** Content words below which a sentence is like another only if it is the same. */
const ENOUGH = 3;
/** What stands behind a name and tells no two bodies apart. */
const FORMS_OF_BODY = /\b(the|inc|ltd|llc|gmbh|plc|corp|co|foundation|institute|team|group)\b\.?/gu;

/** What makes two names the same name: letters and digits, without case, accents, articles and legal forms. */
export function nameKey(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const short = plain
    .replace(FORMS_OF_BODY, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return short || plain.trim();
}

export type Mention<T> = { readonly project: Project; readonly item: T };

/** Everything of one sort that the projects hold, each with its project, in the order of the projects. */
export function mentions<T>(
  projects: readonly Project[],
  of: (project: Project) => readonly T[],
): readonly Mention<T>[] {
  return projects.flatMap((project) => of(project).map((item) => ({ project, item })));
}

/** By key, those without one left out; in the order they first come. */
export function grouped<T>(all: readonly T[], key: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const of = key(each);
    if (of === "") continue;
    const group = groups.get(of);
    if (group) group.push(each);
    else groups.set(of, [each]);
  }
  return groups;
}

/**
 * Sentences that say the same, by their words: each group begins with the sentence the others are like. Cost grows with sentences ×
 * those that share a word, not with their square.
 */
export function alike<T>(all: readonly T[], text: (each: T) => string): readonly (readonly T[])[] {
  const groups: { readonly words: ReadonlySet<string>; readonly plain: string; readonly members: T[] }[] = [];
  const byWord = new Map<string, Set<number>>();
  for (const each of all) {
    const plain = text(each).trim().toLowerCase();
    if (plain === "") continue;
    const words = contentWords(plain);
    const near = new Set([...words].flatMap((word) => [...(byWord.get(word) ?? [])]));
    const found = [...near].map((at) => groups[at]).find((group) => group && isAlike(group, words, plain));
    if (found) {
      found.members.push(each);
      continue;
    }
    for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(groups.length));
    groups.push({ words, plain, members: [each] });
  }
  return groups.map(({ members }) => members);
}

type Sentence = { readonly words: ReadonlySet<string>; readonly plain: string };

function isAlike(one: Sentence, words: ReadonlySet<string>, plain: string): boolean {
  if (one.plain === plain) return true;
  const least = Math.min(one.words.size, words.size);
  if (least < ENOUGH) return false;
  const common = [...words].filter((word) => one.words.has(word)).length;
  return common >= ALIKE * least;
}

/** How many projects are among the mentions. */
export function projectsOf(all: readonly { readonly project: Project }[]): readonly Project[] {
  return [...new Set(all.map(({ project }) => project))];
}
