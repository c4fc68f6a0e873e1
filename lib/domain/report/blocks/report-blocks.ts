import { dateInWords } from "@/lib/domain/assessment/value-in-words";
import type { TrailMark } from "@/lib/domain/audit/trail-mark";
import type { FigureId } from "@/lib/domain/figures/figure";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import type { Finding } from "@/lib/domain/findings/finding";
import { answerBlocks } from "@/lib/domain/report/blocks/answer-blocks";
import {
  type Block,
  heading,
  list,
  paragraph,
  sentence,
  table,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import { isOfFirstInstrument } from "@/lib/domain/report/blocks/edition";
import { findingBlocks } from "@/lib/domain/report/blocks/finding-blocks";
import { headBlock, leftOutBlocks } from "@/lib/domain/report/blocks/head-blocks";
import { colonAfter } from "@/lib/domain/report/blocks/joining";
import { labelInlines, labelSpoken } from "@/lib/domain/report/blocks/label";
import { methodBlocks } from "@/lib/domain/report/blocks/method-blocks";
import {
  axesBlocks,
  factorsBlocks,
  findOutFirstTable,
  misuseBlocks,
  modelTable,
  recordTableBlock,
  termsBlocks,
  worldviewsBlocks,
} from "@/lib/domain/report/blocks/part-blocks";
import { type ReviewRecord, reviewBlocks } from "@/lib/domain/report/blocks/review-blocks";
import { trailBlocks } from "@/lib/domain/report/blocks/trail-blocks";
import { mended } from "@/lib/domain/report/mended";
import { PART_TITLES, type PartAnchor } from "@/lib/domain/report/part-titles";
import { type LongerPart, partsLeftOut } from "@/lib/domain/report/parts/parts-left-out";
import { scrutinyInWords, scrutinyLabel } from "@/lib/domain/report/parts/summary";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/**
 * The whole report in the order of the report page. Parts that a document lacks or leaves out leave no trace, so that a
 * frozen one reads as it did. The review record is no part of the document: what the reader may see of it is given. Neither is the
 * mark of the audit trail.
 */
export function reportBlocks(
  given: ReportDocument,
  review: ReviewRecord | null = null,
  mark: TrailMark | null = null,
): readonly Block[] {
  const report = mended(given);
  const leftOut = partsLeftOut(report);
  const isFirst = isOfFirstInstrument(report);
  const drawn = new Set(
    figuresOf(report)
      .filter(({ drawings }) => drawings.length > 0)
      .map(({ id }) => id),
  );
  const unlessLeftOut = (part: LongerPart, ...blocks: readonly Block[]) => (leftOut.has(part) ? [] : blocks);
  const figure = (id: FigureId): readonly Block[] => (drawn.has(id) ? [{ type: "figure", id }] : []);
  return [
    heading(1, [text(report.meta.title)]),
    headBlock(report),
    ...(report.redaction ? leftOutBlocks(report.redaction) : []),
    part("summary"),
    list(report.summary.map((line) => ({ inlines: [sentence(line)] }))),
    part("decision-asked-for"),
    paragraph(sentence(report.decisionAskedFor)),
    part("scrutiny", `: ${scrutinyInWords(report)}`),
    table(
      "How the scrutiny was decided",
      ["Condition", "Holds", "Leads to"],
      report.scrutiny.rows.map((row) => [row.when, row.met ? "yes" : "no", scrutinyLabel(row.leadsTo)]),
    ),
    ...(report.depthRows ? depthBlocks(report.depthRows) : []),
    ...unlessLeftOut("model", part("model"), ...figure("social-model"), modelTable(report.model.rows)),
    ...findingsParts(report, review),
    ...(report.whatWouldChange
      ? unlessLeftOut("find-out", part("find-out"), findOutFirstTable(report.whatWouldChange))
      : []),
    ...unlessLeftOut(
      "axes",
      part("axes"),
      ...figure("axes"),
      ...axesBlocks(report.axes),
      ...figure("timeline-shift"),
    ),
    ...unlessLeftOut("misuse", part("misuse"), ...figure("misuse"), ...misuseBlocks(report)),
    ...(report.factors
      ? unlessLeftOut(
          "factors",
          part("factors"),
          ...figure("factors"),
          ...figure("loops"),
          ...factorsBlocks(report.factors),
        )
      : []),
    ...unlessLeftOut("terms", part("terms"), ...termsBlocks(report)),
    ...unlessLeftOut("claims", part("claims"), recordTableBlock("Claims", report.claims)),
    ...unlessLeftOut("assumptions", part("assumptions"), recordTableBlock("Assumptions", report.assumptions)),
    ...(report.worldviews
      ? unlessLeftOut("worldviews", part("worldviews"), ...worldviewsBlocks(report.worldviews))
      : []),
    part("open"),
    openQuestionsTable(report),
    ...waitingBlocks(report),
    ...unlessLeftOut("commitments", part("commitments"), recordTableBlock("Commitments", report.commitments)),
    ...unlessLeftOut("forecasts", part("forecasts"), recordTableBlock("Forecasts", report.forecasts)),
    ...(review ? reviewBlocks(review) : []),
    ...(isFirst ? [] : methodBlocks(report)),
    part("answers"),
    ...figure("confidence"),
    ...answerBlocks(report),
    ...(isFirst ? methodBlocks(report) : []),
    ...trailBlocks(mark),
  ];
}

/** The heading of a part, by the one table of titles. */
function part(anchor: PartAnchor, more = ""): Block {
  return heading(2, PART_TITLES[anchor] + more, anchor);
}

/** Findings to answer, then strengths, which ask for nothing. */
function findingsParts(report: ReportDocument, review: ReviewRecord | null): readonly Block[] {
  const listed = (anchor: "findings" | "strengths", findings: readonly Finding[]) => [
    part(anchor),
    ...(findings.length === 0
      ? [paragraph(words("None."))]
      : findings.flatMap((each) => findingBlocks(each, report, review))),
  ];
  if (isOfFirstInstrument(report)) return listed("findings", report.findings);
  const isStrength = ({ kind }: Finding) => kind === "strength";
  return [
    ...listed(
      "findings",
      report.findings.filter((each) => !isStrength(each)),
    ),
    ...listed("strengths", report.findings.filter(isStrength)),
  ];
}

function openQuestionsTable({ openQuestions }: ReportDocument): Block {
  return {
    type: "table",
    caption: "Open questions and who finds out",
    columns: ["Question", "Who finds out", "By", "Note"],
    rows: openQuestions.map(({ path, label, who, by, note }) => ({
      cells: [label, who, by, note],
      spoken: [labelSpoken(label, path), who, dateInWords(by), note],
    })),
  };
}

/** The rules that wait for answers, where there are some. */
function waitingBlocks({ pending }: ReportDocument): readonly Block[] {
  if (pending.length === 0) return [];
  return [
    heading(3, "Rules that wait for answers"),
    list(
      pending.map(({ title, missing }) => ({
        inlines: [
          sentence(title),
          words(colonAfter(title)),
          ...missing.flatMap(({ path, label }, at) => [
            ...(at > 0 ? [words("; ")] : []),
            ...labelInlines(label, path),
          ]),
        ],
      })),
    ),
  ];
}

function depthBlocks(rows: NonNullable<ReportDocument["depthRows"]>): readonly Block[] {
  return [
    heading(3, "How much was asked"),
    table(
      "How it was decided how much to ask",
      ["Screening", "Holds", "Leads to"],
      rows.map(({ when, met, leadsTo }) => [when, met ? "yes" : "no", leadsTo]),
    ),
  ];
}
