import type { Path } from "@/lib/domain/assessment/path";
import { excerpt } from "@/lib/domain/findings/excerpt";
import { listOf } from "@/lib/domain/report/anchors";
import { type Audience, leavesOutPeople, leftOutFor } from "@/lib/domain/report/redaction/audience";
import type { AnswerLine, ReportDocument } from "@/lib/domain/report/report-document";

export type Redaction = {
  readonly audience: Audience;
  /** Answers left out by choice: of a question, of a record with all its fields, or of one field. */
  readonly withheld: readonly Path[];
};

/** Stands where an answer, a name or a number was. */
export const WITHHELD = "Withheld";

/** Why an answer is left out that somebody chose. */
export const BY_CHOICE = "Chosen by whoever made this copy";

/** What a redaction takes out of one report, to be asked by path. */
export type Withheld = {
  /** Why the answer at a path is left out; null where it stays. A record's fields go with it, and a list's records. */
  readonly reason: (path: Path) => string | null;
  readonly has: (path: Path) => boolean;
  /** Whether note and evidence beside an answer are left out. They go with their answer. */
  readonly hasAsides: (path: Path) => boolean;
  readonly hasAnyOf: (list: string) => boolean;
  /** The record was chosen as a whole, or its list. */
  readonly hasRecord: (record: Path) => boolean;
  /** What the record at or above a path is called, if that is left out; null otherwise. */
  readonly nameAt: (path: Path) => string | null;
  readonly people: boolean;
  /** Whether a text holds a name that is left out. */
  readonly mentions: (text: string) => boolean;
  /** The text without the names that are left out. */
  readonly without: (text: string) => string;
};

export function withheldFrom(report: ReportDocument, { audience, withheld }: Redaction): Withheld {
  const chosen = new Set(withheld);
  const lines = report.answers.flatMap((section) => section.lines);
  const hasRecord = (record: Path) => chosen.has(record) || chosen.has(listOf(record));
  const reason = (path: Path) => {
    if (chosen.has(path) || hasRecord(recordOf(path))) return BY_CHOICE;
    return leftOutFor(audience, path, "answers");
  };
  const has = (path: Path) => reason(path) !== null;
  const people = leavesOutPeople(audience);
  const recordNames = new Map(lines.flatMap((line) => withheldName(line, has)));
  const persons = people ? personsIn(report) : [];
  const names = [...new Set([...recordNames.values(), ...persons])].filter((name) =>
    /[\p{L}\p{N}]/u.test(name),
  );
  const pattern = names.length === 0 ? null : patternOf(names);
  return {
    reason,
    has,
    hasAsides: (path) => has(path) || leftOutFor(audience, path, "asides") !== null,
    hasAnyOf: (list) =>
      has(list) ||
      [...chosen].some((path) => listOf(path) === list) ||
      lines.some((line) => listOf(line.path) === list && has(line.path)),
    hasRecord,
    nameAt: (path) => recordNames.get(recordOf(path)) ?? null,
    people,
    mentions: (text) => pattern !== null && text.search(pattern) >= 0,
    without: (text) => (pattern === null ? text : text.replace(pattern, WITHHELD)),
  };
}

function recordOf(path: Path): Path {
  return path.split("/").slice(0, 2).join("/");
}

/** The line that names its record is the one whose text is the record's name. */
function withheldName(line: AnswerLine, has: (path: Path) => boolean): readonly (readonly [Path, string])[] {
  const { record, path, text } = line;
  return record && has(path) && text.trim() === record.name ? [[record.path, record.name]] : [];
}

const PERSON_FIELDS = ["release.commitments/owner", "inaction.consulted/who"];

function personsIn({ meta, openQuestions, answers }: ReportDocument): readonly string[] {
  const named = answers.flatMap((section) =>
    section.lines
      .filter(({ path, status }) => status === "answered" && isPersonField(path))
      .map(({ text }) => text),
  );
  const submittedBy = meta.revision ? [meta.revision.submittedBy] : [];
  return [...meta.authors, ...submittedBy, ...openQuestions.map(({ who }) => who), ...named].map((name) =>
    name.trim(),
  );
}

function isPersonField(path: Path): boolean {
  return PERSON_FIELDS.some((each) => `${listOf(path)}/${path.split("/")[2]}` === each);
}

/** Names as they stand, and cut short as findings quote them; the longest first, as whole words only. */
function patternOf(names: readonly string[]): RegExp {
  const forms = names.flatMap((name) => [name, ...QUOTED_LENGTHS.map((length) => excerpt(name, length))]);
  const alternatives = [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

const QUOTED_LENGTHS = [80, 180, 280];
