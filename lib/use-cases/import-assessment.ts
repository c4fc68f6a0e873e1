import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { changeAnswers } from "@/lib/data/answers";
import { insertAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertDraftUpdate } from "@/lib/data/draft-updates";
import { textAt } from "@/lib/domain/assessment/records";
import { seenText } from "@/lib/domain/assessment/visible-text";
import { MAX_FILE_BYTES } from "@/lib/domain/file/limits";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { handling, id, optionalText } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { requireStart } from "@/lib/use-cases/require-start";
import { refuse } from "@/lib/use-cases/result";
import { readStartFile, START_FILE_KINDS } from "@/lib/use-cases/start-file";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  teamId: id,
  handling,
  /** Empty: the one in the file. */
  title: optionalText(TEXT_LIMITS.title),
  /** What kind of file it is; the person says so. */
  kind: z.enum(START_FILE_KINDS, refusals.fileKindNeeded),
  text: z.string().max(MAX_FILE_BYTES, refusals.fileTooLarge(MAX_FILE_BYTES)),
});

/**
 * Starts a draft, with the viewer as its author, from the answers in a file; or says what is wrong with it and writes nothing.
 * `sheet` says what of an X-Risk Sheet went where.
 */
export const importAssessment = defineUseCase(input, async ({ tx, viewer, input }) => {
  requireStart(viewer, input.teamId);
  const { answers, update, sheet } = readStartFile(input.kind, input.text);
  const inFile = seenText(textAt(answers, "project.title"));
  const title = input.title || inFile;
  if (title === "") throw refuse("invalid", refusals.fileWithoutTitle);
  const assessmentId = newId();
  await insertAssessment(tx, viewer, {
    id: assessmentId,
    teamId: input.teamId,
    title,
    handling: input.handling,
    instrumentVersion: INSTRUMENT.version,
    example: null,
  });
  await changeAnswers(tx, viewer, assessmentId, {
    ...answers,
    // The title in the file keeps what stands beside it.
    ...(title !== inFile && { "project.title": { status: "answered", value: title } }),
  });
  if (update) await insertDraftUpdate(tx, viewer, assessmentId, update);
  await recordAudit(
    tx,
    "assessment.created",
    { type: "assessment", id: assessmentId },
    { team: input.teamId, file: input.kind },
  );
  return { assessmentId, sheet };
});
