import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { conclude } from "@/lib/domain/findings/conclude";
import { type FindingHead, findingHead } from "@/lib/domain/findings/finding-changes";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import { migrateAnswers, type UnknownVersion } from "@/lib/domain/instrument/migrations/migrate-answers";
import type { ScrutinyLevel } from "@/lib/domain/report/report-document";
import { RULEBOOK, RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";

/** What today's instrument and rulebook conclude from answers frozen under others. */
export type Reevaluation = {
  readonly ok: true;
  readonly instrumentVersion: string;
  readonly rulebookVersion: string;
  readonly scrutiny: ScrutinyLevel;
  /** In the order of a report. */
  readonly findings: readonly FindingHead[];
  /** Paths of answers that have no place in today's instrument and were not read. */
  readonly setAside: readonly Path[];
};

/**
 * Evaluates frozen answers under today's rules, brought over from the version they were given under. The same findings and
 * scrutiny as a report of today on these answers would have; the rest of the report is left out. A version that is not known
 * is refused.
 */
export function reevaluate(answers: Answers, instrumentVersion: string): Reevaluation | UnknownVersion {
  const migrated = migrateAnswers(answers, instrumentVersion);
  if (!migrated.ok) return migrated;
  const { findings } = conclude(RULEBOOK, migrated.answers);
  return {
    ok: true,
    instrumentVersion: INSTRUMENT.version,
    rulebookVersion: RULEBOOK_VERSION,
    scrutiny: decideScrutiny(migrated.answers).level,
    findings: findings.map(findingHead),
    setAside: Object.keys(migrated.aside),
  };
}
