import type { Session } from "@/lib/data/as-viewer";
import { asOwner, endSessionAsOwner, openSessionAsOwner } from "@/lib/data/owner";
import { blockersOf } from "@/lib/domain/review/acceptance";
import type { Vote } from "@/lib/domain/review/meeting";
import { acceptFinding } from "@/lib/use-cases/accept-finding";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { callMeeting } from "@/lib/use-cases/call-meeting";
import { castVote } from "@/lib/use-cases/cast-vote";
import { closeMeeting } from "@/lib/use-cases/close-meeting";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { createRound } from "@/lib/use-cases/create-round";
import { decide } from "@/lib/use-cases/decide";
import { getMeeting } from "@/lib/use-cases/get-meeting";
import { getNewAssessment } from "@/lib/use-cases/get-new-assessment";
import { getReview } from "@/lib/use-cases/get-review";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { judgeSubject } from "@/lib/use-cases/judge-subject";
import { listRounds } from "@/lib/use-cases/list-rounds";
import { markSeat } from "@/lib/use-cases/mark-seat";
import { moveItem } from "@/lib/use-cases/move-item";
import { noteItem } from "@/lib/use-cases/note-item";
import type { Result } from "@/lib/use-cases/result";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { startThread } from "@/lib/use-cases/start-thread";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { DEMO_ORGANISATION } from "@/prisma/demo-accounts";
import { INVENTED_PROJECTS, type InventedProject, inventedAnswers } from "@/prisma/invented-projects";

const ROUND_NAME = "Invented projects, a round to try";

type People = {
  readonly author: Session;
  readonly reviewers: readonly [first: Session, second: Session, third: Session];
  readonly lead: Session;
};

/**
 * A round of invented projects in every stage, so that a lead who tries the demo organisation has something to lead. Everything in it is
 * done as its people would do it. Where there is such a round, nothing is done.
 */
export async function loadDemoRound(databaseUrl: string): Promise<void> {
  const sessions = await openSessions(databaseUrl);
  const [author, first, second, third, lead] = sessions;
  if (!author || !first || !second || !third || !lead) return;
  try {
    const { rounds } = done(await listRounds(lead, {}));
    if (rounds.some(({ name }) => name === ROUND_NAME)) return;
    await fillRound({ author, reviewers: [first, second, third], lead });
  } finally {
    await asOwner(databaseUrl, async (tx) => {
      for (const session of sessions) await endSessionAsOwner(tx, session);
    });
  }
}

/** Of the demo's researcher, its three reviewers and its lead; none where one of them is gone. */
function openSessions(databaseUrl: string): Promise<readonly Session[]> {
  const emails = ["researcher", "reviewer", "coauthor", "third", "lead"].map(
    (name) => `${name}@demo.example`,
  );
  return asOwner(databaseUrl, async (tx) => {
    const found = await tx.member.findMany({
      where: { email: { in: emails }, disabledAt: null, organisation: { name: DEMO_ORGANISATION } },
      select: { id: true, email: true, organisationId: true },
    });
    if (found.length < emails.length) return [];
    const inOrder = found.toSorted((a, b) => emails.indexOf(a.email) - emails.indexOf(b.email));
    const sessions: Session[] = [];
    for (const { id, organisationId } of inOrder) {
      sessions.push(await openSessionAsOwner(tx, { organisationId, memberId: id }));
    }
    return sessions;
  });
}

/** Begins the round and does all that is done in it. */
export async function fillRound(people: People): Promise<void> {
  const { lead, author, reviewers } = people;
  const { roundId } = done(
    await createRound(lead, {
      name: ROUND_NAME,
      criteria:
        "Invented for trying it out. Does the author name who will use the work against its aim? Would the claims survive a reader who wants them to fail?",
      opensOn: inDays(-20),
      closesOn: inDays(10),
      reviewsDueOn: inDays(24),
      handling: "organisation",
      sameTeamConflicts: false,
    }),
  );
  const submit = (project: InventedProject, followUpOn: string | null = null) =>
    submitInvented(people, roundId, { project, followUpOn });
  const waiting = await submit(INVENTED_PROJECTS.waiting);

  const assigned = await submit(INVENTED_PROJECTS.assigned);
  for (const { memberId } of reviewers)
    done(await assignReviewer(lead, { assessmentId: assigned, memberId }));
  await open(reviewers[0], assigned);

  const reviewed = await submit(INVENTED_PROJECTS.reviewed);
  await review(people, reviewed, [
    {
      recommendation: "not-approve",
      summary: "The half that is public is a recipe. I would publish results, and no tasks.",
      shift: { p10: -4, p50: -1.5, p90: 0 },
      effect: { p10: -2.5, p50: -1, p90: 0.5 },
    },
    {
      recommendation: "approve",
      summary:
        "Without a public test every developer measures what suits them. The held-back half answers the worry.",
      shift: { p10: -0.5, p50: 0, p90: 0.5 },
      effect: { p10: 0, p50: 1, p90: 2.5 },
    },
    {
      recommendation: "approve-with-conditions",
      summary: "Both are right about a part. The held-back half needs a keeper whom nobody here pays.",
      shift: { p10: -2, p50: -0.5, p90: 0.5 },
      effect: { p10: -1, p50: 0.5, p90: 1.5 },
    },
  ]);
  done(
    await startThread(reviewers[0], {
      assessmentId: reviewed,
      number: 1,
      about: "timelines.safety-effect",
      isArgument: true,
      audience: "everyone",
      text: "Releases wait only where somebody promised it. No developer named here has, so the good end of the range rests on nobody.",
    }),
  );
  done(
    await startThread(lead, {
      assessmentId: reviewed,
      number: 1,
      about: "misuse.pathways/first",
      isArgument: false,
      audience: "reviewers",
      text: "You differ most on this. What would each of you have to see to change your mind?",
    }),
  );

  const { items, meetingId } = await meet(lead, roundId, "Invented: the round talked over", [
    reviewed,
    waiting,
  ]);
  const [first] = items;
  await vote(reviewers[0], first, "not-approve", "The public half is what I would not have.");
  await vote(reviewers[1], first, "approve-with-conditions", "With a keeper of the other half.");
  done(await markSeat(lead, { itemId: first, memberId: reviewers[2].memberId, presence: "absent" }));
  done(await moveItem(lead, { meetingId, itemId: items[1], by: -1 }));

  const changing = await submit(INVENTED_PROJECTS.changing);
  await review(people, changing, [
    {
      recommendation: "request-changes",
      summary: "Who gets the weights is the whole question, and it has one line.",
    },
  ]);
  done(
    await decide(lead, {
      assessmentId: changing,
      outcome: "request-changes",
      reason: "The case may hold; two answers have to carry it.",
      changes: [
        { path: "misuse.pathways/first", words: "Say who decides on requests for the weights, and by what." },
        {
          path: "recipients.list/first",
          words: "Name the three recipients you expect first, instead of whoever downloads it.",
        },
      ],
    }),
  );

  const approved = await submit(INVENTED_PROJECTS.approved);
  await review(people, approved, [
    {
      recommendation: "approve-with-conditions",
      summary: "Useful, if the private probes stay private.",
      shift: { p10: -0.3, p50: 0, p90: 0.3 },
      effect: { p10: 0, p50: 1, p90: 2 },
    },
    { recommendation: "approve", summary: "Small, honest and checkable." },
  ]);
  const over = await meet(lead, roundId, "Invented: one project talked over", [approved]);
  await vote(reviewers[0], over.items[0], "approve-with-conditions", "The probes have to stay private.");
  await vote(reviewers[1], over.items[0], "approve-with-conditions", "");
  await vote(lead, over.items[0], "abstain", "I write the minutes.");
  done(
    await noteItem(lead, {
      itemId: over.items[0],
      minutes:
        "Whether the private probes can be kept private for a year is what it turns on. Both could live with a keeper outside the team.",
      agreed: "approve-with-conditions",
      version: 1,
    }),
  );
  done(await closeMeeting(lead, { meetingId: over.meetingId }));
  await acceptBlocking(lead, approved);
  done(
    await decide(lead, {
      assessmentId: approved,
      outcome: "approve-with-conditions",
      reason: "Both reviewers would approve; the condition is the first one’s.",
      conditions: [
        {
          text: "The private probes are held by somebody outside the team.",
          ownerId: author.memberId,
          dueOn: inDays(40),
          howChecked: "A letter from whoever holds them.",
        },
      ],
    }),
  );

  const lookedBack = await submit(INVENTED_PROJECTS.lookedBack, inDays(0));
  await review(people, lookedBack, [
    { recommendation: "approve", summary: "Little can come of it, and most of that is good." },
  ]);
  await acceptBlocking(lead, lookedBack);
  const reason = "Approved as described; today we see what came of it.";
  done(await decide(lead, { assessmentId: lookedBack, outcome: "approve", reason }));
}

async function submitInvented(
  { author }: People,
  roundId: string,
  { project, followUpOn }: { readonly project: InventedProject; readonly followUpOn: string | null },
): Promise<string> {
  const { teams } = done(await getNewAssessment(author, {}));
  const teamId = teams[0]?.id ?? "";
  const { assessmentId } = done(
    await createAssessment(author, { teamId, title: project.title, handling: "organisation" }),
  );
  for (const [path, answer] of inventedAnswers(project, followUpOn)) {
    done(await saveAnswer(author, { assessmentId, path, answer, version: 0 }));
  }
  done(await submitAssessment(author, { assessmentId, roundId }));
  return assessmentId;
}

type Judged = {
  readonly recommendation: "approve" | "approve-with-conditions" | "not-approve" | "request-changes";
  readonly summary: string;
  readonly shift?: { readonly p10: number; readonly p50: number; readonly p90: number };
  readonly effect?: { readonly p10: number; readonly p50: number; readonly p90: number };
};

/** Reviews by as many reviewers, from the first on, as there are judgements: asked for, opened, judged apart and handed in. */
async function review(
  { lead, reviewers }: People,
  assessmentId: string,
  judged: readonly Judged[],
): Promise<void> {
  const asked = reviewers.slice(0, judged.length);
  for (const { memberId } of asked) done(await assignReviewer(lead, { assessmentId, memberId }));
  for (const [at, reviewer] of asked.entries()) {
    const { recommendation, summary, shift, effect } = judged[at] ?? {
      recommendation: "approve",
      summary: "",
    };
    await open(reviewer, assessmentId);
    const judge = async (subject: string, judgement: Judged["shift"]) => {
      if (judgement)
        done(await judgeSubject(reviewer, { assessmentId, subject, judgement, comment: "", version: 0 }));
    };
    await judge("timeline", shift);
    await judge("safety", effect);
    done(await handInReview(reviewer, { assessmentId, recommendation, summary, confidence: "medium" }));
  }
}

/** Calls a meeting for today; gives its items in their order, of which there are as many as assessments. */
async function meet(
  lead: Session,
  roundId: string,
  title: string,
  agenda: readonly string[],
): Promise<{ readonly meetingId: string; readonly items: readonly [string, string] }> {
  const { meetingId } = done(
    await callMeeting(lead, { title, heldOn: inDays(0), roundId, agenda: [...agenda] }),
  );
  const { items } = done(await getMeeting(lead, { meetingId }));
  return { meetingId, items: [items[0]?.id ?? "", items[1]?.id ?? ""] };
}

async function vote(voter: Session, itemId: string, given: Vote, words: string): Promise<void> {
  done(await castVote(voter, { itemId, vote: given, words, version: 0 }));
}

async function open(reviewer: Session, assessmentId: string): Promise<void> {
  done(await stateConflict(reviewer, { assessmentId, kind: "none", words: "" }));
}

/** What the lead accepts by name before approving. */
async function acceptBlocking(lead: Session, assessmentId: string): Promise<void> {
  const { report, revision } = done(await getReview(lead, { assessmentId }));
  for (const { finding } of blockersOf({ findings: report.findings, number: revision.number }, [])) {
    const { fingerprint } = finding;
    const reason = "Invented: accepted, so that the way to an approval can be seen.";
    done(await acceptFinding(lead, { assessmentId, fingerprint, reason }));
  }
}

/** ISO 8601 date. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function done<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`The round of invented projects can't be loaded: ${result.refusal.sentence}`);
}
