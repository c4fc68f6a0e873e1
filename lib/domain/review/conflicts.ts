import type { Answers } from "@/lib/domain/assessment/answer";
import { recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, textAt } from "@/lib/domain/assessment/records";

/** What somebody can say that their conflict of interest is. */
export const CONFLICT_KINDS = [
  "works-with-author",
  "stake-in-named",
  "same-project",
  "close-person",
  "other",
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** Whether somebody says that they have one, or none; and the words beside it. */
export type StatedConflict = {
  readonly has: "" | "none" | "one";
  readonly kind: ConflictKind | "";
  readonly words: string;
};

/** Whether a statement is nothing without words: what kind another one is, and why there is none although one was found or stood. */
export const asksForWords = (
  { has, kind }: Pick<StatedConflict, "has" | "kind">,
  { isNoneExplained }: { readonly isNoneExplained: boolean },
): boolean => (has === "none" ? isNoneExplained : kind === "other");

/** The words that go with a statement: of those that say there is none, and are asked for no words, nothing that was written before. */
export const wordsStated = (stated: StatedConflict, given: { readonly isNoneExplained: boolean }): string =>
  stated.has === "none" && !asksForWords(stated, given) ? "" : stated.words;

/** On what grounds one is found: they wrote something else with an author, are named in it, or belong to its team. */
export type GroundKind = "co-author" | "named" | "same-team";
export const GROUNDS_IN_WORDS: Record<GroundKind, string> = {
  "co-author": "wrote with an author",
  named: "named in it",
  "same-team": "of the same team",
};
export type Ground =
  | { readonly kind: "co-author"; readonly with: readonly string[] }
  | { readonly kind: "named" }
  | { readonly kind: "same-team" };

/** Where answers name people: recipients and partners, and stakeholders who were consulted. */
const NAMED_IN = [
  { list: "recipients.list", field: "name" },
  { list: "inaction.consulted", field: "who" },
] as const;

/** The paths of answers that name people, as the patterns of LIKE. */
export const NAMED_PATTERNS: readonly string[] = NAMED_IN.map(({ list, field }) => `${list}/%/${field}`);

/** The names that the answers give in these places, in their order; none where nothing is answered. */
export function namesIn(answers: Answers): readonly string[] {
  return NAMED_IN.flatMap(({ list, field }) =>
    recordsOf(answers, list).map(({ id }) => textAt(answers, recordPath(list, id, field))),
  ).filter((name) => name !== "");
}

/**
 * On what grounds a member may have a conflict of interest in an assessment. `wroteWith` are its authors with whom they wrote
 * something else, as far as whoever asks may know of that; `named` is what its answers name (`namesIn`); `isSameTeam` is given where
 * belonging to its team counts. A name is found as whole words, whatever its case and accents. None: an empty list.
 */
export function conflictGrounds(given: {
  readonly name: string;
  readonly wroteWith: readonly string[];
  readonly named: readonly string[];
  readonly isSameTeam: boolean;
}): readonly Ground[] {
  const own = ` ${plain(given.name)} `;
  const isNamed = own.trim() !== "" && given.named.some((name) => ` ${plain(name)} `.includes(own));
  return [
    ...(given.wroteWith.length > 0 ? [{ kind: "co-author", with: given.wroteWith } as const] : []),
    ...(isNamed ? [{ kind: "named" } as const] : []),
    ...(given.isSameTeam ? [{ kind: "same-team" } as const] : []),
  ];
}

/** Lower case, without accents, words set apart by single spaces. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
