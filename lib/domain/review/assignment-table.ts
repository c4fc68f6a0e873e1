import { isCalendarDay } from "@/lib/domain/assessment/calendar-day";
import { COUNT_LIMITS } from "@/lib/domain/limits";

type Column = "assessment" | "reviewer" | "due";

/** What a table of assignments has for columns, and the headings (lower case) that name them. */
const COLUMNS: { readonly [column in Column]: readonly string[] } = {
  assessment: ["assessment", "assessment key", "key", "id"],
  reviewer: ["reviewer", "reviewer e-mail", "reviewer email", "e-mail", "email"],
  due: ["due", "due date", "due on"],
};

/** `line`: of the table, its header being the first. `email` in lower case; `dueOn` an ISO 8601 date, null where none is given. */
export type AssignmentLine = {
  readonly line: number;
  readonly assessmentId: string;
  readonly email: string;
  readonly dueOn: string | null;
};

export type AssignmentFault = {
  readonly line: number;
  readonly why:
    | "no-assessment-column"
    | "no-reviewer-column"
    | "no-lines"
    | "too-many"
    | "no-key"
    | "no-address"
    | "no-day"
    | "twice";
};

/**
 * Who is to review what, by a table whose first line names its columns, in any order; other columns are left out, and so are lines without
 * any text. An assessment is named by its key or an address that holds it. Nothing is guessed: what can't be read is a fault of its line.
 */
export function readAssignments(table: readonly (readonly string[])[]): {
  readonly lines: readonly AssignmentLine[];
  readonly faults: readonly AssignmentFault[];
} {
  const headings = (table[0] ?? []).map((heading) => heading.trim().toLowerCase());
  const columnOf = (column: Column) => headings.findIndex((heading) => COLUMNS[column].includes(heading));
  const at = { assessment: columnOf("assessment"), reviewer: columnOf("reviewer"), due: columnOf("due") };
  const whole = (why: AssignmentFault["why"]) => ({ lines: [], faults: [{ line: 1, why }] });
  if (at.assessment < 0) return whole("no-assessment-column");
  if (at.reviewer < 0) return whole("no-reviewer-column");
  const lines: AssignmentLine[] = [];
  const faults: AssignmentFault[] = [];
  const seen = new Set<string>();
  for (const [index, row] of table.slice(1).entries()) {
    const line = index + 2;
    const [key = "", email = "", due = ""] = [at.assessment, at.reviewer, at.due].map((column) =>
      (row[column] ?? "").trim(),
    );
    if (key === "" && email === "" && due === "") continue;
    const assessmentId = KEY.exec(key)?.[1]?.toLowerCase();
    const isAddress = /^[^\s@<>"]+@[^\s@<>"]+$/.test(email);
    const isDay = due === "" || isCalendarDay(due);
    if (assessmentId === undefined) faults.push({ line, why: "no-key" });
    if (!isAddress) faults.push({ line, why: "no-address" });
    if (!isDay) faults.push({ line, why: "no-day" });
    if (assessmentId === undefined || !isAddress || !isDay) continue;
    const both = `${assessmentId} ${email.toLowerCase()}`;
    if (seen.has(both)) faults.push({ line, why: "twice" });
    else lines.push({ line, assessmentId, email: email.toLowerCase(), dueOn: due === "" ? null : due });
    seen.add(both);
  }
  if (lines.length > COUNT_LIMITS.assigned.pairs) return whole("too-many");
  return lines.length + faults.length === 0 ? whole("no-lines") : { lines, faults };
}

const KEY = /^(?:https?:\/\/\S*\/assessments\/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]\S*)?$/i;

/** What a table of who is to review what would do. */
export type AssignmentsCheck = {
  /** What assigning would do, line by line. */
  readonly lines: readonly {
    readonly line: number;
    readonly assessmentId: string;
    readonly memberId: string;
    readonly title: string;
    readonly name: string;
    readonly dueOn: string | null;
    /** They were asked before: nothing changes. */
    readonly isAskedAlready: boolean;
  }[];
  /** With one of these nothing is to be assigned. */
  readonly faults: readonly { readonly line: number; readonly sentence: string }[];
};
