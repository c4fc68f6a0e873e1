import type { Reader, Viewer } from "@/lib/data/as-viewer";
import type { PortfolioRecord } from "@/lib/data/portfolio";
import { listFacts } from "@/lib/data/portfolio-projects";
import { listRoundsOfProjects } from "@/lib/data/project-reviews";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { isWhole } from "@/lib/domain/portfolio/concluding/project-facts";
import { modelledOf } from "@/lib/domain/portfolio/modelled";
import type { JudgedEstimates, Needed, PortfolioRow } from "@/lib/domain/portfolio/portfolio-columns";
import { isQuantiles } from "@/lib/domain/review/judgement";
import { judgedProjects, noteReviews } from "@/lib/use-cases/judged-projects";

/** Rows as they are shown, with what is needed besides: each asked once for all of them, over what the viewer may read now. */
export async function portfolioRows(
  tx: Reader,
  viewer: Viewer,
  records: readonly PortfolioRecord[],
  needed: ReadonlySet<Needed>,
): Promise<readonly PortfolioRow[]> {
  const plain = records.map(portfolioRow);
  if (plain.length === 0 || needed.size === 0) return plain;
  const rounds = needed.has("round") ? await roundsOf(tx, viewer, plain) : null;
  const facts = needed.has("modelled")
    ? await listFacts(
        tx,
        viewer,
        plain.map(({ revisionId }) => revisionId),
      )
    : null;
  const judged = needed.has("judged") ? await estimatesOf(tx, viewer, records) : null;
  return plain.map((row) => {
    const own = facts?.get(row.revisionId) ?? null;
    return {
      ...row,
      round: rounds?.get(row.assessmentId) ?? null,
      modelled: isWhole(own) ? modelledOf(own) : null,
      judged: judged?.get(row.assessmentId) ?? null,
    };
  });
}

async function roundsOf(
  tx: Reader,
  viewer: Viewer,
  rows: readonly PortfolioRow[],
): Promise<ReadonlyMap<string, string>> {
  const found = await listRoundsOfProjects(
    tx,
    viewer,
    rows.map(({ assessmentId }) => assessmentId),
  );
  return new Map(found.map(({ assessmentId, name }) => [assessmentId, name]));
}

/** What the reviews that the viewer may read estimate; others' are noted as read. None where there is no such review. */
async function estimatesOf(
  tx: Reader,
  viewer: Viewer,
  records: readonly PortfolioRecord[],
): Promise<ReadonlyMap<string, JudgedEstimates>> {
  const judged = await judgedProjects(tx, viewer, records);
  noteReviews(
    tx,
    viewer,
    records.flatMap(({ assessmentId, revisionNumber }) => {
      const own = judged.get(assessmentId);
      return own ? [{ id: assessmentId, revisionNumber, judged: own }] : [];
    }),
  );
  return new Map(
    [...judged].flatMap(([id, { reviews }]) => {
      if (reviews.length === 0) return [];
      const of = (asked: string) =>
        reviews.flatMap(({ judgements }) =>
          judgements.flatMap(({ path, value }) => (path === asked && isQuantiles(value) ? [value] : [])),
        );
      return [[id, { reviews: reviews.length, shift: of("timeline"), effect: of("safety") }]];
    }),
  );
}

const NOT_LOOKED_UP = { round: null, modelled: null, judged: null } as const;

/** A row as it is shown. */
export function portfolioRow(record: PortfolioRecord): PortfolioRow {
  const { teamId, teamName, submittedAt, p10, p50, p90, effect10, effect, effect90, ...kept } = record;
  const { sortValue: _, ownRelations: __, ...row } = kept;
  return {
    ...row,
    ...NOT_LOOKED_UP,
    team: { id: teamId, name: teamName },
    submittedAt: submittedAt.toISOString(),
    shift: quantilesOf(p10, p50, p90),
    effect: quantilesOf(effect10, effect, effect90),
  };
}

function quantilesOf(p10: number | null, p50: number | null, p90: number | null): Quantiles | null {
  return p10 !== null && p50 !== null && p90 !== null ? { p10, p50, p90 } : null;
}
