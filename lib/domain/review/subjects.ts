import type { Answers } from "@/lib/domain/assessment/answer";
import type { Finding } from "@/lib/domain/findings/finding";
import { leadingFindings } from "@/lib/domain/findings/leading";
import type { Support } from "@/lib/domain/findings/support";
import type { ToCheck } from "@/lib/domain/findings/to-check";
import { lighterInWords } from "@/lib/domain/findings/unread-in-words";
import { pathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { type Answered, disputedFindings, findingName } from "@/lib/domain/review/disputed-findings";
import {
  CLAIM_VERDICTS,
  FINDING_VERDICTS,
  isMissing,
  isQuantiles,
  type Judgement,
} from "@/lib/domain/review/judgement";
import { SAFETY_NAME, SAFETY_SCALE } from "@/lib/domain/review/safety-scale";

/**
 * One thing that every reviewer of a revision is asked to judge. `name` is what its judgement is kept under: of the revision, and
 * the same for all reviewers.
 */
export type Subject = { readonly name: string } & (
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "claim"; readonly claim: ToCheck }
  /** `lighter`: what would stand without it, a clause a row. */
  | { readonly kind: "support"; readonly support: Support; readonly lighter: readonly string[] }
  | Quantity
  | { readonly kind: "missing" }
);

export type Quantity = {
  readonly kind: "quantity";
  readonly of: "timeline" | "safety" | "misuse";
  readonly title: string;
  /** Months (negative is sooner), points of effect on safety, or a share of one, which people write as per cent. */
  readonly unit: "months" | "points" | "percent";
  readonly min: number;
  readonly max: number;
};

/** How many pathways are asked about: those the authors' own words make gravest. */
const MOST_PATHWAYS = 3;
/** How many parts of the model one reviewer can say are missing. */
const MOST_MISSING = 5;

/**
 * What is put to every reviewer of a revision: its leading findings and those that its authors dispute, every claim that words alone
 * answer, everything that makes a conclusion lighter and only its authors have read, the two quantities of the case, misuse with everything promised in place, by leading pathway, and places for what the model
 * lacks. The same for all reviewers: it depends on the frozen report and answers, and on `responses`, what was last said to findings
 * up to the revision, which authors can't change while it is reviewed.
 */
export function subjectsOf(
  report: Pick<ReportDocument, "findings" | "toCheck" | "unread" | "rulebookVersion">,
  answers: Answers,
  responses: readonly Answered[],
): readonly Subject[] {
  const leading = leadingFindings(report);
  const disputed = disputedFindings(report.findings, responses).map(({ finding }) => finding);
  return [
    ...[...leading, ...disputed.filter((finding) => !leading.includes(finding))].map(
      (finding): Subject => ({ name: findingName(finding), kind: "finding", finding }),
    ),
    ...(report.toCheck ?? []).map(
      (claim): Subject => ({
        name: claimName(claim),
        kind: "claim",
        claim,
      }),
    ),
    ...supportsOf(report.unread),
    TIMELINE,
    SAFETY,
    ...leadingPathways(answers),
    ...Array.from(
      { length: MOST_MISSING },
      (_, at): Subject => ({ name: `missing:${at + 1}`, kind: "missing" }),
    ),
  ];
}

function supportsOf(unread: ReportDocument["unread"]): readonly Subject[] {
  return (unread?.supports ?? []).map((support) => ({
    name: supportName(support),
    kind: "support",
    support,
    lighter: unread ? lighterInWords(support, unread) : [],
  }));
}

/** What judgements of evidence or a commitment are kept under: the answer or record it is, which stands for it wherever it counts. */
export const supportName = ({ path }: Pick<Support, "path">) => `support:${path}`;

/** What judgements of a claim are kept under: the first row of the ledger that its words answer, which no other claim has. */
export function claimName({ subjects }: ToCheck): string {
  return `claim:${subjects.slice(0, 1).join("")}`;
}

/** Whether a judgement is one that can be given of this subject: its kind, its bounds, and quantiles that rise. */
export function fits(subject: Subject, judgement: Judgement): boolean {
  if (judgement === null) return true;
  switch (subject.kind) {
    case "finding":
      return FINDING_VERDICTS.some(({ value }) => value === judgement);
    case "claim":
    case "support":
      return CLAIM_VERDICTS.some(({ value }) => value === judgement);
    case "quantity": {
      if (!isQuantiles(judgement)) return false;
      const { p10, p50, p90 } = judgement;
      return subject.min <= p10 && p10 <= p50 && p50 <= p90 && p90 <= subject.max;
    }
    case "missing":
      return isMissing(judgement);
  }
}

const TIMELINE: Subject = {
  name: "timeline",
  kind: "quantity",
  of: "timeline",
  title: "By how many months the work moves transformative AI",
  unit: "months",
  min: -120,
  max: 120,
};

const SAFETY: Subject = {
  name: SAFETY_NAME,
  kind: "quantity",
  of: "safety",
  title: "What it does to humanity’s safety, timing aside",
  unit: "points",
  ...SAFETY_SCALE,
};

function leadingPathways(answers: Answers): readonly Subject[] {
  return pathwayFacts(answers)
    .toSorted(
      (a, b) =>
        b.own - a.own || (b.severity ?? 0) - (a.severity ?? 0) || (b.likelihood ?? 1) - (a.likelihood ?? 1),
    )
    .slice(0, MOST_PATHWAYS)
    .map(
      ({ path, name }): Subject => ({
        name: `misuse:${path}`,
        kind: "quantity",
        of: "misuse",
        title: `“${name}” happens within five years, with everything promised in place`,
        unit: "percent",
        min: 0,
        max: 1,
      }),
    );
}
