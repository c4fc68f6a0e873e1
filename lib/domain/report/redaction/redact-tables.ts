import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { listById, locate } from "@/lib/domain/instrument/lookup";
import { listOf } from "@/lib/domain/report/anchors";
import { termRows } from "@/lib/domain/report/parts/terms";
import { redactLabel, redactWords } from "@/lib/domain/report/redaction/redact-findings";
import { WITHHELD, type Withheld } from "@/lib/domain/report/redaction/withheld";
import type {
  AnswerLine,
  AnswerSection,
  RecordTable,
  ReportDocument,
  TermRow,
} from "@/lib/domain/report/report-document";

type Lines = ReadonlyMap<string, AnswerLine>;

/**
 * A table of records: records left out as a whole are gone, and so are columns that are left out for the audience; cells of
 * other withheld answers say so, whether or not they said anything.
 */
export function redactRecordTable(
  list: string,
  { columns, rows }: RecordTable,
  lines: Lines,
  withheld: Withheld,
): RecordTable {
  const fields = columns.map((column) => fieldOfColumn(list, column, lines));
  const shown = fields.flatMap((field, at) =>
    withheld.isForAudience(`${list}/any/${field ?? UNKNOWN_FIELD}`)
      ? []
      : [{ field: field ?? UNKNOWN_FIELD, at }],
  );
  return {
    columns: shown.map(({ at }) => columns[at] ?? ""),
    rows: rows
      .filter(({ path }) => !withheld.hasRecord(path))
      .map(({ path, cells }) => ({
        path,
        cells: shown.map(({ field, at }) =>
          redactWords(cells[at] ?? "", `${path}/${field}`, lines, withheld),
        ),
      })),
  };
}

/** Stands for the field of a column that nobody knows; it has no mark. */
const UNKNOWN_FIELD = "unknown";

/** Columns are named by what is asked: by today's instrument, or by the answers of the same document. */
function fieldOfColumn(list: string, column: string, lines: Lines): string | undefined {
  const known = listById(INSTRUMENT, list)?.kind.fields.find(({ label }) => label === column)?.id;
  if (known !== undefined) return known;
  const line = [...lines.values()].find(({ path, asked }) => listOf(path) === list && asked === column);
  return line?.path.split("/")[2];
}

/** Misuse: patterns keep their label; what was said of them, why they are expected and by which pathways may be withheld. */
export function redactMisuse(
  { patterns, pathways }: ReportDocument["misuse"],
  lines: Lines,
  withheld: Withheld,
): ReportDocument["misuse"] {
  const isStatedHidden = withheld.has("misuse.patterns");
  const areGroundsHidden = GROUNDS.some(withheld.hasKey);
  if (withheld.isNone) return { patterns, pathways };
  const kept = pathways.filter(({ path }) => !withheld.hasRecord(path));
  const rows = kept.map((row) => {
    const has = (field: string) => withheld.has(`${row.path}/${field}`);
    const words = (field: string, text: string) => redactWords(text, `${row.path}/${field}`, lines, withheld);
    return {
      path: row.path,
      name: words("name", row.name),
      pattern: words("pattern", row.pattern),
      actor: words("actor", row.actor),
      likelihood: has("likelihood") ? null : row.likelihood,
      severity: has("severity") ? null : row.severity,
      reversibility: words("reversibility", row.reversibility),
      barriers: words("barriers", row.barriers),
      mitigation: words("mitigation", row.mitigation),
      residualLikelihood: has("residual-likelihood") ? null : row.residualLikelihood,
      residualSeverity: has("residual-severity") ? null : row.residualSeverity,
    };
  });
  return {
    // A pattern has a row because it is expected, spoken to or described; what is withheld gives it none.
    patterns: patterns.flatMap((row) => {
      const described = rows.filter(({ pattern }) => pattern === row.label).map(({ name }) => name);
      const isExpected = !areGroundsHidden && row.expectedBecause !== "";
      const isStated = !isStatedHidden && row.stated !== "unanswered";
      if (!isExpected && !isStated && described.length === 0) return [];
      return [
        {
          ...row,
          expectedBecause: areGroundsHidden ? WITHHELD : row.expectedBecause,
          stated: isStatedHidden ? ("withheld" as const) : row.stated,
          pathways: described,
        },
      ];
    }),
    pathways: rows,
  };
}

/** What makes a misuse pattern plausible. */
export const GROUNDS = [
  "screening.makes-easier",
  "screening.hazard",
  "release.form",
  "project.outputs/name",
  "project.outputs/makes-easier",
  "project.outputs/hazard",
  "project.outputs/form",
];

/**
 * Terms: a defined word's row carries no path; it belongs to the records with that word, and where no record has it, to every
 * record. Where words stand, and which are used without a sense, is found anew in the texts that stay: what was found in all of
 * them would tell of the others. `answers` are the copy's, `whole` the report's lines.
 */
export function redactTerms(
  terms: readonly TermRow[],
  answers: readonly AnswerSection[],
  whole: Lines,
  withheld: Withheld,
): readonly TermRow[] {
  if (withheld.isNone) return terms;
  const found = termRows(INSTRUMENT, answersShown(answers)).map((row) => ({
    ...row,
    uses: row.uses.map((use) => ({ ...use, label: redactLabel(use.label, use.path, withheld) })),
  }));
  const lines = answers.flatMap((section) => section.lines);
  const named = lines.filter(({ path }) => listOf(path) === LIST && path.endsWith("/term"));
  const everyRecord = [
    ...new Set(lines.flatMap(({ path, record }) => (record && listOf(path) === LIST ? [record.path] : []))),
  ];
  const defined = terms.flatMap((row): readonly TermRow[] => {
    if (row.state === "undefined") return [];
    const own = named.flatMap(({ text, record }) =>
      record && text.trim() === row.term ? [record.path] : [],
    );
    const records = own.length > 0 ? own : everyRecord;
    const has = (...fields: string[]) =>
      fields.some((field) => withheld.isForAudience(`${LIST}/any/${field}`)) ||
      records.some((record) => fields.some((field) => withheld.has(`${record}/${field}`)));
    if (own.length === 0 && withheld.hidesName(LIST)) return [];
    const cell = (text: string, ...fields: string[]) => {
      if (has(...fields)) return WITHHELD;
      const paths = records.flatMap((record) => fields.map((field) => `${record}/${field}`));
      const path = paths.find((each) => whole.get(each)?.text === text);
      return path === undefined ? withheld.without(text) : redactWords(text, path, whole, withheld);
    };
    return [
      {
        ...row,
        term: cell(row.term, "term"),
        sense: cell(row.sense, "sense", "meaning"),
        otherReaders: cell(row.otherReaders, "other-readers"),
        whoGains: cell(row.whoGains, "who-gains"),
        survives: cell(row.survives, "survives"),
        uses: found.find(({ term, state }) => state === "defined" && term === row.term)?.uses ?? [],
      },
    ];
  });
  return [...defined, ...found.filter(({ state }) => state === "undefined")];
}

const LIST = "terms.list";

/** The texts that a copy shows, as answers. Closed answers are none: their words are the instrument's. */
function answersShown(sections: readonly AnswerSection[]): Answers {
  const answers: { [path: Path]: Answer } = {};
  sections
    .flatMap(({ lines }) => lines)
    .forEach(({ path, record, status, text, note }, at) => {
      if (record) answers[record.path] ??= { status: "answered", value: `a${String(at).padStart(6, "0")}` };
      if (status === "answered" && isText(path))
        answers[path] = { status, value: text, ...(note && { note }) };
      else if (note) answers[path] = { status: "unknown", note };
    });
  return answers;
}

function isText(path: Path): boolean {
  const located = locate(INSTRUMENT, path);
  if (located?.type !== "question" && located?.type !== "field") return false;
  const { type } = located.type === "question" ? located.kind : located.field.kind;
  return type === "short-text" || type === "long-text";
}
