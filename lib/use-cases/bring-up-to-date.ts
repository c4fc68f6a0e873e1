import { INSTRUMENT } from "@/lib/content/instrument";
import { changeAnswers, getAnswers } from "@/lib/data/answers";
import type { Tx, Viewer } from "@/lib/data/as-viewer";
import { getAssessment } from "@/lib/data/assessment-records";
import { lockAssessment, updateAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertDraftUpdate } from "@/lib/data/draft-updates";
import { mayOnAssessment } from "@/lib/domain/access/access-table";
import { standingOf } from "@/lib/domain/access/standing";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { migrateAnswers } from "@/lib/domain/instrument/migrations/migrate-answers";
import { isSameStructure } from "@/lib/domain/instrument/migrations/same-structure";
import { canonicalJson } from "@/lib/domain/report/canonical-json";
import { isEditable } from "@/lib/domain/review/transitions";
import { notFound, refuse } from "@/lib/use-cases/result";

/** Thrown where a draft of an older version is opened by somebody who may change it: `defineUseCase` and `defineView` answer. */
export class OlderDraft extends Error {
  override name = "OlderDraft";
  constructor(readonly assessmentId: string) {
    super("The draft was written under an older version of the instrument.");
  }
}

/**
 * Brings a draft up to the instrument's version, in the transaction given: answers move by the migrations' rules, each with its
 * line of history; what finds no place is kept aside; one audit row. Of two who open it at once the second finds it done.
 */
export async function bringUpToDate(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  await lockAssessment(tx, id);
  const record = await getAssessment(tx, viewer, id);
  if (!record || !mayOnAssessment(standingOf(viewer, record, record.revisionNumber), "assessment.edit"))
    throw notFound("assessment");
  if (isSameStructure(record.instrumentVersion, INSTRUMENT.version) || !isEditable(record.state)) return;
  const { answers } = await getAnswers(tx, viewer, id);
  const migrated = migrateAnswers(answers, record.instrumentVersion);
  if (!migrated.ok) throw refuse("wrong-state", migrated.refusal.sentence);
  const versions = { fromVersion: record.instrumentVersion, toVersion: INSTRUMENT.version };
  const changed = difference(answers, migrated.answers);
  if (Object.keys(changed).length > 0) {
    await changeAnswers(tx, viewer, id, changed);
    // Saving writes this once an author and hour, and takes these changes for one it has written.
    await recordAudit(tx, "answers.edited", { type: "assessment", id });
  }
  await insertDraftUpdate(tx, viewer, id, { ...migrated, ...versions });
  await updateAssessment(tx, viewer, id, { instrumentVersion: INSTRUMENT.version });
  await recordAudit(
    tx,
    "assessment.brought-up-to-date",
    { type: "assessment", id },
    { ...versions, setAside: Object.keys(migrated.aside).length },
  );
}

/** What has to be written so that `before` becomes `after`. */
function difference(before: Answers, after: Answers): { [path: string]: Answer | null } {
  const changed: { [path: string]: Answer | null } = {};
  for (const path of Object.keys(before)) if (!after[path]) changed[path] = null;
  for (const [path, answer] of Object.entries(after)) {
    const was = before[path];
    if (!was || canonicalJson(was) !== canonicalJson(answer)) changed[path] = answer;
  }
  return changed;
}
