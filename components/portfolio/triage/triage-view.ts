import type { RowCells } from "@/lib/domain/project-table/project-columns";
import type { Marks, Verdict } from "@/lib/domain/project-table/triage";

/** What the desk shows of a row, as the use case gives it. */
export type TriageView = {
  readonly name: string;
  readonly total: number;
  readonly row: {
    readonly assessmentId: string;
    readonly number: number;
    readonly title: string;
    readonly cells: RowCells;
    readonly marks: Marks | null;
    readonly verdict: Verdict | null;
    readonly reason: string | null;
    readonly seconds: number | null;
  };
  readonly previous: number | null;
  readonly next: number | null;
  readonly nextOpen: number | null;
  readonly coming: readonly { readonly number: number; readonly title: string }[];
  readonly others: readonly {
    readonly name: string;
    readonly verdict: Verdict | null;
    readonly reason: string;
  }[];
  readonly own: { readonly counts: { readonly [verdict in Verdict]?: number }; readonly seconds: number };
};

export type Judged = {
  readonly marks: Marks;
  readonly verdict: Verdict | null;
  readonly reason: string;
};
