import {
  type FlatBlock,
  heading,
  type Item,
  list,
  paragraph,
  sentence,
  strong,
  table,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import { leadBlock } from "@/lib/domain/report/blocks/lead-block";
import { leadInLines } from "@/lib/domain/report/blocks/lead-in-lines";
import { supportBlocks, verdictItems } from "@/lib/domain/report/blocks/review-blocks";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { CLAIM_STATES } from "@/lib/domain/review/claim-states";
import type { Dimension, Disagreement } from "@/lib/domain/review/disagreement";
import { intervalsDrawing } from "@/lib/domain/review/intervals-drawing";
import type { JudgedClaim } from "@/lib/domain/review/judged-claims";
import type { JudgedSupports } from "@/lib/domain/review/judged-supports";
import { CLAIM_VERDICTS } from "@/lib/domain/review/judgement";
import { type Presence, tallyInWords, type Vote, voteLabel } from "@/lib/domain/review/meeting";
import { type Recommendation, recommendationLabel } from "@/lib/domain/review/ratings";

/** One item of a meeting, as its reader may read it. */
export type PrintedItem = {
  readonly title: string;
  readonly number: number;
  readonly report: ReportDocument;
  /** Null where fewer than two reviews are open to the reader. */
  readonly disagreement: Disagreement | null;
  /** What these reviews say of claims that words alone answer. */
  readonly claims: readonly JudgedClaim[];
  /** What they say of evidence and commitments. */
  readonly supports: JudgedSupports;
  /** Counter-arguments that stand. */
  readonly standing: readonly { readonly by: string; readonly place: string; readonly text: string }[];
  readonly seats: readonly { readonly member: { readonly name: string }; readonly presence: Presence }[];
  /** Null: not to be known before the reader voted, while the meeting goes on. */
  readonly votes:
    | readonly {
        readonly member: { readonly name: string };
        readonly vote: Vote;
        readonly firstVote: Vote | null;
        readonly words: string;
      }[]
    | null;
  readonly agreed: Recommendation | null;
  readonly minutes: string;
  readonly noted: { readonly byName: string; readonly at: string } | null;
  readonly decision: {
    readonly outcome: Recommendation;
    readonly byName: string;
    readonly at: string;
  } | null;
  readonly corrections: readonly { readonly words: string; readonly byName: string; readonly at: string }[];
};

export type PrintedMeeting = {
  readonly title: string;
  /** ISO 8601 date. */
  readonly heldOn: string;
  readonly calledByName: string;
  readonly closed: { readonly byName: string; readonly at: string } | null;
  readonly items: readonly PrintedItem[];
};

/**
 * What those who take part read before: the agenda, and of each item page one of its report, what words alone answer, where its reviewers
 * part, drawn, and the counter-arguments that stand. Holds what its reader may read; the rest leaves no trace, no number either.
 */
export function packetBlocks(meeting: PrintedMeeting): readonly FlatBlock[] {
  return [
    ...headBlocks(meeting),
    heading(2, "Agenda"),
    list(
      meeting.items.map(({ title, number }) => ({ inlines: [text(title), words(`, revision ${number}`)] })),
    ),
    ...meeting.items.flatMap((item, at) => [
      heading(2, [words(`${at + 1}. `), text(item.title)]),
      ...leadInLines(leadBlock(item.report)),
      ...claimBlocks(item),
      ...(item.supports.supports.length > 0
        ? [heading(3, "Evidence and commitments"), ...supportBlocks(item.supports)]
        : []),
      ...disagreementBlocks(item),
      ...argumentBlocks(item),
    ]),
  ];
}

/** What came of a meeting: who took part in each item, votes by name, what was agreed, minutes, and the decision, which stands apart. */
export function minutesBlocks(meeting: PrintedMeeting): readonly FlatBlock[] {
  return [
    ...headBlocks(meeting),
    ...meeting.items.flatMap((item, at) => [
      heading(2, [words(`${at + 1}. `), text(item.title), words(`, revision ${item.number}`)]),
      ...attendanceBlocks(item),
      ...voteBlocks(item),
      ...(item.agreed && item.noted
        ? [
            paragraph(
              strong(`Agreed by everybody present: ${recommendationLabel(item.agreed).toLowerCase()}`),
              words(", noted by "),
              text(item.noted.byName),
              words("."),
            ),
          ]
        : []),
      ...minuteBlocks(item),
      decisionBlock(item),
    ]),
  ];
}

function headBlocks({ heldOn, calledByName, closed }: PrintedMeeting): readonly FlatBlock[] {
  return [
    paragraph(
      words("Held on "),
      { type: "time", text: heldOn },
      words(", called by "),
      text(calledByName),
      ...(closed
        ? [
            words("; closed by "),
            text(closed.byName),
            words(", "),
            { type: "time", text: closed.at } as const,
          ]
        : [words("; not closed yet")]),
      words(". Votes and agreement decide nothing: decisions are signed by a lead."),
    ),
  ];
}

function claimBlocks({ report, claims }: PrintedItem): readonly FlatBlock[] {
  const toCheck = report.toCheck ?? [];
  if (toCheck.length === 0) return [];
  return [
    heading(3, "Answered in words alone"),
    list(
      toCheck.map((claim): Item => {
        const judged = claims.find((each) => each.claim.title === claim.title);
        return {
          inlines: [
            sentence(claim.title),
            ...(judged ? [words(" "), strong(`${CLAIM_STATES[judged.state]}.`)] : []),
          ],
          items: verdictItems(judged?.said ?? [], CLAIM_VERDICTS),
        };
      }),
    ),
  ];
}

function disagreementBlocks({ disagreement }: PrintedItem): readonly FlatBlock[] {
  if (!disagreement) {
    return [
      heading(3, "Where reviewers part"),
      paragraph(words("Fewer than two reviews are in, so there is nothing to compare.")),
    ];
  }
  const { agenda, dimensions } = disagreement;
  const parted = agenda.flatMap((name) => dimensions.filter((each) => each.name === name));
  return [
    heading(3, "Where reviewers part"),
    ...(parted.length === 0
      ? [paragraph(words("They part on nothing that two or more judged."))]
      : parted.flatMap(dimensionBlocks)),
  ];
}

function dimensionBlocks(dimension: Dimension): readonly FlatBlock[] {
  const { title, said } = dimension;
  const drawing = intervalsDrawing(dimension);
  return [
    ...(drawing
      ? [
          {
            type: "drawing" as const,
            title,
            sentence: "What each reviewer says, eight chances in ten and the middle; the authors’ dashed.",
            drawing,
          },
        ]
      : []),
    table(
      title,
      ["Reviewer", "Says", "In words"],
      said.map(({ reviewer, inWords, comment }) => [reviewer, inWords, comment]),
      { isNamed: true, ...(drawing && { isNamedAbove: true as const }) },
    ),
  ];
}

function argumentBlocks({ standing }: PrintedItem): readonly FlatBlock[] {
  if (standing.length === 0) return [];
  return [
    heading(3, "Counter-arguments that stand"),
    list(
      standing.map(({ by, place, text: said }) => ({
        inlines: [text(by), words(", against “"), sentence(place), words("”: "), text(said)],
      })),
    ),
  ];
}

const PRESENCES: Record<Presence, string> = {
  present: "Present",
  expected: "Expected, and not marked as present",
  absent: "Absent",
  conflict: "Not there for it, by a conflict of interest",
};

function attendanceBlocks({ seats }: PrintedItem): readonly FlatBlock[] {
  const rows = (["present", "expected", "absent", "conflict"] as const).flatMap((presence): Item[] => {
    const names = seats.flatMap((seat) => (seat.presence === presence ? [seat.member.name] : []));
    return names.length === 0
      ? []
      : [{ inlines: [words(`${PRESENCES[presence]}: `), text(names.join(", "))] }];
  });
  return rows.length === 0 ? [] : [list(rows)];
}

function voteBlocks({ votes }: PrintedItem): readonly FlatBlock[] {
  if (votes === null) {
    return [paragraph(words("Votes show to whoever voted, and to all once the meeting is closed."))];
  }
  if (votes.length === 0) return [paragraph(words("Nobody voted."))];
  return [
    table(
      `Votes (${tallyInWords(votes)})`,
      ["Who", "Vote", "Why"],
      votes.map(({ member, vote, firstVote, words: why }) => [
        member.name,
        [
          words(voteLabel(vote)),
          ...(firstVote && firstVote !== vote
            ? [words(` (at first: ${voteLabel(firstVote).toLowerCase()})`)]
            : []),
        ],
        why,
      ]),
      { isNamed: true },
    ),
  ];
}

function minuteBlocks({ minutes, noted, corrections }: PrintedItem): readonly FlatBlock[] {
  return [
    ...(minutes === ""
      ? [paragraph(words("No minutes are written."))]
      : minutes.split(/\n{2,}/).map((part) => paragraph(text(part)))),
    ...(noted && minutes !== ""
      ? [
          paragraph(
            words("Written by "),
            text(noted.byName),
            words(", "),
            { type: "time", text: noted.at },
            words("."),
          ),
        ]
      : []),
    ...corrections.map(({ words: said, byName, at }) =>
      paragraph(
        strong("Correction"),
        words(", "),
        text(byName),
        words(", "),
        { type: "time", text: at },
        words(": "),
        text(said),
      ),
    ),
  ];
}

function decisionBlock({ decision }: PrintedItem): FlatBlock {
  if (!decision) return paragraph(words("Not decided as this was printed."));
  return paragraph(
    words("Decision: "),
    strong(recommendationLabel(decision.outcome)),
    words(", signed by "),
    text(decision.byName),
    words(", "),
    { type: "time", text: decision.at },
    words("."),
  );
}
