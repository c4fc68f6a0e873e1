import { z } from "zod";
import type { Viewer } from "@/lib/data/as-viewer";
import {
  listOtherTriages,
  listTakenRows,
  listTakenTables,
  type OtherTriage,
  type TakenRowRecord,
  type TakenTable,
} from "@/lib/data/taken-rows";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import type { Verdict } from "@/lib/domain/project-table/triage";
import { defineView } from "@/lib/use-cases/define-use-case";
import { empty, id } from "@/lib/use-cases/input";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const MOST_TABLES = 200;

/** Refuses whoever may not triage. */
export function requireTriage(viewer: Viewer): void {
  if (!mayInOrganisation(viewer.roles, "projects.triage")) {
    throw refuse("not-allowed", refusals.triageNotAllowed);
  }
}

export type TablesView = { readonly tables: readonly TakenTable[] };

/** The tables whose rows the viewer may triage. */
export const listTriage = defineView(empty, async ({ tx, viewer }): Promise<TablesView> => {
  requireTriage(viewer);
  return { tables: await listTakenTables(tx, viewer, MOST_TABLES) };
});

export type TriageRow = Omit<TakenRowRecord, "tableName">;
export type TriageView = {
  readonly name: string;
  readonly total: number;
  readonly row: TriageRow;
  /** Rows before and after it, by number; null at the ends. */
  readonly previous: number | null;
  readonly next: number | null;
  /** The first after it, or else before it, that has no verdict of the viewer; null where all have one. */
  readonly nextOpen: number | null;
  readonly coming: readonly { readonly number: number; readonly title: string }[];
  /** None before the viewer's own verdict. */
  readonly others: readonly OtherTriage[];
  readonly own: { readonly counts: { readonly [verdict in Verdict]?: number }; readonly seconds: number };
};

export type TriageOutcome = {
  readonly name: string;
  readonly rows: readonly Pick<
    TakenRowRecord,
    "assessmentId" | "number" | "title" | "cells" | "marks" | "verdict" | "reason"
  >[];
};

/** All rows of a table that the viewer may triage, with what they themselves made of each; nothing of what others did. */
export const getTriageOutcome = defineView(
  z.strictObject({ tableId: id }),
  async ({ tx, viewer, input }): Promise<TriageOutcome> => {
    requireTriage(viewer);
    const rows = await listTakenRows(tx, viewer, input.tableId);
    const [first] = rows;
    if (!first) throw notFound("assessment");
    return {
      name: first.tableName,
      rows: rows.map(({ tableName: _, seconds: __, ...row }) => row),
    };
  },
);

const COMING = 3;

/** A row of a table with what the viewer made of it, and how far they are; others' judgements once their own is given. */
export const getTriage = defineView(
  z.strictObject({
    tableId: id,
    /** Its number; the first without a verdict where left out. */
    row: z.coerce.number().int().min(1).optional(),
  }),
  async ({ tx, viewer, input }): Promise<TriageView> => {
    requireTriage(viewer);
    const all = await listTakenRows(tx, viewer, input.tableId);
    const isOpen = ({ verdict }: TakenRowRecord) => verdict === null;
    const at =
      input.row === undefined
        ? Math.max(0, all.findIndex(isOpen))
        : all.findIndex(({ number }) => number === input.row);
    const found = all[at];
    if (!found) throw notFound("assessment");
    const { tableName, ...row } = found;
    const given = all.filter((each) => !isOpen(each));
    const counts: { [verdict in Verdict]?: number } = {};
    for (const { verdict } of given) if (verdict) counts[verdict] = (counts[verdict] ?? 0) + 1;
    const after = all.slice(at + 1);
    return {
      name: tableName,
      total: all.length,
      row,
      previous: all[at - 1]?.number ?? null,
      next: after[0]?.number ?? null,
      nextOpen: [...after, ...all.slice(0, at)].find(isOpen)?.number ?? null,
      coming: after.slice(0, COMING).map(({ number, title }) => ({ number, title })),
      others: isOpen(found) ? [] : await listOtherTriages(tx, viewer, found.assessmentId),
      own: {
        counts,
        seconds:
          given.length === 0 ? 0 : given.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0) / given.length,
      },
    };
  },
);
