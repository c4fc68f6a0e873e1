import type { ToCheck } from "@/lib/domain/findings/to-check";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import {
  CLAIM_VERDICTS,
  type ClaimVerdict,
  cameTo,
  type HandedIn,
  type Said,
  saidOf,
} from "@/lib/domain/review/judgement";
import { claimName } from "@/lib/domain/review/subjects";

/**
 * A claim and what reviewers say of it. `opened`: it doesn't hold for one of them, so it stands as a finding again, a concern, as
 * it would have without the words. `credited`: it holds for two or more and fails for none, so it is one level lighter, a
 * note. `judged`: neither.
 */
export type JudgedClaim = {
  readonly claim: ToCheck;
  readonly state: "opened" | "credited" | "judged";
  readonly said: readonly Said<ClaimVerdict>[];
};

/**
 * The claims of a frozen report that somebody judged, in the order of the report: those opened again first, credited ones last.
 * Stands beside the report, whose bytes stay as they were frozen. Give it reviews that are handed in and that the viewer may read.
 */
export function judgedClaims(
  { toCheck }: Pick<ReportDocument, "toCheck">,
  reviews: readonly HandedIn[],
): readonly JudgedClaim[] {
  const judged = (toCheck ?? []).flatMap((claim): readonly JudgedClaim[] => {
    const said = saidOf(reviews, claimName(claim), CLAIM_VERDICTS);
    return said.length === 0 ? [] : [{ claim, state: STATES[cameTo(said)], said }];
  });
  return ORDER.flatMap((state) => judged.filter((each) => each.state === state));
}

const ORDER = ["opened", "judged", "credited"] as const;

const STATES = { fails: "opened", holds: "credited", open: "judged" } as const;
