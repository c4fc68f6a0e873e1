import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { type FileUpdate, readAssessmentFile } from "@/lib/domain/file/assessment-file";
import type { FileRefusal } from "@/lib/domain/file/file-fault";
import { labelOf } from "@/lib/domain/instrument/lookup";
import { Refused, refuse } from "@/lib/use-cases/result";
import type { Left } from "@/lib/x-risk-sheet/place";
import { readXRiskSheet } from "@/lib/x-risk-sheet/x-risk-sheet";
import { refusals } from "@/messages/refusals";

/** The kinds of file an assessment can start from. */
export const START_FILE_KINDS = ["assessment", "x-risk-sheet"] as const;

/** What of an X-Risk Sheet went where, and what did not. */
export type SheetPlacement = {
  readonly mapped: readonly {
    readonly number: number;
    readonly title: string;
    readonly path: Path;
    /** What is asked at `path`. */
    readonly asked: string;
  }[];
  readonly left: readonly Left[];
};

export type StartFile = {
  readonly answers: Answers;
  /** Of an older assessment file. */
  readonly update: FileUpdate | null;
  /** Of an X-Risk Sheet; an assessment file is read whole. */
  readonly sheet: SheetPlacement | null;
};

/** The answers in a file of this kind; refuses, with every fault, what is none. */
export function readStartFile(kind: (typeof START_FILE_KINDS)[number], text: string): StartFile {
  return kind === "assessment" ? fromAssessmentFile(text) : fromSheet(text);
}

function fromAssessmentFile(text: string): StartFile {
  const read = readAssessmentFile(text);
  if (!read.ok) throw refusedFile(read);
  return { answers: read.file.answers, update: read.update, sheet: null };
}

function refusedFile({ faults, unlisted }: FileRefusal): Refused {
  const count = faults.length + unlisted;
  const sentence = [refusals.faultsInFile(count), unlisted > 0 && refusals.faultsListed(faults.length)]
    .filter(Boolean)
    .join(" ");
  return new Refused({ code: "invalid", sentence, faults });
}

function fromSheet(text: string): StartFile {
  const read = readXRiskSheet(text);
  if (!read.ok) throw refuse("invalid", read.sentence);
  const mapped = read.mapped.map(({ number, title, path }) => ({
    number,
    title,
    path,
    asked: labelOf(INSTRUMENT, path) ?? path,
  }));
  return { answers: read.answers, update: null, sheet: { mapped, left: read.left } };
}
