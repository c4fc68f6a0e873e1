import type { TrailFault } from "@/lib/domain/audit/trail-fault";
import type { Anchor } from "@/scripts/audit/anchor";

/** What a database holds of one organisation's trail. */
export interface TrailFacts {
  readonly organisation: string;
  /** The number of the newest entry; 0 if there is none. */
  readonly last: number;
  readonly head: { readonly seq: number; readonly hash: string } | null;
  /** How far the chain holds from its first entry on, and what breaks it. */
  readonly followed: {
    readonly hash: string;
    readonly broken: { readonly at: number; readonly fault: TrailFault } | null;
  };
  /** Up to where it was once checked, with the hash it had there. */
  readonly checkpoint: { readonly seq: number; readonly hash: string } | null;
  /** The hashes of the entries that anchors and checkpoint name. */
  readonly hashes: ReadonlyMap<number, string>;
}

/** What was done to a trail, in sentences: one for each way that shows. None: nothing shows. */
export function trailFindings(facts: TrailFacts, anchors: readonly Anchor[]): readonly string[] {
  return [
    ...chainFindings(facts),
    ...headFindings(facts),
    ...markFindings(facts, anchors),
    ...orderFindings(anchors),
  ];
}

function chainFindings({ followed: { broken } }: TrailFacts): readonly string[] {
  if (!broken) return [];
  const { at, fault } = broken;
  if (fault === "missing") return [`Rows missing in between: entry ${at} is not there, and later ones are.`];
  if (fault === "readings") {
    return [`Readings changed: those of the hour that entry ${at} names are not those it was made of.`];
  }
  return [`Changed: entry ${at} does not follow from the one before it.`];
}

function headFindings({ last, head, followed }: TrailFacts): readonly string[] {
  if (!head) return last > 0 ? [`Head missing: nothing says that the trail ends with entry ${last}.`] : [];
  if (head.seq < last) return [`Head set back: it names entry ${head.seq}, and entries go on to ${last}.`];
  if (head.seq > last) {
    return [`Rows missing at the end: the head names entry ${head.seq}, and the newest one is ${last}.`];
  }
  const differs = last > 0 && !followed.broken && head.hash !== followed.hash;
  return differs ? [`Head changed: it names another hash than entry ${last} has.`] : [];
}

function markFindings(facts: TrailFacts, anchors: readonly Anchor[]): readonly string[] {
  const { last, hashes, checkpoint } = facts;
  const marks = [
    ...anchors.map(({ seq, hash, time }) => ({ seq, hash, from: `the anchor of ${time}` })),
    ...(checkpoint && checkpoint.seq > 0 ? [{ ...checkpoint, from: "the last check" }] : []),
  ].toSorted((a, b) => a.seq - b.seq);
  const beyond = marks.find(({ seq }) => seq > last);
  const other = marks.find(({ seq, hash }) => seq <= last && hashes.get(seq) !== hash);
  const held = other && marks.findLast(({ seq, hash }) => seq < other.seq && hashes.get(seq) === hash);
  return [
    ...(beyond
      ? [
          `Rows missing since an anchor: ${beyond.from} names entry ${beyond.seq}, and the trail ends with ${last}.`,
        ]
      : []),
    ...(other
      ? [
          `Re-chained: entry ${other.seq} has another hash than ${other.from} names${held ? `; entry ${held.seq} is still as ${held.from} has it` : ""}.`,
        ]
      : []),
  ];
}

/** A trail only grows, so each anchor names a later entry than the one before it, whatever the database says now. */
function orderFindings(anchors: readonly Anchor[]): readonly string[] {
  const back = anchors.find((anchor, index) => {
    const before = anchors[index - 1];
    return before && (anchor.seq < before.seq || (anchor.seq === before.seq && anchor.hash !== before.hash));
  });
  return back
    ? [
        `Set back once: the anchor of ${back.time} names an earlier entry, or another hash, than the one before it.`,
      ]
    : [];
}
