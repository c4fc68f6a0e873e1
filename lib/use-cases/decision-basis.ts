import { createHash } from "node:crypto";
import type { FindingResponseRow } from "@/lib/data/finding-responses";
import type { ReviewRow } from "@/lib/data/reviews";
import type { RevisionWithReport } from "@/lib/data/revisions";
import { canonicalJson } from "@/lib/domain/report/canonical-json";
import { reportJson } from "@/lib/domain/report/report-json";
import type { DecisionBasis } from "@/lib/domain/review/decision-basis";

/** What a lead who decides now decides on. Reviews that are not handed in are no part of it. */
export function decisionBasis(
  revision: RevisionWithReport,
  reviews: readonly ReviewRow[],
  responses: readonly FindingResponseRow[],
): DecisionBasis {
  return {
    report: {
      sha256: sha256(reportJson(revision.report)),
      rulebookVersion: revision.rulebookVersion,
      rulebookHash: revision.rulebookHash,
    },
    reviews: reviews
      .filter(({ handedInAt }) => handedInAt !== null)
      .map(({ id, recommendation, summary, ratings }) => ({
        id,
        sha256: sha256(canonicalJson({ recommendation, summary, ratings })),
      })),
    responses: responses.map(({ fingerprint, as, response, at }) => ({
      fingerprint,
      as,
      response,
      at: at.toISOString(),
    })),
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
