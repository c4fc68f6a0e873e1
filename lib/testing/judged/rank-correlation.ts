/** Spearman's rank correlation of pairs, equal values sharing their mean rank; null for fewer than three or where one side is all equal. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 3) return null;
  const x = ranks(pairs.map(([first]) => first));
  const y = ranks(pairs.map(([, second]) => second));
  const middle = (pairs.length + 1) / 2;
  const sum = (of: (index: number) => number) => pairs.reduce((total, _, index) => total + of(index), 0);
  const away = (all: readonly number[], index: number) => (all[index] ?? 0) - middle;
  const spread = Math.sqrt(sum((i) => away(x, i) ** 2) * sum((i) => away(y, i) ** 2));
  return spread === 0 ? null : sum((i) => away(x, i) * away(y, i)) / spread;
}

function ranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}
