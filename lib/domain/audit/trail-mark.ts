/** Where a trail stood at the beginning of an hour, to be kept by somebody outside and checked later. */
export type TrailMark = {
  /** ISO 8601, at a full hour. */
  readonly hour: string;
  /** The number of the entry; null where it would tell somebody outside how much goes on. */
  readonly entry: string | null;
  readonly hash: string;
};

/** As `landfall audit verify --head` takes it. */
export function markText({ entry, hash }: TrailMark): string {
  return entry === null ? hash : `${entry}:${hash}`;
}

/** The entry and hash of a mark as it was printed; null if it is none. */
export function readMark(text: string): Pick<TrailMark, "entry" | "hash"> | null {
  const [, entry, hash] = /^(?:(\d{1,18}):)?([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  return hash === undefined ? null : { entry: entry ?? null, hash };
}
