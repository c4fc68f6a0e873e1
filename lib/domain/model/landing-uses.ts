import type { ModelRow, SocialModel } from "@/lib/domain/model/social-model";

/** Uses that a small picture has room for. */
const MOST = 5;

/** Of what the leading findings name so many at most: the likeliest have to find room. */
const NAMED = 2;

/**
 * The uses that say most about where the work lands, at most five, the likeliest first: two that the leading findings name, the likeliest of
 * each stance, and the next by likelihood. Before rulebook 1.10.0 what is intended and what is feared above all, the likeliest of each stance,
 * and the next of each in turn. A use without a likelihood comes after those that have one.
 *
 * @param named uses in the order in which the leading findings name them; null in reports that go by stance alone
 */
export function landingUses(
  { rows }: SocialModel,
  named: readonly string[] | null = null,
): readonly ModelRow[] {
  const uses = rows.filter(({ use }) => use !== "").sort(byLikelihood);
  const orders = new Map(
    uses.map((row) => {
      const turn = uses.filter(({ stance }) => stance === row.stance).indexOf(row);
      const steps = named
        ? [placeIn(named.slice(0, NAMED), row), turn === 0 ? 0 : null, uses.indexOf(row)]
        : [row.leads ? 0 : null, turn];
      const step = steps.findIndex((each) => each !== null);
      return [row, step * (uses.length + 1) + (steps[step] ?? 0)];
    }),
  );
  const order = (row: ModelRow) => orders.get(row) ?? 0;
  return uses
    .toSorted((a, b) => order(a) - order(b))
    .slice(0, MOST)
    .sort(byLikelihood);
}

const placeIn = (names: readonly string[], { use }: ModelRow) =>
  names.includes(use) ? names.indexOf(use) : null;

const byLikelihood = (a: ModelRow, b: ModelRow) => (b.likelihood ?? -1) - (a.likelihood ?? -1);
