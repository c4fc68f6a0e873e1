import { SEVERITY_LABELS } from "@/lib/domain/findings/labels";
import { findingAnchor } from "@/lib/domain/report/anchors";
import { beliefRows, type Stance } from "@/lib/domain/report/blocks/beliefs";
import {
  type Block,
  type Chip,
  chip,
  link,
  list,
  paragraph,
  strong,
  table,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import type { WorldviewsPart } from "@/lib/domain/report/report-document";

/** Findings × worldviews, and what each view assumes, with its source. */
export function worldviewsBlocks({ views, underAll, dependent }: WorldviewsPart): readonly Block[] {
  const labels = views.map(({ label }) => label);
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
            ["Finding", ...labels],
            dependent.map(({ fingerprint, title, severity, holdsUnder }) => [
              [
                link(
                  { type: "anchor", anchor: findingAnchor(fingerprint) },
                  text(`${SEVERITY_LABELS[severity]}: ${title}`),
                ),
              ],
              ...views.map(({ id }) => [holdsUnder.includes(id) ? HOLDS : DOES_NOT]),
            ]),
            { isNamed: true },
          ),
        ]
      : []),
    {
      type: "disclosure",
      depth: 1,
      title: "What each view takes for granted",
      blocks: [
        table(
          "What each view takes for granted",
          ["Belief", ...labels],
          beliefRows(views).map(({ belief, stances }) => [
            belief,
            ...stances.map((stance) => [STANCES[stance]]),
          ]),
          { isNamed: true },
        ),
      ],
    },
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

const HOLDS = chip("holds", "plain");
const DOES_NOT = chip("doesn’t hold", "quiet");
const STANCES: { readonly [stance in Stance]: Chip } = {
  believes: chip("believes", "plain"),
  doubts: chip("doubts", "plain"),
  "leaves-open": chip("leaves open", "quiet"),
};
