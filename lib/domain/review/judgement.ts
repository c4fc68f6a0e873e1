import type { Quantiles } from "@/lib/domain/assessment/answer";

/**
 * What a reviewer says of one thing that is put to every reviewer of a revision (`subjects.ts`): whether a claim answered in
 * words holds, whether a finding is right, a quantity as three quantiles, or what is missing from the model. Null: words alone.
 */
export type Judgement = Verdict | Quantiles | Missing | null;

export type Verdict = ClaimVerdict | FindingVerdict;
export type ClaimVerdict = "holds" | "does-not-hold" | "cannot-tell";
export type FindingVerdict = "right" | "dealt-with" | "wrong" | "cannot-tell";

/** A part of the social model that the authors do not have, by name; the words say why it matters. */
export type Missing = { readonly what: MissingPart; readonly name: string };
export type MissingPart = "recipient" | "use" | "pathway";

export type Confidence = "low" | "medium" | "high";

type Anchors<V extends string> = readonly { readonly value: V; readonly label: string }[];

export const CLAIM_VERDICTS: Anchors<ClaimVerdict> = [
  { value: "holds", label: "Holds" },
  { value: "does-not-hold", label: "Doesn’t hold" },
  { value: "cannot-tell", label: "Can’t tell" },
];

export const FINDING_VERDICTS: Anchors<FindingVerdict> = [
  { value: "right", label: "Right" },
  { value: "dealt-with", label: "Right, and dealt with" },
  { value: "wrong", label: "Wrong" },
  { value: "cannot-tell", label: "Can’t tell" },
];

export const MISSING_PARTS: Anchors<MissingPart> = [
  { value: "recipient", label: "Recipient" },
  { value: "use", label: "Use" },
  { value: "pathway", label: "Misuse pathway" },
];

export const CONFIDENCES: Anchors<Confidence> = [
  { value: "low", label: "Low" },
  { value: "medium", label: "Medium" },
  { value: "high", label: "High" },
];

/** The words of a choice among anchors; itself where none has it. */
export function anchorLabel(anchors: Anchors<string>, value: string): string {
  return anchors.find((anchor) => anchor.value === value)?.label ?? value;
}

export function isQuantiles(judgement: Judgement): judgement is Quantiles {
  return typeof judgement === "object" && judgement !== null && "p50" in judgement;
}

export function isMissing(judgement: Judgement): judgement is Missing {
  return typeof judgement === "object" && judgement !== null && "what" in judgement;
}

/** A review that was handed in, with its judgements by what they are of. */
export type HandedIn = {
  readonly reviewer: string;
  readonly ratings: readonly {
    readonly path: string;
    readonly value: Judgement;
    readonly comment: string;
  }[];
};

/** A verdict of one reviewer, by name, and their words to it. */
export type Said<V extends Verdict> = {
  readonly reviewer: string;
  readonly verdict: V;
  readonly words: string;
};

/** How many have to say that something holds for that to count. */
const ENOUGH = 2;

/** What verdicts on one thing come to: it fails where one says that it doesn't hold, and holds where two or more say so and none that. */
export function cameTo(said: readonly Said<ClaimVerdict>[]): "fails" | "holds" | "open" {
  if (said.some(({ verdict }) => verdict === "does-not-hold")) return "fails";
  return said.filter(({ verdict }) => verdict === "holds").length >= ENOUGH ? "holds" : "open";
}

/** Who gave one of the verdicts under a name, in the order of the reviews; other judgements there are none. */
export function saidOf<V extends Verdict>(
  reviews: readonly HandedIn[],
  name: string,
  verdicts: Anchors<V>,
): readonly Said<V>[] {
  return reviews.flatMap(({ reviewer, ratings }) => {
    const rating = ratings.find(({ path }) => path === name);
    const verdict = verdicts.find(({ value }) => value === rating?.value)?.value;
    return rating && verdict ? [{ reviewer, verdict, words: rating.comment }] : [];
  });
}
