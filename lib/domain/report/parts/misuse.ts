import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import type { Answers } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-in-words";
import { recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, textAt, valueAt } from "@/lib/domain/assessment/records";
import { expectedPatterns } from "@/lib/domain/instrument/expected-patterns";
import type { Instrument } from "@/lib/domain/instrument/question";
import type { MisusePathwayRow, MisusePatternRow, ReportDocument } from "@/lib/domain/report/report-document";

const LIST = "misuse.pathways";

/**
 * Misuse as the author modelled it: the patterns that are expected, stated or described, and the pathways before and
 * after mitigation. Patterns nobody expects and nobody mentioned are left out. Unanswered numbers are null.
 */
export function misusePart(instrument: Instrument, answers: Answers): ReportDocument["misuse"] {
  return { patterns: patternRows(answers), pathways: pathwayRows(instrument, answers) };
}

function patternRows(answers: Answers): readonly MisusePatternRow[] {
  const expected = new Map(expectedPatterns(answers).map((item) => [item.pattern as string, item.because]));
  const matrix = valueAt(answers, "misuse.patterns");
  const described = recordsOf(answers, LIST).map((item) => ({
    pattern: textAt(answers, recordPath(LIST, item.id, "pattern")),
    name: textAt(answers, recordPath(LIST, item.id, "name")),
  }));
  return MISUSE_PATTERNS.flatMap(({ id, label }) => {
    const stated = statedFor(matrix, id);
    const pathways = described.filter(({ pattern }) => pattern === id).map(({ name }) => name);
    const expectedBecause = expected.get(id) ?? "";
    if (!expectedBecause && stated === "unanswered" && pathways.length === 0) return [];
    return [{ pattern: id, label, expectedBecause, stated, pathways }];
  });
}

function statedFor(matrix: unknown, pattern: string): MisusePatternRow["stated"] {
  const value =
    typeof matrix === "object" && matrix !== null ? (matrix as Record<string, unknown>)[pattern] : undefined;
  return value === "applies" || value === "does-not-apply" || value === "not-considered"
    ? value
    : "unanswered";
}

function pathwayRows(instrument: Instrument, answers: Answers): readonly MisusePathwayRow[] {
  return recordsOf(answers, LIST).map((item) => {
    const at = (field: string) => recordPath(LIST, item.id, field);
    const words = (field: string) =>
      answers[at(field)] ? answerInWords(instrument, answers, at(field)) : "";
    const number = (field: string) => {
      const value = valueAt(answers, at(field));
      return typeof value === "number" ? value : null;
    };
    return {
      path: recordPath(LIST, item.id),
      name: words("name"),
      pattern: words("pattern"),
      actor: words("actor"),
      likelihood: number("likelihood"),
      severity: number("severity"),
      reversibility: words("reversibility"),
      barriers: words("barriers"),
      mitigation: words("mitigation"),
      residualLikelihood: number("residual-likelihood"),
      residualSeverity: number("residual-severity"),
    };
  });
}
