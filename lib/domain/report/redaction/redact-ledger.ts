import { readsOfSubject } from "@/lib/domain/ledger/subject-reads";
import { redactLabel } from "@/lib/domain/report/redaction/redact-findings";
import type { Withheld } from "@/lib/domain/report/redaction/withheld";
import type { LedgerPart } from "@/lib/domain/report/report-document";

/** The rows that read nothing withheld, without the names that are. It follows from what is left out alone which those are. */
export function redactLedger({ rows, beside }: LedgerPart, withheld: Withheld): LedgerPart {
  if (withheld.isNone) return { rows, beside };
  const isKept = ({ id }: { readonly id: string }) => readsNothingOf(id, withheld);
  return {
    rows: rows.filter(isKept).map((row) => ({
      ...row,
      because: withheld.without(row.because),
      moves: row.moves.map(withheld.without),
      answers: row.answers.map(({ path, label }) => ({ path, label: redactLabel(label, path, withheld) })),
    })),
    beside: beside.filter(isKept).map((row) => ({ ...row, from: row.from.map(withheld.without) })),
  };
}

/** Whether the row of a subject stands in a copy. */
export function readsNothingOf(subject: string, withheld: Withheld): boolean {
  const reads = readsOfSubject(subject);
  if (!reads) return false;
  return (
    !reads.answers.some(withheld.hasKey) &&
    !reads.evidence.some((key) => withheld.hasPart(pathOf(key), "evidence"))
  );
}

/** A path that a key stands for. */
function pathOf(key: string): string {
  const [list = "", field] = key.split("/");
  return field === undefined ? key : `${list}/some/${field}`;
}
