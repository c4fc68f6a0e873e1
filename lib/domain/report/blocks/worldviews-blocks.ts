import type { Severity } from "@/lib/domain/findings/finding";
import { SEVERITY_LABELS } from "@/lib/domain/findings/labels";
import { LEVEL_WORDS } from "@/lib/domain/ledger/ledger-row";
import { findingAnchor } from "@/lib/domain/report/anchors";
import { beliefRows, type Stance } from "@/lib/domain/report/blocks/beliefs";
import {
  type Block,
  type Cell,
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
import { SCRUTINY_LABELS } from "@/lib/domain/report/parts/summary";
import type { ReportDocument, ScrutinyLevel, WorldviewsPart } from "@/lib/domain/report/report-document";
import { isBefore1100 } from "@/lib/domain/rules/rulebook-versions";

/** Levels and findings × worldviews, and what each view takes for granted, with its source. */
export function worldviewsBlocks(
  part: WorldviewsPart,
  { scrutiny: { level: scrutiny }, rulebookVersion }: Pick<ReportDocument, "scrutiny" | "rulebookVersion">,
): readonly Block[] {
  const closest = isBefore1100(rulebookVersion) ? "closest to the author’s" : "stated to be closest";
  const { views, levels, underAll, dependent } = part;
  const labels = views.map(({ label }) => label);
  return [
    ...(levels ? levelsBlocks(levels, views, scrutiny) : []),
    ...(levels && dependent.length === 0
      ? []
      : [
          paragraph(
            words(
              `${underAll} ${underAll === 1 ? "finding holds" : "findings hold"} under every view below${dependent.length > 0 ? "; these turn on what one believes:" : "."}`,
            ),
          ),
        ]),
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
      views.map(({ label, isAuthors, detail, source, takes = [] }) => ({
        inlines: [
          strong(label),
          words(`${isAuthors ? ` (${closest})` : ""}: `),
          text(
            `${detail} ${takes.length > 0 ? `It takes it that ${takes.join("; ")}. ` : ""}${source}`.trim(),
          ),
        ],
      })),
    ),
  ];
}

type Levels = NonNullable<WorldviewsPart["levels"]>;

/** The rows that stand higher or lower under some view, and why; scrutiny is decided without a view. */
function levelsBlocks(
  { rows, same = 0, scrutiny = [] }: Levels,
  views: WorldviewsPart["views"],
  decided: ScrutinyLevel,
): readonly Block[] {
  const others = `${same} more ${same === 1 ? "stays" : "stay"} the same under every view.`;
  if (rows.length === 0) {
    return same === 0 ? [] : [paragraph(words(`No level turns on what one believes: ${others}`))];
  }
  const turning = rows.length === 1 ? "1 conclusion stands" : `${rows.length} conclusions stand`;
  const isDecidedOtherwise = scrutiny.some(({ level }) => level !== decided);
  return [
    paragraph(
      words(
        `${turning} higher or lower with what one believes.${same > 0 ? ` ${others}` : ""} Scrutiny is decided without a view.`,
      ),
    ),
    table(
      "Levels by worldview",
      ["About", "Without a view", ...views.map(({ label }) => label), "Why"],
      [
        ...alike(rows).map(({ labels, level, under }) => [
          labels.join("; "),
          LEVEL_WORDS[level] ?? "",
          ...under.map((each) => levelCell(level, each.level)),
          whyOf(level, under),
        ]),
        ...(isDecidedOtherwise
          ? [
              [
                "Scrutiny that would follow",
                SCRUTINY_LABELS[decided],
                ...scrutiny.map(({ level }) => (level === decided ? [SAME] : SCRUTINY_LABELS[level])),
                "",
              ],
            ]
          : []),
      ],
      { isNamed: true },
    ),
  ];
}

/** Rows that stand at one level and move alike stand in one line. */
function alike(rows: Levels["rows"]) {
  const groups = new Map<string, Levels["rows"]>();
  for (const row of rows) {
    const key = JSON.stringify([row.level, row.under]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, labels: group.map(({ label }) => label) }] : [];
  });
}

function levelCell(without: number, level: number): Cell {
  const word = LEVEL_WORDS[level] ?? "";
  return [level === without ? SAME : level === 0 ? chip(word, "quiet") : chip(word, word as Severity)];
}

/** What makes it graver and what lighter, each belief once. */
function whyOf(without: number, under: Levels["rows"][number]["under"]): string {
  const clauses = (isGraver: boolean) => [
    ...new Set(
      under
        .filter(({ level }) => level !== without && level > without === isGraver)
        .flatMap(({ because }) => because),
    ),
  ];
  const [graver, lighter] = [clauses(true), clauses(false)];
  const said = [
    graver.length > 0 && `Graver where ${graver.join(", or ")}.`,
    lighter.length > 0 && `Lighter where ${lighter.join(", or ")}.`,
  ];
  return said.filter(Boolean).join(" ");
}

const SAME = chip("same", "quiet");
const HOLDS = chip("holds", "plain");
const DOES_NOT = chip("doesn’t hold", "quiet");
const STANCES: { readonly [stance in Stance]: Chip } = {
  believes: chip("believes", "plain"),
  doubts: chip("doubts", "plain"),
  "leaves-open": chip("leaves open", "quiet"),
};
