type Wanted = { readonly top: number; readonly height: number };

/**
 * Where things in a column stand: in their order, `gap` apart or further, within 0 and `room`, and as near to where each wants to
 * be as that allows (least squares, by pooling those that would overlap). They must fit the room.
 */
export function settled(wanted: readonly Wanted[], gap: number, room: number): readonly number[] {
  // Without their own heights all that is left of “apart” is “in order”.
  let taken = 0;
  const before = wanted.map(({ height }) => {
    const own = taken;
    taken += height + gap;
    return own;
  });
  const most = Math.max(0, room - Math.max(0, taken - gap));
  const pools: { readonly sum: number; readonly count: number }[] = [];
  wanted.forEach(({ top }, at) => {
    let pool = { sum: top - (before[at] ?? 0), count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const places = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(most, Math.max(0, sum / count))),
  );
  return places.map((place, at) => place + (before[at] ?? 0));
}
