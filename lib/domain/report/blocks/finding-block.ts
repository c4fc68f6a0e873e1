import type { Finding } from "@/lib/domain/findings/finding";
import { FINDING_KIND_LABELS, resolveLabel, SEVERITY_LABELS } from "@/lib/domain/findings/labels";
import { LEVEL_WORDS } from "@/lib/domain/ledger/ledger-row";
import { answerAnchor, findingAnchor } from "@/lib/domain/report/anchors";
import { becauseItem } from "@/lib/domain/report/blocks/because-items";
import {
  type Chip,
  chip,
  code,
  type FindingBlock,
  type Item,
  link,
  linkIf,
  sentence,
  strong,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import { colonAfter, listedOnce, withoutStop } from "@/lib/domain/report/blocks/joining";
import { labelInlines } from "@/lib/domain/report/blocks/label";
import type { PartContext } from "@/lib/domain/report/blocks/part-context";
import { responseItem } from "@/lib/domain/report/blocks/review-blocks";
import type { LedgerPart, ReportDocument } from "@/lib/domain/report/report-document";

/**
 * A finding: its words, what would resolve and clear it (or keep a strength), the answers it read, its condition as it was
 * evaluated, and what was said to it.
 */
export function findingBlock(
  finding: Finding,
  { report, review, linkable, isFirst }: PartContext,
): FindingBlock {
  const { fingerprint, severity, kind, title, explanation } = finding;
  const ways = report.whatWouldChange?.clearing.find((each) => each.fingerprint === fingerprint)?.ways ?? [];
  const responses = (review?.responses ?? []).filter((response) => response.fingerprint === fingerprint);
  const kindChip = chip(FINDING_KIND_LABELS[kind], kind === "strength" ? "strength" : "plain");
  const chips: readonly Chip[] =
    kind === "strength" && !isFirst ? [kindChip] : [chip(SEVERITY_LABELS[severity], severity), kindChip];
  const dependsOnView =
    report.worldviews?.dependent.some((each) => each.fingerprint === fingerprint) ||
    report.worldviews?.levels?.rows.some(({ id }) => finding.subjects?.includes(id));
  return {
    type: "finding",
    anchor: findingAnchor(fingerprint),
    source: finding,
    chips,
    ways: dependsOnView
      ? [link({ type: "anchor", anchor: "worldviews" }, words("depends on the worldview"))]
      : [],
    title,
    explanation,
    items: [
      ...(finding.points ?? []).map((point) => ({ inlines: [sentence(point)] })),
      ...(finding.resolve === ""
        ? []
        : [{ inlines: [words(`${resolveLabel(kind)}: `), sentence(finding.resolve)] }]),
      ...waysItem(ways),
      {
        inlines: [
          words("Claims: "),
          ...finding.claims.flatMap((claim, at) => [
            ...(at > 0 ? [words(", ")] : []),
            link({ type: "page", page: "method", at: claim }, words(claim)),
          ]),
          words(finding.subjects ? "; ledger " : "; rule "),
          code(finding.ruleId),
        ],
      },
      ...answersItem(finding, linkable, isFirst),
      ...becauseItem(finding),
      ...ledgerItem(finding, report.ledger),
      ...responses.map(responseItem),
    ],
  };
}

function answersItem({ answers }: Finding, linkable: ReadonlySet<string>, isFirst: boolean): readonly Item[] {
  if (answers.length === 0) return [];
  const items = answers.map(({ path, label, text: said }) => ({
    inlines: [
      ...linkIf(linkable.has(path), answerAnchor(path), labelInlines(label, path)),
      words(isFirst ? ": " : colonAfter(label)),
      text(said),
    ],
  }));
  const fold = { depth: 1, title: "Answers read", count: answers.length } as const;
  return [{ inlines: [words("Answers read:")], items, fold }];
}

/** The rows of the ledger that lead to it: where each starts, what moved it, where it stands. */
function ledgerItem({ subjects = [] }: Finding, ledger: LedgerPart | undefined): readonly Item[] {
  const rows = (ledger?.rows ?? []).filter(({ id }) => subjects.includes(id));
  if (rows.length === 0) return [];
  const items = rows.map(({ label, start, level, because, moves }) => ({
    inlines: [
      strong(label),
      words(`: starts at ${LEVEL_WORDS[start]}, stands at ${LEVEL_WORDS[level]}. `),
      sentence(because),
      ...(moves.length > 0
        ? [words(" Moved by: "), sentence(withoutStop(moves.join("; "))), words(".")]
        : []),
    ],
  }));
  return [{ inlines: [], items, fold: { depth: 2, title: "In the ledger" } }];
}

type Way = NonNullable<ReportDocument["whatWouldChange"]>["clearing"][number]["ways"][number];

/** The smallest changes under which the finding would not stand, as alternatives, and what else they would do. */
function waysItem(ways: readonly Way[]): readonly Item[] {
  if (ways.length === 0) return [];
  const which = ways.length === 1 ? "this" : "any one of these";
  const note = `Found by trying: with ${which} the finding would not stand. It describes another plan, or other knowledge; it is no advice on how to answer.`;
  const fold = { depth: 1, title: "What would have to be otherwise", note } as const;
  return [{ inlines: [], items: ways.map(wayItem), fold }];
}

function wayItem({ steps, alsoClears, raises }: Way): Item {
  const inlines = steps.flatMap(({ path, label, from, to }, index) => [
    ...(index > 0 ? [words("; and ")] : []),
    ...labelInlines(label, path),
    words(colonAfter(label)),
    ...(from ? [text(withoutStop(from)), words(" → ")] : []),
    text(withoutStop(to)),
  ]);
  const changes = steps.flatMap(({ change }) => change ?? []);
  return {
    inlines: [
      words("Would clear it: "),
      ...inlines,
      words("."),
      ...(alsoClears.length > 0
        ? [words(" Clears also: "), sentence(listedOnce(alsoClears)), words(".")]
        : []),
      ...(raises.length > 0 ? [words(" Raises: "), sentence(listedOnce(raises)), words(".")] : []),
    ],
    ...(changes.length === steps.length && { changes }),
  };
}
