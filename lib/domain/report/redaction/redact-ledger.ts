import type { Finding } from "@/lib/domain/findings/finding";
import { subjectsBehind } from "@/lib/domain/findings/finding-groups";
import { readsOfSubject } from "@/lib/domain/ledger/subject-reads";
import { redactLabel } from "@/lib/domain/report/redaction/redact-findings";
import { readsWithheld } from "@/lib/domain/report/redaction/rules-left-out";
import { pathFor, type Withheld } from "@/lib/domain/report/redaction/withheld";
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
  return !readsAnswersOf(subject, withheld) && !readsEvidenceOf(subject, withheld);
}

/** Whether what a subject reads of answers, and of notes beside them, is withheld; of a subject nobody knows it counts as withheld. */
export function readsAnswersOf(subject: string, withheld: Withheld): boolean {
  const reads = readsOfSubject(subject);
  if (!reads) return true;
  return (
    reads.answers.some(withheld.hasKey) ||
    (reads.notes ?? []).some((key) => withheld.hasKey(key) || withheld.hasPart(pathFor(key), "note"))
  );
}

/** The same of whether evidence counts there, which goes by evidence at places that count before it too. */
export function readsEvidenceOf(subject: string, withheld: Withheld): boolean {
  const reads = readsOfSubject(subject);
  return !reads || reads.evidence.some(withheld.leavesEvidenceOpen);
}
