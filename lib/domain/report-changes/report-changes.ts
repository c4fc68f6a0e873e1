/**
 * What differs between two reports of one assessment: two revisions, or a revision and a what-if. This folder compares
 * documents and says nothing about which of the two is better.
 */

import { type FindingChanges, findingChanges } from "@/lib/domain/findings/finding-changes";
import { mended } from "@/lib/domain/report/mended";
import type { ReportDocument, ScrutinyLevel } from "@/lib/domain/report/report-document";
import { modelChanges, type NodeChange } from "@/lib/domain/report-changes/model-changes";
import { type PathwayChange, pathwayChanges } from "@/lib/domain/report-changes/pathway-changes";

/** A row of the scrutiny table that holds in one of the two and not in the other. */
export type ScrutinyRowChange = {
  readonly when: string;
  readonly leadsTo: string;
  /** It holds now and did not; or did and does not now. */
  readonly isMet: boolean;
};

export type ReportChanges = {
  readonly findings: FindingChanges;
  readonly scrutiny: {
    readonly before: ScrutinyLevel;
    readonly now: ScrutinyLevel;
    readonly rows: readonly ScrutinyRowChange[];
  };
  readonly model: readonly NodeChange[];
  readonly pathways: readonly PathwayChange[];
};

/**
 * The changes from one report to the other. Findings, nodes and pathways are told apart by their ids, never by words, so that a
 * new name is a change and no new thing. Rows of the scrutiny table that one of the documents does not have count as not met
 * in it.
 */
export function reportChanges(from: ReportDocument, to: ReportDocument): ReportChanges {
  const [before, now] = [mended(from), mended(to)];
  return {
    findings: findingChanges(before.findings, now.findings),
    scrutiny: {
      before: before.scrutiny.level,
      now: now.scrutiny.level,
      rows: scrutinyRows(before.scrutiny.rows, now.scrutiny.rows),
    },
    model: modelChanges(before.model, now.model),
    pathways: pathwayChanges(before.misuse.pathways, now.misuse.pathways),
  };
}

type Rows = ReportDocument["scrutiny"]["rows"];

function scrutinyRows(before: Rows, now: Rows): readonly ScrutinyRowChange[] {
  const metIn = (rows: Rows) => new Set(rows.filter(({ met }) => met).map(({ when }) => when));
  const [was, is] = [metIn(before), metIn(now)];
  const changed = (rows: Rows, other: ReadonlySet<string>, isMet: boolean) =>
    rows
      .filter(({ when, met }) => met && !other.has(when))
      .map(({ when, leadsTo }) => ({ when, leadsTo, isMet }));
  return [...changed(now, was, true), ...changed(before, is, false)];
}
