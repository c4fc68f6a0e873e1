import { MODEL_COLUMNS, type ModelRow } from "@/lib/domain/model/social-model";
import { type Disclosure, type TableBlock, table } from "@/lib/domain/report/blocks/block";
import { percentOrNothing } from "@/lib/domain/report/blocks/numbers";
import { byTheirWordLead, conditionInWords, scrutinyLabel } from "@/lib/domain/report/parts/summary";
import type { DecisionRow, RecordTable, ReportDocument } from "@/lib/domain/report/report-document";

export function scrutinyTable({
  scrutiny: { rows, byTheirWord },
  rulebookVersion,
}: Pick<ReportDocument, "scrutiny" | "rulebookVersion">): TableBlock {
  const labelled = [
    ...rows.map((row) => ({ ...row, when: conditionInWords(row) })),
    ...(byTheirWord
      ? [
          {
            ...byTheirWord,
            when: `${byTheirWordLead(rulebookVersion)}: ${conditionInWords(byTheirWord)}`,
          },
        ]
      : []),
  ].map((row) => ({ ...row, leadsTo: scrutinyLabel(row.leadsTo) }));
  return decisionTable("How the scrutiny was decided", "Condition", labelled);
}

/** Why so much was asked. */
export function depthTable(rows: readonly DecisionRow[]): Disclosure {
  const blocks = [depthDecisionTable(rows)];
  return { type: "disclosure", depth: 1, title: "How much was asked", isHeading: true, blocks };
}

export function depthDecisionTable(rows: readonly DecisionRow[]): TableBlock {
  return decisionTable("Read from the screening; the deepest row that holds decides", "Screening", rows);
}

/** A decision table as it came out: every row, whether it held, what it leads to. */
function decisionTable(caption: string, condition: string, rows: readonly DecisionRow[]): TableBlock {
  const made = table(
    caption,
    [condition, "Holds", "Leads to"],
    rows.map(({ when, met, leadsTo }) => [when, met ? "yes" : "no", leadsTo]),
  );
  return { ...made, rows: made.rows.map((row, at) => ({ ...row, isMet: rows[at]?.met === true })) };
}

export function modelTable(rows: readonly ModelRow[]): TableBlock {
  return table(
    "The social model as a table",
    MODEL_COLUMNS,
    rows.map((row) => [
      row.outputs.join("; "),
      row.channel,
      row.recipient,
      row.use,
      row.stance ?? "",
      percentOrNothing(row.likelihood ?? null),
      row.effects.join("; "),
    ]),
  );
}

/** The records in some of their columns; null where one of those isn't there. */
export function inColumns({ columns, rows }: RecordTable, some: readonly string[]): RecordTable | null {
  const places = some.map((column) => columns.indexOf(column));
  if (places.includes(-1)) return null;
  return {
    columns: some,
    rows: rows.map(({ path, cells }) => ({ path, cells: places.map((at) => cells[at] ?? "") })),
  };
}

/** Records as a table that the heading above it names. */
export function recordTableBlock(caption: string, { columns, rows }: RecordTable, empty: string): TableBlock {
  return table(
    caption,
    columns,
    rows.map(({ cells }) => cells),
    { isNamedAbove: true, empty },
  );
}
