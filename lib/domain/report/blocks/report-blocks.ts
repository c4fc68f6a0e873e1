import { dateInWords } from "@/lib/domain/assessment/value-in-words";
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
import { labelSpoken } from "@/lib/domain/report/blocks/label";
import { methodBlocks } from "@/lib/domain/report/blocks/method-blocks";
import {
  factorsBlocks,
  findOutFirstTable,
  misuseBlocks,
  modelTable,
  recordTableBlock,
  signsBlocks,
  termsBlocks,
  worldviewsBlocks,
} from "@/lib/domain/report/blocks/part-blocks";
import { type ReviewRecord, reviewBlocks } from "@/lib/domain/report/blocks/review-blocks";
import { type LongerPart, partsLeftOut } from "@/lib/domain/report/parts/parts-left-out";
import { SCRUTINY_LABELS, scrutinyLabel } from "@/lib/domain/report/parts/summary";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/**
 * The whole report in the order of the report page. Parts that a document lacks or leaves out leave no trace, so that a
 * frozen one reads as it did. The review record is no part of the document: what the reader may see of it is given.
 */
export function reportBlocks(report: ReportDocument, review: ReviewRecord | null = null): readonly Block[] {
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
    heading(2, "In short", "summary"),
    list(report.summary.map((line) => ({ inlines: [sentence(line)] }))),
    heading(2, "Decision asked for", "decision-asked-for"),
    paragraph(sentence(report.decisionAskedFor)),
    heading(2, `Scrutiny: ${SCRUTINY_LABELS[report.scrutiny.level]}`, "scrutiny"),
    table(
      "How the scrutiny was decided",
      ["Condition", "Holds", "Leads to"],
      report.scrutiny.rows.map((row) => [row.when, row.met ? "yes" : "no", scrutinyLabel(row.leadsTo)]),
    ),
    ...(report.depthRows ? depthBlocks(report.depthRows) : []),
    ...unlessLeftOut(
      "model",
      heading(2, "Social model", "model"),
      ...figure("social-model"),
      modelTable(report.model.rows),
    ),
    ...findingsParts(report, review),
    ...(report.whatWouldChange
      ? unlessLeftOut(
          "find-out",
          heading(2, "What to find out first", "find-out"),
          findOutFirstTable(report.whatWouldChange),
        )
      : []),
    ...unlessLeftOut(
      "axes",
      heading(2, "Timeline shift and effect on safety", "axes"),
      ...figure("axes"),
      paragraph(sentence(report.axes.sentence)),
      ...(report.axes.signs ? signsBlocks(report.axes.signs) : []),
      ...figure("timeline-shift"),
    ),
    ...unlessLeftOut("misuse", heading(2, "Misuse", "misuse"), ...figure("misuse"), ...misuseBlocks(report)),
    ...(report.factors
      ? unlessLeftOut(
          "factors",
          heading(2, "Security factors and loops", "factors"),
          ...figure("factors"),
          ...figure("loops"),
          ...factorsBlocks(report.factors),
        )
      : []),
    ...unlessLeftOut("terms", heading(2, "Terms", "terms"), ...termsBlocks(report)),
    ...unlessLeftOut(
      "claims",
      heading(2, "Claims and evidence", "claims"),
      recordTableBlock("Claims", report.claims),
    ),
    ...unlessLeftOut(
      "assumptions",
      heading(2, "Assumptions", "assumptions"),
      recordTableBlock("Assumptions", report.assumptions),
    ),
    ...(report.worldviews
      ? unlessLeftOut(
          "worldviews",
          heading(2, "Worldviews", "worldviews"),
          ...worldviewsBlocks(report.worldviews),
        )
      : []),
    heading(2, "Open questions", "open"),
    openQuestionsTable(report),
    ...unlessLeftOut(
      "commitments",
      heading(2, "Commitments", "commitments"),
      recordTableBlock("Commitments", report.commitments),
    ),
    ...unlessLeftOut(
      "forecasts",
      heading(2, "Forecasts", "forecasts"),
      recordTableBlock("Forecasts", report.forecasts),
    ),
    ...(review ? reviewBlocks(review) : []),
    ...(isFirst ? [] : methodBlocks(report)),
    heading(2, "Answers", "answers"),
    ...figure("confidence"),
    ...answerBlocks(report),
    ...(isFirst ? methodBlocks(report) : []),
  ];
}

/** Findings to answer, then strengths, which ask for nothing. */
function findingsParts(report: ReportDocument, review: ReviewRecord | null): readonly Block[] {
  const part = (title: string, anchor: string, findings: readonly Finding[]) => [
    heading(2, title, anchor),
    ...(findings.length === 0
      ? [paragraph(words("None."))]
      : findings.flatMap((each) => findingBlocks(each, report, review))),
  ];
  if (isOfFirstInstrument(report)) return part("Findings", "findings", report.findings);
  const isStrength = ({ kind }: Finding) => kind === "strength";
  return [
    ...part(
      "Findings",
      "findings",
      report.findings.filter((each) => !isStrength(each)),
    ),
    ...part("Strengths", "strengths", report.findings.filter(isStrength)),
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
