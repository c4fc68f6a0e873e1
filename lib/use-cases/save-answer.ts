import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { hasHeldDay, saveAnswerRow } from "@/lib/data/answers";
import { readAsViewer, type Session } from "@/lib/data/as-viewer";
import { ASSESSMENT_STATES, mayOnAssessment, RELATIONS } from "@/lib/domain/access/access-table";
import type { Answer } from "@/lib/domain/assessment/answer";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { pastDayOf } from "@/lib/domain/assessment/days-ahead";
import { titleFrom } from "@/lib/domain/assessment/title-path";
import { locate } from "@/lib/domain/instrument/lookup";
import { isEditable } from "@/lib/domain/review/transitions";
import { asResult } from "@/lib/use-cases/define-use-case";
import { id, path, refusalOf } from "@/lib/use-cases/input";
import { type Refusal, type Result, SESSION_OVER } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  path,
  /** An Answer; null takes it back. Its form is checked against the question. */
  answer: z.unknown(),
  /** The version it was typed over; 0 = there was none yet. */
  version: z.number().int().min(0).max(2_000_000_000),
});

// What the access table and the transitions say, asked once; the statement that saves applies it.
const EDITORS = RELATIONS.filter((relation) => mayOnAssessment([relation], "assessment.edit"));
const EDITABLE_STATES = ASSESSMENT_STATES.filter(isEditable);

/**
 * Saves one answer, or takes it back. Of two people on one question the second is refused as `stale` with both answers;
 * nothing is overwritten. Saving the same answer twice is one save. A record's removal takes its fields with it.
 */
export async function saveAnswer(
  session: Session,
  given: z.input<typeof input>,
): Promise<Result<{ version: number; savedAt: string }>> {
  const parsed = input.safeParse(given);
  if (!parsed.success) return { ok: false, refusal: refusalOf(parsed.error) };
  const { assessmentId, version } = parsed.data;

  const located = locate(INSTRUMENT, parsed.data.path);
  if (!located) return refused("invalid", refusals.noSuchQuestion);
  let answer: Answer | null = null;
  if (parsed.data.answer !== null) {
    const checked = checkAnswer(INSTRUMENT, parsed.data.path, parsed.data.answer);
    if (!checked.ok) return refused("invalid", checked.sentence);
    answer = checked.answer;
    // A day that was ahead when it was given stays what it is, however often the answer around it is saved.
    const past = pastDayOf(located, answer, new Date());
    if (past && !(await wasGivenBefore(session, assessmentId, parsed.data.path, past))) {
      return refused("invalid", refusals.dayIsPast);
    }
  }

  const saved = await asResult(() =>
    saveAnswerRow(session, {
      assessmentId,
      path: parsed.data.path,
      answer,
      version,
      relations: EDITORS,
      states: EDITABLE_STATES,
      title: titleFrom(parsed.data.path, answer),
      recordLimit: located.type === "record" ? located.question.kind.max : null,
    }),
  );
  return saved.ok ? resultOf(saved.value, version) : saved;
}

type Saved = Awaited<ReturnType<typeof saveAnswerRow>>;

function resultOf(row: Saved, version: number): Result<{ version: number; savedAt: string }> {
  switch (row.outcome) {
    case "saved":
    case "unchanged":
      return { ok: true, value: { version: row.version, savedAt: row.saved_at.toISOString() } };
    case "stale":
    case "record-removed":
      return { ok: false, refusal: staleRefusal(row, version) };
    case "list-full":
      return refused("too-long", refusals.listFull);
    case "not-found":
      return refused("not-found", refusals.noSuchAssessment);
    case "not-allowed":
      return refused("not-allowed", refusals.onlyAuthorsChange);
    case "wrong-state":
      return refused("wrong-state", refusals.submitted);
    case "session":
      return { ok: false, refusal: SESSION_OVER };
  }
}

function staleRefusal(row: Saved, version: number): Refusal {
  const recordRemoved = row.outcome === "record-removed";
  const who = row.their_name ?? refusals.somebody;
  return {
    code: "stale",
    sentence: recordRemoved ? refusals.recordRemoved : refusals.changedMeanwhile(who),
    conflict: {
      current: {
        answer: row.theirs,
        version: row.version,
        byName: row.their_name ?? "",
        at: (row.their_time ?? new Date(0)).toISOString(),
      },
      ancestor: version === 0 || row.ancestor !== null ? { answer: row.ancestor, version } : null,
      recordRemoved,
    },
  };
}

function refused(code: Refusal["code"], sentence: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, sentence } };
}

/** Whether this day was ever part of the answer, as far as the viewer may know. An ended session is told by the saving. */
async function wasGivenBefore(
  session: Session,
  assessmentId: string,
  path: string,
  day: string,
): Promise<boolean> {
  const known = await asResult(() =>
    readAsViewer(session, (tx, viewer) => hasHeldDay(tx, viewer, assessmentId, path, day)),
  );
  return !known.ok || known.value;
}
