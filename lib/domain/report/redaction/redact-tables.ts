import { listOf } from "@/lib/domain/report/anchors";
import { redactLabel, redactWords } from "@/lib/domain/report/redaction/redact-findings";
import { WITHHELD, type Withheld } from "@/lib/domain/report/redaction/withheld";
import type { AnswerLine, RecordTable, ReportDocument, TermRow } from "@/lib/domain/report/report-document";

type Lines = ReadonlyMap<string, AnswerLine>;

/** A table of records: records left out as a whole are gone, cells of other withheld answers say so. */
export function redactRecordTable(table: RecordTable, lines: Lines, withheld: Withheld): RecordTable {
  const all = [...lines.values()];
  return {
    ...table,
    rows: table.rows
      .filter(({ path }) => !withheld.hasRecord(path))
      .map(({ path, cells }) => ({
        path,
        cells: cells.map((cell, column) => {
          if (cell === "") return cell;
          const line = all.find(
            ({ record, asked }) => record?.path === path && asked === table.columns[column],
          );
          return line ? redactWords(cell, line.path, lines, withheld) : WITHHELD;
        }),
      })),
  };
}

/** Misuse: patterns keep their label; what was said of them, why they are expected and by which pathways may be withheld. */
export function redactMisuse(
  { patterns, pathways }: ReportDocument["misuse"],
  lines: Lines,
  withheld: Withheld,
): ReportDocument["misuse"] {
  const isStatedHidden = withheld.has("misuse.patterns");
  const areGroundsHidden = GROUNDS.some((path) => withheld.has(path)) || withheld.hasAnyOf("project.outputs");
  const kept = pathways.filter(({ path }) => !withheld.hasRecord(path));
  const rows = kept.map((row) => {
    const has = (field: string) => withheld.has(`${row.path}/${field}`);
    const words = (field: string, text: string) =>
      text && redactWords(text, `${row.path}/${field}`, lines, withheld);
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
    patterns: patterns.map((row) => ({
      ...row,
      expectedBecause: row.expectedBecause && areGroundsHidden ? WITHHELD : row.expectedBecause,
      stated: isStatedHidden ? "withheld" : row.stated,
      pathways: rows.filter(({ pattern }) => pattern === row.label).map(({ name }) => name),
    })),
    pathways: rows,
  };
}

/** What makes a misuse pattern plausible. */
const GROUNDS = ["screening.makes-easier", "screening.hazard", "release.form"];

/**
 * Terms: excerpts go with their answer. A defined word's row carries no path; it belongs to the records with that word, and
 * where no record has it, to every record.
 */
export function redactTerms(terms: readonly TermRow[], lines: Lines, withheld: Withheld): readonly TermRow[] {
  const all = [...lines.values()];
  const named = all.filter(({ path }) => listOf(path) === "terms.list" && path.endsWith("/term"));
  const everyRecord = [
    ...new Set(
      all
        .filter(({ path }) => listOf(path) === "terms.list")
        .map(({ path }) => path.slice(0, path.lastIndexOf("/"))),
    ),
  ];
  return terms.flatMap((row) => {
    const uses = row.uses
      .filter(
        ({ path }) =>
          !withheld.has(path) &&
          withheld.nameAt(path) === null &&
          !withheld.mentions(lines.get(path)?.text ?? ""),
      )
      .map((use) => ({
        ...use,
        label: redactLabel(use.label, use.path, withheld),
        excerpt: withheld.without(use.excerpt),
      }));
    if (row.state === "undefined") return uses.length === 0 && row.uses.length > 0 ? [] : [{ ...row, uses }];
    const own = named
      .filter(({ text }) => text.trim() === row.term)
      .map(({ path }) => path.slice(0, -"/term".length));
    const records = own.length > 0 ? own : everyRecord;
    if (records.length > 0 && records.every((record) => withheld.hasRecord(record))) return [];
    const cell = (text: string, ...fields: string[]) =>
      text && records.some((record) => fields.some((field) => withheld.has(`${record}/${field}`)))
        ? WITHHELD
        : withheld.without(text);
    return [
      {
        ...row,
        term: cell(row.term, "term"),
        sense: cell(row.sense, "sense", "meaning"),
        otherReaders: cell(row.otherReaders, "other-readers"),
        whoGains: cell(row.whoGains, "who-gains"),
        survives: cell(row.survives, "survives"),
        uses: records.some((record) => withheld.has(`${record}/term`)) ? [] : uses,
      },
    ];
  });
}
