import { readFile } from "node:fs/promises";
import { readMark } from "@/lib/domain/audit/trail-mark";
import { type Anchor, anchorLine, readAnchors } from "@/scripts/audit/anchor";
import { tendTrails } from "@/scripts/audit/tend-trail";
import { hasEntry, readTrailFacts } from "@/scripts/audit/trail-facts";
import { trailFindings } from "@/scripts/audit/trail-findings";
import { writeAnchors } from "@/scripts/audit/write-anchors";
import { backupPath, inCount } from "@/scripts/landfall/backup-words";
import { EXIT } from "@/scripts/landfall/exit-codes";
import { done, type Outcome } from "@/scripts/landfall/outcome";
import { withDatabase } from "@/scripts/landfall/with-database";

/** Writes down outside where every trail ends now, and prints it. */
export function anchorTrail(): Promise<Outcome> {
  return withDatabase(async ({ ownerUrl, settings }) => {
    const { heads } = await tendTrails(ownerUrl);
    await writeAnchors(settings.auditAnchor, heads);
    return done(heads.map((head) => `${anchorLine(head)}\n`).join(""));
  });
}

interface Asked {
  /** A file of anchors; null: the one that LANDFALL_AUDIT_ANCHOR names. */
  readonly anchor: string | null;
  /** What an export printed. */
  readonly head: string | null;
}

/** Goes through every trail whole, beside what stands outside about it, and says what was done to which. */
export function verifyTrail({ anchor, head }: Asked): Promise<Outcome> {
  return withDatabase(async ({ ownerUrl, settings }) => {
    const file = anchor === null ? settings.auditAnchor.file : backupPath(anchor);
    const text = file === null ? "" : await readFile(file, "utf8").catch(() => null);
    if (text === null) return { out: "", faults: [`${file}: It can't be read.`], exit: EXIT.noInput };
    const { anchors, spoilt } = readAnchors(text);
    const facts = await readTrailFacts(ownerUrl, anchors);
    const told = facts.map((each) => {
      const its = anchors.filter(({ organisation }) => organisation === each.organisation);
      return { ...each, its, findings: trailFindings(each, its) };
    });
    const faults = [
      ...spoilt.map((line) => `${file}: line ${line} is no anchor.`),
      ...told.flatMap(({ organisation, findings }) => findings.map((words) => `${organisation}: ${words}`)),
      ...(head === null ? [] : await headFaults(ownerUrl, head)),
    ];
    const out = told.map(
      ({ organisation, last, its, findings }) =>
        `${organisation}: ${last.toLocaleString("en-GB")} ${last === 1 ? "entry" : "entries"}, ${findings.length === 0 ? "intact" : "not intact"}${besides(its)}.\n`,
    );
    return { out: out.join(""), faults, exit: faults.length > 0 ? EXIT.found : EXIT.done };
  });
}

function besides(anchors: readonly Anchor[]): string {
  const newest = anchors.at(-1);
  return newest
    ? `, beside ${inCount(anchors.length, "anchor")}, the newest of ${newest.time}`
    : ", beside no anchor: newest entries that were removed, or a trail written anew, would not show";
}

async function headFaults(ownerUrl: string, head: string): Promise<readonly string[]> {
  const mark = readMark(head);
  if (!mark) return ["--head takes what an export printed: NUMBER:HASH, or the hash alone."];
  if (await hasEntry(ownerUrl, mark)) return [];
  return [
    mark.entry === null
      ? "No entry has the hash that was printed: it is missing, or the trail was re-chained."
      : `Entry ${mark.entry} with the hash that was printed is in no trail: rows are missing since, or the trail was re-chained.`,
  ];
}
