import { INSTRUMENT } from "@/lib/content/instrument";
import type { WorldviewId } from "@/lib/content/options/worldviews";
import type { Answers } from "@/lib/domain/assessment/answer";
import { DEPTH_LABELS, decideDepth } from "@/lib/domain/assessment/depth";
import type { Path } from "@/lib/domain/assessment/path";
import { whatWouldChange } from "@/lib/domain/changes/what-would-change";
import { conclude } from "@/lib/domain/findings/conclude";
import type { Finding } from "@/lib/domain/findings/finding";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import { socialModel } from "@/lib/domain/model/social-model";
import { answerSections } from "@/lib/domain/report/parts/answer-sections";
import { axesOf } from "@/lib/domain/report/parts/axes";
import { decisionAskedFor } from "@/lib/domain/report/parts/decision-asked-for";
import { factorsPart } from "@/lib/domain/report/parts/factors";
import { findOutFirstPart } from "@/lib/domain/report/parts/find-out-first";
import { ledgerPart } from "@/lib/domain/report/parts/ledger";
import { misusePart } from "@/lib/domain/report/parts/misuse";
import { openQuestions } from "@/lib/domain/report/parts/open-questions";
import { recordTable } from "@/lib/domain/report/parts/record-table";
import { summaryLines } from "@/lib/domain/report/parts/summary";
import { termRows } from "@/lib/domain/report/parts/terms";
import { unreadIn } from "@/lib/domain/report/parts/unread";
import { waitingRules } from "@/lib/domain/report/parts/waiting-rules";
import { worldviewsPart } from "@/lib/domain/report/parts/worldviews";
import { wouldChangePart } from "@/lib/domain/report/parts/would-change";
import type { ReportDocument, ReportMeta } from "@/lib/domain/report/report-document";
import { RULEBOOK, RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";

/**
 * Evaluates an assessment: the whole report from answers and meta. Total and deterministic: every part copes with missing,
 * unknown and not-applicable answers, and the same input gives the same document.
 */
export function evaluateAssessment(input: {
  readonly answers: Answers;
  readonly meta: ReportMeta;
  /** Only findings that hold under at least one of these worldviews, and what follows from them; all where left out. */
  readonly under?: readonly WorldviewId[];
  /** Leaves out what to find out first and what would change it: searching takes longer than all the rest. */
  readonly skipsSearch?: boolean;
}): ReportDocument {
  const { answers, meta, under, skipsSearch = false } = input;
  const { findings: all, toCheck, notEarned, notSaid, notAsked, pending } = conclude(RULEBOOK, answers);
  const findings = under ? all.filter((finding) => holdsUnderOneOf(finding, under)) : all;
  const depth = decideDepth(answers);
  const scrutiny = scrutinyPart(answers);
  const model = socialModel(INSTRUMENT, answers);
  const axes = axesOf(answers);
  const misuse = misusePart(INSTRUMENT, answers);
  const open = openQuestions(INSTRUMENT, answers);
  const waiting = waitingRules(INSTRUMENT, answers, depth.depth, pending);
  const search = skipsSearch ? {} : searchedParts(answers, { findings, notSaid, pending: waiting });
  return {
    format: "landfall.report/1",
    meta,
    instrumentVersion: INSTRUMENT.version,
    rulebookVersion: RULEBOOK_VERSION,
    ...(under && { under }),
    depth: depth.depth,
    depthRows: depth.rows.map(({ condition, met, leadsTo }) => ({
      when: condition,
      met,
      leadsTo: DEPTH_LABELS[leadsTo],
    })),
    decisionAskedFor: decisionAskedFor(answers, depth.depth),
    summary: summaryLines({
      model,
      findings,
      axes,
      misuse,
      openQuestions: open,
      scrutiny,
      depth: depth.depth,
      toCheck,
      notSaid,
      rulebookVersion: RULEBOOK_VERSION,
      ...search,
    }),
    scrutiny,
    ledger: ledgerPart(answers),
    model,
    findings,
    toCheck,
    ...(notEarned.length > 0 && { notEarned }),
    ...(skipsSearch ? {} : unreadPart(answers)),
    notSaid,
    ...(notAsked.length > 0 && { notAsked }),
    pending: waiting,
    ...search,
    axes,
    misuse,
    factors: factorsPart(answers),
    worldviews: worldviewsPart(answers, all),
    terms: termRows(INSTRUMENT, answers),
    assumptions: recordTable(INSTRUMENT, answers, "evidence.assumptions"),
    claims: recordTable(INSTRUMENT, answers, "evidence.claims"),
    openQuestions: open,
    commitments: recordTable(INSTRUMENT, answers, "release.commitments"),
    forecasts: recordTable(INSTRUMENT, answers, "release.forecasts"),
    answers: answerSections(INSTRUMENT, answers, quotedPaths(findings)),
  };
}

/** Parts that would be empty are absent. */
function scrutinyPart(answers: Answers): ReportDocument["scrutiny"] {
  const { level, rows, tooLittle, askedByAuthors, byTheirWord } = decideScrutiny(answers);
  return {
    level,
    rows,
    ...(tooLittle.length > 0 && { tooLittle }),
    ...(askedByAuthors.length > 0 && { askedByAuthors }),
    ...(byTheirWord && { byTheirWord }),
  };
}

function unreadPart(answers: Answers): Pick<ReportDocument, "unread"> {
  const unread = unreadIn(answers);
  return unread.supports.length === 0 ? {} : { unread };
}

function searchedParts(
  answers: Answers,
  concluded: Pick<ReportDocument, "findings" | "notSaid" | "pending">,
): Required<Pick<ReportDocument, "findOutFirst" | "wouldChange">> {
  const found = whatWouldChange(INSTRUMENT, RULEBOOK, answers);
  return {
    findOutFirst: findOutFirstPart(answers),
    wouldChange: wouldChangePart(INSTRUMENT, answers, found, concluded),
  };
}

function holdsUnderOneOf({ worldviews }: Finding, views: readonly WorldviewId[]): boolean {
  return !worldviews || worldviews.some((view) => views.includes(view));
}

/** The answers that findings rest on, given or not. */
function quotedPaths(findings: readonly Finding[]): ReadonlySet<Path> {
  return new Set(findings.flatMap((finding) => finding.answers.map(({ path }) => path)));
}
