import type { Answer } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import type { Proposed } from "@/lib/domain/proposing/proposed";

/** How one step of accepting is taken back. */
export type Undo =
  | { readonly type: "record"; readonly path: Path }
  | { readonly type: "text"; readonly path: Path; readonly before: Answer | null };

export type Decided = { readonly how: "accepted" | "skipped"; readonly undo: readonly Undo[] };

/** What an author changes of a proposal before accepting it. */
export type Edited = Pick<Proposed, "name" | "option" | "channel" | "by" | "question" | "text"> & {
  readonly stance: string;
};

/** A document with what was decided about its proposals: kept until it is put away. */
export type Pasted = {
  readonly document: string;
  readonly isRead: boolean;
  readonly decided: { readonly [id: string]: Decided };
  /** Ids in the order in which they were decided: the last is undone first. */
  readonly order: readonly string[];
  readonly edited: { readonly [id: string]: Edited };
  /** Parts placed by hand: the number of the part and the question. */
  readonly placed: readonly { readonly part: number; readonly question: string }[];
};

export const NOTHING_PASTED: Pasted = {
  document: "",
  isRead: false,
  decided: {},
  order: [],
  edited: {},
  placed: [],
};

/** What is proposed of a record, as it would be entered; an intended use unless somebody says otherwise. */
export function asProposed({ name, option, channel, by, question, text }: Proposed): Edited {
  return { name, option, channel, by, question, text, stance: "intended" };
}
