import type { ModelRow, SocialModel } from "@/lib/domain/model/social-model";

/** Uses that a small picture has room for. */
const MOST = 5;

/** Uses by their names, in the order in which findings name them: those that lead, and the others. */
export type NamedUses = { readonly leading: readonly string[]; readonly others: readonly string[] };

/**
 * The uses that say most about where the work lands, at most five: those that the leading findings name, first and in their order; then, in the
 * order of likelihood, what is intended and what is feared above all, what other findings name, the likeliest of each stance, and the next of
 * each in turn. A use without a likelihood comes after those that have one.
 */
export function landingUses(
  { rows }: SocialModel,
  { leading, others }: NamedUses = { leading: [], others: [] },
): readonly ModelRow[] {
  const uses = rows.filter(({ use }) => use !== "").sort(byLikelihood);
  const orders = new Map(
    uses.map((row) => {
      const turn = uses.filter(({ stance }) => stance === row.stance).indexOf(row);
      const steps = [placeIn(leading, row), row.leads ? 0 : null, placeIn(others, row), turn];
      const step = steps.findIndex((each) => each !== null);
      return [row, step * (uses.length + 1) + (steps[step] ?? 0)];
    }),
  );
  const order = (row: ModelRow) => orders.get(row) ?? 0;
  const chosen = uses.toSorted((a, b) => order(a) - order(b)).slice(0, MOST);
  const isLeading = ({ use }: ModelRow) => leading.includes(use);
  return [...chosen.filter(isLeading), ...chosen.filter((row) => !isLeading(row)).sort(byLikelihood)];
}

const placeIn = (names: readonly string[], { use }: ModelRow) =>
  names.includes(use) ? names.indexOf(use) : null;

const byLikelihood = (a: ModelRow, b: ModelRow) => (b.likelihood ?? -1) - (a.likelihood ?? -1);
