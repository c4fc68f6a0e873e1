import type { Answers, Quantiles } from "@/lib/domain/assessment/answer";
import { valueAt } from "@/lib/domain/assessment/records";
import { isQuantiles, type Judgement } from "@/lib/domain/review/judgement";
import { type Agreement, krippendorffAlpha } from "@/lib/domain/review/krippendorff-alpha";
import { RECOMMENDATIONS, type Recommendation } from "@/lib/domain/review/ratings";
import { judgementInWords, subjectLabel } from "@/lib/domain/review/said";
import type { Quantity, Subject } from "@/lib/domain/review/subjects";

/** A review that is handed in, as far as it is compared with others. */
export type Compared = {
  readonly id: string;
  /** The reviewer's name. */
  readonly reviewer: string;
  readonly recommendation: Recommendation | null;
  readonly ratings: readonly {
    readonly path: string;
    readonly value: Judgement;
    readonly comment: string;
  }[];
};

export type Said = {
  /** Of the review. */
  readonly id: string;
  readonly reviewer: string;
  /** Of a quantity; null otherwise. */
  readonly quantiles: Quantiles | null;
  /** The judgement in a few words; empty where only a comment was left. */
  readonly inWords: string;
  readonly comment: string;
};

/** One thing that more than one reviewer was asked, and how far they stand apart on it. */
export type Dimension = {
  readonly name: string;
  readonly title: string;
  readonly kind: "verdict" | "quantity" | "recommendation";
  /** Of a quantity: its scale, and what the authors say: quantiles, or one number as three equal ones; null: nothing. */
  readonly scale: (Pick<Quantity, "unit" | "min" | "max"> & { readonly authors: Quantiles | null }) | null;
  readonly said: readonly Said[];
  /** 0: the same, 1: as far apart as can be. Null: fewer than two judged it. */
  readonly apart: number | null;
};

export type Disagreement = {
  /** In the order of the desk, the recommendation last; without what nobody judged. */
  readonly dimensions: readonly Dimension[];
  /** The names of at most three, furthest apart first, of those on which anybody differs: what to talk about. */
  readonly agenda: readonly string[];
  /** Over findings and claims alone; null where too few were judged by two. */
  readonly agreement: Agreement | null;
};

const MOST_ON_AGENDA = 3;

/**
 * Where the reviewers of one revision part, from reviews that are handed in. No total: each dimension stands for itself.
 *
 * - a finding or a claim: whether a concern stands. It is right, or the words don't hold: 2; right and dealt with: 1; wrong, or
 *   the words hold: 0. "Can't tell" takes no side. Apart is the widest difference over two. Over these ranks alpha is computed.
 * - a quantity: one less what two intervals of eight chances in ten share of what they cover together, the furthest two.
 * - the recommendation: approve, with conditions, request changes, do not approve, a third apart each.
 */
export function disagreement(
  subjects: readonly Subject[],
  answers: Answers,
  reviews: readonly Compared[],
): Disagreement {
  const judged = subjects.flatMap((subject) => {
    if (subject.kind === "missing") return [];
    const given = reviews.flatMap(({ id, reviewer, ratings }) => {
      const rating = ratings.find(({ path }) => path === subject.name);
      return rating ? [{ id, reviewer, ...rating }] : [];
    });
    return given.length === 0 ? [] : [dimensionOf(subject, answers, given)];
  });
  const dimensions = [...judged.map(({ dimension }) => dimension), ...recommendationsOf(reviews)];
  const parted = dimensions.filter(({ apart }) => apart !== null && apart > 0);
  return {
    dimensions,
    agenda: parted
      .toSorted((a, b) => (b.apart ?? 0) - (a.apart ?? 0))
      .slice(0, MOST_ON_AGENDA)
      .map(({ name }) => name),
    agreement: krippendorffAlpha(judged.map(({ ranks }) => ranks)),
  };
}

type Given = Compared["ratings"][number] & Pick<Compared, "id" | "reviewer">;

function dimensionOf(
  subject: Exclude<Subject, { kind: "missing" }>,
  answers: Answers,
  given: readonly Given[],
) {
  const quantity = subject.kind === "quantity" ? subject : null;
  const ranks = quantity ? [] : given.flatMap(({ value }) => rankOf(value));
  const quantiles = given.flatMap(({ value }) => (isQuantiles(value) ? [value] : []));
  const dimension: Dimension = {
    name: subject.name,
    title: subjectLabel(subject),
    kind: quantity ? "quantity" : "verdict",
    scale: quantity && {
      unit: quantity.unit,
      min: quantity.min,
      max: quantity.max,
      authors: authorsOf(quantity.of, subject.name, answers),
    },
    said: given.map(({ id, reviewer, value, comment }) => ({
      id,
      reviewer,
      quantiles: isQuantiles(value) ? value : null,
      inWords: judgementInWords(value, quantity?.unit ?? null),
      comment,
    })),
    apart: quantity ? furthest(quantiles, intervalsApart) : spread(ranks, TOP_RANK),
  };
  return { dimension, ranks };
}

const TOP_RANK = 2;

/** How far a concern stands; nothing where no side is taken. */
function rankOf(judgement: Judgement): readonly number[] {
  if (judgement === "right" || judgement === "does-not-hold") return [TOP_RANK];
  if (judgement === "dealt-with") return [1];
  return judgement === "wrong" || judgement === "holds" ? [0] : [];
}

function recommendationsOf(reviews: readonly Compared[]): readonly Dimension[] {
  const ORDER: readonly Recommendation[] = [
    "approve",
    "approve-with-conditions",
    "request-changes",
    "not-approve",
  ];
  const given = reviews.flatMap(({ id, reviewer, recommendation }) =>
    recommendation ? [{ id, reviewer, recommendation }] : [],
  );
  if (given.length === 0) return [];
  const ranks = given.map(({ recommendation }) => ORDER.indexOf(recommendation));
  return [
    {
      name: "recommendation",
      title: "Recommendation",
      kind: "recommendation",
      scale: null,
      said: given.map(({ id, reviewer, recommendation }) => ({
        id,
        reviewer,
        quantiles: null,
        inWords: RECOMMENDATIONS.find(({ value }) => value === recommendation)?.label ?? recommendation,
        comment: "",
      })),
      apart: spread(ranks, ORDER.length - 1),
    },
  ];
}

function spread(ranks: readonly number[], top: number): number | null {
  return ranks.length < 2 ? null : (Math.max(...ranks) - Math.min(...ranks)) / top;
}

function furthest<T>(values: readonly T[], apart: (a: T, b: T) => number): number | null {
  const pairs = values.flatMap((a, at) => values.slice(at + 1).map((b) => apart(a, b)));
  return pairs.length === 0 ? null : Math.max(...pairs);
}

function intervalsApart(a: Quantiles, b: Quantiles): number {
  const covered = Math.max(a.p90, b.p90) - Math.min(a.p10, b.p10);
  if (covered === 0) return 0;
  const shared = Math.max(0, Math.min(a.p90, b.p90) - Math.max(a.p10, b.p10));
  return 1 - shared / covered;
}

/** What the authors say of a quantity in the frozen answers. A likelihood is one number. */
function authorsOf(of: Quantity["of"], name: string, answers: Answers): Quantiles | null {
  if (of === "misuse") {
    const likelihood = valueAt(answers, `${name.slice("misuse:".length)}/likelihood`);
    if (typeof likelihood !== "number") return null;
    return { p10: likelihood, p50: likelihood, p90: likelihood };
  }
  const value = valueAt(answers, of === "timeline" ? "timelines.shift" : "timelines.safety-effect");
  return typeof value === "object" && value !== null && "p50" in value ? (value as Quantiles) : null;
}
