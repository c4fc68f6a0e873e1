import { contentWords } from "@/lib/domain/ledger/filler";
import type { Project } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { kindsOf } from "@/lib/domain/portfolio/concluding/project-facts";

/** Of two sentences, the share of content words in common (of the shorter) from which on they say the same. */
const ALIKE = 0.75;
/** Content words below which a sentence is like another only if it is the same. */
const ENOUGH = 3;
/** What stands behind a name and tells no two bodies apart. */
const FORMS_OF_BODY = /\b(the|inc|ltd|llc|gmbh|plc|corp|co|foundation|institute|team|group)\b\.?/gu;

/** Names in these signs alone, as most are, have no accents to take off, and their letters are told by a plainer pattern. */
const PLAIN = /^[\x20-\x7e]*$/;

/** What makes two names the same name: letters and digits, without case, accents, articles and legal forms. */
export function nameKey(name: string): string {
  const isPlain = PLAIN.test(name);
  const plain = (isPlain ? name : name.normalize("NFKD").replace(/\p{M}/gu, "")).toLowerCase();
  const short = plain
    .replace(FORMS_OF_BODY, " ")
    .replace(isPlain ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return short || plain.trim();
}

export type Mention<T> = { readonly project: Project; readonly item: T };

/** Everything of one sort that the projects hold, each with its project, in the order of the projects. */
export function mentions<T>(
  projects: readonly Project[],
  of: (project: Project) => readonly T[],
): readonly Mention<T>[] {
  const found: Mention<T>[] = [];
  for (const project of projects) for (const item of of(project)) found.push({ project, item });
  return found;
}

/**
 * Sentences that say the same, by their words: each group begins with the sentence the others are like. Cost grows with sentences ×
 * those that share a word, not with their square.
 */
export function alike<T>(all: readonly T[], text: (each: T) => string): readonly (readonly T[])[] {
  const groups: (Sentence & { readonly members: T[] })[] = [];
  const byWord = new Map<string, number[]>();
  /** Words in common with the sentence at hand, by group; all nought between two sentences. */
  const common: number[] = [];
  for (const each of all) {
    const plain = text(each).trim().toLowerCase();
    if (plain === "") continue;
    const words = contentWords(plain);
    const near: number[] = [];
    for (const word of words) {
      for (const at of byWord.get(word) ?? []) {
        const before = common[at] ?? 0;
        if (before === 0) near.push(at);
        common[at] = before + 1;
      }
    }
    let found: T[] | undefined;
    for (const at of near) {
      const group = groups[at];
      if (!found && group && isAlike(group, { plain, size: words.size }, common[at] ?? 0)) {
        found = group.members;
      }
      common[at] = 0;
    }
    if (found) {
      found.push(each);
      continue;
    }
    for (const word of words) {
      const sharing = byWord.get(word);
      if (sharing) sharing.push(groups.length);
      else byWord.set(word, [groups.length]);
    }
    groups.push({ size: words.size, plain, members: [each] });
  }
  return groups.map(({ members }) => members);
}

/** `size`: how many content words it has. */
type Sentence = { readonly plain: string; readonly size: number };

function isAlike(one: Sentence, other: Sentence, common: number): boolean {
  if (one.plain === other.plain) return true;
  const least = Math.min(one.size, other.size);
  return least >= ENOUGH && common >= ALIKE * least;
}

/** How many projects are among the mentions. */
export function projectsOf(all: readonly { readonly project: Project }[]): readonly Project[] {
  return [...new Set(all.map(({ project }) => project))];
}

/** Kinds that name nobody in particular: everybody is in everybody's list. */
export const NOBODY_NAMED: ReadonlySet<string> = new Set(["anyone", "public", "uninvited", "users", "media"]);

/** Whether a recipient is called nothing but what names nobody. */
export const isNobodyNamed = (recipient: Parameters<typeof kindsOf>[0]): boolean =>
  kindsOf(recipient).every((kind) => NOBODY_NAMED.has(kind));
