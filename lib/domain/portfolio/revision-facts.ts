import type { Answers, Quantiles } from "@/lib/domain/assessment/answer";
import { isCalendarDay } from "@/lib/domain/assessment/calendar-day";
import { recordPath } from "@/lib/domain/assessment/path";
import { choicesAt, recordName, recordsOf, textAt, valueAt } from "@/lib/domain/assessment/records";
import { unnamedLabel } from "@/lib/domain/assessment/unnamed";
import type { Finding, Severity } from "@/lib/domain/findings/finding";
import { countedAs } from "@/lib/domain/findings/holds-approval";
import { scrutinyRank } from "@/lib/domain/findings/support";
import {
  forecastsOf,
  type ProjectFacts,
  projectFacts,
} from "@/lib/domain/portfolio/concluding/project-facts";
import { impliedShiftOf, modelledOf, modelWords } from "@/lib/domain/portfolio/modelled";
import { type PortfolioShare, portfolioShare } from "@/lib/domain/portfolio/portfolio-share";
import { type RevisionWord, revisionWords } from "@/lib/domain/portfolio/revision-words";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/** What portfolios ask of a revision, beside it in columns and tables of their own. */
export type RevisionFacts = {
  readonly scrutiny: string;
  /** 1 to 4 in the order of the levels; 0: none of them. */
  readonly scrutinyRank: number;
  readonly kindsOfWork: readonly string[];
  readonly shift: Quantiles | null;
  readonly effect: Quantiles | null;
  /** Findings by what they count as for whoever decides. */
  readonly counts: { readonly [severity in Severity]: number };
  readonly findings: readonly Pick<
    Finding,
    "fingerprint" | "ruleId" | "kind" | "severity" | "theme" | "title"
  >[];
  /** Of several kinds, the first. */
  readonly recipients: readonly { readonly record: string; readonly name: string; readonly kind: string }[];
  readonly patterns: readonly { readonly pattern: string; readonly origin: "pathway" | "expected" }[];
  /** What its model implies of the shift, from -3 to 3; null where that is on no such scale. */
  readonly impliedShift: number | null;
  readonly forecasts: number;
  /** When the first of them is settled, YYYY-MM-DD. */
  readonly firstForecast: string | null;
  /** What searches look for. */
  readonly words: readonly RevisionWord[];
  /** What conclusions over a portfolio read. */
  readonly project: ProjectFacts;
  /** What it adds to the sums over a portfolio. */
  readonly share: PortfolioShare;
};

const RECIPIENTS = "recipients.list";
const PATHWAYS = "misuse.pathways";

/** What kinds of work it is, by the options of that question; none where that is not answered. */
export function kindsOfWork(answers: Answers): readonly string[] {
  const kinds = valueAt(answers, "project.kind");
  return Array.isArray(kinds) ? kinds.map(String) : [];
}

/**
 * What portfolios ask of a revision, read off its frozen answers and report: when it is submitted, and whenever `landfall derived`
 * makes it anew. An answer that is not there gives no kind, recipient or pattern.
 */
export function revisionFacts(answers: Answers, report: ReportDocument): RevisionFacts {
  const count = (severity: Severity) =>
    report.findings.filter((finding) => countedAs(finding) === severity).length;
  const described = recordsOf(answers, PATHWAYS)
    .map((item) => textAt(answers, recordPath(PATHWAYS, item.id, "pattern")))
    .filter((pattern) => pattern !== "");
  const expected = report.misuse.patterns.filter((row) => row.expectedBecause !== "");
  const recipients = recordsOf(answers, RECIPIENTS).map((item) => ({
    record: item.id,
    name: recordName(answers, RECIPIENTS, item.id, "name", unnamedLabel("recipient")),
    kinds: choicesAt(answers, recordPath(RECIPIENTS, item.id, "kind")),
  }));
  const patterns = [
    ...[...new Set(described)].map((pattern) => ({ pattern, origin: "pathway" as const })),
    ...expected.map((row) => ({ pattern: row.pattern, origin: "expected" as const })),
  ];
  const project = projectFacts(answers, report);
  const forecasts = forecastsOf(answers);
  return {
    scrutiny: report.scrutiny.level,
    scrutinyRank: scrutinyRank(report.scrutiny.level),
    kindsOfWork: kindsOfWork(answers),
    shift: report.axes.timelineShift,
    effect: report.axes.safetyEffect,
    counts: {
      blocking: count("blocking"),
      serious: count("serious"),
      concern: count("concern"),
      note: count("note"),
    },
    findings: report.findings.map(({ fingerprint, ruleId, kind, severity, theme, title }) => ({
      fingerprint,
      ruleId,
      kind,
      severity,
      theme,
      title,
    })),
    recipients: recipients.map(({ kinds, ...each }) => ({ ...each, kind: kinds[0] ?? "" })),
    patterns,
    impliedShift: impliedShiftOf(project),
    forecasts: forecasts.count,
    firstForecast: isCalendarDay(forecasts.first) ? forecasts.first : null,
    words: revisionWords(answers, {
      findings: report.findings,
      senses: modelledOf(project).senses,
      ids: {
        kind: recipients.flatMap(({ kinds }) => kinds),
        pattern: patterns.map(({ pattern }) => pattern),
        rule: report.findings.map(({ ruleId }) => ruleId),
        work: kindsOfWork(answers),
        ...modelWords(project),
      },
    }),
    project,
    share: portfolioShare(project),
  };
}
