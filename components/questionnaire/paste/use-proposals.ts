import { useMemo, useSyncExternalStore } from "react";
import { useSection } from "@/components/questionnaire/context/section-context";
import type { ReadProposals } from "@/components/questionnaire/documents/document-worker";
import {
  acceptProposal,
  LISTS,
  recordNamed,
  takeBack,
} from "@/components/questionnaire/paste/accept-proposal";
import {
  asProposed,
  type Decided,
  type Edited,
  type Pasted,
  type Undo,
} from "@/components/questionnaire/paste/pasted";
import type { Answers } from "@/lib/domain/assessment/answer";
import { recordPath } from "@/lib/domain/assessment/path";
import { openFirst } from "@/lib/domain/proposing/propose";
import type { Proposed } from "@/lib/domain/proposing/proposed";
import type { Part } from "@/lib/domain/proposing/read-document";

/** `there`: a record of this name is in the list already, by whomever. */
export type State = "open" | "accepted" | "skipped" | "there";

export type Item = { readonly proposal: Proposed; readonly edited: Edited; readonly state: State };

type Given = {
  readonly pasted: Pasted;
  readonly keep: (pasted: Pasted) => void;
  readonly read: ReadProposals;
};

/** The proposals of a document with how each stands, and what can be done with them. */
export function useProposals({ pasted, keep, read }: Given) {
  const { client, served } = useSection();
  const answers = useSyncExternalStore(client.subscribeStructure, client.answers, served.answers);
  const { open, rest } = useMemo(() => openFirst(read.proposals), [read]);
  const placed = pasted.placed.flatMap(({ part, question }) => placedText(read.parts[part], part, question));
  const itemOf = (proposal: Proposed): Item => ({
    proposal,
    edited: pasted.edited[proposal.id] ?? asProposed(proposal),
    state: stateOf(proposal),
  });
  const stateOf = (proposal: Proposed): State => {
    const decided = pasted.decided[proposal.id];
    if (decided?.how === "skipped") return "skipped";
    if (proposal.kind === "text") return decided ? "accepted" : "open";
    if (isThere(answers, proposal)) return "accepted";
    return recordNamed(client, proposal.kind, proposal.name) === undefined ? "open" : "there";
  };
  const recipients = read.proposals.filter(({ kind }) => kind === "recipient");
  /** The recipient that a use is by, where accepting the use enters both. */
  const enteredWith = ({ proposal, edited }: Item): Proposed | undefined => {
    const { by } = edited;
    if (proposal.kind !== "use" || by === null || recordNamed(client, "recipient", by)) return undefined;
    return recipients.find((each) => each.name === by && stateOf(each) === "open");
  };
  const decide = (decisions: readonly (readonly [id: string, decided: Decided])[]) =>
    keep({
      ...pasted,
      decided: { ...pasted.decided, ...Object.fromEntries(decisions) },
      order: [...pasted.order, ...decisions.map(([id]) => id)],
    });
  const accept = (item: Item, edited: Edited) => {
    const other = enteredWith({ ...item, edited });
    const undo = (each: Proposed, as: Edited): readonly Undo[] => acceptProposal(client, each, as);
    const both = other
      ? [[other.id, { how: "accepted", undo: undo(other, itemOf(other).edited) }] as const]
      : [];
    decide([...both, [item.proposal.id, { how: "accepted", undo: undo(item.proposal, edited) }]]);
  };
  const undoLast = () => {
    const last = pasted.order.at(-1);
    if (last === undefined) return;
    takeBack(client, pasted.decided[last]?.undo ?? []);
    const { [last]: _, ...decided } = pasted.decided;
    keep({ ...pasted, decided, order: pasted.order.slice(0, -1) });
    return last;
  };
  return {
    answers,
    open: [...placed, ...open].map(itemOf),
    rest: rest.map(itemOf),
    enteredWith,
    accept,
    skip: (item: Item) => decide([[item.proposal.id, { how: "skipped", undo: [] }]]),
    edit: (item: Item, edited: Edited) =>
      keep({ ...pasted, edited: { ...pasted.edited, [item.proposal.id]: edited } }),
    place: (part: number, question: string) =>
      keep({ ...pasted, placed: [...pasted.placed, { part, question }] }),
    undoLast,
  };
}

/** The record that accepting made is there: nobody removed it since. */
function isThere(answers: Answers, { kind, id }: Proposed): boolean {
  return kind !== "text" && recordPath(LISTS[kind].list, id) in answers;
}

function placedText(part: Part | undefined, number: number, question: string): readonly Proposed[] {
  const first = part?.blocks[0]?.sentences[0];
  if (!part || !first) return [];
  return [
    {
      id: `placed-${number}-${question}`,
      kind: "text",
      name: part.headings.at(-1) ?? "",
      sentence: first.number,
      quote: first.text,
      score: 1,
      option: null,
      channel: null,
      by: null,
      question,
      text: part.source,
    },
  ];
}
