/**
 * Who may do what: one table, every role explicit. The first wall; PostgreSQL's row-level security is the second and
 * follows the same sentences (`prisma/migrations`). Pure: it is told the relation of the viewer to the assessment.
 */

export const ROLES = ["researcher", "reviewer", "lead", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** By which of their roles members may be asked to review; whether they may review one assessment depends on their relation to it. */
export const REVIEWING_ROLES: readonly Role[] = ["reviewer", "lead"];

/**
 * How the viewer stands to one revision of an assessment; acts ask about the newest. A person can stand in several relations at
 * once. `maker` is an author who began it. `team-lead` is a lead who is a member of the assessment's team. Whoever ever wrote it (created it, was its author, wrote
 * an answer) never counts as its team-lead or reviewer, so nobody judges their own work, also after leaving. `reviewer` is who
 * was asked to review that revision, said that they have no conflict of interest in it, and was not taken off; who said that they
 * have one stands in no relation at all. `decider` is to whom the decision about that revision was granted by
 * a recorded command on the machine. Where the handling is `named-people`, only who led the team when that revision was submitted
 * counts as its lead, or a lead whom an author named as a reader (`standingOf`).
 */
export type Relation =
  | "author"
  | "maker"
  | "reviewer"
  | "team-lead"
  | "decider"
  | "named-reader"
  | "team-member"
  | "colleague";
export const RELATIONS: readonly Relation[] = [
  "author",
  "maker",
  "reviewer",
  "team-lead",
  "decider",
  "named-reader",
  "team-member",
  "colleague",
];

export const ASSESSMENT_STATES = [
  "draft",
  "submitted",
  "in-review",
  "changes-requested",
  "approved",
  "approved-with-conditions",
  "not-approved",
  "withdrawn",
  "closed",
  "deleted",
] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

/** Of what somebody is offered to go on with. */
export const LISTED_STATES = ASSESSMENT_STATES.filter((state) => state !== "deleted");

export const HANDLINGS = ["organisation", "team", "named-people"] as const;
export type Handling = (typeof HANDLINGS)[number];

/** Acts that need no assessment. */
const ORGANISATION_ACTS = {
  "assessment.create": { researcher: true, reviewer: false, lead: true, admin: false },
  "portfolio.view": { researcher: true, reviewer: true, lead: true, admin: false },
  /** To begin drafts from the rows of a table, and to triage them. */
  "projects.take": { researcher: false, reviewer: false, lead: true, admin: false },
  "projects.triage": { researcher: false, reviewer: false, lead: true, admin: false },
  "queue.view": { researcher: false, reviewer: true, lead: true, admin: false },
  /** To see who could review what, and ask many at once; each is asked by whoever leads that assessment. */
  "reviewers.assign": { researcher: false, reviewer: false, lead: true, admin: false },
  "round.view": { researcher: true, reviewer: true, lead: true, admin: false },
  "round.manage": { researcher: false, reviewer: false, lead: true, admin: false },
  /** What is on its agenda is each asked about for itself: "meeting.hold". */
  "meeting.call": { researcher: false, reviewer: false, lead: true, admin: false },
  /** Views of others' that are shared with them. */
  "views.remove-shared": { researcher: false, reviewer: false, lead: true, admin: false },
  "people.list": { researcher: true, reviewer: true, lead: true, admin: true },
  "people.manage": { researcher: false, reviewer: false, lead: false, admin: true },
  "audit.read": { researcher: false, reviewer: false, lead: false, admin: true },
  "settings.manage": { researcher: false, reviewer: false, lead: false, admin: true },
} as const satisfies Record<string, Record<Role, boolean>>;

/** Acts on one assessment, by relation. Reading a revision also depends on its handling: see `mayReadRevision`. */
const ASSESSMENT_ACTS = {
  "assessment.edit": relations("author"),
  "assessment.submit": relations("author"),
  "assessment.withdraw": relations("author"),
  /** Only what was never submitted. */
  "assessment.delete": relations("maker"),
  /** To bring back what was deleted. */
  "assessment.restore": relations("author"),
  "assessment.share": relations("author"),
  /** Who its authors are, once it was submitted; before, they invite each other. */
  "authorship.change": relations("team-lead"),
  "report.link": relations("author"),
  "comment.write": relations("author"),
  "review.assign": relations("team-lead"),
  "review.write": relations("reviewer"),
  /** To say something of one thing in a revision: a counter-argument, or a thread. */
  "thread.start": relations("reviewer", "team-lead", "decider"),
  /** To reply to what one may read of these. */
  "thread.reply": relations("author", "reviewer", "team-lead", "decider"),
  /** To say what came of it, once the day to look back has come. */
  "follow-up.say": relations("author"),
  /** To accept a suggested edit, or decline it. */
  "suggestion.answer": relations("author"),
  "decision.make": relations("team-lead", "decider"),
  /** To hand that to another who may make it: while one owes no review of it. */
  "decision.hand-over": relations("team-lead", "decider"),
  /** To put it on an agenda, say who takes part in it, and write its minutes: while one owes no review of it. */
  "meeting.hold": relations("team-lead", "decider"),
  /** To vote on it in a meeting: with a seat, once one's own review is in. */
  "meeting.vote": relations("reviewer", "team-lead", "decider"),
} as const satisfies Record<string, Record<Relation, boolean>>;

export type OrganisationAct = keyof typeof ORGANISATION_ACTS;
export type AssessmentAct = keyof typeof ASSESSMENT_ACTS;

/** Whether any of the viewer's roles allows the act. No roles: nothing is allowed. */
export function mayInOrganisation(roles: readonly Role[], act: OrganisationAct): boolean {
  return roles.some((role) => ORGANISATION_ACTS[act][role]);
}

/** Whether any of the viewer's relations to the assessment allows the act. No relations: nothing is allowed. */
export function mayOnAssessment(standing: readonly Relation[], act: AssessmentAct): boolean {
  return standing.some((relation) => ASSESSMENT_ACTS[act][relation]);
}

/** A draft and its answers are read by its authors only, whatever its handling. */
export function mayReadDraft(standing: readonly Relation[]): boolean {
  return standing.includes("author");
}

/**
 * A revision (frozen, submitted) is read by authors, the team's leads and named readers always; by its reviewers and by whom
 * its decision was granted to, who do not read others by that; by team members unless handling is `named-people`; by colleagues
 * of the organisation only when it is `organisation`. The administrator's role gives no reading of assessments.
 */
export function mayReadRevision(standing: readonly Relation[], handling: Handling): boolean {
  return standing.some((relation) => REVISION_READERS[handling][relation]);
}

const REVISION_READERS: Record<Handling, Record<Relation, boolean>> = {
  organisation: relations(...RELATIONS),
  team: relations("author", "reviewer", "team-lead", "decider", "named-reader", "team-member"),
  "named-people": relations("author", "reviewer", "team-lead", "decider", "named-reader"),
};

/**
 * Reviews of others, and with them who reviews: a reviewer sees them after handing in their own (independence before
 * discussion), and so does a lead or decider who owes one; those who don't always do. Authors once the lead has answered (changes
 * requested or decided). Nobody else.
 */
export function mayReadReviews(
  standing: readonly Relation[],
  given: { readonly own: "none" | "owed" | "handed-in"; readonly answeredByLead: boolean },
): boolean {
  const decides = standing.includes("team-lead") || standing.includes("decider");
  return (
    (decides && (given.own !== "owed" || given.answeredByLead)) ||
    (standing.includes("reviewer") && given.own === "handed-in") ||
    (standing.includes("author") && given.answeredByLead)
  );
}

/** A round is moved by who began it; by any lead once they lead nothing any more. */
export function mayMoveRound(
  roles: readonly Role[],
  round: { readonly isOwn: boolean; readonly isBeginnerLead: boolean },
): boolean {
  return mayInOrganisation(roles, "round.manage") && (round.isOwn || !round.isBeginnerLead);
}

/** The order of an agenda is changed, and a meeting closed, by who called it; by any lead in it once they lead nothing any more. */
export function mayRunMeeting(
  roles: readonly Role[],
  meeting: { readonly isOwn: boolean; readonly isCallerLead: boolean },
): boolean {
  return mayInOrganisation(roles, "meeting.call") && (meeting.isOwn || !meeting.isCallerLead);
}

/** That a condition is met is said by its owner, or by whoever makes the decision. */
export function mayMeetCondition(standing: readonly Relation[], isOwner: boolean): boolean {
  return isOwner || mayOnAssessment(standing, "decision.make");
}

function relations(...allowed: Relation[]): Record<Relation, boolean> {
  return {
    author: allowed.includes("author"),
    maker: allowed.includes("maker"),
    reviewer: allowed.includes("reviewer"),
    "team-lead": allowed.includes("team-lead"),
    decider: allowed.includes("decider"),
    "named-reader": allowed.includes("named-reader"),
    "team-member": allowed.includes("team-member"),
    colleague: allowed.includes("colleague"),
  };
}
