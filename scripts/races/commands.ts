/**
 * Who writes what: the one table of it. Two commands meet where one changes what the other changes or decides by; every two that
 * meet are raced (`pairs.ts`). A test runs each command alone and compares what it changed with what is said here.
 */

/** Rows, and where only a part of their columns decides something, that part. */
export const TABLES = {
  "the state": "assessment",
  "the handling": "assessment",
  "the title": "assessment",
  "the round": "assessment",
  "the instrument's version": "assessment",
  authors: "assessment_person",
  reviewers: "assessment_person",
  readers: "assessment_person",
  answers: "answer",
  comments: "comment",
  notices: "draft_update",
  presence: "presence",
  revisions: "revision",
  reviews: "review",
  reminders: "review_reminder",
  "conflicts of interest": "conflict_statement",
  "dismissed conflicts": "conflict_dismissal",
  ratings: "review_rating",
  responses: "finding_response",
  decisions: "decision",
  handovers: "decision_handover",
  conditions: "decision_condition",
  links: "report_link",
  triages: "triage",
  "acts on many": "many_act",
  "the organisation": "organisation",
  invitations: "author_invitation",
  /** Administrators take turns in changing who is one. */
  "the turn of administrators": "organisation",
  administrators: "member",
  accounts: "member",
  "what members know": "expertise",
  addresses: "member",
  passwords: "member_credential",
  sessions: "member_session",
  /** What others did to an account, told to whose it is. */
  notifications: "member_notice",
  "what was read of inboxes": "inbox_read",
  rounds: "round",
  "moves between rounds": "round_move",
  meetings: "meeting",
  agendas: "meeting_item",
  seats: "meeting_seat",
  votes: "meeting_vote",
  corrections: "meeting_correction",
  views: "saved_view",
  teams: "team",
  "team members": "team_member",
  "one-time links": "setup_link",
  attempts: "sign_in_throttle",
  "how far the trail was checked": "audit_checkpoint",
} as const;
export type Thing = keyof typeof TABLES;

export type Command = {
  /** What others change, too, or count. The history of answers and the audit trail, to which all add, stand for themselves. */
  readonly changes: readonly Thing[];
  /** Rows of a new subject, which nobody else can know of before it is there. */
  readonly begins?: readonly Thing[];
  /** What the database keeps there of what is changed, by itself and in the same transaction: nothing that anybody decides by. */
  readonly carries?: readonly Thing[];
  /** What must be so for the act to be allowed. Whoever acts is read once, on entering: what was theirs to do then is done. */
  readonly decidesBy: readonly Thing[];
};

const AUTHORS_STEP: readonly Thing[] = ["the state", "authors"];
const NEW_DRAFT: readonly Thing[] = ["the state", "authors", "answers"];

/** Every use case that writes, by its name. */
export const COMMANDS = {
  acceptFinding: { changes: ["responses"], decidesBy: ["the state", "revisions"] },
  actOnMany: {
    changes: ["the state", "reviewers", "reviews", "reminders", "the round", "moves between rounds"],
    begins: ["acts on many"],
    // The name of the round, by which the portfolio is sorted.
    carries: ["revisions"],
    decidesBy: [
      ...["the state", "authors", "revisions", "reviews", "accounts", "conflicts of interest"],
      ...["reminders", "the round", "rounds"],
    ] as const,
  },
  addComment: { changes: ["comments"], decidesBy: ["authors", "comments"] },
  addPerson: { changes: ["readers"], decidesBy: ["authors", "accounts"] },
  answerInvitation: {
    changes: ["invitations", "authors"],
    decidesBy: ["the state", "invitations", "reviewers"],
  },
  assignReviewer: {
    changes: ["the state", "reviewers", "reviews"],
    carries: ["revisions"],
    decidesBy: ["the state", "authors", "revisions", "accounts", "conflicts of interest"],
  },
  assignReviewers: {
    changes: ["the state", "reviewers", "reviews"],
    carries: ["revisions"],
    decidesBy: ["the state", "authors", "revisions", "accounts", "conflicts of interest"],
  },
  bringJudgementsOver: { changes: ["ratings"], decidesBy: ["the state", "revisions", "reviews", "ratings"] },
  callMeeting: {
    changes: [],
    begins: ["meetings", "agendas", "seats"],
    decidesBy: ["the state", "authors", "revisions", "reviews", "conflicts of interest"],
  },
  castVote: {
    changes: ["votes", "seats"],
    decidesBy: ["meetings", "decisions", "seats", "votes", "conflicts of interest"],
  },
  changeMember: {
    changes: ["administrators", "accounts", "the turn of administrators", "sessions", "notifications"],
    decidesBy: ["administrators", "accounts"],
  },
  changePassword: {
    changes: ["accounts", "passwords", "sessions", "one-time links", "attempts"],
    decidesBy: ["accounts", "passwords", "sessions"],
  },
  changeTeamMember: {
    changes: ["team members", "notifications"],
    decidesBy: ["team members", "accounts"],
  },
  changeView: { changes: ["views"], decidesBy: ["views"] },
  checkTrail: {
    changes: ["how far the trail was checked"],
    decidesBy: ["how far the trail was checked"],
  },
  closeAssessment: { changes: ["the state"], carries: ["revisions"], decidesBy: ["the state"] },
  closeMeeting: { changes: ["meetings"], decidesBy: ["meetings"] },
  completeSetup: {
    changes: ["one-time links", "accounts", "passwords", "sessions", "notifications"],
    decidesBy: ["one-time links", "accounts"],
  },
  confirmSession: {
    changes: ["accounts", "sessions", "attempts"],
    decidesBy: ["accounts", "passwords", "sessions"],
  },
  correctMinutes: {
    changes: ["corrections"],
    decidesBy: ["meetings", "corrections", "conflicts of interest"],
  },
  createAssessment: { changes: [], begins: NEW_DRAFT, decidesBy: [] },
  createFirstSetupLink: { changes: ["one-time links"], decidesBy: ["the organisation"] },
  createRound: { changes: [], begins: ["rounds"], decidesBy: [] },
  createTeam: { changes: ["teams"], begins: ["team members", "notifications"], decidesBy: ["teams"] },
  decide: {
    changes: ["the state", "decisions"],
    begins: ["conditions"],
    carries: ["revisions"],
    decidesBy: ["the state", "authors", "revisions", "responses", "reviews", "handovers"],
  },
  declineReview: { changes: ["reviews", "reviewers"], decidesBy: ["reviews"] },
  deleteDraft: { changes: ["the state"], decidesBy: AUTHORS_STEP },
  dismissDraftUpdates: { changes: ["notices"], decidesBy: ["authors", "notices"] },
  exportBoardReport: { changes: [], decidesBy: [] },
  exportDraft: { changes: [], decidesBy: [] },
  exportDraftFigure: { changes: [], decidesBy: [] },
  exportMeeting: { changes: [], decidesBy: [] },
  exportPortfolio: { changes: [], decidesBy: [] },
  exportTriage: { changes: [], decidesBy: [] },
  exportRevision: { changes: [], decidesBy: [] },
  exportRevisionFigure: { changes: [], decidesBy: [] },
  exportSharedReport: { changes: ["links", "attempts"], decidesBy: ["links"] },
  handInReview: { changes: ["reviews"], decidesBy: ["the state", "revisions", "reviews"] },
  handOverDecision: {
    changes: ["handovers"],
    decidesBy: ["the state", "authors", "revisions", "reviews", "conflicts of interest", "handovers"],
  },
  handOverCondition: { changes: ["conditions"], decidesBy: ["conditions", "the handling", "readers"] },
  importAssessment: { changes: [], begins: NEW_DRAFT, decidesBy: [] },
  inviteAuthor: {
    changes: ["invitations"],
    decidesBy: [...AUTHORS_STEP, "reviewers", "invitations", "accounts"],
  },
  inviteMember: {
    changes: ["addresses"],
    begins: ["team members", "one-time links"],
    decidesBy: ["addresses"],
  },
  judgeRow: { changes: [], begins: ["triages"], decidesBy: [] },
  judgeSubject: { changes: ["ratings"], decidesBy: ["the state", "reviews", "ratings"] },
  loadExamples: { changes: [], begins: [...NEW_DRAFT, "revisions"], decidesBy: [] },
  makeReportLink: {
    changes: ["links"],
    decidesBy: ["the state", "the handling", "links", "the organisation"],
  },
  markInbox: { changes: ["what was read of inboxes"], decidesBy: [] },
  markSeat: {
    changes: ["seats"],
    decidesBy: ["meetings", "decisions", "seats", "reviews", "conflicts of interest"],
  },
  meetAuthors: { changes: ["presence"], decidesBy: ["authors"] },
  meetCondition: { changes: ["conditions"], carries: ["revisions"], decidesBy: ["conditions"] },
  moveItem: { changes: ["agendas"], decidesBy: ["meetings", "agendas", "conflicts of interest"] },
  moveRound: { changes: ["rounds"], decidesBy: ["rounds"] },
  noteItem: {
    changes: ["agendas"],
    decidesBy: ["meetings", "decisions", "agendas", "seats", "votes", "conflicts of interest"],
  },
  openReportLink: {
    changes: ["links", "attempts"],
    decidesBy: ["links", "the state", "the handling", "the organisation"],
  },
  putNoticesAway: { changes: ["notifications"], decidesBy: [] },
  rateAnswer: { changes: ["ratings"], decidesBy: ["the state", "reviews", "ratings"] },
  removeComment: { changes: ["comments"], decidesBy: ["authors", "comments"] },
  removePerson: { changes: ["authors", "readers"], decidesBy: AUTHORS_STEP },
  removeView: { changes: ["views"], decidesBy: ["views"] },
  sayExpertise: { changes: ["what members know"], decidesBy: [] },
  renameSelf: { changes: ["accounts"], decidesBy: [] },
  renewLink: { changes: ["one-time links", "notifications"], decidesBy: ["accounts"] },
  replaceReviewer: {
    changes: ["reviews", "reviewers"],
    decidesBy: ["the state", "authors", "revisions", "reviews", "accounts", "conflicts of interest"],
  },
  replyInThread: { changes: ["comments"], decidesBy: ["the state", "authors", "reviews", "comments"] },
  respondToFinding: { changes: ["responses"], decidesBy: [...AUTHORS_STEP, "answers"] },
  restoreDraft: { changes: ["the state"], decidesBy: AUTHORS_STEP },
  revokeReportLink: { changes: ["links"], decidesBy: ["links"] },
  revokeSession: { changes: ["sessions"], decidesBy: ["sessions"] },
  saveAnswer: { changes: ["answers", "the title"], decidesBy: [...AUTHORS_STEP, "answers"] },
  saveView: { changes: ["views"], decidesBy: ["views"] },
  setHandling: { changes: ["the handling", "revisions"], decidesBy: ["authors"] },
  setReviewDue: { changes: ["reviews"], decidesBy: ["the state", "reviews"] },
  settleComment: { changes: ["comments"], decidesBy: ["authors", "comments"] },
  settleThread: { changes: ["comments"], decidesBy: ["the state", "reviews", "comments"] },
  stateConflict: {
    changes: ["conflicts of interest", "reviews", "reviewers", "seats", "votes"],
    decidesBy: ["authors", "reviews", "conflicts of interest"],
  },
  signOut: { changes: ["sessions"], decidesBy: ["sessions"] },
  signOutEverywhere: { changes: ["sessions"], decidesBy: [] },
  suggestEdit: {
    changes: ["comments"],
    decidesBy: ["the state", "authors", "revisions", "reviews", "comments"],
  },
  answerSuggestion: {
    changes: ["comments"],
    decidesBy: ["the state", "authors", "revisions", "comments", "answers"],
  },
  startThread: {
    changes: ["comments"],
    decidesBy: ["the state", "authors", "revisions", "reviews", "comments"],
  },
  submitAssessment: {
    changes: ["the state", "the title", "revisions"],
    decidesBy: [...AUTHORS_STEP, "answers", "rounds"],
  },
  switchReportLinks: { changes: ["the organisation"], decidesBy: ["the organisation"] },
  takeTable: { changes: [], begins: [...NEW_DRAFT, "invitations"], decidesBy: ["accounts"] },
  takeBackInvitation: { changes: ["invitations"], decidesBy: ["authors", "invitations"] },
  takeReviewerOff: { changes: ["reviews", "reviewers"], decidesBy: ["reviews"] },
  undoMany: {
    changes: ["reviews", "reviewers", "acts on many", "reminders", "the round", "moves between rounds"],
    carries: ["revisions"],
    decidesBy: ["reviews", "acts on many", "reminders", "the round", "moves between rounds"],
  },
  withdrawAssessment: { changes: ["the state"], carries: ["revisions"], decidesBy: AUTHORS_STEP },
} as const satisfies Record<string, Command>;

/** What any use case does first that meets a draft of an older version of the instrument. */
export const BESIDES = {
  bringUpToDate: {
    changes: ["answers", "the instrument's version", "notices"],
    decidesBy: [...AUTHORS_STEP, "answers", "the instrument's version"],
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS | keyof typeof BESIDES;

export function commandOf(name: CommandName): Command {
  return { ...COMMANDS, ...BESIDES }[name];
}
