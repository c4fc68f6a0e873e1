import type { Project, ProjectReview } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { isQuantiles } from "@/lib/domain/review/judgement";

/** What authors and reviewers are set beside each other on. */
export const JUDGED = {
  timeline: {
    label: "Timeline shift",
    near: "near",
    less: "reviewers sooner",
    more: "reviewers later",
  },
  safety: {
    label: "Effect on humanity’s safety",
    near: "near",
    less: "reviewers less safe",
    more: "reviewers safer",
  },
  misuse: {
    label: "Likelihood of a misuse pathway",
    near: "near",
    less: "reviewers less likely",
    more: "reviewers likelier",
  },
  claims: {
    label: "What is claimed in words",
    near: "holds",
    less: "does not hold",
    more: "can’t be told",
  },
  doing: {
    label: "Whether to do it as it is",
    near: "the same",
    less: "authors would, reviewers would not",
    more: "reviewers would, authors would not",
  },
} as const;
export type JudgedOf = keyof typeof JUDGED;
export type Side = "less" | "near" | "more";

/** One judgement of a reviewer beside what the authors say of the same. */
export type Beside = {
  readonly of: JudgedOf;
  readonly side: Side;
  /** Of a quantity: the authors' median, or their one number, and the reviewer's. */
  readonly medians: readonly [authors: number, reviewer: number] | null;
};

/**
 * Every judgement of a project's reviews of something that its authors say too. A quantity is near where the authors' median lies in
 * the reviewer's eight chances in ten; else the reviewer's is less or more. What authors don't state, or reviewers leave out, gives none.
 */
export function besideAuthors(project: Project): readonly Beside[] {
  return (project.judged?.reviews ?? []).flatMap((review) => [
    ...review.judgements.flatMap((judgement) => quantityBeside(project, judgement)),
    ...review.judgements.flatMap(({ path, value }): Beside[] => {
      if (!path.startsWith("claim:") || typeof value !== "string") return [];
      const side = value === "holds" ? "near" : value === "does-not-hold" ? "less" : "more";
      return [{ of: "claims", side, medians: null }];
    }),
    ...doingBeside(project, review),
  ]);
}

function quantityBeside(
  { facts }: Project,
  { path, value }: ProjectReview["judgements"][number],
): readonly Beside[] {
  if (!isQuantiles(value)) return [];
  const of = path === "timeline" || path === "safety" ? path : "misuse";
  const authors =
    of === "timeline"
      ? facts.shift?.p50
      : of === "safety"
        ? facts.effect?.p50
        : facts.pathways.find((each) => path === `misuse:${each.path}`)?.likelihood;
  if (authors === null || authors === undefined) return [];
  const side = value.p90 < authors ? "less" : value.p10 > authors ? "more" : "near";
  return [{ of, side, medians: [authors, value.p50] }];
}

/** Approval, with conditions or without, beside a lean towards doing the work as it is. */
function doingBeside({ facts }: Project, { recommendation }: ProjectReview): readonly Beside[] {
  if (facts.lean === "" || recommendation === null) return [];
  const reviewer = recommendation === "approve" || recommendation === "approve-with-conditions";
  const authors = facts.lean === "do";
  return [{ of: "doing", side: authors === reviewer ? "near" : reviewer ? "more" : "less", medians: null }];
}

/** The value of a facet: "timeline-less". */
export function sideValue({ of, side }: Pick<Beside, "of" | "side">): string {
  return `${of}-${side}`;
}

/** What the projects of such a value have in common; itself where it is none. */
export function sideInWords(value: string): string {
  const [of = "", side = ""] = value.split("-");
  if (!isJudgedOf(of) || !(side === "less" || side === "near" || side === "more")) return value;
  const { label, [side]: words } = JUDGED[of];
  return `${label.toLowerCase()}, authors and reviewers: ${words}`;
}

function isJudgedOf(of: string): of is JudgedOf {
  return Object.hasOwn(JUDGED, of);
}
