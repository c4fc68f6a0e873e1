import { openFirst, propose } from "@/lib/domain/proposing/propose";
import type { Proposed, ProposedKind } from "@/lib/domain/proposing/proposed";
import { readDocument } from "@/lib/domain/proposing/read-document";
import type { Mark, MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

const MARKS = {
  output: "outputs",
  recipient: "recipients",
  use: "uses",
  pathway: "pathways",
  claim: "claims",
  assumption: "assumptions",
} as const;

type Marked = Exclude<ProposedKind, "text">;

export type Score = {
  /** Of each kind: how many of the marks were proposed. */
  readonly found: { readonly [kind in Marked]: { readonly found: number; readonly marked: number } };
  /** All proposals that are none of the marks, or one of them a second time; for reading. */
  readonly wrong: readonly string[];
  readonly proposed: number;
  /** Of the first ten as the screen shows them. */
  readonly first: { readonly right: number; readonly shown: number };
  /** Texts placed where they don't belong. */
  readonly misplaced: readonly string[];
};

/** Sets what is proposed of a marked proposal beside its marks. Each mark is found once: the same thing twice is once wrong. */
export function scoreProposal(marked: MarkedProposal): Score {
  const proposals = propose(readDocument(marked.text));
  const taken = new Set<Mark>();
  const right = new Set(proposals.filter((one) => isRight(marked, one, taken)));
  const first = openFirst(proposals).open.slice(0, 10);
  const kinds = Object.keys(MARKS) as Marked[];
  return {
    found: Object.fromEntries(
      kinds.map((kind) => {
        const marks = marked[MARKS[kind]];
        return [kind, { found: marks.filter((mark) => taken.has(mark)).length, marked: marks.length }];
      }),
    ) as Score["found"],
    wrong: proposals.filter((one) => !right.has(one)).map(({ kind, name }) => `${kind}: ${name}`),
    proposed: proposals.length,
    first: { right: first.filter((one) => right.has(one)).length, shown: first.length },
    misplaced: proposals
      .filter((one) => one.kind === "text" && !right.has(one))
      .map(({ name, question }) => `${name} → ${question}`),
  };
}

function isRight(marked: MarkedProposal, one: Proposed, taken: Set<Mark>): boolean {
  const name = one.name.toLowerCase();
  if (one.kind === "text") {
    return marked.texts.some(
      ([heading, ...questions]) =>
        name.includes(heading.toLowerCase()) && questions.includes(one.question ?? ""),
    );
  }
  const mark = marked[MARKS[one.kind]].find(
    (each) => !taken.has(each) && each.slice(1).every((words) => name.includes(words.toLowerCase())),
  );
  if (mark) taken.add(mark);
  return mark !== undefined;
}

/** The scores of several, added up. */
export function total(scores: readonly Score[], kind: Marked): { found: number; marked: number } {
  return scores.reduce(
    (sum, { found }) => ({ found: sum.found + found[kind].found, marked: sum.marked + found[kind].marked }),
    { found: 0, marked: 0 },
  );
}
