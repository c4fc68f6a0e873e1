import type { FigureId } from "@/lib/domain/figures/figure";
import type { Finding } from "@/lib/domain/findings/finding";
import { answerBlocks } from "@/lib/domain/report/blocks/answer-blocks";
import { axesBlocks } from "@/lib/domain/report/blocks/axes-blocks";
import {
  type Block,
  type FlatBlock,
  list,
  paragraph,
  sentence,
  words,
} from "@/lib/domain/report/blocks/block";
import { factorsBlocks } from "@/lib/domain/report/blocks/factors-blocks";
import { findingBlock } from "@/lib/domain/report/blocks/finding-block";
import { leftOutBlocks } from "@/lib/domain/report/blocks/head-blocks";
import { ledgerBlocks } from "@/lib/domain/report/blocks/ledger-blocks";
import { methodBlocks } from "@/lib/domain/report/blocks/method-blocks";
import { misuseBlocks } from "@/lib/domain/report/blocks/misuse-blocks";
import { openAnswerBlocks, openBlocks } from "@/lib/domain/report/blocks/open-blocks";
import type { PartContext } from "@/lib/domain/report/blocks/part-context";
import { reviewBlocks } from "@/lib/domain/report/blocks/review-blocks";
import { notSaidBlocks, toCheckBlocks } from "@/lib/domain/report/blocks/said-blocks";
import {
  depthTable,
  modelTable,
  recordTableBlock,
  scrutinyTable,
} from "@/lib/domain/report/blocks/table-blocks";
import { termsTable } from "@/lib/domain/report/blocks/terms-blocks";
import { worldviewsBlocks } from "@/lib/domain/report/blocks/worldviews-blocks";
import { findOutFirstBlocks, wouldChangeBlocks } from "@/lib/domain/report/blocks/would-change-blocks";
import { isBlank } from "@/lib/domain/report/parts/factors-blank";
import { besideScrutiny, scrutinyInWords } from "@/lib/domain/report/parts/summary";
import type { ReportDocument } from "@/lib/domain/report/report-document";

export type PartContent = {
  readonly blocks: readonly Block[];
  /** How it stands, after the title. */
  readonly state?: string;
  /** How many there are, beside the title on a screen. */
  readonly count?: number;
};

type PartRow = {
  readonly title: string;
  /** What the part is about: beside its title on a screen. */
  readonly note?: string;
  /** Its tables need the whole width. */
  readonly isWide?: true;
  /** Asked about at the longer depths only: left out of a light report where nothing is there all the same. */
  readonly isEmpty?: (report: ReportDocument) => boolean;
  /** Null where a document lacks the part. */
  readonly content: (given: PartContext) => PartContent | null;
};

const figure = (id: FigureId, ...same: readonly FlatBlock[]): Block => ({ type: "figure", id, same });
const isStrength = ({ kind }: Finding) => kind === "strength";

function findingsOf(given: PartContext, isListed: (finding: Finding) => boolean, none: string): PartContent {
  const findings = given.report.findings.filter(isListed);
  const blocks =
    findings.length === 0 ? [paragraph(words(none))] : findings.map((each) => findingBlock(each, given));
  return { blocks, count: findings.length };
}

/**
 * The parts of a report in the order they are read, by their anchors: what each is called, and what stands in it, on the page, in
 * its contents and in every document.
 */
export const REPORT_PARTS = {
  "left-out": {
    title: "What this copy leaves out",
    note: "And why; never what it said.",
    content: ({ report }) => (report.redaction ? { blocks: leftOutBlocks(report.redaction) } : null),
  },
  summary: {
    title: "In short",
    content: ({ report }) => ({
      blocks: [list(report.summary.map((line) => ({ inlines: [sentence(line)] })))],
    }),
  },
  "decision-asked-for": {
    title: "Decision asked for",
    content: ({ report }) => ({ blocks: [paragraph(sentence(report.decisionAskedFor))] }),
  },
  scrutiny: {
    title: "Scrutiny",
    note: "How much attention this needs, and why. It is no score.",
    content: ({ report }) => ({
      state: scrutinyInWords(report),
      blocks: [
        scrutinyTable(report.scrutiny.rows),
        ...besideScrutiny(report.scrutiny).map((line) => paragraph(sentence(line))),
        ...(report.depthRows ? [depthTable(report.depthRows)] : []),
      ],
    }),
  },
  model: {
    title: "Social model",
    note: "Where the work lands, and what follows.",
    isWide: true,
    isEmpty: ({ model }) => model.nodes.length === 0,
    content: ({ report }) => ({ blocks: [figure("social-model", modelTable(report.model.rows))] }),
  },
  findings: {
    title: "Findings",
    note: "Gravest first. Each names the answers it rests on.",
    content: (given) =>
      findingsOf(
        given,
        (each) => given.isFirst || !isStrength(each),
        "No rule yields a finding beside the strengths.",
      ),
  },
  strengths: {
    title: "Strengths",
    content: (given) =>
      given.isFirst ? null : findingsOf(given, isStrength, "The rules name none from these answers."),
  },
  "to-check": {
    title: "Claims to check",
    note: "Answered in words alone: a reader says whether they hold. Software does not judge prose.",
    isEmpty: ({ toCheck }) => !toCheck || toCheck.length === 0,
    content: ({ report, linkable }) =>
      report.toCheck
        ? { blocks: toCheckBlocks(report.toCheck, linkable), count: report.toCheck.length }
        : null,
  },
  "find-out": {
    title: "What to find out first",
    note: "Where most turns on it comes first.",
    isWide: true,
    isEmpty: ({ whatWouldChange, findOutFirst }) =>
      (findOutFirst ?? whatWouldChange?.findOutFirst ?? []).length === 0,
    content: ({ report: { findOutFirst, whatWouldChange }, linkable }) =>
      findOutFirst
        ? { blocks: findOutFirstBlocks(findOutFirst, linkable) }
        : whatWouldChange
          ? { blocks: openAnswerBlocks(whatWouldChange, linkable) }
          : null,
  },
  "would-change": {
    title: "What would change it",
    note: "Found by trying. It describes other plans, or another world; it is no advice on how to answer.",
    isEmpty: ({ wouldChange }) =>
      !wouldChange || wouldChange.couldDo.length + wouldChange.wouldBeTrue.length === 0,
    content: ({ report }) => (report.wouldChange ? { blocks: wouldChangeBlocks(report.wouldChange) } : null),
  },
  ledger: {
    title: "Starting levels, and implied beside stated",
    note: "Read from what is hard to shade. A denial or a blank moves nothing; evidence, a comparison, or somebody who has taken it on does.",
    isWide: true,
    content: ({ report }) => (report.ledger ? { blocks: ledgerBlocks(report.ledger) } : null),
  },
  axes: {
    title: "Timeline shift and effect on safety",
    note: "Two estimates on two axes. Nothing here adds them up.",
    isEmpty: ({ axes }) => !axes.timelineShift && !axes.safetyEffect,
    content: ({ report }) => ({
      blocks: [figure("axes", ...axesBlocks(report.axes)), figure("timeline-shift"), figure("in-time")],
    }),
  },
  misuse: {
    title: "Misuse",
    isWide: true,
    isEmpty: ({ misuse }) => misuse.patterns.length === 0 && misuse.pathways.length === 0,
    content: ({ report, linkable }) => ({
      blocks: [figure("misuse"), ...misuseBlocks(report.misuse, linkable)],
    }),
  },
  factors: {
    title: "Security factors and loops",
    note: "What keeps development within bounds, and which loop the work feeds.",
    isEmpty: isBlank,
    content: ({ report }) =>
      report.factors ? { blocks: factorsBlocks(report.factors, isBlank(report)) } : null,
  },
  terms: {
    title: "Terms",
    note: "What the words in the case mean here, and to others.",
    isEmpty: ({ terms }) => terms.every(({ state }) => state === "undefined"),
    content: ({ report, linkable }) => ({ blocks: [termsTable(report.terms, linkable)] }),
  },
  claims: {
    title: "Claims and evidence",
    isEmpty: ({ claims }) => claims.rows.length === 0,
    content: ({ report }) => ({ blocks: [recordTableBlock("Claims", report.claims, "No claim is listed.")] }),
  },
  assumptions: {
    title: "Assumptions",
    isEmpty: ({ assumptions }) => assumptions.rows.length === 0,
    content: ({ report }) => ({
      blocks: [recordTableBlock("Assumptions", report.assumptions, "No assumption is listed.")],
    }),
  },
  worldviews: {
    title: "Worldviews",
    note: "What follows from the answers, and what from beliefs.",
    isWide: true,
    isEmpty: ({ worldviews }) => !worldviews || worldviews.underAll + worldviews.dependent.length === 0,
    content: ({ report }) =>
      report.worldviews ? { blocks: worldviewsBlocks(report.worldviews, report.scrutiny) } : null,
  },
  "not-said": {
    title: "Not said",
    note: "Gaps are no findings. One becomes a finding where silence hides what the outputs lead one to expect.",
    isEmpty: ({ notSaid }) => !notSaid || notSaid.length === 0,
    content: ({ report, linkable }) =>
      report.notSaid
        ? { blocks: notSaidBlocks(report.notSaid, linkable), count: report.notSaid.length }
        : null,
  },
  open: {
    title: "Open questions",
    content: ({ report, linkable }) => ({
      blocks: openBlocks(report, linkable),
      count: report.openQuestions.length,
    }),
  },
  commitments: {
    title: "Commitments",
    isEmpty: ({ commitments }) => commitments.rows.length === 0,
    content: ({ report }) => ({
      blocks: [recordTableBlock("Commitments", report.commitments, "No commitment is listed.")],
    }),
  },
  forecasts: {
    title: "Forecasts",
    isEmpty: ({ forecasts }) => forecasts.rows.length === 0,
    content: ({ report }) => ({
      blocks: [recordTableBlock("Forecasts", report.forecasts, "No forecast is listed.")],
    }),
  },
  review: {
    title: "Review record",
    content: ({ review }) => review && reviewBlocks(review),
  },
  method: {
    title: "Method",
    content: ({ report, isFirst }) => ({ blocks: methodBlocks(report, isFirst) }),
  },
  answers: {
    title: "Answers",
    note: "Everything the report rests on, as the author answered.",
    content: ({ report }) => ({ blocks: [figure("confidence"), ...answerBlocks(report)] }),
  },
} as const satisfies { readonly [anchor: string]: PartRow };

export type PartAnchor = keyof typeof REPORT_PARTS;

/** The rows of the table as they are meant, each with its anchor. */
export const PARTS_IN_ORDER: readonly (PartRow & { readonly anchor: PartAnchor })[] = (
  Object.entries(REPORT_PARTS) as [PartAnchor, PartRow][]
).map(([anchor, row]) => ({ ...row, anchor }));

/**
 * The parts to leave out of a light report, because the screening doesn't ask about them and nothing is there all the same:
 * an empty table would read as if an answer were missing. A longer assessment leaves nothing out, since there it is.
 */
export function partsLeftOut(report: ReportDocument): ReadonlySet<PartAnchor> {
  if (report.depth !== "screening") return new Set();
  return new Set(PARTS_IN_ORDER.filter(({ isEmpty }) => isEmpty?.(report)).map(({ anchor }) => anchor));
}
