import { answerAnchor } from "@/lib/domain/report/anchors";
import {
  type Cell,
  type Chip,
  chip,
  link,
  linkIf,
  type TableBlock,
  table,
  text,
} from "@/lib/domain/report/blocks/block";
import { ofFive, percentOrNothing } from "@/lib/domain/report/blocks/numbers";
import type { MisusePathwayRow, MisusePatternRow, ReportDocument } from "@/lib/domain/report/report-document";

type Misuse = ReportDocument["misuse"];

/** Each pathway with its two numbers of today, and what is left of them. */
export function pathwaysInShort({ pathways }: Misuse, linkable: ReadonlySet<string>): TableBlock {
  return table(
    "Misuse pathways",
    ["Pathway", "Likelihood", "Severity", "Left after"],
    pathways.map((row) => [nameOf(row, linkable), ...numbersOf(row)]),
    { isNamed: true, isNamedAbove: true, empty: "No misuse pathway is listed." },
  );
}

/** Expected patterns against what is stated; `isFormer`: with the words of reports before rulebook 1.10.0. */
export function patternsTable({ patterns }: Misuse, isFormer: boolean): TableBlock {
  return table(
    `Misuse patterns: what the catalogue expects from the outputs, and what ${isFormer ? "the author says" : "is stated"}`,
    ["Pattern", "Expected because", isFormer ? "Author says" : "Stated", "Pathways"],
    patterns.map(({ pattern, label, expectedBecause, stated, pathways: described }) => [
      [link({ type: "page", page: "patterns", at: pattern }, text(label))],
      expectedBecause || [chip("not expected from the outputs", "quiet", "")],
      [STATED[stated]],
      described.join("; "),
    ]),
    { isNamed: true, empty: "No misuse pattern is expected from the outputs or named." },
  );
}

/** The pathways in words, before and after mitigation. */
export function pathwaysTable(
  { pathways }: Misuse,
  linkable: ReadonlySet<string>,
  isFormer: boolean,
): TableBlock {
  return table(
    `Misuse pathways, before and after what ${isFormer ? "the author will add" : "is to be added"}`,
    ["Pathway", "Pattern", "Actor", "Reversibility", "In the way today", "Mitigation"],
    pathways.map((row) => [
      nameOf(row, linkable),
      row.pattern,
      row.actor,
      row.reversibility,
      row.barriers,
      row.mitigation,
    ]),
    { isNamed: true, empty: "No misuse pathway is listed." },
  );
}

function nameOf({ path, name }: MisusePathwayRow, linkable: ReadonlySet<string>): Cell {
  return linkIf(linkable.has(path), answerAnchor(path), [text(name)]);
}

function numbersOf(row: MisusePathwayRow): readonly string[] {
  const left = [percentOrNothing(row.residualLikelihood), ofFive(row.residualSeverity)];
  return [percentOrNothing(row.likelihood), ofFive(row.severity), left.filter(Boolean).join(", ")];
}

const STATED: { readonly [stated in MisusePatternRow["stated"]]: Chip } = {
  applies: chip("applies", "plain", "applies"),
  "does-not-apply": chip("does not apply", "plain", "does-not-apply"),
  "not-considered": chip("not considered", "plain", "not-considered"),
  unanswered: chip("not answered", "quiet", "unanswered"),
  withheld: chip("withheld", "quiet", "withheld"),
};
