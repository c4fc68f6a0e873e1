import type { MisusePathwayRow } from "@/lib/domain/report/report-document";

export type PathwayChange = {
  readonly before: MisusePathwayRow | null;
  readonly now: MisusePathwayRow | null;
};

/** Misuse pathways that are not the same in both, told apart by their record: those of now in their order, then those gone. */
export function pathwayChanges(
  before: readonly MisusePathwayRow[],
  now: readonly MisusePathwayRow[],
): readonly PathwayChange[] {
  const was = new Map(before.map((row) => [row.path, row]));
  const is = new Set(now.map(({ path }) => path));
  return [
    ...now
      .map((row): PathwayChange => ({ before: was.get(row.path) ?? null, now: row }))
      .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.now)),
    ...before.filter(({ path }) => !is.has(path)).map((row): PathwayChange => ({ before: row, now: null })),
  ];
}
