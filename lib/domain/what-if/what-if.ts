import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { answerInWords, pathLabel } from "@/lib/domain/assessment/answer-in-words";
import type { Path } from "@/lib/domain/assessment/path";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import type { ReportDocument, ReportMeta } from "@/lib/domain/report/report-document";
import { type ReportChanges, reportChanges } from "@/lib/domain/report-changes/report-changes";
import { tryChanges } from "@/lib/domain/what-if/try-changes";
import { readChanges, writeChange } from "@/lib/domain/what-if/written-change";

/** One change that is tried, in words. */
export type TriedInWords = {
  /** As it is written in an address. */
  readonly written: string;
  readonly path: Path;
  readonly label: string;
  readonly from: string;
  /** Null where the record is left out. */
  readonly to: string | null;
};

export type WhatIf = {
  readonly tried: readonly TriedInWords[];
  /** Names of records that go because a recipient goes. */
  readonly alsoWithout: readonly string[];
  /** Written changes for which these answers have no place. */
  readonly unread: readonly string[];
  readonly before: ReportDocument;
  readonly now: ReportDocument;
  readonly changes: ReportChanges;
};

/**
 * Evaluates answers as they are and with changes, both by today's rules, so that nothing but the changes makes a difference.
 * The answers are those of today's instrument and stay as they are. The reports are without the search for what would change them.
 */
export function whatIf(answers: Answers, meta: ReportMeta, written: readonly string[]): WhatIf {
  const { changes, unread } = readChanges(INSTRUMENT, answers, written);
  const { answers: next, alsoWithout } = tryChanges(INSTRUMENT, answers, changes);
  const before = evaluateAssessment({ answers, meta, skipsSearch: true });
  const now = changes.length === 0 ? before : evaluateAssessment({ answers: next, meta, skipsSearch: true });
  return {
    tried: changes.map((change) => ({
      written: writeChange(change),
      path: change.path,
      label: pathLabel(INSTRUMENT, answers, change.path),
      from: change.type === "set" ? answerInWords(INSTRUMENT, answers, change.path) : "",
      to: change.type === "set" ? answerInWords(INSTRUMENT, next, change.path) : null,
    })),
    alsoWithout: alsoWithout.map((path) => pathLabel(INSTRUMENT, answers, path)),
    unread,
    before,
    now,
    changes: reportChanges(before, now),
  };
}
