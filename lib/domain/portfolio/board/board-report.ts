import { SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import { dateInWords } from "@/lib/domain/assessment/value-in-words";
import { percent } from "@/lib/domain/figures/text/percent";
import { countShown, FEWEST_SHOWN } from "@/lib/domain/portfolio/board/withheld";
import type { Moved, PortfolioChange } from "@/lib/domain/portfolio/changes/portfolio-change";
import { COUNTING_RULES, summedFindings } from "@/lib/domain/portfolio/concluding/conclude-portfolio";
import type {
  PortfolioFinding,
  SummedFinding,
  SummedFindings,
} from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { sharedAssumptions } from "@/lib/domain/portfolio/concluding/suppose";
import { concentrationInWords } from "@/lib/domain/portfolio/figures/concentration";
import { facetCounts } from "@/lib/domain/portfolio/figures/facets";
import type { DatedProject } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { meanShares, pullByKind } from "@/lib/domain/portfolio/figures/recipient-shares";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import {
  countIn,
  measuresUnder,
  type PortfolioSums,
  summedProjects,
  unkeptProjects,
} from "@/lib/domain/portfolio/portfolio-sums";
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
  /** Read one by one: all, or those submitted last. */
  readonly projects: readonly DatedProject[];
  /** Of these. */
  readonly findings: readonly PortfolioFinding[];
  readonly change: PortfolioChange & { readonly from: string };
  /** How many of the projects read one by one are withdrawn by now: those are in everything but what changed. */
  readonly withdrawn: number;
  /** Submitted before what is read here was kept, and not in it. */
  readonly notKept: number;
  /** How many are read one by one at most, those submitted last; null where that is all there are, on both days. */
  readonly readAtMost: number | null;
  /** Over all that may be read, where that is more than is read one by one; null where it isn't. */
  readonly sums: PortfolioSums | null;
  /** For people who may read less than whoever makes it: cells of fewer than three projects are withheld. */
  readonly isWithheld: boolean;
};

const MOST_FINDINGS = 8;
const MOST_QUESTIONS = 5;

/**
 * Everything of the portfolio that goes to a board, as blocks that page, PDF and DOCX set alike. No total anywhere. Where there are more
 * projects than are read one by one, what sums can tell is told of all of them, and the rest says of how many it tells.
 */
export function boardReport(given: Given): BoardReport {
  const { organisation, day, projects, isWithheld } = given;
  const counted = given.sums ? countedInSums(given.sums) : countedIn(projects);
  return {
    title: "Where our work lands",
    organisation,
    day,
    blocks: [
      paragraph(words(scope(given))),
      ...leftOutBlocks(given),
      ...recipientBlocks(counted, isWithheld),
      ...factorBlocks(counted, isWithheld),
      ...togetherBlocks(given),
      ...(given.sums ? summedBlocks(summedFindings(given.sums, day), isWithheld) : []),
      ...(given.sums && isWithheld ? [] : findingBlocks(given)),
      ...changeBlocks(given, counted),
      ...questionBlocks(given),
      ...(isWithheld
        ? [
            heading(2, "What is withheld"),
            paragraph(
              words(
                `This is made for people who may read less than its maker. Counts of fewer than ${FEWEST_SHOWN} projects are not given, nor figures or conclusions that rest on fewer or from which fewer can be reckoned, nor titles.`,
              ),
            ),
          ]
        : []),
    ],
  };
}

function scope(given: Given): string {
  const { projects, sums, change, withdrawn, isWithheld } = given;
  const came = isCameTelling(given)
    ? "all that aren’t withdrawn"
    : `${countShown(change.came.length, isWithheld)}${sums ? "" : " of them"}`;
  const since = `new since ${dateInWords(change.from)}`;
  const gone = withdrawn > 0 ? `; ${countShown(withdrawn, isWithheld)} of them withdrawn` : "";
  const from = "From the newest submitted revision of each that whoever made this may read.";
  return sums
    ? `${inThousands(summedProjects(sums))} projects; of the ${inThousands(projects.length)} submitted last, ${came} are ${since}${gone}. ${from}`
    : `${inThousands(projects.length)} projects, ${came} ${since}${gone}. ${from}`;
}

/** What is not in it, where anything is left out. */
function leftOutBlocks({ notKept, readAtMost, sums, isWithheld }: Given): readonly FlatBlock[] {
  const missing = sums ? unkeptProjects(sums) : notKept;
  const said = [
    readAtMost !== null &&
      (sums
        ? `Who receives the work and what makes humanity safer are counted over all of them; what needs each project by itself is over the ${inThousands(readAtMost)} submitted last, today and on the day they are compared with, and says so.`
        : `Only the ${inThousands(readAtMost)} submitted last are in it, today and on the day it is compared with.`),
    missing > 0 &&
      `${countShown(missing, isWithheld)} were submitted before what is read here was kept, and are not in it.`,
  ].filter(Boolean);
  return said.length === 0 ? [] : [paragraph(words(said.join(" ")))];
}

/** What is counted over a portfolio, read off its projects or off sums. */
type Counted = {
  readonly projects: number;
  /** Kinds of recipient by their mean share of pull, largest first; on how many projects' pull the share rests, and how many reach it. */
  readonly pull: readonly {
    readonly kind: string;
    readonly share: number;
    readonly restsOn: number;
    readonly reached: number;
  }[];
  readonly serves: (factor: string) => number;
  readonly weakens: (factor: string) => number;
};

function countedIn(projects: readonly DatedProject[]): Counted {
  const pulls = projects.map(pullByKind);
  const reached = facetCounts(projects, "recipient");
  const serves = facetCounts(projects, "serves");
  const weakens = facetCounts(projects, "weakens");
  return {
    projects: projects.length,
    pull: meanShares(pulls).map(({ key: kind, share }) => ({
      kind,
      share,
      restsOn: pulls.filter((each) => each.has(kind)).length,
      reached: reached.get(kind) ?? 0,
    })),
    serves: (factor) => serves.get(factor) ?? 0,
    weakens: (factor) => weakens.get(factor) ?? 0,
  };
}

function countedInSums(sums: PortfolioSums): Counted {
  const of = countIn(sums, "pull");
  return {
    projects: summedProjects(sums),
    pull: measuresUnder(sums, "pull")
      .filter(({ value }) => value !== "")
      .map(({ value: kind, count: restsOn, total }) => ({
        kind,
        share: total / of,
        restsOn,
        reached: countIn(sums, `recipient:${kind}`),
      }))
      .sort((a, b) => b.share - a.share || (a.kind < b.kind ? -1 : 1)),
    serves: (factor) => countIn(sums, `serves:${factor}`),
    weakens: (factor) => countIn(sums, `weakens:${factor}`),
  };
}

function recipientBlocks({ pull }: Counted, isWithheld: boolean): readonly FlatBlock[] {
  const [first] = pull;
  if (!first) return [];
  const hidden = isWithheld ? hiddenShares(pull) : new Set<string>();
  const shown = pull.filter(({ kind }) => !hidden.has(kind));
  // Their shares would be told by where they stand between others.
  const apart = pull
    .filter(({ kind, reached }) => hidden.has(kind) && reached >= FEWEST_SHOWN)
    .toSorted((a, b) => b.reached - a.reached || (a.kind < b.kind ? -1 : 1));
  const few = hidden.size - apart.length;
  const index = concentrationInWords(
    pull.map(({ share }) => share),
    "kinds of recipient",
  );
  return [
    heading(
      2,
      hidden.has(first.kind)
        ? "Who receives the work"
        : `${percent(first.share)} of all pull goes to one kind of recipient: ${FILTER_LABELS.recipientKind(first.kind)}`,
    ),
    paragraph(
      words(
        `Each project counts the same; its pull is shared by the likelihood of the uses described.${hidden.size === 0 ? ` ${index}` : ""}`,
      ),
    ),
    table(
      "Kinds of recipient",
      ["Kind of recipient", "Share of pull", "Projects that reach it"],
      [
        ...[...shown, ...apart].map(({ kind, share, reached }) => [
          FILTER_LABELS.recipientKind(kind),
          hidden.has(kind) ? "—" : percent(share),
          hidden.has(kind) ? inThousands(reached) : countShown(reached, isWithheld),
        ]),
        ...(few > 0 ? [[fewKinds(few), "—", `fewer than ${FEWEST_SHOWN}${few > 1 ? " each" : ""}`]] : []),
      ],
      { isNamed: true },
    ),
  ];
}

/** How many kinds each so few projects reach that they are not told apart. */
const fewKinds = (count: number) =>
  count === 1 ? "One other kind of recipient" : `${count} other kinds of recipient`;

/** Shares that rest on too few projects; and where that is one, the smallest of the others, since all of them add up to one. */
function hiddenShares(pull: Counted["pull"]): ReadonlySet<string> {
  const few = pull.filter(({ restsOn }) => restsOn < FEWEST_SHOWN).map(({ kind }) => kind);
  const next = pull.findLast(({ kind }) => !few.includes(kind));
  return new Set(few.length === 1 && next ? [...few, next.kind] : few);
}

function factorBlocks({ serves, weakens }: Counted, isWithheld: boolean): readonly FlatBlock[] {
  return [
    heading(2, "What makes humanity safer, served and unserved"),
    table(
      "Security factors, the parts of restraint apart",
      ["Security factor", "Strengthen it", "Weaken it"],
      SECURITY_FACTORS.map(({ value, label }) => [
        label,
        countShown(serves(value), isWithheld),
        countShown(weakens(value), isWithheld),
      ]),
      { isNamed: true },
    ),
  ];
}

function togetherBlocks({ projects, sums, isWithheld }: Given): readonly FlatBlock[] {
  const together = shiftsTogether(projects.map(({ facts }) => facts.shift));
  if (!together || (isWithheld && together.added < FEWEST_SHOWN)) return [];
  const months = (value: number) => monthsInWords(Math.round(value * 10) / 10);
  return [
    heading(2, `Together: ${months(together.sums[1]?.quantiles.p50 ?? 0)}, by the authors’ own numbers`),
    table(
      `${inThousands(together.added)} stated shifts of transformative AI added up${sums ? `, of the ${inThousands(projects.length)} projects submitted last` : ""}`,
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

/** Whether a conclusion may be told to others: of a rule that counts, resting on enough projects, and no count of fewer can be reckoned from it. */
const isTold = (among: number, alsoCounts: readonly number[] = []) =>
  among >= FEWEST_SHOWN && alsoCounts.every((count) => count === 0 || count >= FEWEST_SHOWN);

function told({ findings, isWithheld }: Pick<Given, "findings" | "isWithheld">): readonly PortfolioFinding[] {
  return findings.filter(
    ({ rule, from, alsoCounts }) =>
      !isWithheld ||
      (COUNTING_RULES.has(rule) && isTold(new Set(from.map(({ project }) => project)).size, alsoCounts)),
  );
}

const UNTELLABLE =
  "What is concluded can’t be told without telling of fewer than three projects, or what one of them says.";

/** What sums conclude over all. For others in place of what those submitted last show: from two counts that differ by few, these could be reckoned. */
function summedBlocks(
  { projects, older, findings, notAsked }: SummedFindings,
  isWithheld: boolean,
): readonly FlatBlock[] {
  const shown = findings
    .filter(({ among, alsoCounts }) => !isWithheld || isTold(among, alsoCounts))
    .slice(0, MOST_FINDINGS);
  return [
    heading(2, `What all ${inThousands(projects)} projects show together`),
    ...(older > 0
      ? [
          paragraph(
            words(
              `Nothing is concluded over all of them: ${countShown(older, isWithheld)} were submitted before what rules read was kept.`,
            ),
          ),
        ]
      : shown.length === 0
        ? [
            paragraph(
              words(
                findings.length === 0
                  ? "No rule that counts concludes anything. That says that nothing was found, not that nothing is there."
                  : UNTELLABLE,
              ),
            ),
          ]
        : [findingList(shown, isWithheld)]),
    paragraph(
      words(
        `From sums, which count and name nobody. ${inThousands(notAsked.length)} rules compare what sums don’t hold (names, sentences, who reviewed whom), and are not asked of all of them.`,
      ),
    ),
  ];
}

const findingList = (shown: readonly (PortfolioFinding | SummedFinding)[], isWithheld: boolean): FlatBlock =>
  list(
    shown.map(({ title, text, resolve }) => ({
      // What is said of it can quote single projects.
      inlines: [sentence(isWithheld ? title : `${title}. ${text}`)],
      items: [{ inlines: [sentence(resolve)] }],
    })),
  );

function findingBlocks(given: Given): readonly FlatBlock[] {
  const { projects, sums, findings, isWithheld } = given;
  const shown = told(given).slice(0, MOST_FINDINGS);
  return [
    heading(
      2,
      sums
        ? `What the ${inThousands(projects.length)} submitted last show together`
        : "What the projects show together",
    ),
    ...(shown.length === 0
      ? [
          paragraph(
            words(
              findings.length === 0
                ? "No rule concludes anything. That says that nothing was found, not that nothing is there."
                : UNTELLABLE,
            ),
          ),
        ]
      : [findingList(shown, isWithheld)]),
  ];
}

function changeBlocks(given: Given, counted: Counted): readonly FlatBlock[] {
  const { change, sums, isWithheld } = given;
  const of = sums ? "Of those submitted last on either day, " : "";
  const came = isCameTelling(given)
    ? `${of}${of === "" ? "All" : "all"}`
    : `${of}${countShown(change.came.length, isWithheld)}`;
  const count = (all: readonly unknown[]) => countShown(all.length, isWithheld);
  const moved = change.moved.filter(
    (each) => each.by !== "" && !(isWithheld && (isTelling(each) || tellsOfOthers(each, { given, counted }))),
  );
  return [
    heading(2, `What changed since ${dateInWords(change.from)}`),
    paragraph(
      words(
        `${came} came, ${count(change.left)} left, ${count(change.revised)} were revised.${given.withdrawn > 0 ? " Withdrawn projects are in what is above, and not in this." : ""}`,
      ),
    ),
    // From nothing, everything moved: the tables above say to where.
    ...(moved.length === 0 || change.moved.find(({ measure }) => measure === "projects")?.before === "0"
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

/** Whether a count, or what two of them differ by, is of somebody and of fewer than three. */
const isFew = (count: number) => count !== 0 && Math.abs(count) < FEWEST_SHOWN;

/** Whether two figures tell of fewer than three projects: counts that are, or that differ by so few; and shares, which add up. */
function isTelling({ before, after, isOfParts }: Moved): boolean {
  if (isOfParts || !/^\d+$/.test(before) || !/^\d+$/.test(after)) return true;
  return isFew(Number(before)) || isFew(Number(after)) || isFew(Number(after) - Number(before));
}

/**
 * Whether a figure of those submitted last and not withdrawn, beside the same of all, tells of fewer than three of the others: that they
 * are counted in it, or that they aren’t; and how many they are.
 */
function tellsOfOthers(
  { measure, after }: Moved,
  { given, counted }: { readonly given: Given; readonly counted: Counted },
): boolean {
  if (measure === "projects") return isFew(given.withdrawn);
  const [of = "", value = ""] = measure?.split(":") ?? [];
  const all = of === "serves" ? counted.serves(value) : of === "weakens" ? counted.weakens(value) : null;
  if (all === null) return false;
  const others = all - Number(after);
  return isFew(others) || isFew(counted.projects - still(given) - others);
}

/** Whether all that aren’t withdrawn came since, and how many these are would tell, beside how many there are, of one or two that are. */
const isCameTelling = (given: Given) =>
  given.isWithheld && isFew(given.withdrawn) && given.change.came.length === still(given);

/** How many of those read one by one are not withdrawn. */
const still = ({ projects, withdrawn }: Pick<Given, "projects" | "withdrawn">) => projects.length - withdrawn;

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
