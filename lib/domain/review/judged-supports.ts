import { type LighterRow, type Support, withoutThese } from "@/lib/domain/findings/support";
import type { ReportDocument, ScrutinyLevel } from "@/lib/domain/report/report-document";
import {
  CLAIM_VERDICTS,
  type ClaimVerdict,
  cameTo,
  type HandedIn,
  type Said,
  saidOf,
} from "@/lib/domain/review/judgement";
import { supportName } from "@/lib/domain/review/subjects";

/**
 * Evidence or a commitment, and what reviewers say of it. `failed`: it doesn't hold for one of them, so it counts as if it had never been
 * given. `read`: it holds for two or more and fails for none. `judged`: neither.
 */
export type JudgedSupport = {
  readonly support: Support;
  readonly state: "failed" | "read" | "judged";
  readonly said: readonly Said<ClaimVerdict>[];
};

/** What reviewers' words do to a frozen report, beside it. */
export type JudgedSupports = {
  /** Those that somebody judged: failed ones first, as the report has them. */
  readonly supports: readonly JudgedSupport[];
  /** Rows that stand higher than the report has them, gravest first, each with what failed under it. */
  readonly back: readonly RowBack[];
  /** The scrutiny due then, where that is more than the report has. */
  readonly scrutiny: ScrutinyLevel | null;
};

export type RowBack = LighterRow & {
  /** Reviewers by whose word it is back. */
  readonly by: readonly string[];
};

/**
 * What reviewers say of evidence and commitments, and the levels that return. No level goes beyond what it would be had nothing been given,
 * and none falls. Give it reviews that are handed in and that the viewer may read.
 */
export function judgedSupports(
  { unread }: Pick<ReportDocument, "unread">,
  reviews: readonly HandedIn[],
): JudgedSupports {
  if (!unread) return NONE;
  const judged = unread.supports.flatMap((support): readonly JudgedSupport[] => {
    const said = saidOf(reviews, supportName(support), CLAIM_VERDICTS);
    return said.length === 0 ? [] : [{ support, state: STATES[cameTo(said)], said }];
  });
  const failed = judged.filter(({ state }) => state === "failed");
  const { rows, scrutiny } = withoutThese(unread, new Set(failed.map(({ support }) => support.path)));
  const bearing = (row: LighterRow) =>
    failed.filter(
      ({ support }) =>
        support.rows.some(({ subject }) => subject === row.subject) ||
        unread.jointly.some(
          (each) =>
            each.paths.includes(support.path) && each.rows.some(({ subject }) => subject === row.subject),
        ),
    );
  return {
    supports: ORDER.flatMap((state) => judged.filter((each) => each.state === state)),
    back: rows.map((row) => ({ ...row, by: refusing(bearing(row)) })),
    scrutiny,
  };
}

const NONE: JudgedSupports = { supports: [], back: [], scrutiny: null };

const ORDER = ["failed", "judged", "read"] as const;

const STATES = { fails: "failed", holds: "read", open: "judged" } as const;

function refusing(failed: readonly JudgedSupport[]): readonly string[] {
  return [
    ...new Set(
      failed.flatMap(({ said }) =>
        said.filter(({ verdict }) => verdict === "does-not-hold").map(({ reviewer }) => reviewer),
      ),
    ),
  ];
}
