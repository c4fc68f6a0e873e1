import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { changeAnswers } from "@/lib/data/answers";
import type { Session } from "@/lib/data/as-viewer";
import { insertAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { lockOrganisation } from "@/lib/data/members";
import { listAuthored } from "@/lib/data/own-assessments";
import { ASSESSMENT_STATES } from "@/lib/domain/access/access-table";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { newId } from "@/lib/use-cases/new-id";
import { type Result, refuse } from "@/lib/use-cases/result";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { refusals } from "@/messages/refusals";

/**
 * Puts the worked examples into the viewer's organisation, in the first of the viewer's teams, readable by all of it. Each is
 * written in one transaction and submitted in the next; running it again finishes what is missing and changes nothing else.
 */
export async function loadExamples(session: Session): Promise<Result<{ loaded: number }>> {
  for (const { key } of WORKED_EXAMPLES) {
    const written = await writeExample(session, { key });
    if (!written.ok) return written;
    if (written.value.isSubmitted) continue;
    const submitted = await submitAssessment(session, { assessmentId: written.value.assessmentId });
    // Somebody who loads them at the same moment has submitted it.
    if (!submitted.ok && submitted.refusal.code !== "wrong-state") return submitted;
  }
  return { ok: true, value: { loaded: WORKED_EXAMPLES.length } };
}

const input = z.strictObject({ key: z.enum(WORKED_EXAMPLES.map((example) => example.key)) });

const writeExample = defineUseCase(input, async ({ tx, viewer, input }) => {
  const example = WORKED_EXAMPLES.find(({ key }) => key === input.key);
  const [teamId] = viewer.teamIds;
  if (!example || teamId === undefined) {
    throw refuse("not-allowed", refusals.teamForExamplesNeeded);
  }
  await lockOrganisation(tx, viewer);
  const authored = await listAuthored(tx, viewer, ASSESSMENT_STATES, 500);
  const known = authored.find((record) => record.exampleCitation === example.citation);
  if (known) return { assessmentId: known.id, isSubmitted: known.revisionNumber > 0 };
  const assessmentId = newId();
  await insertAssessment(tx, viewer, {
    id: assessmentId,
    teamId,
    title: example.title,
    handling: "organisation",
    instrumentVersion: INSTRUMENT.version,
    example: { citation: example.citation, link: example.link },
  });
  await changeAnswers(tx, viewer, assessmentId, example.answers);
  await recordAudit(
    tx,
    "assessment.created",
    { type: "assessment", id: assessmentId },
    { team: teamId, example: example.key },
  );
  return { assessmentId, isSubmitted: false };
});
