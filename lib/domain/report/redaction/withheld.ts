import { MARKS } from "@/lib/content/gives-away";
import { INSTRUMENT } from "@/lib/content/instrument";
import { excerpt } from "@/lib/domain/assessment/excerpt";
import { keyOf, type Path } from "@/lib/domain/assessment/path";
import { listById } from "@/lib/domain/instrument/lookup";
import { countsBefore, sourceIn } from "@/lib/domain/ledger/evidence";
import { cutAsQuoted, withinQuotes } from "@/lib/domain/ledger/named";
import { listOf } from "@/lib/domain/report/anchors";
import {
  type AnswerPart,
  type Audience,
  leavesOutPeople,
  leftOutFor,
} from "@/lib/domain/report/redaction/audience";
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

/**
 * What a redaction takes out of one report, to be asked by path or by key (a question, or `list/field`). Nothing here but the
 * names to take out of texts depends on what the withheld answers say, or whether they say anything.
 */
export type Withheld = {
  readonly has: (path: Path) => boolean;
  /** Left out for the audience, so that no place is kept for it; what somebody chose leaves a place that says so. */
  readonly isForAudience: (path: Path) => boolean;
  /** Whether what stands beside an answer is left out. It goes with its answer. */
  readonly hasPart: (path: Path, part: Exclude<AnswerPart, "answers">) => boolean;
  /** Whether any answer that a key stands for is left out; a list stands for its records' being there. */
  readonly hasKey: (key: string) => boolean;
  /**
   * Whether a copy can't say if evidence counts at answers of a key: it is left out there, or some is given there and evidence is left
   * out at a place that counts before it, which may have named the same source.
   */
  readonly leavesEvidenceOpen: (key: string) => boolean;
  /** Whether any field of a list's records is left out, of one record or of all. */
  readonly hasAnyOf: (list: string) => boolean;
  /** The record was chosen as a whole, or its list. */
  readonly hasRecord: (record: Path) => boolean;
  /** Whether the name of the record at or above a path is left out; of any record of a list, for the list's own path. */
  readonly hidesName: (path: Path) => boolean;
  readonly people: boolean;
  /** Nothing at all is left out. */
  readonly isNone: boolean;
  /** Whether a text holds a name that is left out. */
  readonly mentions: (text: string) => boolean;
  /** The text without the names that are left out. */
  readonly without: (text: string) => string;
};

export function withheldFrom(report: ReportDocument, { audience, withheld }: Redaction): Withheld {
  const chosen = new Set(withheld);
  const chosenKeys = new Set(withheld.map(keyOf));
  const listsWithChosen = new Set(withheld.filter((path) => path.split("/").length === 2).map(listOf));
  const lines = report.answers.flatMap((section) => section.lines);
  const hasRecord = (record: Path) => chosen.has(record) || chosen.has(listOf(record));
  const isForAudience = (path: Path) => leftOutFor(audience, path, "answers") !== null;
  const has = (path: Path) => chosen.has(path) || hasRecord(recordOf(path)) || isForAudience(path);
  const hasKey = (key: string) => {
    const list = listOf(key);
    const isField = key !== list;
    if (isForAudience(pathFor(key)) || chosen.has(list)) return true;
    return isField && (listsWithChosen.has(list) || chosenKeys.has(key));
  };
  const hidesName = (path: Path) => {
    const [list = "", record] = path.split("/");
    const field = nameFieldOf(list);
    return record === undefined ? hasKey(`${list}/${field}`) : has(`${list}/${record}/${field}`);
  };
  const hidesEvidence = (key: string) =>
    hasKey(key) || leftOutFor(audience, pathFor(key), "evidence") !== null;
  const cited = new Set(
    lines.filter(({ evidence = "" }) => sourceIn(evidence) !== null).map(({ path }) => keyOf(path)),
  );
  const people = leavesOutPeople(audience);
  const recordNames = lines.flatMap((line) => (hidesName(line.path) ? nameIn(line) : []));
  const persons = people ? personsIn(report) : [];
  const names = [...new Set([...recordNames, ...persons])].filter((name) => /[\p{L}\p{N}]/u.test(name));
  const pattern = names.length === 0 ? null : patternOf(names);
  return {
    has,
    isForAudience,
    hasPart: (path, part) => has(path) || leftOutFor(audience, path, part) !== null,
    hasKey,
    leavesEvidenceOpen: (key) =>
      hidesEvidence(key) || (cited.has(key) && countsBefore(key).some(hidesEvidence)),
    hasAnyOf: (list) => chosenKeys.has(list) || keysOfList(list).some(hasKey),
    hasRecord,
    hidesName,
    people,
    isNone: withheld.length === 0 && !people && !Object.keys(MARKS).some(hasKey),
    mentions: (text) => pattern !== null && text.search(pattern) >= 0,
    without: (text) => (pattern === null ? text : text.replace(pattern, WITHHELD)),
  };
}

/** A path that a key stands for. */
export function pathFor(key: string): Path {
  return key.replace("/", "/any/");
}

function keysOfList(list: string): readonly string[] {
  return Object.keys(MARKS).filter((key) => key.startsWith(`${list}/`));
}

function recordOf(path: Path): Path {
  return path.split("/").slice(0, 2).join("/");
}

function nameFieldOf(list: string): string {
  return listById(INSTRUMENT, list)?.kind.nameField ?? "name";
}

/** What a record is called, by the line that names it; a record without a name is called after its list. */
function nameIn({ record, path, status, text }: AnswerLine): readonly string[] {
  if (!record || status !== "answered") return [];
  const isName = text.trim() === record.name || path.endsWith(`/${nameFieldOf(listOf(path))}`);
  return isName ? [text.trim()] : [];
}

/** Fields that hold the name of a person, by their key. */
const PERSON_FIELDS: ReadonlySet<string> = new Set(["release.commitments/owner", "inaction.consulted/who"]);

function personsIn({ meta, openQuestions, answers }: ReportDocument): readonly string[] {
  const named = answers.flatMap((section) =>
    section.lines
      .filter(({ path, status }) => status === "answered" && PERSON_FIELDS.has(keyOf(path)))
      .map(({ text }) => text),
  );
  const submittedBy = meta.revision ? [meta.revision.submittedBy] : [];
  return [...meta.authors, ...submittedBy, ...openQuestions.map(({ who }) => who), ...named].map((name) =>
    name.trim(),
  );
}

/** Names as they stand, and cut short as findings quote them; the longest first, as whole words only. */
function patternOf(names: readonly string[]): RegExp {
  const forms = names.flatMap((name) => {
    const cut = [...cutAsQuoted(name), ...QUOTED_LENGTHS.map((length) => excerpt(name, length))];
    return [name, ...cut, ...cut.map(withinQuotes)];
  });
  const alternatives = [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

/** As answers beside findings cut a name, and rows of reports before rulebook 1.10.0. */
const QUOTED_LENGTHS = [80, 180, 200, 280];
