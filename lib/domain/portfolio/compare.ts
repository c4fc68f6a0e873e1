import { unnamedLabel } from "@/lib/domain/assessment/unnamed";
/**
 * Comparison of two to six assessments, answer by answer and finding by finding. It puts side by side and says where they
 * differ; it ranks nothing and adds nothing up (timeline shifts are added in shifts-together.ts).
 */

import type { Answers } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-in-words";
import { excerpt } from "@/lib/domain/assessment/excerpt";
import { recordPath } from "@/lib/domain/assessment/path";
import { recordName, recordsOf } from "@/lib/domain/assessment/records";
import type { Finding, FindingKind, Severity } from "@/lib/domain/findings/finding";
import { rankOf, SEVERITIES } from "@/lib/domain/findings/labels";
import { isList, type ListQuestion } from "@/lib/domain/instrument/lookup";
import type { Instrument, Question, SectionId } from "@/lib/domain/instrument/question";

export type Compared = { readonly answers: Answers; readonly findings: readonly Finding[] };

/** One cell: the answer in words, or the records of a list, each with its answered fields. */
export type AnswerCell = {
  readonly text: string;
  readonly records: readonly {
    readonly name: string;
    readonly fields: readonly { readonly label: string; readonly text: string }[];
  }[];
};

export type AnswerRow = {
  readonly question: string;
  readonly label: string;
  readonly cells: readonly AnswerCell[];
  readonly section: SectionId;
  /** Not all cells say the same. */
  readonly differs: boolean;
  /** Of the findings that rest on it, in any of them, how grave the gravest is (0: blocking; 4: none does), and how many there are. */
  readonly gravest: number;
  readonly findings: number;
};

export type ComparedSection = {
  readonly id: SectionId;
  readonly title: string;
  readonly rows: readonly AnswerRow[];
};

export type FindingCell = {
  /** Of the gravest, where the rule came out several times. */
  readonly severity: Severity;
  readonly times: number;
  /** What it says of this one; null where that is the row's title. */
  readonly title: string | null;
};

export type FindingRow = {
  readonly ruleId: string;
  /** The sentence of the gravest of its findings, and where among the compared that stands. */
  readonly title: string;
  readonly of: number;
  readonly kind: FindingKind;
  /** Per assessment: what the rule came out with there, or null. */
  readonly cells: readonly (FindingCell | null)[];
};

/** Of an answer that is not given in full. */
const KEPT = 160;
/** Of a finding’s sentence beside another’s: enough to tell what it is about. */
const KEPT_TITLE = 70;

/**
 * Answers side by side, by section; of the section `inFull` with everything, of the others as much as tells them apart. Questions none of
 * them answered are left out; a missing answer is an empty text. Works for any number of columns; the page asks for two to six.
 */
export function compareAnswers(
  instrument: Instrument,
  columns: readonly Compared[],
  inFull: SectionId | null,
): readonly ComparedSection[] {
  const resting = findingsByQuestion(columns);
  return instrument.sections
    .map(({ id, title }) => ({
      id,
      title,
      rows: instrument.questions
        .filter((question) => question.section === id)
        .map((question) => ({
          ...answerRow(instrument, question, columns, question.section === inFull),
          ...(resting.get(question.id) ?? { gravest: SEVERITIES.length, findings: 0 }),
        }))
        .filter((row) => row.cells.some((cell) => cell.text !== "" || cell.records.length > 0)),
    }))
    .filter((section) => section.rows.length > 0);
}

/** What differs over all sections: first what the gravest findings rest on, then what most rest on, else as it is asked. */
export function differences(sections: readonly ComparedSection[]): readonly AnswerRow[] {
  return sections
    .flatMap(({ rows }) => rows.filter((row) => row.differs))
    .sort((a, b) => a.gravest - b.gravest || b.findings - a.findings);
}

type Resting = Pick<AnswerRow, "gravest" | "findings">;

function findingsByQuestion(columns: readonly Compared[]): ReadonlyMap<string, Resting> {
  const found = new Map<string, Resting>();
  for (const finding of columns.flatMap(({ findings }) => findings)) {
    if (finding.kind === "strength") continue;
    const gravity = rankOf(finding);
    const questions = new Set(finding.answers.map(({ path }) => path.split("/")[0] ?? ""));
    for (const question of questions) {
      const { gravest, findings } = found.get(question) ?? { gravest: SEVERITIES.length, findings: 0 };
      found.set(question, { gravest: Math.min(gravest, gravity), findings: findings + 1 });
    }
  }
  return found;
}

function answerRow(
  instrument: Instrument,
  question: Question,
  columns: readonly Compared[],
  isFull: boolean,
): Omit<AnswerRow, keyof Resting> {
  const full = columns.map(({ answers }) => ({
    text: answers[question.id] ? answerInWords(instrument, answers, question.id) : "",
    records: isList(question) ? recordCells(instrument, question, answers) : [],
  }));
  const [first] = full;
  const differs = full.some((cell) => JSON.stringify(cell) !== JSON.stringify(first));
  const cells = isFull
    ? full
    : full.map(({ text, records }) => ({
        text: excerpt(text, KEPT),
        records: records.map(({ name }) => ({ name: excerpt(name, KEPT), fields: [] })),
      }));
  return { question: question.id, label: question.text, section: question.section, cells, differs };
}

function recordCells(
  instrument: Instrument,
  question: ListQuestion,
  answers: Answers,
): AnswerCell["records"] {
  const { kind, id: list } = question;
  return recordsOf(answers, list).map((item) => ({
    name: recordName(answers, list, item.id, kind.nameField, unnamedLabel(kind.noun)),
    fields: kind.fields
      .filter((field) => field.id !== kind.nameField && item.fields[field.id] !== undefined)
      .map((field) => ({
        label: field.label,
        text: answerInWords(instrument, answers, recordPath(list, item.id, field.id)),
      })),
  }));
}

/**
 * Findings side by side, a row a rule that fired anywhere; gravest first, strengths last, then by rule id. A rule says of each what it
 * found there, so a row has the sentence of the gravest, and the cells of others their own.
 */
export function compareFindings(columns: readonly Compared[]): readonly FindingRow[] {
  const rules = new Set(columns.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
  return [...rules]
    .flatMap((ruleId) => {
      const fired = columns.map(({ findings }) => findings.filter((finding) => finding.ruleId === ruleId));
      const gravest = fired.map((each) => each.toSorted((a, b) => rankOf(a) - rankOf(b))[0]);
      const [first] = gravest.filter((each) => each !== undefined).sort((a, b) => rankOf(a) - rankOf(b));
      if (!first) return [];
      const { title, kind } = first;
      const cells = gravest.map(
        (each, at) =>
          each && {
            severity: each.severity,
            times: fired[at]?.length ?? 0,
            title: each.title === title ? null : excerpt(each.title, KEPT_TITLE),
          },
      );
      return [{ ruleId, title, of: gravest.indexOf(first), kind, cells: cells.map((cell) => cell ?? null) }];
    })
    .sort((a, b) => gravity(a) - gravity(b) || (a.ruleId < b.ruleId ? -1 : 1));
}

function gravity(row: FindingRow): number {
  if (row.kind === "strength") return SEVERITIES.length;
  return Math.min(...row.cells.flatMap((cell) => (cell ? [rankOf(cell)] : [])));
}
