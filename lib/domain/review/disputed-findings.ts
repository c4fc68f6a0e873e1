import type { Finding } from "@/lib/domain/findings/finding";
import {
  FINDING_VERDICTS,
  type FindingVerdict,
  type HandedIn,
  type Said,
  saidOf,
} from "@/lib/domain/review/judgement";

/** What was last said to a finding, in a capacity. */
export type Answered = {
  readonly fingerprint: string;
  readonly response: string;
  readonly words: string;
  /** The commitment that mitigates it; left out or null: none is named. */
  readonly commitment?: string | { readonly inWords: string | null } | null;
  readonly as: "author" | "team-lead";
};

/** A finding that its authors dispute, their words, and what each reviewer says of it who said anything. */
export type DisputedFinding<Given extends Answered = Answered> = {
  readonly finding: Finding;
  readonly answered: Given;
  readonly said: readonly Said<FindingVerdict>[];
};

/** What reviewers judge a finding under. */
export const findingName = ({ fingerprint }: Pick<Finding, "fingerprint">) => `finding:${fingerprint}`;

/**
 * The findings of a report that the authors' newest answer to them disputes, in the report's order. Give it what was last said up to
 * the revision, and reviews that are handed in and that the viewer may read.
 */
export function disputedFindings<Given extends Answered>(
  findings: readonly Finding[],
  responses: readonly Given[],
  reviews: readonly HandedIn[] = [],
): readonly DisputedFinding<Given>[] {
  return findings.flatMap((finding) => {
    const answered = responses.find(
      ({ fingerprint, as }) => as === "author" && fingerprint === finding.fingerprint,
    );
    if (answered?.response !== "disputed") return [];
    return [{ finding, answered, said: saidOf(reviews, findingName(finding), FINDING_VERDICTS) }];
  });
}
