import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { changeAnswers, getAnswers } from "@/lib/data/answers";
import type { Tx, Viewer } from "@/lib/data/as-viewer";
import { insertAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertDraftUpdate } from "@/lib/data/draft-updates";
import { getRevisionOf } from "@/lib/data/revisions";
import { mayReadDraft } from "@/lib/domain/access/access-table";
import type { Answers } from "@/lib/domain/assessment/answer";
import { migrateAnswers } from "@/lib/domain/instrument/migrations/migrate-answers";
import { isSameStructure } from "@/lib/domain/instrument/migrations/same-structure";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { handling, id, text } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { openAssessment } from "@/lib/use-cases/open-assessment";
import { requireStart } from "@/lib/use-cases/require-start";
import { notFound, refuse } from "@/lib/use-cases/result";

const input = z.strictObject({
  teamId: id,
  title: text(TEXT_LIMITS.title),
  handling,
  /** Start from the answers of a worked example, or of an assessment you may read. */
  from: z.union([z.strictObject({ example: id }), z.strictObject({ copy: id })]).optional(),
});

/** What a draft begins with; `update` where that was written under an older version of the instrument. */
type Start = {
  readonly answers: Answers;
  readonly update: Parameters<typeof insertDraftUpdate>[3] | null;
};
const BLANK: Start = { answers: {}, update: null };

/** Starts a draft with the viewer as its author: blank, or with answers to begin from. Its title is the one given. */
export const createAssessment = defineUseCase(input, async ({ tx, viewer, input }) => {
  requireStart(viewer, input.teamId);
  const from = input.from ? ("example" in input.from ? input.from.example : input.from.copy) : null;
  const { answers, update } = from === null ? BLANK : await startingAnswers(tx, viewer, from);
  const assessmentId = newId();
  await insertAssessment(tx, viewer, {
    id: assessmentId,
    teamId: input.teamId,
    title: input.title,
    handling: input.handling,
    instrumentVersion: INSTRUMENT.version,
    example: null,
  });
  await changeAnswers(tx, viewer, assessmentId, {
    ...answers,
    "project.title": { status: "answered", value: input.title },
  });
  if (update) await insertDraftUpdate(tx, viewer, assessmentId, update);
  await recordAudit(
    tx,
    "assessment.created",
    { type: "assessment", id: assessmentId },
    { team: input.teamId, from },
  );
  return { assessmentId };
});

/** An author copies the draft as it stands; everyone else the newest revision they may read. Both as answers of today. */
async function startingAnswers(tx: Tx, viewer: Viewer, from: string): Promise<Start> {
  const { standing, record } = await openAssessment(tx, viewer, from);
  const source = mayReadDraft(standing)
    ? { answers: (await getAnswers(tx, viewer, from)).answers, instrumentVersion: record.instrumentVersion }
    : await getRevisionOf(tx, viewer, from, null);
  if (!source) throw notFound("assessment");
  const migrated = migrateAnswers(source.answers, source.instrumentVersion);
  if (!migrated.ok) throw refuse("wrong-state", migrated.refusal.sentence);
  const isOlder = !isSameStructure(source.instrumentVersion, INSTRUMENT.version);
  const versions = { fromVersion: source.instrumentVersion, toVersion: INSTRUMENT.version };
  return { answers: migrated.answers, update: isOlder ? { ...migrated, ...versions } : null };
}
