import type { Finding } from "@/lib/domain/findings/finding";
import { subjectsBehind } from "@/lib/domain/findings/finding-groups";
import { readsOfSubject } from "@/lib/domain/ledger/subject-reads";
import { redactLabel } from "@/lib/domain/report/redaction/redact-findings";
import { readsWithheld } from "@/lib/domain/report/redaction/rules-left-out";
import type { Withheld } from "@/lib/domain/report/redaction/withheld";
import type { LedgerPart } from "@/lib/domain/report/report-document";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";

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

/**
 * Whether a finding of the ledger is in a copy: neither its row, nor one that may join it, nor a rule that may, reads anything
 * withheld. What did join is not asked: that would tell.
 */
export function isLedgerFindingKept({ ruleId }: Pick<Finding, "ruleId">, withheld: Withheld): boolean {
  if (withheld.isNone) return true;
  const subjects = subjectsBehind(ruleId);
  return (
    subjects.every((subject) => readsNothingOf(subject, withheld)) &&
    !RULEBOOK.some(
      ({ joins, when, forEach }) =>
        joins && subjects.includes(joins) && readsWithheld(when, forEach, withheld),
    )
  );
}

/** Whether the row of the ledger reads nothing that is withheld. */
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
