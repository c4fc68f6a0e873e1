import type { Finding } from "@/lib/domain/findings/finding";
import { FINDING_KIND_LABELS, resolveLabel, SEVERITY_LABELS } from "@/lib/domain/findings/labels";
import { findingAnchor } from "@/lib/domain/report/anchors";
import {
  type Block,
  heading,
  type Item,
  list,
  paragraph,
  sentence,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import { isOfFirstInstrument } from "@/lib/domain/report/blocks/edition";
import { colonAfter, listedOnce, withoutStop } from "@/lib/domain/report/blocks/joining";
import { labelInlines } from "@/lib/domain/report/blocks/label";
import { type ReviewRecord, responseItem } from "@/lib/domain/report/blocks/review-blocks";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/** A finding: its words, what would resolve and clear it (or keep a strength), the answers it read, and what was said to it. */
export function findingBlocks(
  finding: Finding,
  report: ReportDocument,
  review: ReviewRecord | null,
): readonly Block[] {
  const { fingerprint, severity, kind } = finding;
  const isFirst = isOfFirstInstrument(report);
  const isStrength = kind === "strength" && !isFirst;
  const quoted = finding.answers.map(({ path, label, text: said }) => ({
    inlines: [...labelInlines(label, path), words(isFirst ? ": " : colonAfter(label)), text(said)],
  }));
  const ways = report.whatWouldChange?.clearing.find((each) => each.fingerprint === fingerprint)?.ways ?? [];
  const responses = (review?.responses ?? []).filter((response) => response.fingerprint === fingerprint);
  const kindInWords = FINDING_KIND_LABELS[kind];
  return [
    heading(
      3,
      [
        words(isStrength ? `${kindInWords}: ` : `${SEVERITY_LABELS[severity]} · ${kindInWords}: `),
        sentence(finding.title),
      ],
      findingAnchor(fingerprint),
    ),
    paragraph(sentence(finding.explanation)),
    list([
      ...(finding.resolve === ""
        ? []
        : [
            {
              inlines: [words(`${resolveLabel(kind)}: `), sentence(finding.resolve)],
            },
          ]),
      ...ways.map(wayItem),
      {
        inlines: [
          words(`Claims: ${finding.claims.join(", ")}; rule `),
          { type: "code", text: finding.ruleId },
        ],
      },
      ...(quoted.length > 0 ? [{ inlines: [words("Answers read:")], items: quoted }] : []),
      ...responses.map(responseItem),
    ]),
  ];
}

type Way = NonNullable<ReportDocument["whatWouldChange"]>["clearing"][number]["ways"][number];

function wayItem({ steps, alsoClears, raises }: Way): Item {
  const changes = steps.flatMap(({ path, label, from, to }, index) => [
    ...(index > 0 ? [words("; and ")] : []),
    ...labelInlines(label, path),
    words(colonAfter(label)),
    ...(from ? [text(withoutStop(from)), words(" → ")] : []),
    text(withoutStop(to)),
  ]);
  return {
    inlines: [
      words("Would clear it: "),
      ...changes,
      words("."),
      ...(alsoClears.length > 0
        ? [words(" Clears also: "), sentence(listedOnce(alsoClears)), words(".")]
        : []),
      ...(raises.length > 0 ? [words(" Raises: "), sentence(listedOnce(raises)), words(".")] : []),
    ],
  };
}
