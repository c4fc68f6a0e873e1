/** Something that takes up a stretch of a line. */
export type Lane = { readonly key: string; readonly from: number; readonly to: number };

/** The lane of each, by its key, counted from 0: in the order given, the first lane in which it touches no other. */
export function lanesOf(spans: readonly Lane[]): ReadonlyMap<string, number> {
  const lanes: Lane[][] = [];
  const placed = new Map<string, number>();
  for (const span of spans) {
    const free = lanes.findIndex((lane) => lane.every(({ from, to }) => span.to < from || span.from > to));
    const at = free < 0 ? lanes.length : free;
    lanes[at] = [...(lanes[at] ?? []), span];
    placed.set(span.key, at);
  }
  return placed;
}
