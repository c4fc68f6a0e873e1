import { INSTRUMENT } from "@/lib/content/instrument";
import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { type AssessmentRecord, getAssessment } from "@/lib/data/assessment-records";
import { lockAssessment } from "@/lib/data/assessments";
import {
  type AssessmentAct,
  type AssessmentState,
  mayOnAssessment,
  mayReadDraft,
  type Relation,
} from "@/lib/domain/access/access-table";
import { newestReadable, standingOf } from "@/lib/domain/access/standing";
import { isSameStructure } from "@/lib/domain/instrument/migrations/same-structure";
import { actFor, isEditable, nextState, type Step } from "@/lib/domain/review/transitions";
import { OlderDraft } from "@/lib/use-cases/bring-up-to-date";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

export type OpenAssessment = {
  readonly record: AssessmentRecord;
  /** To the newest revision, which acts are about. */
  readonly standing: readonly Relation[];
  readonly viewer: Viewer;
};

/**
 * Loads an assessment within what the viewer may know of: its draft as an author, its revisions by handling. A draft of an
 * older version of the instrument, opened by somebody who may change it, is first brought up to date (`OlderDraft`).
 */
export async function openAssessment(tx: Reader, viewer: Viewer, id: string): Promise<OpenAssessment> {
  return opened(viewer, await getAssessment(tx, viewer, id));
}

/** The same, of one that was looked up; null: the viewer may not know of it. */
function opened(viewer: Viewer, record: AssessmentRecord | null): OpenAssessment {
  if (!record) throw notFound("assessment");
  const standing = standingOf(viewer, record, record.revisionNumber);
  const readable = newestReadable(viewer, record);
  if (!mayReadDraft(standing) && readable === null) throw notFound("assessment");
  const isOlder = !isSameStructure(record.instrumentVersion, INSTRUMENT.version);
  if (isOlder && isEditable(record.state) && mayOnAssessment(standing, "assessment.edit")) {
    throw new OlderDraft(record.id);
  }
  // Whoever reads an older revision alone is told of no newer one.
  const known = mayReadDraft(standing) ? record : { ...record, revisionNumber: readable ?? 0 };
  return { record: known, standing, viewer };
}

/** Loads an assessment for its authors: to everyone else a draft does not exist. */
export async function openDraft(tx: Reader, viewer: Viewer, id: string): Promise<OpenAssessment> {
  const found = await openAssessment(tx, viewer, id);
  if (!mayReadDraft(found.standing)) throw notFound("assessment");
  return found;
}

/** Loads an assessment for an act the access table must allow. With what is deleted nothing is done but to bring it back. */
export async function openForAct(
  tx: Reader,
  viewer: Viewer,
  id: string,
  act: AssessmentAct,
): Promise<OpenAssessment> {
  return allowed(await openAssessment(tx, viewer, id), act);
}

function allowed(found: OpenAssessment, act: AssessmentAct): OpenAssessment {
  if (!mayOnAssessment(found.standing, act)) throw refuse("not-allowed", REFUSED_ACTS[act]);
  const { state } = found.record;
  if (state === "deleted" && act !== "assessment.restore") throw wrongState(state);
  return found;
}

export type BeforeStep = OpenAssessment & { readonly next: AssessmentState };

/** Loads an assessment to see whether it can take a step of its way: allowed by the access table, and open in its state. `next` is the state after it. */
export async function openBeforeStep(
  tx: Reader,
  viewer: Viewer,
  id: string,
  step: Step,
): Promise<BeforeStep> {
  return beforeStep(viewer, await getAssessment(tx, viewer, id), step);
}

/** The same, of one that was looked up with others; null: the viewer may not know of it. */
export function beforeStep(viewer: Viewer, record: AssessmentRecord | null, step: Step): BeforeStep {
  const found = allowed(opened(viewer, record), actFor(step));
  const next = nextState(found.record.state, step);
  if (next === null) throw wrongState(found.record.state);
  return { ...found, next };
}

/** Loads an assessment for a step of its way, locked until the transaction ends. */
export async function openForStep(tx: Tx, viewer: Viewer, id: string, step: Step): Promise<BeforeStep> {
  await lockAssessment(tx, id);
  return openBeforeStep(tx, viewer, id, step);
}

/** Refuses because of the state the assessment is in. */
export function wrongState(state: AssessmentState) {
  return refuse("wrong-state", refusals.wrongState(STATES_IN_WORDS[state]));
}

const REFUSED_ACTS: Record<AssessmentAct, string> = refusals.acts;

const STATES_IN_WORDS: Record<AssessmentState, string> = refusals.states;
