/**
 * State × event × role, from the transitions and the access table: each cell is tried by the use case itself, over both walls, in
 * a transaction that is then undone. `npm test` tries every event in every state by every person, at one handling each;
 * LANDFALL_EVERY_CELL=1 tries all three.
 */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Session } from "@/lib/data/as-viewer";
import {
  makeTestOrganisation,
  openTestSessions,
  ownerUrl,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import {
  ASSESSMENT_STATES,
  type AssessmentAct,
  type AssessmentState,
  HANDLINGS,
  type Handling,
  mayOnAssessment,
  mayReadRevision,
  type Relation,
} from "@/lib/domain/access/access-table";
import { ALL_STEPS, actFor, isEditable, nextState, type Step } from "@/lib/domain/review/transitions";
import { acceptFinding } from "@/lib/use-cases/accept-finding";
import { actOnMany } from "@/lib/use-cases/act-on-many";
import { addComment } from "@/lib/use-cases/add-comment";
import { addPerson } from "@/lib/use-cases/add-person";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { bringJudgementsOver } from "@/lib/use-cases/bring-judgements-over";
import { callMeeting } from "@/lib/use-cases/call-meeting";
import { castVote } from "@/lib/use-cases/cast-vote";
import { closeAssessment } from "@/lib/use-cases/close-assessment";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { createRound } from "@/lib/use-cases/create-round";
import { decide } from "@/lib/use-cases/decide";
import { declineReview } from "@/lib/use-cases/decline-review";
import { deleteDraft } from "@/lib/use-cases/delete-draft";
import { dismissDraftUpdates } from "@/lib/use-cases/dismiss-draft-updates";
import { getMeeting } from "@/lib/use-cases/get-meeting";
import { getReview } from "@/lib/use-cases/get-review";
import { getRevision } from "@/lib/use-cases/get-revision";
import { getTaskList } from "@/lib/use-cases/get-task-list";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { handOverDecision } from "@/lib/use-cases/hand-over-decision";
import { inviteAuthor } from "@/lib/use-cases/invite-author";
import { judgeSubject } from "@/lib/use-cases/judge-subject";
import { makeReportLink } from "@/lib/use-cases/make-report-link";
import { markSeat } from "@/lib/use-cases/mark-seat";
import { meetCondition } from "@/lib/use-cases/meet-condition";
import { noteItem } from "@/lib/use-cases/note-item";
import { rateAnswer } from "@/lib/use-cases/rate-answer";
import { removePerson } from "@/lib/use-cases/remove-person";
import { replaceReviewer } from "@/lib/use-cases/replace-reviewer";
import { respondToFinding } from "@/lib/use-cases/respond-to-finding";
import { restoreDraft } from "@/lib/use-cases/restore-draft";
import type { Result } from "@/lib/use-cases/result";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { setHandling } from "@/lib/use-cases/set-handling";
import { setReviewDue } from "@/lib/use-cases/set-review-due";
import { startThread } from "@/lib/use-cases/start-thread";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { suggestEdit } from "@/lib/use-cases/suggest-edit";
import { switchReportLinks } from "@/lib/use-cases/switch-report-links";
import { takeReviewerOff } from "@/lib/use-cases/take-reviewer-off";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";
import { withdrawAssessment } from "@/lib/use-cases/withdraw-assessment";
import { grantDecision } from "@/scripts/administrator/grant-decision";
import { COMMANDS } from "@/scripts/races/commands";
import { readSources } from "@/scripts/source/read-sources";

/** Whether what a use case does is undone, whatever it gives. */
const undoing = vi.hoisted(() => ({ isOn: false }));

vi.mock("@/lib/data/as-viewer", async (load) => {
  const real = await load<typeof import("@/lib/data/as-viewer")>();
  class Undone extends Error {
    constructor(readonly value: unknown) {
      super("undone");
    }
  }
  const asViewer: typeof real.asViewer = async (session, work) => {
    if (!undoing.isOn) return real.asViewer(session, work);
    let value: Awaited<ReturnType<typeof work>> | undefined;
    try {
      return await real.asViewer(session, async (tx, viewer) => {
        value = await work(tx, viewer);
        throw new Undone(value);
      });
    } catch (error) {
      if (error instanceof Undone) return value as Awaited<ReturnType<typeof work>>;
      throw error;
    }
  };
  return { ...real, asViewer };
});

// ------------------------------------------------------------------------------------------------ who

const PEOPLE = [
  "maker",
  "co-author",
  "former author",
  "reviewer who owes",
  "reviewer who handed in",
  "asked, not opened",
  "taken off",
  "conflicted",
  "lead",
  "lead who owes",
  "lead who handed in",
  "lead since",
  "decider",
  "named reader",
  "team member",
  "colleague",
  "lead elsewhere",
  "administrator",
  "of another organisation",
] as const;
type Person = (typeof PEOPLE)[number];

const wasSubmitted = (state: AssessmentState) => state !== "draft" && state !== "deleted";
const wasReviewed = (state: AssessmentState) => wasSubmitted(state) && state !== "submitted";

/** How each stands to the newest revision, in words of the access table. */
function standingOf(person: Person, state: AssessmentState, handling: Handling): readonly Relation[] {
  const inTeam: Relation[] = ["team-member", "colleague"];
  const reviewer: Relation[] = wasReviewed(state) ? ["reviewer"] : [];
  switch (person) {
    case "maker":
      return ["author", "maker", ...inTeam];
    case "co-author":
      return ["author", ...inTeam];
    case "former author":
    case "team member":
      return inTeam;
    case "reviewer who owes":
    case "reviewer who handed in":
      return [...reviewer, "colleague"];
    case "asked, not opened":
    case "taken off":
    case "colleague":
    case "lead elsewhere":
      return ["colleague"];
    case "conflicted":
      return wasReviewed(state) ? [] : inTeam;
    case "lead":
      return ["team-lead", ...inTeam];
    case "lead who owes":
    case "lead who handed in":
      return ["team-lead", ...reviewer, ...inTeam];
    case "lead since":
      return handling === "named-people" ? inTeam : ["team-lead", ...inTeam];
    case "decider":
      return wasReviewed(state) ? ["decider", "colleague"] : ["colleague"];
    case "named reader":
      return ["named-reader", "colleague"];
    case "administrator":
    case "of another organisation":
      return [];
  }
}

// ------------------------------------------------------------------------------------------------ what

type Made = {
  readonly assessmentId: string;
  readonly state: AssessmentState;
  readonly handling: Handling;
  readonly finding: string;
  /** Of the reviewer who owes one. */
  readonly reviewId: string;
  readonly conditionId: string;
  /** On the agenda of a meeting. */
  readonly itemId: string;
  readonly reviews: { readonly handedIn: number; readonly out: number };
};
type Outcome = "done" | "not-found" | "not-allowed" | "wrong-state";
type Cell = { readonly person: Person; readonly made: Made; readonly standing: readonly Relation[] };
type Event = {
  readonly run: (who: Session, made: Made) => Promise<Result<unknown>>;
  /** What has to come of it where the assessment may be known of. */
  readonly due: (cell: Cell) => Outcome;
  /** Also of what one may not read. */
  readonly isByWhoIsAsked?: true;
};

const reason = "Because of how it went.";
const nobody = randomUUID();
const owes = ({ person, made }: Cell) =>
  made.state === "in-review" &&
  (person === "reviewer who owes" || person === "asked, not opened" || person === "lead who owes");
const isAfter = ({ made }: Cell) => wasReviewed(made.state);

/** An act that the access table allows, in the states in which it is open. */
const acting =
  (act: AssessmentAct, isOpen: (cell: Cell) => boolean | Outcome) =>
  (cell: Cell): Outcome => {
    if (!mayOnAssessment(cell.standing, act)) return "not-allowed";
    if (cell.made.state === "deleted" && act !== "assessment.restore") return "wrong-state";
    const open = isOpen(cell);
    return typeof open === "string" ? open : open ? "done" : "wrong-state";
  };
const always = () => true;

/** Taking a step: open by the transitions; and what else is asked of who decides or asks others. */
const stepping = (step: Step) =>
  acting(actFor(step), ({ person, made }) => {
    if (nextState(made.state, step) === null) return "wrong-state";
    // Somebody wrote in it who could not bring it back.
    if (step === "delete") return "wrong-state";
    const isOfReviewers = actFor(step) === "decision.make" || step === "assign-reviewer";
    return !(isOfReviewers && person === "lead who owes" && made.state === "in-review");
  });

/** An act on many, of one: refused as a whole to who leads nothing, else by itself. */
const ofMany = async (
  who: Session,
  { assessmentId }: Made,
  act: Parameters<typeof actOnMany>[1]["act"],
): Promise<Result<unknown>> => {
  const result = await actOnMany(who, { assessmentIds: [assessmentId], act });
  if (!result.ok || result.value.done > 0) return result;
  const sentence = result.value.outcomes[0]?.why ?? "";
  return { ok: false, refusal: { code: "wrong-state", sentence } };
};
const actingOnMany =
  (isOpen: (cell: Cell) => boolean) =>
  (cell: Cell): Outcome => {
    if (!LEADS.includes(cell.person)) return "not-allowed";
    const owesOne = cell.person === "lead who owes" && isAfter(cell);
    return cell.standing.includes("team-lead") && !owesOne && isOpen(cell) ? "done" : "wrong-state";
  };

const deciding =
  (outcome: "request-changes" | "approve" | "approve-with-conditions" | "not-approve"): Event["run"] =>
  (who, { assessmentId, reviews }) =>
    decide(who, {
      assessmentId,
      outcome,
      reason,
      acknowledged: reviews,
      conditions:
        outcome === "approve-with-conditions"
          ? [{ text: "Ask first.", ownerId: members.maker.memberId, dueOn: "2098-01-31" }]
          : [],
    });

/** What takes each step; a new one has to be tried here to compile. */
const STEPS: Record<Step, Event["run"]> = {
  submit: (who, { assessmentId }) => submitAssessment(who, { assessmentId }),
  "assign-reviewer": (who, { assessmentId }) =>
    assignReviewer(who, { assessmentId, memberId: spare.memberId }),
  "request-changes": deciding("request-changes"),
  approve: deciding("approve"),
  "approve-with-conditions": deciding("approve-with-conditions"),
  "not-approve": deciding("not-approve"),
  withdraw: (who, { assessmentId }) => withdrawAssessment(who, { assessmentId }),
  close: (who, { assessmentId }) => closeAssessment(who, { assessmentId }),
  delete: (who, { assessmentId }) => deleteDraft(who, { assessmentId }),
  restore: (who, { assessmentId }) => restoreDraft(who, { assessmentId }),
};

/** An open review of one's own, in review: handed in it is over. */
const reviewing = acting("review.write", (cell) => owes(cell));
const editing = acting("assessment.edit", ({ made }) => isEditable(made.state));
/** Authors of what was submitted are a lead's. */
const authoring = ({ standing, made }: Cell): Outcome => {
  if (!wasSubmitted(made.state)) {
    if (!mayOnAssessment(standing, "assessment.share")) return "not-allowed";
    return made.state === "draft" ? "done" : "wrong-state";
  }
  if (mayOnAssessment(standing, "authorship.change")) return "done";
  return mayOnAssessment(standing, "assessment.share") ? "wrong-state" : "not-allowed";
};
const reading = (): Outcome => "done";

const ANSWERED: readonly AssessmentState[] = [
  ...(["changes-requested", "approved", "approved-with-conditions", "not-approved", "closed"] as const),
];
/** Who reads what a meeting says of it: whoever may read its reviews, but for its authors. */
const judges = ({ person, made }: Cell): boolean => {
  if (!wasSubmitted(made.state)) return false;
  switch (person) {
    case "lead":
    case "lead who handed in":
      return true;
    case "lead since":
      return made.handling !== "named-people";
    case "lead who owes":
      return made.state === "submitted" || ANSWERED.includes(made.state);
    case "reviewer who handed in":
    case "decider":
      return wasReviewed(made.state);
    default:
      return false;
  }
};
const holding = (cell: Cell): Outcome => {
  if (!judges(cell)) return "not-found";
  if (!mayOnAssessment(cell.standing, "meeting.hold")) return "not-allowed";
  return ANSWERED.includes(cell.made.state) ? "wrong-state" : "done";
};
/** Every lead, also one elsewhere. */
const LEADS: readonly Person[] = [
  ...(["lead", "lead who owes", "lead who handed in", "lead since", "lead elsewhere"] as const),
  "of another organisation",
];
const isAwaiting = ({ made }: Cell) => made.state === "submitted" || made.state === "in-review";

const OTHERS: Record<string, Event> = {
  saveAnswer: {
    run: (who, { assessmentId }) =>
      saveAnswer(who, {
        assessmentId,
        path: "project.summary",
        answer: { status: "answered", value: "Said." },
        version: 0,
      }),
    due: editing,
  },
  respondToFinding: {
    run: (who, { assessmentId, finding }) =>
      respondToFinding(who, { assessmentId, fingerprint: finding, response: "disputed", words: "No." }),
    due: editing,
  },
  dismissDraftUpdates: {
    run: (who, { assessmentId }) => dismissDraftUpdates(who, { assessmentId }),
    due: acting("assessment.edit", always),
  },
  addComment: {
    run: (who, { assessmentId }) => addComment(who, { assessmentId, path: null, text: "So." }),
    due: acting("comment.write", always),
  },
  addPerson: {
    run: (who, { assessmentId }) =>
      addPerson(who, { assessmentId, memberId: spare.memberId, relation: "named-reader" }),
    due: acting("assessment.share", always),
  },
  setHandling: {
    run: (who, { assessmentId }) => setHandling(who, { assessmentId, handling: "team" }),
    due: acting("assessment.share", always),
  },
  inviteAuthor: {
    run: (who, { assessmentId }) => inviteAuthor(who, { assessmentId, memberId: spare.memberId, reason }),
    due: authoring,
  },
  "removePerson (an author)": {
    run: (who, { assessmentId }) =>
      removePerson(who, {
        assessmentId,
        memberId: members["co-author"].memberId,
        relation: "author",
        reason,
      }),
    due: authoring,
  },
  "removePerson (a reader)": {
    run: (who, { assessmentId }) =>
      removePerson(who, {
        assessmentId,
        memberId: members["named reader"].memberId,
        relation: "named-reader",
      }),
    due: acting("assessment.share", always),
  },
  makeReportLink: {
    run: (who, { assessmentId }) =>
      makeReportLink(who, {
        assessmentId,
        number: 1,
        preparedFor: "Somebody",
        days: 14,
        audience: "outside",
        isMoreConfirmed: false,
        withheld: [],
      }),
    due: acting("report.link", ({ made }) =>
      wasSubmitted(made.state) ? made.state !== "withdrawn" : "not-found",
    ),
  },
  setReviewDue: {
    run: (who, { assessmentId, reviewId }) =>
      setReviewDue(who, { assessmentId, reviewId, dueOn: "2098-01-31" }),
    due: acting("review.assign", (cell) => (isAfter(cell) ? cell.person !== "lead who owes" : "not-found")),
  },
  remind: {
    run: (who, made) => ofMany(who, made, { kind: "remind" }),
    due: actingOnMany(({ made }) => made.state === "in-review"),
    isByWhoIsAsked: true,
  },
  moveToRound: {
    run: (who, made) => ofMany(who, made, { kind: "move", roundId }),
    due: actingOnMany(({ made }) => ["submitted", "in-review", "changes-requested"].includes(made.state)),
    isByWhoIsAsked: true,
  },
  takeReviewerOff: {
    run: (who, { assessmentId, reviewId }) => takeReviewerOff(who, { assessmentId, reviewId, reason }),
    due: acting("review.assign", (cell) => (isAfter(cell) ? cell.person !== "lead who owes" : "not-found")),
  },
  replaceReviewer: {
    run: (who, { assessmentId, reviewId }) =>
      replaceReviewer(who, { assessmentId, reviewId, memberId: spare.memberId, reason }),
    due: acting("review.assign", (cell) => {
      if (nextState(cell.made.state, "assign-reviewer") === null) return "wrong-state";
      if (!isAfter(cell)) return "not-found";
      return cell.person !== "lead who owes";
    }),
  },
  handOverDecision: {
    run: (who, { assessmentId }) => {
      const other = who.memberId === members["lead who handed in"].memberId ? "lead" : "lead who handed in";
      return handOverDecision(who, { assessmentId, memberId: members[other].memberId, reason });
    },
    due: acting("decision.hand-over", (cell) => {
      const owesOne = cell.person === "lead who owes" && cell.made.state === "in-review";
      return isAwaiting(cell) && !owesOne;
    }),
  },
  callMeeting: {
    run: (who, { assessmentId }) =>
      callMeeting(who, { title: "A meeting", heldOn: "2098-01-31", roundId: null, agenda: [assessmentId] }),
    due: (cell) => {
      if (!LEADS.includes(cell.person)) return "not-allowed";
      if (!judges(cell)) return "not-found";
      return isAwaiting(cell) ? "done" : "wrong-state";
    },
    isByWhoIsAsked: true,
  },
  castVote: {
    run: (who, { itemId }) => castVote(who, { itemId, vote: "abstain", words: "", version: 0 }),
    due: (cell) => {
      if (!judges(cell)) return "not-found";
      if (ANSWERED.includes(cell.made.state)) return "wrong-state";
      // Who leads it since has no seat yet.
      return cell.person === "lead since" ? "not-allowed" : "done";
    },
    isByWhoIsAsked: true,
  },
  noteItem: {
    run: (who, { itemId }) => noteItem(who, { itemId, minutes: "Said.", agreed: null, version: 1 }),
    due: holding,
    isByWhoIsAsked: true,
  },
  markSeat: {
    run: (who, { itemId }) => markSeat(who, { itemId, memberId: members.lead.memberId, presence: "absent" }),
    due: holding,
    isByWhoIsAsked: true,
  },
  declineReview: {
    run: (who, { assessmentId }) => declineReview(who, { assessmentId, reason }),
    due: (cell) => (owes(cell) ? "done" : "not-allowed"),
    isByWhoIsAsked: true,
  },
  stateConflict: {
    run: (who, { assessmentId }) => stateConflict(who, { assessmentId, kind: "close-person", words: "" }),
    due: (cell) => {
      if (owes(cell) || (cell.person === "conflicted" && isAfter(cell))) return "done";
      if (!mayKnow(cell)) return "not-found";
      return cell.standing.includes("author") || cell.person === "former author" ? "not-allowed" : "done";
    },
    isByWhoIsAsked: true,
  },
  rateAnswer: {
    run: (who, { assessmentId }) =>
      rateAnswer(who, { assessmentId, path: "project.title", rating: 4, comment: "Clear.", version: 0 }),
    due: reviewing,
  },
  bringJudgementsOver: {
    run: (who, { assessmentId }) => bringJudgementsOver(who, { assessmentId }),
    due: reviewing,
  },
  judgeSubject: {
    run: (who, { assessmentId }) =>
      judgeSubject(who, {
        assessmentId,
        subject: "missing:1",
        judgement: { what: "use", name: "Another use" },
        comment: "",
        version: 0,
      }),
    due: reviewing,
  },
  handInReview: {
    run: (who, { assessmentId }) =>
      handInReview(who, { assessmentId, recommendation: "approve", confidence: "low", summary: "Yes." }),
    due: reviewing,
  },
  startThread: {
    run: (who, { assessmentId }) =>
      startThread(who, {
        assessmentId,
        number: 1,
        about: null,
        isArgument: false,
        audience: "reviewers",
        text: "And?",
      }),
    due: acting("thread.start", ({ person, made }) => {
      if (made.state === "withdrawn" || made.state === "closed") return "wrong-state";
      // Decided before they handed in: theirs is no side any more.
      return person === "reviewer who owes" && made.state !== "in-review" ? "not-allowed" : "done";
    }),
  },
  suggestEdit: {
    run: (who, { assessmentId }) =>
      suggestEdit(who, {
        assessmentId,
        number: 1,
        path: "project.title",
        suggested: "Said otherwise",
        text: "Clearer.",
      }),
    due: acting("thread.start", ({ person, made }) => {
      if (made.state === "withdrawn" || made.state === "closed") return "wrong-state";
      return person === "reviewer who owes" && made.state !== "in-review" ? "not-allowed" : "done";
    }),
  },
  acceptFinding: {
    run: (who, { assessmentId, finding }) =>
      acceptFinding(who, { assessmentId, fingerprint: finding, reason }),
    due: acting("decision.make", ({ made }) => nextState(made.state, "approve") !== null),
  },
  meetCondition: {
    run: (who, { conditionId }) => meetCondition(who, { conditionId }),
    due: ({ person, standing, made }) => {
      if (made.conditionId === nobody) return "not-found";
      return person === "maker" || mayOnAssessment(standing, "decision.make") ? "done" : "not-allowed";
    },
  },
  getRevision: {
    run: (who, { assessmentId }) => getRevision(who, { assessmentId }),
    due: ({ made }) => (wasSubmitted(made.state) ? "done" : "not-found"),
  },
  getReview: {
    run: (who, { assessmentId }) => getReview(who, { assessmentId }),
    due: ({ made }) => (wasSubmitted(made.state) ? "done" : "not-found"),
  },
  getTaskList: {
    run: (who, { assessmentId }) => getTaskList(who, { assessmentId }),
    due: ({ standing }) => (standing.includes("author") ? reading() : "not-found"),
  },
};

const EVENTS: Readonly<Record<string, Event>> = {
  ...Object.fromEntries(ALL_STEPS.map((step) => [step, { run: STEPS[step], due: stepping(step) }])),
  ...OTHERS,
};

/** Of one assessment, and tried elsewhere: they need more than it. */
const TRIED_ELSEWHERE = {
  answerSuggestion: "of a suggested edit",
  assignReviewers: "asks each as assignReviewer does",
  exportDraft: "reads as getTaskList does",
  exportDraftFigure: "reads as getTaskList does",
  exportRevision: "reads as getRevision does",
  exportRevisionFigure: "reads as getRevision does",
  judgeRow: "of a row of a table",
  meetAuthors: "reads as getTaskList does",
  removeComment: "of one's own comment",
  replyInThread: "of a thread",
  revokeReportLink: "of a link",
  settleComment: "of a comment",
  settleThread: "of a thread",
  takeBackInvitation: "of an invitation",
} as const satisfies Partial<Record<keyof typeof COMMANDS, string>>;

/** To everyone else it does not exist. */
function mayKnow({ standing, made }: Cell): boolean {
  return (
    standing.includes("author") || (wasSubmitted(made.state) && mayReadRevision(standing, made.handling))
  );
}

// ------------------------------------------------------------------------------------------------ made

let org: TestOrganisation;
let members: Record<Person, TestMember>;
/** Whom a lead can still ask, an author invite. */
let spare: TestMember;
/** One that is open. */
let roundId: string;
const MADE: Made[] = [];

async function newMember(name: string, role: string, team: string | null): Promise<TestMember> {
  const memberId = randomUUID();
  const email = `${name}.${org.id}@example.org`;
  await queryAsOwner(
    "INSERT INTO member (organisation_id, id, email, name, roles) VALUES ($1, $2, $3, $4, $5)",
    [org.id, memberId, email, name, [role]],
  );
  if (team) await joinTeam(team, memberId);
  const [session] = await openTestSessions(org.id, [memberId]);
  return { memberId, token: session?.token ?? "", name, email };
}

async function joinTeam(team: string, memberId: string): Promise<void> {
  await queryAsOwner("INSERT INTO team_member (organisation_id, team_id, member_id) VALUES ($1, $2, $3)", [
    org.id,
    team,
    memberId,
  ]);
}

const STATES_MADE: Record<AssessmentState, (made: Made) => Promise<unknown>> = {
  draft: async () => {},
  deleted: (made) => STEPS.delete(members.maker, made),
  submitted: async () => {},
  "in-review": async () => {},
  "changes-requested": (made) => STEPS["request-changes"](members.lead, made),
  approved: (made) => STEPS.approve(members.lead, made),
  "approved-with-conditions": (made) => STEPS["approve-with-conditions"](members.lead, made),
  "not-approved": (made) => STEPS["not-approve"](members.lead, made),
  withdrawn: (made) => STEPS.withdraw(members.maker, made),
  closed: async (made) => {
    accepted(await STEPS.approve(members.lead, made));
    return STEPS.close(members.lead, made);
  },
};

async function make(state: AssessmentState, handling: Handling): Promise<Made> {
  const { maker, lead } = members;
  const created = await createAssessment(maker, {
    teamId: org.team,
    title: `${state}, ${handling}`,
    handling,
  });
  const { assessmentId } = accepted(created);
  const say = async (who: TestMember, path: string, value: string) =>
    accepted(
      await saveAnswer(who, { assessmentId, path, answer: { status: "answered", value }, version: 0 }),
    );
  // Where that is not said everything is presumed of what is made, and somebody would have to accept it before approval.
  await say(maker, "screening.systems", "none");
  await joinAuthor(maker, members["co-author"], assessmentId);
  if (state !== "deleted") {
    const former = members["former author"];
    await joinAuthor(maker, former, assessmentId);
    await say(former, "project.team", "Three of us.");
    const { memberId } = former;
    accepted(await removePerson(former, { assessmentId, memberId, relation: "author" }));
  }
  const { memberId } = members["named reader"];
  accepted(await addPerson(maker, { assessmentId, memberId, relation: "named-reader" }));
  const made = {
    assessmentId,
    state,
    handling,
    finding: "",
    reviewId: nobody,
    conditionId: nobody,
    itemId: nobody,
  };
  const none = { handedIn: 0, out: 0 };
  if (!wasSubmitted(state)) return after({ ...made, reviews: none });
  accepted(await submitAssessment(maker, { assessmentId }));
  if (state === "submitted") return after({ ...made, itemId: await meet(assessmentId), reviews: none });
  const ask = async (person: Person) =>
    accepted(
      await assignReviewer(lead, {
        assessmentId,
        memberId: members[person].memberId,
        dismissal: "Known to all.",
      }),
    );
  await ask("asked, not opened");
  for (const person of ["lead who handed in", "lead who owes"] as const) {
    await ask(person);
    accepted(await stateConflict(members[person], { assessmentId, kind: "none", words: "Known." }));
  }
  for (const person of ["reviewer who owes", "reviewer who handed in", "taken off"] as const) {
    await assigned(lead, members[person], assessmentId);
  }
  await ask("conflicted");
  accepted(await stateConflict(members.conflicted, { assessmentId, kind: "close-person", words: "" }));
  const { asked } = accepted(await getReview(lead, { assessmentId }));
  const reviewOf = (person: Person) =>
    asked.find(({ reviewer }) => reviewer.id === members[person].memberId)?.id ?? "";
  accepted(
    await takeReviewerOff(lead, { assessmentId, reviewId: reviewOf("taken off"), reason: "Too much to do." }),
  );
  for (const person of ["reviewer who handed in", "lead who handed in"] as const) {
    accepted(
      await handInReview(members[person], {
        assessmentId,
        recommendation: "approve",
        confidence: "high",
        summary: "Good.",
      }),
    );
  }
  const granted = await grantDecision({
    ownerUrl: ownerUrl(),
    email: members.decider.email,
    assessmentId,
    number: 1,
    reason: "Nobody else is there.",
    by: "a test",
  });
  expect(granted.outcome).toBe("granted");
  const itemId = await meet(assessmentId);
  return after({
    ...made,
    itemId,
    reviewId: reviewOf("reviewer who owes"),
    reviews: { handedIn: 2, out: 3 },
  });
}

/** Calls a meeting about it; gives its one item. */
async function meet(assessmentId: string): Promise<string> {
  const given = { title: "Talked over", heldOn: "2098-01-31", roundId: null, agenda: [assessmentId] };
  const { meetingId } = accepted(await callMeeting(members.lead, given));
  return accepted(await getMeeting(members.lead, { meetingId })).open.id;
}

/** Brings it into its state, and finds what is argued about there. */
async function after(made: Made): Promise<Made> {
  const { assessmentId, state } = made;
  const [frozen] = await queryAsOwner<{ finding: string }>(
    "SELECT report -> 'findings' -> 0 ->> 'fingerprint' AS finding FROM revision WHERE assessment_id = $1",
    [assessmentId],
  );
  const done = (await STATES_MADE[state](made)) as Result<unknown> | undefined;
  if (done) accepted(done);
  const [condition] = await queryAsOwner<{ id: string }>(
    "SELECT c.id FROM decision_condition c JOIN decision d ON d.id = c.decision_id WHERE d.assessment_id = $1",
    [assessmentId],
  );
  return { ...made, finding: frozen?.finding ?? "", conditionId: condition?.id ?? nobody };
}

beforeAll(async () => {
  org = await makeTestOrganisation();
  const foreign = await makeTestOrganisation();
  const { team } = org;
  members = {
    maker: org.ada,
    "co-author": org.ben,
    "former author": await newMember("fay", "researcher", team),
    "reviewer who owes": org.rita,
    "reviewer who handed in": org.rolf,
    "asked, not opened": await newMember("uma", "reviewer", null),
    "taken off": await newMember("ole", "reviewer", null),
    conflicted: await newMember("con", "reviewer", team),
    lead: org.lena,
    "lead who owes": await newMember("lou", "lead", team),
    "lead who handed in": await newMember("lars", "lead", team),
    "lead since": await newMember("late", "lead", null),
    decider: await newMember("dora", "researcher", null),
    "named reader": await newMember("nora", "researcher", null),
    "team member": await newMember("tom", "researcher", team),
    colleague: org.otto,
    "lead elsewhere": org.olga,
    administrator: org.adam,
    "of another organisation": foreign.lena,
  };
  spare = await newMember("sam", "reviewer", null);
  const round = { name: "Open", criteria: "", opensOn: "2020-01-01", closesOn: "2098-01-01" };
  const rules = { reviewsDueOn: null, handling: "team", sameTeamConflicts: false } as const;
  roundId = accepted(await createRound(org.lena, { ...round, ...rules })).roundId;
  accepted(await switchReportLinks(org.adam, { isOn: true }));
  for (const handling of HANDLINGS) {
    for (const state of ASSESSMENT_STATES) MADE.push(await make(state, handling));
  }
  // A draft has the findings of what it will be: those of one like it.
  const known = MADE.find(({ finding }) => finding !== "")?.finding ?? "";
  for (const [at, made] of MADE.entries()) MADE[at] = { ...made, finding: made.finding || known };
  await joinTeam(team, members["lead since"].memberId);
  undoing.isOn = true;
  return () => {
    undoing.isOn = false;
  };
}, 180_000);

/** What came of it; an answer that another stands in the way of was let in. */
async function outcomeOf({ run }: Event, who: Session, made: Made): Promise<string> {
  const result = await run(who, made);
  return result.ok || result.refusal.code === "stale" ? "done" : result.refusal.code;
}

const isWhole = process.env.LANDFALL_EVERY_CELL === "1";

describe("every cell of state × event × role", () => {
  const names = Object.keys(EVENTS);
  test.each(ASSESSMENT_STATES)("in %s", { timeout: 300_000 }, async (state) => {
    const differing: string[] = [];
    let tried = 0;
    const lanes = HANDLINGS.map(async (handling, lane) => {
      const made = MADE.find((each) => each.state === state && each.handling === handling);
      if (!made) throw new Error(`nothing was made in ${state}, ${handling}`);
      for (const [column, name] of names.entries()) {
        const event = EVENTS[name] as Event;
        for (const [row, person] of PEOPLE.entries()) {
          // Of three handlings one, another for each neighbour: each person meets each of them in every state.
          if (!isWhole && (column + row) % HANDLINGS.length !== lane) continue;
          const cell = { person, made, standing: standingOf(person, state, handling) };
          const due = event.isByWhoIsAsked || mayKnow(cell) ? event.due(cell) : "not-found";
          const outcome = await outcomeOf(event, members[person], made);
          tried += 1;
          if (outcome !== due)
            differing.push(`${handling}, ${name}, ${person}: ${outcome}, and should be ${due}`);
        }
      }
    });
    await Promise.all(lanes);
    expect(differing).toEqual([]);
    expect(tried).toBe(names.length * PEOPLE.length * (isWhole ? HANDLINGS.length : 1));
  });

  test("are more than five thousand, and no step is left out", () => {
    expect(names.length * PEOPLE.length * ASSESSMENT_STATES.length).toBeGreaterThan(5_000);
    expect(names).toEqual(expect.arrayContaining([...ALL_STEPS]));
  });

  test("are of every command that takes an assessment", () => {
    const sources = readSources(".", ["lib/use-cases"]);
    const here = readFileSync("lib/use-cases/every-cell.test.ts", "utf8");
    const untried = Object.keys(COMMANDS).filter((name) => {
      const file = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const takesSome = /assessmentIds?: (id\b|z\.array\(id\))/.test(
        sources.get(`lib/use-cases/${file}.ts`) ?? "",
      );
      return takesSome && !here.includes(`${name}(who,`);
    });
    expect(untried.sort()).toEqual(Object.keys(TRIED_ELSEWHERE).sort());
  });

  test("leave everything as it was", async () => {
    for (const { assessmentId, state } of MADE) {
      const [row] = await queryAsOwner<{ state: string }>("SELECT state FROM assessment WHERE id = $1", [
        assessmentId,
      ]);
      expect(row?.state).toBe(state);
    }
  });
});
