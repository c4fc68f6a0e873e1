import { WORLDVIEW_OPTIONS, type WorldviewId } from "@/lib/content/options/worldviews";
import { HANDLING_LABELS } from "@/lib/domain/access/handling-labels";
import { DEPTH_LABELS } from "@/lib/domain/assessment/depth";
import type { Depth } from "@/lib/domain/instrument/question";
import {
  type Block,
  type FlatBlock,
  type Inline,
  link,
  list,
  paragraph,
  sentence,
  table,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import { AUDIENCE_LABELS } from "@/lib/domain/report/redaction/audience";
import { leftOutCaption, leftOutInShort, RULES_LEFT_OUT } from "@/lib/domain/report/redaction/left-out-words";
import type { RedactionNote, ReportDocument } from "@/lib/domain/report/report-document";
import { isBefore1100 } from "@/lib/domain/rules/rulebook-versions";

/** How much was asked, by the answers to the screening: apart from how much scrutiny is due by what was answered. */
const ASKED: Readonly<Record<Depth, string>> = {
  screening: "questions asked: the screening alone",
  standard: "questions asked: the standard set",
  deep: "questions asked: all, the deep ones among them",
};

/** What the report is about, who stands behind it and how it is to be handled. */
export function headBlock({ meta, depth, under, redaction, rulebookVersion }: ReportDocument): FlatBlock {
  const lines: readonly (readonly Inline[])[] = [
    meta.revision
      ? [
          words(`Revision ${meta.revision.number}, submitted `),
          { type: "time", text: meta.revision.submittedAt },
          words(" by "),
          text(meta.revision.submittedBy),
        ]
      : [words("Draft")],
    ...(meta.organisation === "" && meta.team === ""
      ? []
      : [[words("Organisation: "), text(meta.organisation), words("; team: "), text(meta.team)]]),
    ...(meta.authors.length === 0 ? [] : [[words("Authors: "), ...joined(meta.authors, ", ")]]),
    [
      words(
        `Handling: ${HANDLING_LABELS[meta.handling]}; ${isBefore1100(rulebookVersion) ? `depth: ${DEPTH_LABELS[depth].toLowerCase()}` : ASKED[depth]}`,
      ),
    ],
    ...(under
      ? [[words("Only findings that hold under: "), ...joined(under.map(worldviewLabel), "; ")]]
      : []),
    ...(redaction ? [[words(`A redacted copy, for ${AUDIENCE_LABELS[redaction.audience]}`)]] : []),
    ...(meta.example
      ? [
          [
            words("A worked example made from public sources, not by the work's authors: "),
            link({ type: "web", address: meta.example.link }, text(meta.example.citation)),
          ],
        ]
      : []),
  ];
  return list(lines.map((inlines) => ({ inlines })));
}

/** What a redacted copy leaves out and why; never what it said. */
export function leftOutBlocks(redaction: RedactionNote): readonly Block[] {
  const { table: rows, leftOut, rules = [] } = redaction;
  return [
    paragraph(words(leftOutInShort(redaction))),
    table(
      leftOutCaption(redaction),
      ["Content", "In this copy"],
      rows.map((row) => [row.what, row.leftOut ? "left out" : "stays"]),
    ),
    ...(leftOut.length === 0 ? [] : [answersLeftOut(leftOut)]),
    ...(rules.length === 0 ? [] : [rulesLeftOut(rules)]),
  ];
}

function answersLeftOut(leftOut: RedactionNote["leftOut"]): Block {
  return {
    type: "disclosure",
    depth: 1,
    title: "Each question whose answer is left out, and why",
    blocks: [
      table(
        "Answers left out",
        ["Question", "Left out", "Chosen", "Why"],
        leftOut.map(({ label, part, count, why }) => [
          label,
          part,
          count === undefined ? "" : String(count),
          why,
        ]),
      ),
    ],
  };
}

function rulesLeftOut(rules: readonly string[]): Block {
  return {
    type: "disclosure",
    depth: 1,
    title: "Rules whose findings are left out",
    count: rules.length,
    blocks: [
      paragraph(words(`${RULES_LEFT_OUT}:`)),
      list(rules.map((title) => ({ inlines: [sentence(title)] }))),
    ],
  };
}

function worldviewLabel(id: WorldviewId): string {
  return WORLDVIEW_OPTIONS.find(({ value }) => value === id)?.label ?? id;
}

function joined(values: readonly string[], by: string): readonly Inline[] {
  return values.flatMap((value, index) => (index === 0 ? [text(value)] : [words(by), text(value)]));
}
