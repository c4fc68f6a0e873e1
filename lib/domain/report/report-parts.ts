import type { FigureId } from "@/lib/domain/figures/figure";
import type { Finding } from "@/lib/domain/findings/finding";
import { answerBlocks } from "@/lib/domain/report/blocks/answer-blocks";
import { axesBlocks } from "@/lib/domain/report/blocks/axes-blocks";
import { otherForm, surpriseBlocks } from "@/lib/domain/report/blocks/beside-lean";
import { type Block, type FlatBlock, paragraph, sentence, words } from "@/lib/domain/report/blocks/block";
import { CONCLUSIONS } from "@/lib/domain/report/blocks/conclusions";
import { FACTORS_BLANK, factorsBlocks } from "@/lib/domain/report/blocks/factors-blocks";
import { findingBlock } from "@/lib/domain/report/blocks/finding-block";
import { leftOutBlocks } from "@/lib/domain/report/blocks/head-blocks";
import { leadBlock, startingTable } from "@/lib/domain/report/blocks/lead-block";
import { apartBlocks, besideTable, levelsTable } from "@/lib/domain/report/blocks/ledger-blocks";
import { methodBlocks } from "@/lib/domain/report/blocks/method-blocks";
import { pathwaysInShort, pathwaysTable, patternsTable } from "@/lib/domain/report/blocks/misuse-blocks";
import { openAnswerBlocks, openBlocks } from "@/lib/domain/report/blocks/open-blocks";
import type { PartContext } from "@/lib/domain/report/blocks/part-context";
import { reviewBlocks } from "@/lib/domain/report/blocks/review-blocks";
import {
  notEarnedBlocks,
  notSaidInShort,
  notSaidList,
  toCheckBlocks,
  toCheckInShort,
} from "@/lib/domain/report/blocks/said-blocks";
import {
  depthTable,
  inColumns,
  modelTable,
  recordTableBlock,
  scrutinyTable,
} from "@/lib/domain/report/blocks/table-blocks";
import { termsInShort, termsTable } from "@/lib/domain/report/blocks/terms-blocks";
import { unreadBlocks, unreadInShort } from "@/lib/domain/report/blocks/unread-blocks";
import { worldviewsBlocks } from "@/lib/domain/report/blocks/worldviews-blocks";
import {
  findOutFirstBlocks,
  findOutFirstList,
  wouldChangeBlocks,
  wouldChangeInShort,
} from "@/lib/domain/report/blocks/would-change-blocks";
import { isBlank } from "@/lib/domain/report/parts/factors-blank";
import { scrutinyInWords, tooLittleInWords } from "@/lib/domain/report/parts/summary";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { isBefore1100 } from "@/lib/domain/rules/rulebook-versions";

export type PartContent = {
  readonly blocks: readonly Block[];
  /** How it stands, after the title. */
  readonly state?: string;
  /** How many there are, beside the title on a screen. */
  readonly count?: number;
};

type PartRow = {
  readonly title: string;
  /** What it comes to, in a sentence; null where it is so short that it says it itself. */
  readonly conclusion: ((report: ReportDocument) => string) | null;
  /** What the part is about: beside its title on a screen. */
  readonly note?: string;
  /** Stands open on a screen; the others are folded, and their titles say what they come to. */
  readonly isOpen?: true;
  /** What it comes to is said by what stands in it: documents, which fold nothing, don't say it twice. */
  readonly isSaidBelow?: true;
  /** In documents after all others, set small, and on demand. */
  readonly isAnnex?: true;
  /** Asked about at the longer depths only: left out of a light report where nothing is there all the same. */
  readonly isEmpty?: (report: ReportDocument) => boolean;
  /** Null where a document lacks the part. */
  readonly content: (given: PartContext) => PartContent | null;
};

const figure = (id: FigureId, ...same: readonly FlatBlock[]): Block => ({ type: "figure", id, same });
/** What documents give in the annex, and a screen when it is asked for. */
const inFull = (title: string, ...blocks: readonly Block[]): Block => ({
  type: "disclosure",
  depth: "annex",
  title,
  isHeading: true,
  blocks,
});
/** What documents leave out, whose annex gives the same with the answers. */
const onScreen = (title: string, ...blocks: readonly Block[]): Block => ({
  type: "disclosure",
  depth: 2,
  title,
  blocks,
});
const isStrength = ({ kind }: Finding) => kind === "strength";

function findingsOf(given: PartContext, isListed: (finding: Finding) => boolean, none: string): PartContent {
  const findings = given.report.findings.filter(isListed);
  const blocks =
    findings.length === 0 ? [paragraph(words(none))] : findings.map((each) => findingBlock(each, given));
  return { blocks, count: findings.length };
}

/**
 * The parts of a report in the order of its reader's questions, by their anchors: what each is called, and what stands in it, on the
 * page, in its contents and in every document.
 */
export const REPORT_PARTS = {
  "left-out": {
    title: "What this copy leaves out",
    conclusion: null,
    note: "And why; never what it said.",
    isOpen: true,
    content: ({ report }) => (report.redaction ? { blocks: leftOutBlocks(report.redaction) } : null),
  },
  summary: {
    title: "In short",
    conclusion: null,
    isOpen: true,
    content: ({ report }) => {
      const starting = startingTable(report);
      return { blocks: [leadBlock(report), ...(starting ? [starting] : [])] };
    },
  },
  findings: {
    title: "Findings",
    conclusion: CONCLUSIONS.findings,
    isOpen: true,
    content: (given) =>
      findingsOf(given, (each) => !isStrength(each), "No finding follows from these answers."),
  },
  strengths: {
    title: "Strengths",
    conclusion: CONCLUSIONS.strengths,
    isSaidBelow: true,
    isEmpty: ({ findings, notEarned = [] }) => !findings.some(isStrength) && notEarned.length === 0,
    content: (given) => {
      const earned = findingsOf(
        given,
        isStrength,
        isBefore1100(given.report.rulebookVersion)
          ? "The rules name none from these answers."
          : "Nothing counts as earned yet. A comparison that could have come out otherwise would, with its limits and its source; a check by others; or what somebody outside changed.",
      );
      return { ...earned, blocks: [...earned.blocks, ...notEarnedBlocks(given.report.notEarned ?? [])] };
    },
  },
  model: {
    title: "Where it lands",
    conclusion: CONCLUSIONS.model,
    note: "The social model: who receives the work, what they do with it, and what follows.",
    isEmpty: ({ model }) => model.nodes.length === 0,
    content: ({ report }) => ({
      blocks: [
        figure("social-model"),
        ...surpriseBlocks(report),
        inFull("The social model as a table", modelTable(report.model.rows)),
      ],
    }),
  },
  ledger: {
    title: "Implied and stated",
    conclusion: CONCLUSIONS.ledger,
    note: "Read from what is hard to shade. A denial or a blank moves nothing; evidence, a comparison, or somebody who has taken it on does.",
    content: ({ report: { ledger } }) =>
      ledger
        ? {
            blocks: [
              ...apartBlocks(ledger),
              inFull("Every axis: implied beside stated", besideTable(ledger)),
              inFull("Every level: where it starts, and what moved it", levelsTable(ledger)),
            ],
          }
        : null,
  },
  axes: {
    title: "Timelines and safety",
    conclusion: CONCLUSIONS.axes,
    note: "Two estimates on two axes. Nothing here adds them up.",
    isEmpty: ({ axes }) => !axes.timelineShift && !axes.safetyEffect,
    content: ({ report }) => ({
      blocks: [figure("axes", ...axesBlocks(report)), figure("timeline-shift"), figure("in-time")],
    }),
  },
  misuse: {
    title: "Misuse",
    conclusion: CONCLUSIONS.misuse,
    isEmpty: ({ misuse }) => misuse.patterns.length === 0 && misuse.pathways.length === 0,
    content: ({ report: { misuse, rulebookVersion }, linkable }) => {
      const isFormer = isBefore1100(rulebookVersion);
      return {
        blocks: [
          figure("misuse"),
          pathwaysInShort(misuse, linkable),
          inFull(
            `What the catalogue expects, and what ${isFormer ? "the author says" : "is stated"}`,
            patternsTable(misuse, isFormer),
          ),
          inFull(
            `Each pathway, before and after what ${isFormer ? "the author will add" : "is to be added"}`,
            pathwaysTable(misuse, linkable, isFormer),
          ),
        ],
      };
    },
  },
  "find-out": {
    title: "What to find out first",
    conclusion: CONCLUSIONS["find-out"],
    isSaidBelow: true,
    note: "Where most turns on it comes first.",
    isEmpty: ({ whatWouldChange, findOutFirst }) =>
      (findOutFirst ?? whatWouldChange?.findOutFirst ?? []).length === 0,
    content: ({ report: { findOutFirst, whatWouldChange, rulebookVersion }, linkable }) =>
      findOutFirst
        ? {
            blocks: [
              findOutFirstList(findOutFirst, linkable, rulebookVersion),
              inFull("What would move, fact by fact", ...findOutFirstBlocks(findOutFirst, linkable)),
            ],
          }
        : whatWouldChange
          ? { blocks: openAnswerBlocks(whatWouldChange, linkable) }
          : null,
  },
  "would-change": {
    title: "What would change it",
    conclusion: CONCLUSIONS["would-change"],
    note: "Found by trying. It describes other plans, or another world; it is no advice on how to answer.",
    isEmpty: ({ wouldChange }) =>
      !wouldChange || wouldChange.couldDo.length + wouldChange.wouldBeTrue.length === 0,
    content: ({ report }) =>
      report.wouldChange
        ? {
            blocks: [
              wouldChangeInShort(report.wouldChange, otherForm(report)),
              inFull("All that was tried, and what it would do", ...wouldChangeBlocks(report.wouldChange)),
            ],
          }
        : null,
  },
  "to-check": {
    title: "Claims to check",
    conclusion: CONCLUSIONS["to-check"],
    isSaidBelow: true,
    note: "Answered in words alone: a reader says whether they hold. Software does not judge prose.",
    isEmpty: ({ toCheck }) => !toCheck || toCheck.length === 0,
    content: ({ report: { toCheck }, linkable }) =>
      toCheck
        ? {
            blocks: [
              ...toCheckInShort(toCheck),
              ...(toCheck.length > 0
                ? [inFull("Each claim with the words that answer it", ...toCheckBlocks(toCheck, linkable))]
                : []),
            ],
            count: toCheck.length,
          }
        : null,
  },
  unread: {
    title: "Evidence and commitments not yet read",
    conclusion: CONCLUSIONS.unread,
    isSaidBelow: true,
    note: "What makes a conclusion lighter, and no reviewer has read. Each reviewer says whether it holds; where one says that it doesn’t, what it lightens returns to the level it has without it.",
    isEmpty: ({ unread }) => !unread,
    content: ({ report: { unread }, linkable }) =>
      unread
        ? {
            blocks: [
              unreadInShort(unread),
              inFull("Each with its words, and what stands without it", ...unreadBlocks(unread, linkable)),
            ],
            count: unread.supports.length,
          }
        : null,
  },
  terms: {
    title: "Terms",
    conclusion: CONCLUSIONS.terms,
    note: "What the words in the case mean here, and to others.",
    isEmpty: ({ terms }) => terms.every(({ state }) => state === "undefined"),
    content: ({ report, linkable }) => ({
      blocks: [
        ...termsInShort(report.terms),
        inFull(
          "Each word: its sense, who reads otherwise, where it stands",
          termsTable(report.terms, linkable),
        ),
      ],
      count: report.terms.length,
    }),
  },
  claims: {
    title: "Claims and evidence",
    conclusion: CONCLUSIONS.claims,
    isSaidBelow: true,
    isEmpty: ({ claims }) => claims.rows.length === 0,
    content: ({ report }) =>
      recordsOf(report.claims, "No claim is listed.", "Claims", [
        "Claim",
        "What it asserts",
        "What the evidence shows",
        "Who checks",
      ]),
  },
  assumptions: {
    title: "Assumptions",
    conclusion: CONCLUSIONS.assumptions,
    isSaidBelow: true,
    isEmpty: ({ assumptions }) => assumptions.rows.length === 0,
    content: ({ report }) =>
      recordsOf(report.assumptions, "No assumption is listed.", "Assumptions", [
        "Assumption",
        "Probability that it holds",
        "If it is false",
      ]),
  },
  worldviews: {
    title: "Worldviews",
    conclusion: CONCLUSIONS.worldviews,
    note: "What follows from the answers, and what from beliefs.",
    isEmpty: ({ worldviews }) => !worldviews || worldviews.underAll + worldviews.dependent.length === 0,
    content: ({ report }) =>
      report.worldviews
        ? {
            blocks: [
              inFull("Conclusions under each worldview", ...worldviewsBlocks(report.worldviews, report)),
            ],
          }
        : null,
  },
  factors: {
    title: "Security factors and loops",
    conclusion: CONCLUSIONS.factors,
    note: "What keeps development within bounds, and which loop the work feeds.",
    isEmpty: isBlank,
    content: ({ report }) => {
      if (!report.factors) return null;
      if (isBlank(report)) return { blocks: [paragraph(words(FACTORS_BLANK))] };
      return {
        blocks: [
          figure("factors"),
          figure("loops"),
          inFull("Each factor, and the loop in words", ...factorsBlocks(report.factors)),
        ],
      };
    },
  },
  "not-said": {
    title: "Not said",
    conclusion: CONCLUSIONS["not-said"],
    isSaidBelow: true,
    note: "Gaps are no findings. One becomes a finding where silence hides what the outputs lead one to expect.",
    isEmpty: ({ notSaid = [], notAsked = [] }) => notSaid.length + notAsked.length === 0,
    content: ({ report: { notSaid, notAsked }, linkable }) =>
      notSaid
        ? {
            blocks: [
              ...notSaidInShort(notSaid),
              ...(notSaid.length > 0
                ? [inFull("What to say, and where", notSaidList(notSaid, linkable))]
                : []),
              ...(notAsked && notAsked.length > 0
                ? [inFull("Not asked at this depth", ...notSaidInShort(notAsked))]
                : []),
            ],
            count: notSaid.length,
          }
        : null,
  },
  open: {
    title: "Open questions",
    conclusion: CONCLUSIONS.open,
    isEmpty: ({ openQuestions }) => openQuestions.length === 0,
    content: ({ report, linkable }) => ({
      blocks: [inFull("Open questions, and the rules that wait", ...openBlocks(report, linkable))],
      count: report.openQuestions.length,
    }),
  },
  commitments: {
    title: "Commitments",
    conclusion: CONCLUSIONS.commitments,
    isSaidBelow: true,
    isEmpty: ({ commitments }) => commitments.rows.length === 0,
    content: ({ report }) => ({
      blocks: [recordTableBlock("Commitments", report.commitments, "No commitment is listed.")],
      count: report.commitments.rows.length,
    }),
  },
  forecasts: {
    title: "Forecasts",
    conclusion: CONCLUSIONS.forecasts,
    isSaidBelow: true,
    isEmpty: ({ forecasts }) => forecasts.rows.length === 0,
    content: ({ report }) => ({
      blocks: [recordTableBlock("Forecasts", report.forecasts, "No forecast is listed.")],
      count: report.forecasts.rows.length,
    }),
  },
  scrutiny: {
    title: "Scrutiny",
    conclusion: CONCLUSIONS.scrutiny,
    note: "How much attention this needs, and why. It is no score.",
    content: ({ report }) => ({
      state: scrutinyInWords(report),
      blocks: [
        ...(report.scrutiny.tooLittle ? [paragraph(sentence(tooLittleInWords(report.scrutiny)))] : []),
        inFull(
          "How the scrutiny was decided",
          scrutinyTable(report),
          ...(report.depthRows ? [depthTable(report.depthRows)] : []),
        ),
      ],
    }),
  },
  review: {
    title: "Review record",
    conclusion: null,
    isOpen: true,
    content: ({ review }) => review && reviewBlocks(review),
  },
  method: {
    title: "Method",
    conclusion: null,
    content: ({ report }) => ({ blocks: methodBlocks(report) }),
  },
  answers: {
    title: "Answers",
    conclusion: CONCLUSIONS.answers,
    note: "Everything the report rests on, as answered.",
    isAnnex: true,
    content: ({ report }) => ({ blocks: [figure("confidence"), ...answerBlocks(report)] }),
  },
} as const satisfies { readonly [anchor: string]: PartRow };

/** Records in the columns that decide; on a screen also whole, as documents have them among the answers. A report whose columns are called otherwise has them whole alone. */
function recordsOf(
  given: ReportDocument["claims"],
  none: string,
  caption: string,
  columns: readonly string[],
): PartContent {
  const short = inColumns(given, columns);
  return {
    count: given.rows.length,
    blocks: [
      recordTableBlock(caption, short ?? given, none),
      ...(short && given.rows.length > 0
        ? [onScreen(`${caption} in full`, recordTableBlock(`${caption} in full`, given, none))]
        : []),
    ],
  };
}

export type PartAnchor = keyof typeof REPORT_PARTS;

/** The rows of the table as they are meant, each with its anchor. */
export const PARTS_IN_ORDER: readonly (PartRow & { readonly anchor: PartAnchor })[] = (
  Object.entries(REPORT_PARTS) as [PartAnchor, PartRow][]
).map(([anchor, row]) => ({ ...row, anchor }));

/**
 * The parts to leave out of a light report, because the screening doesn't ask about them and nothing is there all the same:
 * an empty table would read as if an answer were missing. A longer assessment leaves nothing out, since there it is.
 */
export function partsLeftOut(report: ReportDocument): ReadonlySet<PartAnchor> {
  if (report.depth !== "screening") return new Set();
  return new Set(PARTS_IN_ORDER.filter(({ isEmpty }) => isEmpty?.(report)).map(({ anchor }) => anchor));
}
