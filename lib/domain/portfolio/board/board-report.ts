import { SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import { dateInWords } from "@/lib/domain/assessment/value-in-words";
import { percent } from "@/lib/domain/figures/text/percent";
import { countShown, FEWEST_SHOWN } from "@/lib/domain/portfolio/board/withheld";
import type { PortfolioChange } from "@/lib/domain/portfolio/changes/portfolio-change";
import { COUNTING_RULES } from "@/lib/domain/portfolio/concluding/conclude-portfolio";
import type { PortfolioFinding } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { sharedAssumptions } from "@/lib/domain/portfolio/concluding/suppose";
import { concentrationInWords } from "@/lib/domain/portfolio/figures/concentration";
import { facetCounts } from "@/lib/domain/portfolio/figures/facets";
import type { DatedProject } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { meanShares, pullByKind } from "@/lib/domain/portfolio/figures/recipient-shares";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import { shiftsTogether } from "@/lib/domain/portfolio/shifts-together";
import { inThousands, monthsInWords } from "@/lib/domain/quantities/in-words";
import {
  type FlatBlock,
  heading,
  list,
  paragraph,
  sentence,
  table,
  words,
} from "@/lib/domain/report/blocks/block";

export type BoardReport = {
  readonly title: string;
  readonly organisation: string;
  /** ISO 8601. */
  readonly day: string;
  readonly blocks: readonly FlatBlock[];
};

type Given = {
  readonly organisation: string;
  readonly day: string;
  readonly projects: readonly DatedProject[];
  readonly findings: readonly PortfolioFinding[];
  readonly change: PortfolioChange & { readonly from: string };
  /** Submitted before what is read here was kept, and not in it. */
  readonly notKept: number;
  /** How many are read at most, those submitted last; null where that is all there are. */
  readonly readAtMost: number | null;
  /** For people who may read less than whoever makes it: cells of fewer than three projects are withheld. */
  readonly isWithheld: boolean;
};

const MOST_FINDINGS = 8;
const MOST_QUESTIONS = 5;

/** Everything of the portfolio that goes to a board, as blocks that page, PDF and DOCX set alike. No total anywhere. */
export function boardReport(given: Given): BoardReport {
  const { organisation, day, projects, change, isWithheld } = given;
  return {
    title: "Where our work lands",
    organisation,
    day,
    blocks: [
      paragraph(
        words(
          `${projects.length} projects, ${countShown(change.came.length, isWithheld)} of them new since ${dateInWords(change.from)}. From the newest submitted revision of each that whoever made this may read.`,
        ),
      ),
      ...leftOutBlocks(given),
      ...recipientBlocks(projects, isWithheld),
      ...factorBlocks(projects, isWithheld),
      ...togetherBlocks(projects, isWithheld),
      ...findingBlocks(given),
      ...changeBlocks(given),
      ...questionBlocks(given),
      ...(isWithheld
        ? [
            heading(2, "What is withheld"),
            paragraph(
              words(
                `This is made for people who may read less than its maker. Counts of fewer than ${FEWEST_SHOWN} projects are not given, nor figures or conclusions that rest on fewer, nor titles.`,
              ),
            ),
          ]
        : []),
    ],
  };
}

/** What is not in it, where anything is left out. */
function leftOutBlocks({ notKept, readAtMost, isWithheld }: Given): readonly FlatBlock[] {
  const said = [
    readAtMost !== null &&
      `Only the ${inThousands(readAtMost)} submitted last are in it, today and on the day it is compared with.`,
    notKept > 0 &&
      `${countShown(notKept, isWithheld)} were submitted before what is read here was kept, and are not in it.`,
  ].filter(Boolean);
  return said.length === 0 ? [] : [paragraph(words(said.join(" ")))];
}

function recipientBlocks(projects: readonly DatedProject[], isWithheld: boolean): readonly FlatBlock[] {
  const pulls = projects.map(pullByKind);
  const pull = meanShares(pulls);
  const counts = facetCounts(projects, "recipient");
  const [first] = pull;
  if (!first) return [];
  const pulling = new Map(pull.map(({ key }) => [key, pulls.filter((each) => each.has(key)).length]));
  const hidden = isWithheld ? hiddenShares(pull, pulling) : new Set<string>();
  const index = concentrationInWords(
    pull.map(({ share }) => share),
    "kinds of recipient",
  );
  return [
    heading(
      2,
      hidden.has(first.key)
        ? "Who receives the work"
        : `${percent(first.share)} of all pull goes to one kind of recipient: ${FILTER_LABELS.recipientKind(first.key)}`,
    ),
    paragraph(
      words(
        `Each project counts the same; its pull is shared by the likelihood of the uses described.${hidden.size === 0 ? ` ${index}` : ""}`,
      ),
    ),
    table(
      "Kinds of recipient",
      ["Kind of recipient", "Share of pull", "Projects that reach it"],
      pull.map(({ key, share }) => [
        FILTER_LABELS.recipientKind(key),
        hidden.has(key) ? "—" : percent(share),
        countShown(counts.get(key) ?? 0, isWithheld),
      ]),
      { isNamed: true },
    ),
  ];
}

/** Shares that rest on too few projects; and where that is one, the smallest of the others, since all of them add up to one. */
function hiddenShares(
  pull: readonly { readonly key: string; readonly share: number }[],
  counts: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const few = pull.filter(({ key }) => (counts.get(key) ?? 0) < FEWEST_SHOWN).map(({ key }) => key);
  const next = pull.findLast(({ key }) => !few.includes(key));
  return new Set(few.length === 1 && next ? [...few, next.key] : few);
}

function factorBlocks(projects: readonly DatedProject[], isWithheld: boolean): readonly FlatBlock[] {
  const serve = facetCounts(projects, "serves");
  const weaken = facetCounts(projects, "weakens");
  return [
    heading(2, "What makes humanity safer, served and unserved"),
    table(
      "Security factors, the parts of restraint apart",
      ["Security factor", "Strengthen it", "Weaken it"],
      SECURITY_FACTORS.map(({ value, label }) => [
        label,
        countShown(serve.get(value) ?? 0, isWithheld),
        countShown(weaken.get(value) ?? 0, isWithheld),
      ]),
      { isNamed: true },
    ),
  ];
}

function togetherBlocks(projects: readonly DatedProject[], isWithheld: boolean): readonly FlatBlock[] {
  const together = shiftsTogether(projects.map(({ facts }) => facts.shift));
  if (!together || (isWithheld && together.added < FEWEST_SHOWN)) return [];
  const months = (value: number) => monthsInWords(Math.round(value * 10) / 10);
  return [
    heading(2, `Together: ${months(together.sums[1]?.quantiles.p50 ?? 0)}, by the authors’ own numbers`),
    table(
      `${together.added} stated shifts of transformative AI added up`,
      ["If they", "Median", "Eight chances in ten", "The simulation’s own error"],
      together.sums.map(({ correlation, quantiles, errors }) => [
        correlation === 0
          ? "err apart"
          : correlation === 1
            ? "all err the same"
            : `err partly alike (${correlation})`,
        months(quantiles.p50),
        `${months(quantiles.p10)} to ${months(quantiles.p90)}`,
        errors.p50 === 0 ? "exact" : `± ${Number(errors.p50.toPrecision(1))} months`,
      ]),
      { isNamed: true },
    ),
    paragraph(
      words(
        `${inThousands(together.draws)} draws, seed ${together.seed}. It sums what authors state; overlap between projects would shrink it.`,
      ),
    ),
  ];
}

/** Those that may be told: for others, of rules that count, resting on enough projects, from which no count of fewer can be reckoned. */
function told({ findings, isWithheld }: Pick<Given, "findings" | "isWithheld">): readonly PortfolioFinding[] {
  return findings.filter(
    ({ rule, from, alsoCounts = [] }) =>
      !isWithheld ||
      (COUNTING_RULES.has(rule) &&
        new Set(from.map(({ project }) => project)).size >= FEWEST_SHOWN &&
        alsoCounts.every((count) => count === 0 || count >= FEWEST_SHOWN)),
  );
}

function findingBlocks(given: Given): readonly FlatBlock[] {
  const shown = told(given).slice(0, MOST_FINDINGS);
  return [
    heading(2, "What the projects show together"),
    ...(shown.length === 0
      ? [
          paragraph(
            words(
              given.findings.length === 0
                ? "No rule concludes anything. That says that nothing was found, not that nothing is there."
                : "What is concluded can’t be told without telling of fewer than three projects, or what one of them says.",
            ),
          ),
        ]
      : [
          list(
            shown.map(({ title, text, resolve }) => ({
              // What is said of it can quote single projects.
              inlines: [sentence(given.isWithheld ? title : `${title}. ${text}`)],
              items: [{ inlines: [sentence(resolve)] }],
            })),
          ),
        ]),
  ];
}

function changeBlocks({ change, isWithheld }: Given): readonly FlatBlock[] {
  const count = (all: readonly unknown[]) => countShown(all.length, isWithheld);
  const moved = change.moved.filter(
    ({ by, before, after, isOfParts = false }) =>
      by !== "" && !(isWithheld && (isOfParts || isTelling(before, after))),
  );
  return [
    heading(2, `What changed since ${dateInWords(change.from)}`),
    paragraph(
      words(`${count(change.came)} came, ${count(change.left)} left, ${count(change.revised)} were revised.`),
    ),
    ...(moved.length === 0
      ? []
      : [
          table(
            "Figures that moved",
            ["What", "Before", "Now", "By"],
            moved.map(({ what, before, after, by }) => [what, before, after, by]),
            { isNamed: true },
          ),
        ]),
  ];
}

/** Whether two figures tell of fewer than three projects: counts that are, or that differ by so few; and shares, which add up. */
function isTelling(before: string, after: string): boolean {
  if (!/^\d+$/.test(before) || !/^\d+$/.test(after)) return true;
  const few = (count: number) => count > 0 && count < FEWEST_SHOWN;
  return few(Number(before)) || few(Number(after)) || few(Math.abs(Number(after) - Number(before)));
}

/** What would move most if it were known: assumptions that most projects share, with what they are given. */
function questionBlocks({ projects, isWithheld }: Given): readonly FlatBlock[] {
  const shared = sharedAssumptions(projects)
    .filter((each) => !isWithheld || each.projects >= FEWEST_SHOWN)
    .slice(0, MOST_QUESTIONS);
  if (shared.length === 0) return [];
  return [
    heading(2, "To find out first"),
    list(
      shared.map(({ statement, projects: by }) => ({
        inlines: [sentence(`Whether this holds, on which ${by} projects rest: “${statement}”`)],
      })),
    ),
  ];
}
