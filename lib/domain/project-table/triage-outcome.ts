import type { RowCells } from "@/lib/domain/project-table/project-columns";
import { type Marks, TRIAGE_QUESTIONS, VERDICTS, type Verdict } from "@/lib/domain/project-table/triage";

/** A row with what one person made of it; nothing yet where the verdict is null. */
export type JudgedRow = {
  readonly number: number;
  readonly title: string;
  readonly cells: RowCells;
  readonly marks: Marks | null;
  readonly verdict: Verdict | null;
  readonly reason: string | null;
};

/** What most is asked of first; what is not theirs, and what has no verdict yet, last. */
export const OUTCOME_ORDER = [
  "hold",
  "deep",
  "standard",
  "light",
  "not-ours",
  null,
] as const satisfies readonly (Verdict | null)[];

/** Rows together by the verdict they were given, each in the table's order; verdicts that no row has are left out. */
export function byVerdict<Row extends Pick<JudgedRow, "verdict">>(
  rows: readonly Row[],
): readonly { readonly verdict: Verdict | null; readonly rows: readonly Row[] }[] {
  return OUTCOME_ORDER.map((verdict) => ({
    verdict,
    rows: rows.filter((row) => row.verdict === verdict),
  })).filter((group) => group.rows.length > 0);
}

/** What was marked at one question, in the words of its keys; empty where nothing was. */
export function markedAt(marks: Marks | null, id: (typeof TRIAGE_QUESTIONS)[number]["id"]): string {
  const question = TRIAGE_QUESTIONS.find((each) => each.id === id);
  const given = marks?.[id] ?? [];
  return (question?.choices ?? [])
    .filter(({ value }) => given.includes(value))
    .map(({ label }) => label)
    .join("; ");
}

/** What rows ask for in one currency, and how many of them say how much. */
type Asked = { readonly currency: string; readonly amount: number; readonly rows: number };

/** What rows ask for, by currency, the most rows first; nothing is converted. `unsaid`: rows that don't say how much, or in what. */
export function askedFor(rows: readonly Pick<JudgedRow, "cells">[]): {
  readonly sums: readonly Asked[];
  readonly unsaid: number;
} {
  const sums = new Map<string, Asked>();
  for (const { cells } of rows) {
    const amount = amountOf(cells);
    const currency = cells.currency?.toUpperCase();
    if (amount === null || currency === undefined) continue;
    const sum = sums.get(currency) ?? { currency, amount: 0, rows: 0 };
    sums.set(currency, { currency, amount: sum.amount + amount, rows: sum.rows + 1 });
  }
  const all = [...sums.values()].sort((a, b) => b.rows - a.rows || (a.currency < b.currency ? -1 : 1));
  return { sums: all, unsaid: rows.length - all.reduce((sum, { rows: of }) => sum + of, 0) };
}

/** The number that a row's amount is, its thousands apart or not (`readRows`); null where it has none. */
function amountOf({ amount }: RowCells): number | null {
  const number = Number((amount ?? "").replace(/[^\d.]/gu, ""));
  return amount && Number.isFinite(number) ? number : null;
}

/** A table of what triage came to, as a file has it: what the row says, the verdict and its reason, and a column a question. */
export function outcomeTable(rows: readonly JudgedRow[]): {
  readonly heading: readonly string[];
  readonly lines: readonly (readonly (string | number | null)[])[];
} {
  const said = ["host", "funder", "programme", "date", "amount", "currency", "link"] as const;
  return {
    heading: ["row", "title", ...said, "verdict", "reason", ...TRIAGE_QUESTIONS.map(({ text }) => text)],
    lines: rows.map(({ number, title, cells, verdict, reason, marks }) => [
      number,
      title,
      ...said.map((name) => cells[name] ?? null),
      VERDICTS.find(({ value }) => value === verdict)?.label ?? null,
      reason || null,
      ...TRIAGE_QUESTIONS.map(({ id }) => markedAt(marks, id) || null),
    ]),
  };
}
