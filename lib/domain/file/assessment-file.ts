/**
 * lib/domain/file: assessments as files that people keep, compare and send. It knows the form of files and the instrument;
 * it refuses to know where a file comes from, who may read it and what is stored (docs/decisions/0014).
 */

import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { FaultList, type FileRefusal } from "@/lib/domain/file/file-fault";
import { findLooseEnds } from "@/lib/domain/file/find-loose-ends";
import { findMisplaced } from "@/lib/domain/file/find-misplaced";
import { MAX_FILE_ANSWERS, MAX_FILE_BYTES } from "@/lib/domain/file/limits";
import { parseJson } from "@/lib/domain/file/parse-json";
import { withoutLooseEnds } from "@/lib/domain/file/without-loose-ends";
import { type MigratedAnswers, migrateAnswers } from "@/lib/domain/instrument/migrations/migrate-answers";
import { isSameStructure } from "@/lib/domain/instrument/migrations/same-structure";
import { canonicalJson } from "@/lib/domain/report/canonical-json";

export const FILE_FORMAT = "landfall.assessment/1";

/** An assessment as its file holds it: the answers, and the version of the instrument they were given under. */
export type AssessmentFile = { readonly instrumentVersion: string; readonly answers: Answers };

/** What became of the answers of a file of another version. */
export type FileUpdate = MigratedAnswers & { readonly fromVersion: string; readonly toVersion: string };

export type ReadFile =
  /** `update` is null for a file of today's version. */
  { readonly ok: true; readonly file: AssessmentFile; readonly update: FileUpdate | null } | FileRefusal;

/**
 * The file of an assessment, ending with a line break. The same answers give the same bytes: format and version first, then
 * the answers by path, keys in code-unit order, a member a line. Leaves out what leads nowhere, which no screen and no rule
 * shows either: fields of records that are gone, references to them.
 */
export function writeAssessmentFile({ instrumentVersion, answers }: AssessmentFile): string {
  const head = { format: FILE_FORMAT, instrumentVersion };
  const sorted: unknown = JSON.parse(canonicalJson(withoutLooseEnds(INSTRUMENT, answers)));
  return `${JSON.stringify({ ...head, answers: sorted }, null, 2)}\n`;
}

/**
 * Reads an assessment file from outside; never throws, whatever the text. Accepted answers fit the instrument of today, one
 * by one and together: no unknown path or key, no field without its record, no reference to nothing, no list too long. A file
 * of an older version of the instrument is brought up to today's; what it answers that is asked no more is in `update.aside`,
 * checked for its form only. A version there is no way from, such as a newer one, is refused.
 *
 * A refusal lists every fault with its place; those of the form of the file, if there are any, before any answer is looked at.
 * Whether a question is asked at all is not looked at: answers to closed questions are kept.
 */
export function readAssessmentFile(text: string): ReadFile {
  const faults = new FaultList();
  const document = parsed(text, faults);
  const envelope = faults.isEmpty ? envelopeOf(document, faults) : null;
  if (!envelope || !faults.isEmpty) return faults.refusal;
  const { instrumentVersion: fromVersion, answers } = envelope;
  if (isSameStructure(fromVersion, INSTRUMENT.version)) return checked(answers, null, faults);
  for (const { place, sentence } of findMisplaced(fromVersion, answers)) {
    faults.add(["answers", ...place], sentence);
  }
  if (!faults.isEmpty) return faults.refusal;
  const migrated = migrateAnswers(answers as Answers, fromVersion);
  if (migrated.ok) {
    const update = { ...migrated, fromVersion, toVersion: INSTRUMENT.version };
    return checked(migrated.answers, update, faults);
  }
  faults.add(["instrumentVersion"], migrated.refusal.sentence);
  return faults.refusal;
}

function parsed(text: string, faults: FaultList): unknown {
  const isTooLarge =
    text.length > MAX_FILE_BYTES || new TextEncoder().encode(text).byteLength > MAX_FILE_BYTES;
  if (isTooLarge) {
    faults.add([], `The file is too large: at most ${MAX_FILE_BYTES / 1024} KiB are read.`);
    return null;
  }
  // Editors on Windows begin UTF-8 with this mark.
  return parseJson(text.startsWith("\uFEFF") ? text.slice(1) : text, faults);
}

type Envelope = {
  readonly instrumentVersion: string;
  readonly answers: { readonly [path: string]: unknown };
};

/** `$schema` is for editors, which check and complete what is written by hand; it says nothing about the assessment. */
const KEYS: ReadonlySet<string> = new Set(["$schema", "format", "instrumentVersion", "answers"]);

function envelopeOf(document: unknown, faults: FaultList): Envelope | null {
  if (!isObject(document)) {
    faults.add([], "An assessment file is one JSON object with format, instrumentVersion and answers.");
    return null;
  }
  const { format, instrumentVersion, answers } = document;
  if (format !== FILE_FORMAT) {
    faults.add(["format"], wrongFormat(format));
    return null;
  }
  for (const key of Object.keys(document)) {
    if (!KEYS.has(key)) faults.add([key], "This does not belong into an assessment file. Take it out.");
  }
  if ("$schema" in document && typeof document.$schema !== "string") {
    faults.add(["$schema"], "This is the address of a JSON Schema, as text. Correct it or take it out.");
  }
  if (typeof instrumentVersion !== "string" || !/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(instrumentVersion)) {
    faults.add(
      ["instrumentVersion"],
      `Give the version of the questions the answers belong to, as text: "${INSTRUMENT.version}" is today's.`,
    );
  }
  if (!isObject(answers)) {
    faults.add(["answers"], "The answers are one object: the path of each question with its answer.");
  } else if (Object.keys(answers).length > MAX_FILE_ANSWERS) {
    faults.add(["answers"], `There are more than ${MAX_FILE_ANSWERS} answers; no assessment has so many.`);
  }
  return faults.isEmpty
    ? { instrumentVersion: String(instrumentVersion), answers: answers as object as Envelope["answers"] }
    : null;
}

function wrongFormat(format: unknown): string {
  if (typeof format === "string" && format.startsWith("landfall.report/")) {
    return "This is a report. An assessment can't be read back from its report: export its answers as a file.";
  }
  if (typeof format === "string" && format.startsWith("landfall.assessment/")) {
    return `This Landfall reads files of the format “${FILE_FORMAT}”. The file is of another: upgrade Landfall.`;
  }
  return `This is not an assessment file: its format has to be "${FILE_FORMAT}". What another tool wrote is not read in; its text can be pasted when you start from a document.`;
}

function checked(answers: Envelope["answers"], update: FileUpdate | null, faults: FaultList): ReadFile {
  const accepted = new Map<string, Answer>();
  for (const [path, answer] of Object.entries(answers)) {
    const result = checkAnswer(INSTRUMENT, path, answer);
    if (result.ok) accepted.set(path, result.answer);
    else for (const { at, sentence } of result.faults) faults.add(["answers", path, ...at], sentence);
  }
  const file = { instrumentVersion: INSTRUMENT.version, answers: Object.fromEntries(accepted) };
  for (const { place, sentence } of findLooseEnds(INSTRUMENT, file.answers, Object.keys(answers))) {
    faults.add(["answers", ...place], sentence);
  }
  return faults.isEmpty ? { ok: true, file, update } : faults.refusal;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
