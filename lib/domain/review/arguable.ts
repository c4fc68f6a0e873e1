import type { Answers } from "@/lib/domain/assessment/answer";
import { pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { parsePath } from "@/lib/domain/assessment/path";
import { FIGURE_IDS } from "@/lib/domain/figures/figure";
import { locate } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";
import { answerAnchor, findingAnchor } from "@/lib/domain/report/anchors";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { findingName } from "@/lib/domain/review/disputed-findings";
import { type Named, namesOf } from "@/lib/domain/review/names-of";
import { subjectsOf } from "@/lib/domain/review/subjects";

type Frozen = { readonly report: ReportDocument; readonly answers: Answers };

const FINDING = findingName({ fingerprint: "" });
const FIGURE = "figure:";

/**
 * What one thing in a revision is called that a thread can be about: an answer or a record, by its path; a finding; a claim answered
 * in words; a quantity; a figure. Null: there is no such thing in it.
 */
export function arguableLabel(
  instrument: Instrument,
  { report, answers }: Frozen,
  name: string,
): string | null {
  const named = namedIn({ report, answers }).get(name);
  if (named) return named.label;
  if (name.startsWith(FINDING)) {
    return report.findings.find((finding) => findingName(finding) === name)?.title ?? null;
  }
  if (name.startsWith(FIGURE)) return FIGURE_IDS.find((id) => FIGURE + id === name) ?? null;
  if (!parsePath(name) || !locate(instrument, name)) return null;
  return pathLabel(instrument, answers, name);
}

/** What is offered to argue about, by name, each with what it is called: findings, claims and quantities, figures, answers. */
export function arguables(frozen: Frozen): ReadonlyMap<string, string> {
  return new Map([
    ...frozen.report.findings.map((finding): [string, string] => [findingName(finding), finding.title]),
    ...[...namedIn(frozen)].map(([name, { label }]): [string, string] => [name, label]),
  ]);
}

/** Answers and what reviewers are asked about, but for the places of what is missing: nothing stands there to argue with. */
function namedIn({ report, answers }: Frozen): ReadonlyMap<string, Named> {
  return namesOf(
    report,
    subjectsOf(report, answers, []).filter(({ kind }) => kind !== "missing"),
  );
}

/** Where in the report it stands, as an anchor; null where the report has none for it. */
export function arguableAnchor(name: string): string | null {
  if (name.startsWith(FINDING)) return findingAnchor(name.slice(FINDING.length));
  return parsePath(name) ? answerAnchor(name) : null;
}
