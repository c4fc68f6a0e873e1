import { answerAnchor } from "@/lib/domain/report/anchors";
import { type Block, chip, linkIf, list, sentence, table, words } from "@/lib/domain/report/blocks/block";
import { colonAfter } from "@/lib/domain/report/blocks/joining";
import { labelInlines } from "@/lib/domain/report/blocks/label";
import type { ReportDocument, WhatWouldChangePart } from "@/lib/domain/report/report-document";

/** Of reports before 1.3.0: the open answers that conclusions turn on, first what to find out first. */
export function openAnswerBlocks(
  { findOutFirst }: WhatWouldChangePart,
  linkable: ReadonlySet<string>,
): readonly Block[] {
  return [
    table(
      "Open answers and what turns on each",
      ["Find out", "Now", "Could clear", "Could raise", "Scrutiny could become"],
      findOutFirst.map(({ path, label, why, couldClear, couldRaise, scrutiny }) => [
        linkIf(linkable.has(path), answerAnchor(path), labelInlines(label, path)),
        why,
        ...[couldClear, couldRaise, scrutiny].map((each) =>
          each.length > 0 ? [sentence(each.join("; "))] : [],
        ),
      ]),
      { isNamed: true, empty: "No conclusion turns on an open answer." },
    ),
  ];
}

/** Every "don't know yet" with who finds out by when, and the rules that wait for answers. */
export function openBlocks(
  { openQuestions, pending }: ReportDocument,
  linkable: ReadonlySet<string>,
): readonly Block[] {
  return [
    table(
      "Open questions and who finds out",
      ["Question", "Who finds out", "By", "Note"],
      openQuestions.map(({ path, label, who, by, note }) => [
        linkIf(linkable.has(path), answerAnchor(path), labelInlines(label, path)),
        who || [chip("nobody named", "quiet", "")],
        [by ? { type: "time", text: by } : chip("no date", "quiet", "")],
        note,
      ]),
      { isNamed: true, isNamedAbove: true, empty: "No open question is listed." },
    ),
    ...waitingBlocks(pending, linkable),
  ];
}

/** The rules that wait for answers, where there are some. */
function waitingBlocks(pending: ReportDocument["pending"], linkable: ReadonlySet<string>): readonly Block[] {
  if (pending.length === 0) return [];
  const items = pending.map(({ title, missing }) => ({
    inlines: [
      sentence(title),
      words(colonAfter(title)),
      ...missing.flatMap(({ path, label }, at) => [
        ...(at > 0 ? [words("; ")] : []),
        ...linkIf(linkable.has(path), answerAnchor(path), labelInlines(label, path)),
      ]),
    ],
  }));
  const title = "Rules that wait for answers";
  return [
    { type: "disclosure", depth: 1, title, count: pending.length, isHeading: true, blocks: [list(items)] },
  ];
}
