import type { ModelRow, SocialModel } from "@/lib/domain/model/social-model";

/** Uses that a small picture has room for. */
const MOST = 5;

/**
 * The uses that say most about where the work lands: what is intended and what is feared above all, the likeliest of each stance, then the
 * next of each in turn, at most five; in the order of likelihood. A use without a likelihood comes after those that have one.
 */
export function landingUses({ rows }: SocialModel): readonly ModelRow[] {
  const uses = rows.filter(({ use }) => use !== "").sort(byLikelihood);
  const turns = uses.map((row) => ({
    row,
    turn: uses.filter(({ stance }) => stance === row.stance).indexOf(row),
  }));
  return turns
    .sort((a, b) => Number(b.row.leads ?? false) - Number(a.row.leads ?? false) || a.turn - b.turn)
    .slice(0, MOST)
    .map(({ row }) => row)
    .sort(byLikelihood);
}

const byLikelihood = (a: ModelRow, b: ModelRow) => (b.likelihood ?? -1) - (a.likelihood ?? -1);
