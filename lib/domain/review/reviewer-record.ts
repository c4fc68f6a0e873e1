import { grouped } from "@/lib/domain/grouped";

/** What somebody reviewed before, as far as whoever asks them may know. */
export type ReviewerRecord = {
  /** Reviews they owe now. */
  readonly owed: number;
  /** Reviews they handed in, and of these how many of work of a kind that is here, too. */
  readonly handedIn: number;
  readonly alike: number;
  /** Misuse patterns of this work that they judged in other work, in the order in which they stand here. */
  readonly patterns: readonly string[];
  /**
   * How often what they recommended is what another reviewer of the same revision did, over pairs of reviews, with Wilson's 95 % interval
   * of that share; null below three pairs, of which a share would say what one review says. It orders nothing: two who always agree may
   * be one opinion.
   */
  readonly agreed: {
    readonly same: number;
    readonly of: number;
    readonly from: number;
    readonly to: number;
  } | null;
};

/**
 * What somebody says they know: the labels of kinds of work that are here, too, and words; may be empty. Words are null where they are left out,
 * because too many say something.
 */
export type Knows = { readonly kinds: readonly string[]; readonly words: string | null };

/**
 * Of whom the words are shown among candidates, who are in their order: of those who said something, first those who know a kind of work that is
 * here, then the others, at most `most`.
 */
export function whoseWords<Id extends string>(
  candidates: readonly Id[],
  said: ReadonlyMap<string, readonly string[]>,
  here: readonly string[],
  most: number,
): readonly Id[] {
  const isKnown = (id: Id) => said.get(id)?.some((kind) => here.includes(kind)) ?? false;
  const saying = candidates.filter((id) => said.has(id));
  return [...saying.filter(isKnown), ...saying.filter((id) => !isKnown(id))].slice(0, most);
}

/** As it is shown to whoever asks somebody, with the labels of misuse patterns and what they say they know. */
export type ShownRecord = ReviewerRecord & {
  /** There are older reviews, which were not counted. */
  readonly isCut: boolean;
  readonly knows: Knows;
};

type Known = {
  readonly reviewerId: string;
  readonly revisionId: string;
  /** Null: not handed in. */
  readonly recommendation: string | null;
  readonly kindsOfWork: readonly string[];
  /** Misuse patterns of the pathways described there. */
  readonly patterns: readonly string[];
};

const FEWEST_PAIRS = 3;

/** The record of each reviewer among reviews that may be known, for work of these kinds, and with pathways of these misuse patterns. Who is not among them has none. */
export function reviewerRecords(
  reviews: readonly Known[],
  here: { readonly kindsOfWork: readonly string[]; readonly patterns: readonly string[] },
): ReadonlyMap<string, ReviewerRecord> {
  const byRevision = grouped(reviews, ({ revisionId }) => revisionId);
  const records = new Map<
    string,
    { owed: number; handedIn: number; alike: number; known: Set<string>; same: number; of: number }
  >();
  for (const review of reviews) {
    const { reviewerId, recommendation } = review;
    const record = records.get(reviewerId) ?? {
      ...{ owed: 0, handedIn: 0, alike: 0, same: 0, of: 0 },
      known: new Set<string>(),
    };
    records.set(reviewerId, record);
    if (recommendation === null) {
      record.owed += 1;
      continue;
    }
    record.handedIn += 1;
    if (review.kindsOfWork.some((kind) => here.kindsOfWork.includes(kind))) record.alike += 1;
    for (const pattern of review.patterns) record.known.add(pattern);
    for (const other of byRevision.get(review.revisionId) ?? []) {
      if (other.reviewerId === reviewerId || other.recommendation === null) continue;
      record.of += 1;
      if (other.recommendation === recommendation) record.same += 1;
    }
  }
  return new Map(
    [...records].map(([id, { same, of, known, ...counts }]) => [
      id,
      {
        ...counts,
        patterns: here.patterns.filter((pattern) => known.has(pattern)),
        agreed: of < FEWEST_PAIRS ? null : { same, of, ...wilson(same, of) },
      },
    ]),
  );
}

/** Of somebody of whom nothing is known. */
export const NO_RECORD: ReviewerRecord = { owed: 0, handedIn: 0, alike: 0, patterns: [], agreed: null };

/** Wilson's score interval of a share, at 95 %. */
function wilson(same: number, of: number): { from: number; to: number } {
  const z = 1.96;
  const share = same / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
}
