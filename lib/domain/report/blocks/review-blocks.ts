import {
  type Block,
  type FlatBlock,
  type Item,
  list,
  type PlainInline,
  paragraph,
  sentence,
  strong,
  table,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import { acknowledgedInWords, GRANTED_IN_WORDS, SIGNED_IN_WORDS } from "@/lib/domain/review/acknowledgement";
import { CLAIM_STATES } from "@/lib/domain/review/claim-states";
import { GROUNDS_IN_WORDS, type GroundKind } from "@/lib/domain/review/conflicts";
import type { DisputedFinding } from "@/lib/domain/review/disputed-findings";
import type { JudgedClaim } from "@/lib/domain/review/judged-claims";
import type { JudgedSupports } from "@/lib/domain/review/judged-supports";
import {
  anchorLabel,
  CLAIM_VERDICTS,
  FINDING_VERDICTS,
  type Said,
  type Verdict,
} from "@/lib/domain/review/judgement";
import { type Vote, voteLabel } from "@/lib/domain/review/meeting";
import { type Recommendation, recommendationLabel } from "@/lib/domain/review/ratings";
import type { RequestedChange } from "@/lib/domain/review/requested-changes";
import { backInWords, SUPPORT_STATES, scrutinyBackInWords } from "@/lib/domain/review/support-states";
import type { Thread } from "@/lib/domain/review/threads";

/**
 * What followed a revision: reviews handed in, the decision and its conditions, what was said to findings. No part of the
 * frozen report; holds only what its reader may see, which the access table decides before it gets here.
 */
export type ReviewRecord = {
  readonly reviews: readonly {
    readonly reviewer: string;
    readonly handedInAt: string;
    /** In words. */
    readonly recommendation: string;
    readonly summary: string;
  }[];
  /** Counter-arguments that stand or were answered, each with what it attacks, in words. */
  readonly arguments?: readonly (Thread & { readonly place: string })[];
  /** What these reviews say of claims that words alone answer. */
  readonly claims: readonly JudgedClaim[];
  /** What they say of evidence and commitments, and the levels that return by it. */
  readonly supports?: JudgedSupports;
  /** Findings that the authors dispute, and what these reviews say of them. */
  readonly disputed?: readonly Pick<DisputedFinding, "finding" | "said">[];
  readonly decision: {
    readonly outcome: string;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
    /** Reviews handed in and out, where the decider acknowledged that there was none, or that some were out. */
    readonly acknowledged: { readonly handedIn: number; readonly out: number } | null;
    /** What authors are asked to change. */
    readonly changes?: readonly RequestedChange[];
    /** By what the decider proved that it was they. Null: decided before that was asked. */
    readonly signedBy?: "password" | "oidc" | null;
    /** By which recorded command, and why, somebody decided who else could not. */
    readonly grant: { readonly reason: string; readonly by: string; readonly at: string } | null;
    /** On what grounds a conflict of interest was found of a reviewer, and why they were asked all the same. */
    readonly dismissals: readonly {
      readonly name: string;
      readonly grounds: readonly GroundKind[];
      readonly reason: string;
      readonly by: string;
    }[];
    readonly conditions: readonly {
      readonly text: string;
      readonly owner: string;
      readonly dueOn: string;
      readonly metAt: string | null;
    }[];
  } | null;
  /** What meetings said of it, for those who judge it. */
  readonly meetings?: readonly {
    readonly title: string;
    readonly heldOn: string;
    readonly agreed: Recommendation | null;
    /** Null: not to be known before the reader voted. */
    readonly votes: readonly { readonly member: { readonly name: string }; readonly vote: Vote }[] | null;
  }[];
  readonly responses: readonly {
    readonly fingerprint: string;
    readonly response: string;
    readonly words: string;
    /** What mitigates it: what, who and by when; empty where nothing of that is said, null where the answers have it no more. */
    readonly commitment?: { readonly inWords: string | null } | null;
    readonly by: string;
    readonly at: string;
  }[];
};

/** What somebody answered to a finding, as a line under it. */
export function responseItem({
  response,
  words: said,
  commitment,
  by,
  at,
}: ReviewRecord["responses"][number]): Item {
  return {
    inlines: [
      words("Response: "),
      strong(response),
      words(", "),
      text(by),
      words(`, ${day(at)}`),
      ...(commitment ? commitmentInlines(commitment.inWords) : []),
      ...(said === "" ? [] : [words(": "), text(said)]),
    ],
  };
}

/** By which commitment something is mitigated. */
function commitmentInlines(inWords: string | null): readonly PlainInline[] {
  if (inWords === null) return [words(", by a commitment that the answers have no more")];
  return inWords === ""
    ? [words(", by a commitment")]
    : [words(", by a commitment ("), text(inWords), words(")")];
}

/** Decision, conditions and reviews; null where none of them is there. */
export function reviewBlocks({
  reviews,
  claims,
  supports,
  decision,
  disputed = [],
  arguments: argued = [],
  meetings = [],
}: ReviewRecord): { readonly blocks: readonly Block[] } | null {
  if (!decision && reviews.length === 0 && argued.length === 0 && meetings.length === 0) return null;
  const answered = disputed.filter(({ said }) => said.length > 0);
  const blocks = [
    ...(decision
      ? [
          paragraph(
            strong(decision.outcome),
            words(", decided by "),
            text(decision.by),
            words(` on ${day(decision.at)}: `),
            text(decision.reason),
          ),
          ...(decision.signedBy ? [paragraph(words(SIGNED_IN_WORDS[decision.signedBy]))] : []),
          ...(decision.acknowledged ? [paragraph(words(acknowledgedInWords(decision.acknowledged)))] : []),
          ...(decision.grant
            ? [
                paragraph(
                  words(
                    `${GRANTED_IN_WORDS} Granted on ${day(decision.grant.at)} by a command on the machine (`,
                  ),
                  text(decision.grant.by),
                  words("): "),
                  text(decision.grant.reason),
                ),
              ]
            : []),
          ...decision.dismissals.map(({ name, grounds, reason, by }) =>
            paragraph(
              words("A conflict of interest was found of the reviewer "),
              text(name),
              words(` (${grounds.map((kind) => GROUNDS_IN_WORDS[kind]).join(", ")}), and dismissed by `),
              text(by),
              words(": "),
              text(reason),
            ),
          ),
        ]
      : []),
    ...(decision?.changes && decision.changes.length > 0
      ? [
          paragraph(words("Asked of the authors:")),
          list(
            decision.changes.map(({ label, words: asked }) => ({
              inlines: [sentence(label), words(": "), text(asked)],
            })),
          ),
        ]
      : []),
    ...(decision && decision.conditions.length > 0
      ? [
          table(
            "Conditions of the decision",
            ["Condition", "Who sees to it", "Due", "Met"],
            decision.conditions.map(({ text: condition, owner, dueOn, metAt }) => [
              condition,
              owner,
              dueOn,
              metAt ? day(metAt) : "not yet",
            ]),
          ),
        ]
      : []),
    ...(reviews.length > 0
      ? [
          list(
            reviews.map(({ reviewer, handedInAt, recommendation, summary }) => ({
              inlines: [
                text(reviewer),
                words(`, ${day(handedInAt)}: `),
                strong(recommendation),
                words(". "),
                text(summary),
              ],
            })),
          ),
        ]
      : []),
    ...(meetings.length > 0
      ? [paragraph(words("Said in meetings, which decide nothing:")), list(meetings.map(meetingItem))]
      : []),
    ...(claims.length > 0
      ? [paragraph(words("Of what is answered in words alone, reviewers say:")), list(claims.map(claimItem))]
      : []),
    ...(supports ? supportBlocks(supports) : []),
    ...(answered.length > 0
      ? [
          paragraph(words("Of findings that the authors dispute, reviewers say:")),
          list(answered.map(disputedItem)),
        ]
      : []),
    ...(argued.length > 0
      ? [paragraph(words("Counter-arguments of its review:")), list(argued.map(argumentItem))]
      : []),
  ];
  return { blocks };
}

/** A claim that reviewers judged: what comes of it, and each by name. */
function claimItem({ claim, state, said }: JudgedClaim): Item {
  return {
    inlines: [strong(CLAIM_STATES[state]), words(": "), sentence(claim.title)],
    items: verdictItems(said, CLAIM_VERDICTS),
  };
}

/** What reviewers say of evidence and commitments: first the levels that return by it, then each by name. Nothing where nobody judged one. */
export function supportBlocks({ supports, back, scrutiny }: JudgedSupports): readonly FlatBlock[] {
  if (supports.length === 0) return [];
  return [
    ...(back.length > 0 || scrutiny
      ? [
          paragraph(
            words(
              "By what a reviewer says doesn’t hold, these return to the level they have without it; the report above stays as it was frozen:",
            ),
          ),
          list([
            ...(scrutiny ? [{ inlines: [strong(scrutinyBackInWords(scrutiny))] }] : []),
            ...back.map((row) => ({ inlines: [sentence(backInWords(row))] })),
          ]),
        ]
      : []),
    paragraph(words("Of evidence and commitments, reviewers say:")),
    list(
      supports.map(({ support, state, said }) => ({
        inlines: [strong(SUPPORT_STATES[state]), words(": "), sentence(support.title)],
        items: verdictItems(said, CLAIM_VERDICTS),
      })),
    ),
  ];
}

/** A finding that its authors dispute, and each reviewer by name. */
function disputedItem({ finding, said }: Pick<DisputedFinding, "finding" | "said">): Item {
  return { inlines: [sentence(finding.title)], items: verdictItems(said, FINDING_VERDICTS) };
}

/** What each reviewer says of one thing, by name, in the words of these verdicts. */
export function verdictItems(
  said: readonly Said<Verdict>[],
  verdicts: Parameters<typeof anchorLabel>[0],
): readonly Item[] {
  return said.map(({ reviewer, verdict, words: why }) => ({
    inlines: [
      text(reviewer),
      words(`: ${anchorLabel(verdicts, verdict).toLowerCase()}`),
      ...(why === "" ? [] : [words(". "), text(why)]),
    ],
  }));
}

/** What a meeting said: agreed by everybody present, or voted on, by name. */
function meetingItem({ title, heldOn, agreed, votes }: NonNullable<ReviewRecord["meetings"]>[number]): Item {
  return {
    inlines: [
      text(title),
      words(", "),
      { type: "time", text: heldOn },
      words(": "),
      ...(agreed
        ? [
            words("agreed by everybody present: "),
            strong(recommendationLabel(agreed).toLowerCase()),
            words("."),
          ]
        : []),
      ...(votes === null
        ? [words("its votes show to whoever voted, and to all once it is closed.")]
        : votes.length === 0
          ? agreed
            ? []
            : [words("nobody voted.")]
          : [words(agreed ? " Votes: " : "votes: "), ...votes.flatMap(voteInlines), words(".")]),
    ],
  };
}

function voteInlines(
  { member, vote }: { readonly member: { readonly name: string }; readonly vote: Vote },
  at: number,
): readonly PlainInline[] {
  return [...(at > 0 ? [words("; ")] : []), text(member.name), words(` (${voteLabel(vote).toLowerCase()})`)];
}

/** A counter-argument: how it stands, whose it is, what it attacks, and what was said to it. */
function argumentItem({
  state,
  by,
  at,
  place,
  quote,
  text: said,
  replies,
}: Thread & { place: string }): Item {
  return {
    inlines: [
      strong(state === "answered" ? "Answered" : "Stands"),
      words(", "),
      text(by.name),
      words(`, ${day(at)}, against `),
      sentence(place),
      ...(quote === "" ? [words(": ")] : [words(" (“"), text(quote), words("”): ")]),
      text(said),
    ],
    items: replies.map((reply) => ({
      inlines: [text(reply.by.name), words(`, ${day(reply.at)}: `), text(reply.text)],
    })),
  };
}

const day = (time: string) => time.slice(0, 10);
