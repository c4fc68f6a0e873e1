import { answerAnchor } from "@/lib/domain/report/anchors";
/** The parts of the report between findings and answers, each as its blocks. */

import { SEVERITY_LABELS } from "@/lib/domain/findings/labels";
import type { ModelRow } from "@/lib/domain/model/social-model";
import { beliefRows } from "@/lib/domain/report/blocks/beliefs";
import {
  type Block,
  list,
  paragraph,
  sentence,
  strong,
  table,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import { labelSpoken } from "@/lib/domain/report/blocks/label";
import { curled } from "@/lib/domain/report/blocks/spoken";
import { shiftEffectSentence } from "@/lib/domain/report/parts/axes";
import { CHANCES_METHOD } from "@/lib/domain/report/parts/axis-chances";
import type {
  Axes,
  FactorsPart,
  RecordTable,
  ReportDocument,
  WhatWouldChangePart,
  WorldviewsPart,
} from "@/lib/domain/report/report-document";

export function modelTable(rows: readonly ModelRow[]): Block {
  return table(
    "The social model as a table",
    ["Outputs", "Channel", "Recipient", "Use", "Stance", "Within five years", "Effects"],
    rows.map((row) => [
      row.outputs.join("; "),
      row.channel,
      row.recipient,
      row.use,
      row.stance ?? "",
      percent(row.likelihood ?? null),
      row.effects.join("; "),
    ]),
  );
}

/** The open answers that conclusions turn on, first what to find out first. */
export function findOutFirstTable({ findOutFirst }: WhatWouldChangePart): Block {
  return {
    type: "table",
    caption: "Open answers and what turns on each",
    columns: ["Find out", "Now", "Could clear", "Could raise", "Scrutiny could become"],
    rows: findOutFirst.map(({ path, label, why, couldClear, couldRaise, scrutiny }) => {
      const turns = [couldClear, couldRaise, scrutiny].map((each) => each.join("; "));
      return {
        cells: [label, why, ...turns],
        spoken: [labelSpoken(label, path), why, ...turns.map(curled)],
      };
    }),
  };
}

/** Both axes in words, what the shift itself does to safety, and the chances of either side of zero, an axis a paragraph. */
export function axesBlocks({ sentence: both, shiftEffect, signs }: Axes): readonly Block[] {
  const sentences = [both, shiftEffectSentence(shiftEffect), ...(signs ? chancesOf(signs) : [])];
  return sentences.filter(Boolean).map((each) => paragraph(sentence(each)));
}

function chancesOf({ timelineShift, safetyEffect }: NonNullable<Axes["signs"]>): readonly string[] {
  return [...[timelineShift, safetyEffect].flatMap((axis) => axis?.sentence ?? []), CHANCES_METHOD];
}

export function misuseBlocks({ misuse }: ReportDocument): readonly Block[] {
  return [
    {
      type: "table",
      caption: "Misuse patterns: what the catalogue expects from the outputs, and what the author says",
      columns: ["Pattern", "Expected because", "Author says", "Pathways"],
      rows: misuse.patterns.map((row) => {
        const cells = [row.label, row.expectedBecause, row.stated, row.pathways.join("; ")];
        return { cells, spoken: cells.with(2, row.stated.replaceAll("-", " ")) };
      }),
    },
    table(
      "Misuse pathways, before and after what the author will add",
      [
        "Pathway",
        "Pattern",
        "Actor",
        "Likelihood",
        "Severity",
        "Reversibility",
        "In the way today",
        "Mitigation",
        "Left after",
      ],
      misuse.pathways.map((row) => [
        row.name,
        row.pattern,
        row.actor,
        percent(row.likelihood),
        ofFive(row.severity),
        row.reversibility,
        row.barriers,
        row.mitigation,
        [percent(row.residualLikelihood), ofFive(row.residualSeverity)].filter(Boolean).join(", "),
      ]),
    ),
  ];
}

/** What is said of the loops and of the steps to the factors; what is not answered is left out. */
export function factorsInWords(
  factors: FactorsPart,
): readonly { readonly name: string; readonly said: string }[] {
  const loops = [
    ["Loop", factors.loop],
    ["How soon", factors.loopWhen],
    ["How much faster work on capabilities becomes", factors.capabilities?.label ?? ""],
    ["How much faster work on safety, risk evaluation or restraint becomes", factors.safety?.label ?? ""],
    ["By these steps", factors.mechanism],
    ["Rests on general capacity", factors.backdrop],
  ];
  return loops.flatMap(([name = "", said = ""]) => (said === "" ? [] : [{ name, said }]));
}

/** The profile of security factors and the two loops; empty texts are left out. */
export function factorsBlocks(factors: FactorsPart): readonly Block[] {
  const loops = factorsInWords(factors);
  return [
    paragraph(sentence(factors.sentence)),
    table(
      "Effect on each security factor",
      ["Factor", "Effect"],
      factors.effects.map(({ label, words: said }) => [label, said]),
    ),
    ...(loops.length > 0
      ? [list(loops.map(({ name, said }) => ({ inlines: [words(`${name}: `), text(said)] })))]
      : []),
  ];
}

export function termsBlocks({ terms, answers }: ReportDocument): readonly Block[] {
  const linkable = new Set(answers.flatMap(({ lines }) => lines.map(({ path }) => answerAnchor(path))));
  return [
    {
      type: "table",
      caption: "The words of the case",
      columns: ["Term", "State", "Sense here", "Others read", "Who gains", "Claim survives"],
      rows: terms.map((row) => {
        const cells = [row.term, row.state, row.sense, row.otherReaders, row.whoGains, row.survives];
        return { cells, spoken: row.state === "undefined" ? cells.with(1, "used without a sense") : cells };
      }),
    },
    ...terms
      .filter(({ uses }) => uses.length > 0)
      .map(
        ({ term, uses }): Block => ({
          type: "excerpts",
          term,
          uses: uses.map(({ excerpt, label, path }) => ({
            excerpt,
            label,
            ...(linkable.has(answerAnchor(path)) && { anchor: answerAnchor(path) }),
          })),
        }),
      ),
  ];
}

/** Findings × worldviews, and what each view assumes. */
export function worldviewsBlocks({ views, underAll, dependent }: WorldviewsPart): readonly Block[] {
  return [
    paragraph(
      words(
        `${underAll} ${underAll === 1 ? "finding holds" : "findings hold"} under every view below${dependent.length > 0 ? "; these turn on what one believes:" : "."}`,
      ),
    ),
    ...(dependent.length > 0
      ? [
          table(
            "Findings by worldview",
            ["Finding", ...views.map(({ label }) => label)],
            dependent.map(({ title, severity, holdsUnder }) => [
              `${SEVERITY_LABELS[severity]}: ${title}`,
              ...views.map(({ id }) => (holdsUnder.includes(id) ? "holds" : "doesn’t hold")),
            ]),
          ),
        ]
      : []),
    table(
      "What each view takes for granted",
      ["Belief", ...views.map(({ label }) => label)],
      beliefRows(views).map(({ belief, stances }) => [
        belief,
        ...stances.map((stance) => stance.replace("-", " ")),
      ]),
    ),
    list(
      views.map(({ label, isAuthors, detail, source }) => ({
        inlines: [
          strong(label),
          words(`${isAuthors ? " (closest to the author’s)" : ""}: `),
          text(`${detail} ${source}`.trim()),
        ],
      })),
    ),
  ];
}

/** Records as a table that the heading above it names. */
export function recordTableBlock(caption: string, { columns, rows }: RecordTable): Block {
  const rowsOfCells = rows.map(({ cells }) => ({ cells }));
  return { type: "table", caption, isNamedAbove: true, columns, rows: rowsOfCells };
}

/** A probability from 0 to 1 in percent; empty for null. */
function percent(value: number | null): string {
  return value === null ? "" : `${Math.round(value * 100)} %`;
}

function ofFive(value: number | null): string {
  return value === null ? "" : `${value} of 5`;
}
