import { answerAnchor } from "@/lib/domain/report/anchors";
import { type Block, type Chip, chip, link, linkIf, table, text } from "@/lib/domain/report/blocks/block";
import { ofFive, percentOrNothing } from "@/lib/domain/report/blocks/numbers";
import type { MisusePatternRow, ReportDocument } from "@/lib/domain/report/report-document";

/** Expected patterns against what the author says, then the pathways before and after mitigation. */
export function misuseBlocks(
  { patterns, pathways }: ReportDocument["misuse"],
  linkable: ReadonlySet<string>,
): readonly Block[] {
  return [
    table(
      "Misuse patterns: what the catalogue expects from the outputs, and what the author says",
      ["Pattern", "Expected because", "Author says", "Pathways"],
      patterns.map(({ pattern, label, expectedBecause, stated, pathways: described }) => [
        [link({ type: "page", page: "patterns", at: pattern }, text(label))],
        expectedBecause || [chip("not expected from the outputs", "quiet", "")],
        [STATED[stated]],
        described.join("; "),
      ]),
      { isNamed: true, empty: "No misuse pattern is expected from the outputs or named." },
    ),
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
      pathways.map((row) => [
        linkIf(linkable.has(row.path), answerAnchor(row.path), [text(row.name)]),
        row.pattern,
        row.actor,
        percentOrNothing(row.likelihood),
        ofFive(row.severity),
        row.reversibility,
        row.barriers,
        row.mitigation,
        [percentOrNothing(row.residualLikelihood), ofFive(row.residualSeverity)].filter(Boolean).join(", "),
      ]),
      { isNamed: true, empty: "No misuse pathway is listed." },
    ),
  ];
}

const STATED: { readonly [stated in MisusePatternRow["stated"]]: Chip } = {
  applies: chip("applies", "plain", "applies"),
  "does-not-apply": chip("does not apply", "plain", "does-not-apply"),
  "not-considered": chip("not considered", "plain", "not-considered"),
  unanswered: chip("not answered", "quiet", "unanswered"),
  withheld: chip("withheld", "quiet", "withheld"),
};
