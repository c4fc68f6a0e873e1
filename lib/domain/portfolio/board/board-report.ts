import { dateInWords } from "@/lib/domain/assessment/value-in-words";
import {
  factorBlocks,
  patternBlocks,
  recipientBlocks,
  togetherBlocks,
} from "@/lib/domain/portfolio/board/figure-blocks";
import { singleBlocks } from "@/lib/domain/portfolio/board/single-blocks";
import {
  countShown,
  FEWEST_COUNTED,
  FEWEST_SHOWN,
  isFew,
  isTelling,
  isTold,
  tellsOfOthers,
  toldCount,
  toldToOthers,
} from "@/lib/domain/portfolio/board/withheld";
import type { PortfolioChange } from "@/lib/domain/portfolio/changes/portfolio-change";
import { summedFindings } from "@/lib/domain/portfolio/concluding/conclude-portfolio";
import type {
  PortfolioFinding,
  SummedFinding,
  SummedFindings,
} from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { sharedAssumptions } from "@/lib/domain/portfolio/concluding/suppose";
import { type Counted, countedIn, countedInSums } from "@/lib/domain/portfolio/figures/counted";
import type { DatedProject } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { type PortfolioSums, summedProjects, unkeptProjects } from "@/lib/domain/portfolio/portfolio-sums";
import { inThousands } from "@/lib/domain/quantities/in-words";
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
 * Everything of the portfolio that goes to a board, as blocks that page, PDF and DOCX set alike: what is concluded and to be found out, then the figures it is
 * read off. No total anywhere. Where there are more
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
      ...(given.sums ? summedBlocks(summedFindings(given.sums, day), isWithheld) : []),
      ...(given.sums && isWithheld ? [] : findingBlocks(given)),
      ...questionBlocks(given),
      ...changeBlocks(given, counted),
      ...(isWithheld && counted.projects < FEWEST_COUNTED
        ? []
        : [recipientBlocks, patternBlocks, factorBlocks].flatMap((blocks) => blocks(counted, isWithheld))),
      ...togetherBlocks(projects, {
        isWithheld,
        of: given.sums ? `, of the ${inThousands(projects.length)} projects submitted last` : "",
      }),
      ...(isWithheld
        ? [
            heading(2, "What is withheld"),
            paragraph(
              words(
                `This is made for people who may read less than its maker. Counts of fewer than ${FEWEST_SHOWN} projects, or of all but so few, are not given, nor figures or conclusions that rest on fewer or from which fewer can be reckoned, nor titles. No bar is drawn for what is not given, and nothing of which a mark would be one project.`,
              ),
            ),
          ]
        : singleBlocks(projects, {
            of: given.sums ? `, the ${inThousands(projects.length)} submitted last` : "",
          })),
    ],
  };
}

function scope(given: Given): string {
  const { projects, sums, change, withdrawn, isWithheld } = given;
  const came = isCameTelling(given)
    ? "all that aren’t withdrawn"
    : change.came.length === projects.length && !sums
      ? "all of them"
      : `${cameShown(given)}${sums ? "" : " of them"}`;
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
        ? `Who receives the work, how it could be misused and what makes humanity safer are counted over all of them; what needs each project by itself is over the ${inThousands(readAtMost)} submitted last, today and on the day they are compared with, and says so.`
        : `Only the ${inThousands(readAtMost)} submitted last are in it, today and on the day it is compared with.`),
    missing > 0 &&
      `${countShown(missing, isWithheld)} were submitted before what is read here was kept, and are not in it.`,
  ].filter(Boolean);
  return said.length === 0 ? [] : [paragraph(words(said.join(" ")))];
}

const UNTELLABLE =
  "What is concluded can’t be told without telling of fewer than three projects, or what one of them says.";

/** What sums conclude over all. For others in place of what those submitted last show: from two counts that differ by few, these could be reckoned. */
function summedBlocks(
  { projects, older, findings, notAsked }: SummedFindings,
  isWithheld: boolean,
): readonly FlatBlock[] {
  const shown = findings
    .filter(({ among, alsoCounts }) => !isWithheld || isTold(among, projects, alsoCounts))
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
      inlines: [sentence(isWithheld ? `${title}.` : `${title}. ${text}`)],
      items: [{ inlines: [sentence(resolve)] }],
    })),
  );

function findingBlocks(given: Given): readonly FlatBlock[] {
  const { projects, sums, findings, isWithheld } = given;
  const shown = (isWithheld ? toldToOthers(findings, projects.length) : findings).slice(0, MOST_FINDINGS);
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
  const came = isCameTelling(given) ? `${of}${of === "" ? "All" : "all"}` : `${of}${cameShown(given)}`;
  const after = still(given);
  const stayed = after - change.came.length;
  const all = { before: stayed + change.left.length, after };
  const left = toldCount(change.left.length, all.before, isWithheld).words;
  const revised = toldCount(change.revised.length, stayed, isWithheld).words;
  const others = { counted, still: after, withdrawn: given.withdrawn };
  const moved = change.moved.filter(
    (each) =>
      each.by !== "" &&
      !(isWithheld && (isTelling(each, { all, besides: change.moved }) || tellsOfOthers(each, others))),
  );
  return [
    heading(2, `What changed since ${dateInWords(change.from)}`),
    paragraph(
      words(
        `${came} came, ${orNone(left)} left, ${orNone(revised)} were revised.${given.withdrawn > 0 ? " Withdrawn projects are in all else, and not in this." : ""}`,
      ),
    ),
    // From nothing, everything moved: the tables of the figures say to where.
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

const orNone = (count: string) => (count === "0" ? "none" : count);

const cameShown = (given: Given) => toldCount(given.change.came.length, still(given), given.isWithheld).words;

/** Whether all that aren’t withdrawn came since, and how many these are would tell, beside how many there are, of one or two that are. */
const isCameTelling = (given: Given) =>
  given.isWithheld && isFew(given.withdrawn) && given.change.came.length === still(given);

/** How many of those read one by one are not withdrawn. */
const still = ({ projects, withdrawn }: Pick<Given, "projects" | "withdrawn">) => projects.length - withdrawn;

/** What would move most if it were known: assumptions that most projects share, with what they are given. */
function questionBlocks({ projects, isWithheld }: Given): readonly FlatBlock[] {
  const shared = sharedAssumptions(projects)
    .filter((each) => !isWithheld || isTold(each.projects, projects.length))
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
