import type { Part, ReadBlock, Sentence } from "@/lib/domain/proposing/read-document";

/** What a sentence of a document proposes to enter. */
export type ProposedKind = "output" | "recipient" | "use" | "pathway" | "claim" | "assumption" | "text";

export type Proposed = {
  /** The same for the same words in the same document: what was decided about it is found again by it. */
  readonly id: string;
  readonly kind: ProposedKind;
  /** What the record would be called; of a text, its heading. */
  readonly name: string;
  /** The number of the sentence it came from, and its words. */
  readonly sentence: number;
  readonly quote: string;
  /** How sure: 0 to 1, to order by and not to be shown. */
  readonly score: number;
  /** Of an output: its form. Of a recipient: its kind. As options of the instrument; null where the words leave it open. */
  readonly option: string | null;
  /** Of a recipient: the channel. Null where the words leave it open. */
  readonly channel: string | null;
  /** Of a use: by whom; of a pathway: who does it. Null where nobody is named. */
  readonly by: string | null;
  /** Of a text: the question that it answers, and its Markdown. */
  readonly question: string | null;
  readonly text: string | null;
};

/** What finders give; the rest follows. */
export type Found = Pick<Proposed, "kind" | "name" | "score"> &
  Partial<Pick<Proposed, "option" | "channel" | "by" | "question" | "text">>;

/** A sentence with where it stands. */
export type Standing = {
  readonly sentence: Sentence;
  /** The sentence in small letters, as long as it is. */
  readonly low: string;
  readonly block: ReadBlock;
  readonly part: Part;
  /** Who was last named as receiving in the same block; null if nobody was. */
  readonly earlier: string | null;
  /** First of its block. */
  readonly isFirst: boolean;
};

export const NAME_LIMITS = {
  output: 120,
  recipient: 120,
  use: 160,
  pathway: 160,
  claim: 300,
  assumption: 300,
} as const;
