/** What somebody does in a race: each command at least once, in every scene where it can be done. */
import { MARKDOWN_SHEET } from "@/lib/testing/sample-sheets";
import { acceptFinding } from "@/lib/use-cases/accept-finding";
import { addComment } from "@/lib/use-cases/add-comment";
import { addPerson } from "@/lib/use-cases/add-person";
import { answerInvitation } from "@/lib/use-cases/answer-invitation";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { assignReviewers } from "@/lib/use-cases/assign-reviewers";
import { bringJudgementsOver } from "@/lib/use-cases/bring-judgements-over";
import { changeMember } from "@/lib/use-cases/change-member";
import { changePassword } from "@/lib/use-cases/change-password";
import { changeTeamMember } from "@/lib/use-cases/change-team-member";
import { changeView } from "@/lib/use-cases/change-view";
import { checkTrail } from "@/lib/use-cases/check-trail";
import { closeAssessment } from "@/lib/use-cases/close-assessment";
import { completeSetup } from "@/lib/use-cases/complete-setup";
import { confirmSession } from "@/lib/use-cases/confirm-session";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { createRound } from "@/lib/use-cases/create-round";
import { createTeam } from "@/lib/use-cases/create-team";
import { decide } from "@/lib/use-cases/decide";
import { declineReview } from "@/lib/use-cases/decline-review";
import { deleteDraft } from "@/lib/use-cases/delete-draft";
import { dismissDraftUpdates } from "@/lib/use-cases/dismiss-draft-updates";
import { getSection } from "@/lib/use-cases/get-section";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { handOverCondition } from "@/lib/use-cases/hand-over-condition";
import { importAssessment } from "@/lib/use-cases/import-assessment";
import { inviteAuthor } from "@/lib/use-cases/invite-author";
import { inviteMember } from "@/lib/use-cases/invite-member";
import { judgeSubject } from "@/lib/use-cases/judge-subject";
import { makeReportLink } from "@/lib/use-cases/make-report-link";
import { markInbox } from "@/lib/use-cases/mark-inbox";
import { meetAuthors } from "@/lib/use-cases/meet-authors";
import { meetCondition } from "@/lib/use-cases/meet-condition";
import { moveRound } from "@/lib/use-cases/move-round";
import { openReportLink } from "@/lib/use-cases/open-report-link";
import { putNoticesAway } from "@/lib/use-cases/put-notices-away";
import { rateAnswer } from "@/lib/use-cases/rate-answer";
import { removeComment } from "@/lib/use-cases/remove-comment";
import { removePerson } from "@/lib/use-cases/remove-person";
import { removeView } from "@/lib/use-cases/remove-view";
import { renameSelf } from "@/lib/use-cases/rename-self";
import { renewLink } from "@/lib/use-cases/renew-link";
import { replaceReviewer } from "@/lib/use-cases/replace-reviewer";
import { replyInThread } from "@/lib/use-cases/reply-in-thread";
import { respondToFinding } from "@/lib/use-cases/respond-to-finding";
import { restoreDraft } from "@/lib/use-cases/restore-draft";
import type { Result } from "@/lib/use-cases/result";
import { revokeReportLink } from "@/lib/use-cases/revoke-report-link";
import { revokeSession } from "@/lib/use-cases/revoke-session";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { saveView } from "@/lib/use-cases/save-view";
import { setHandling } from "@/lib/use-cases/set-handling";
import { setReviewDue } from "@/lib/use-cases/set-review-due";
import { settleComment } from "@/lib/use-cases/settle-comment";
import { settleThread } from "@/lib/use-cases/settle-thread";
import { signOut } from "@/lib/use-cases/sign-out";
import { signOutEverywhere } from "@/lib/use-cases/sign-out-everywhere";
import { startThread } from "@/lib/use-cases/start-thread";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { switchReportLinks } from "@/lib/use-cases/switch-report-links";
import { takeBackInvitation } from "@/lib/use-cases/take-back-invitation";
import { takeReviewerOff } from "@/lib/use-cases/take-reviewer-off";
import { withdrawAssessment } from "@/lib/use-cases/withdraw-assessment";
import type { CommandName, Thing } from "@/scripts/races/commands";
import type { Person, Scene } from "@/scripts/races/template";
import { OTTOS_PASSWORD, PLACE, RECORD } from "@/scripts/races/templates";
import type { World } from "@/scripts/races/world";

/** Of those who start at the same moment: which one this is. */
export type Side = number;

export type Move = {
  readonly command: CommandName;
  /** What is done, where one command can do several things. */
  readonly what?: string;
  /** Of what the command changes and decides by, what this doesn't touch. */
  readonly spares?: readonly Thing[];
  readonly scenes: readonly Scene[];
  /** Whose account it touches, or is about. */
  readonly account?: Person;
  /** Two at the same moment may both be told that it is done, where the later of two finds nothing left to do. */
  readonly isDoneTwice?: true;
  /**
   * Of what came of it only who did it is compared: it takes several transactions, of which the first may stay alone, or what was
   * allowed on entering is done, whatever ended meanwhile.
   */
  readonly isComparedByOutcome?: true;
  /** The scene it leads to, where that is another one. */
  readonly leadsTo?: Scene;
  readonly run: (world: World, side: Side) => Promise<Result<unknown>>;
};

/** "saveAnswer (a new record)". */
export function nameOf({ command, what }: Move): string {
  return what ? `${command} (${what})` : command;
}

const OPEN: readonly Scene[] = ["draft", "changes-requested"];
const AWAITING: readonly Scene[] = ["submitted", "in-review"];
const SENT: readonly Scene[] = ["submitted", "in-review", "approved"];
const ANY: readonly Scene[] = [...OPEN, ...SENT];

/** The authors take turns: Ada, Ben, Ada … */
const author = (side: Side): Person => (side % 2 === 0 ? "ada" : "ben");
const otherAuthor = (side: Side): Person => author(side + 1);
const administrator = (side: Side): Person => (side % 2 === 0 ? "adam" : "eve");
const otherAdministrator = (side: Side): Person => administrator(side + 1);

const text = (value: string) => ({ status: "answered", value });

const saving = (path: (side: Side) => string, answer: (side: Side) => unknown, version: number) => {
  return (world: World, side: Side) =>
    saveAnswer(world.session(author(side)), {
      assessmentId: world.assessmentId,
      path: path(side),
      answer: answer(side),
      version,
    });
};

const changing = (
  whom: (side: Side) => Person,
  change: Omit<Parameters<typeof changeMember>[1], "memberId">,
) => {
  return (world: World, side: Side) =>
    changeMember(world.session(administrator(side)), { memberId: world.memberId(whom(side)), ...change });
};

const answering = (accepts: boolean) => (world: World) =>
  answerInvitation(world.session("rolf"), { invitationId: world.id(world.template.invitationId), accepts });

const inviting = (who: (side: Side) => Person, reason?: string) => (world: World, side: Side) =>
  inviteAuthor(world.session(who(side)), {
    assessmentId: world.assessmentId,
    memberId: world.memberId("olga"),
    reason,
  });

const settingUp = (hashOf: (world: World, side: Side) => string | undefined) => (world: World, side: Side) =>
  completeSetup({
    token: world.token(hashOf(world, side) ?? ""),
    name: `Ivo ${side}`,
    email: "ivo@example.org",
    password: `a pass phrase, the one numbered ${side}`,
  });

const from = (world: World) => ({ networkAddress: world.tag, device: "A browser" });

export const MOVES: readonly Move[] = [
  // ---------------------------------------------------------------- a draft
  {
    command: "saveAnswer",
    what: "the first of a record's field",
    spares: ["the title", "the state", "authors"],
    scenes: OPEN,
    run: saving(
      () => `${RECORD}/name`,
      (side) => text(`Library ${side}`),
      0,
    ),
  },
  {
    command: "saveAnswer",
    what: "a record's removal",
    spares: ["the title", "the state", "authors"],
    scenes: OPEN,
    run: saving(
      () => RECORD,
      () => null,
      1,
    ),
  },
  {
    command: "saveAnswer",
    what: "a new record",
    spares: ["the title", "the state", "authors"],
    scenes: [...OPEN, "nearly full"],
    run: saving(
      (side) => `project.outputs/n${side}ab`,
      () => text("a2"),
      0,
    ),
  },
  {
    command: "saveAnswer",
    what: "the title",
    scenes: [...OPEN, "older draft"],
    run: saving(
      () => "project.title",
      (side) => text(`Probes ${side}`),
      1,
    ),
  },
  {
    command: "bringUpToDate",
    scenes: ["older draft"],
    run: (world, side) =>
      getSection(world.session(author(side)), { assessmentId: world.assessmentId, section: "project" }),
  },
  {
    command: "dismissDraftUpdates",
    scenes: OPEN,
    run: (world, side) =>
      dismissDraftUpdates(world.session(author(side)), { assessmentId: world.assessmentId }),
  },
  {
    command: "respondToFinding",
    scenes: OPEN,
    run: (world, side) =>
      respondToFinding(world.session(author(side)), {
        assessmentId: world.assessmentId,
        fingerprint: world.template.draftFinding,
        response: "disputed",
        words: `No ${side}`,
      }),
  },
  {
    command: "meetAuthors",
    scenes: OPEN,
    run: (world, side) =>
      meetAuthors(world.session(author(side)), {
        assessmentId: world.assessmentId,
        path: PLACE,
        since: new Date().toISOString(),
      }),
  },
  // ---------------------------------------------------------------- among authors
  {
    command: "addComment",
    scenes: [...ANY, "nearly full"],
    run: (world, side) =>
      addComment(world.session(author(side)), {
        assessmentId: world.assessmentId,
        path: PLACE,
        text: `And ${side}?`,
      }),
  },
  {
    command: "settleComment",
    scenes: ANY,
    run: (world, side) =>
      settleComment(world.session(author(side)), {
        assessmentId: world.assessmentId,
        commentId: world.id(world.template.commentId),
        isSettled: true,
      }),
  },
  {
    command: "removeComment",
    scenes: ANY,
    run: (world) =>
      removeComment(world.session("ada"), {
        assessmentId: world.assessmentId,
        commentId: world.id(world.template.commentId),
      }),
  },
  // ---------------------------------------------------------------- people of an assessment
  {
    command: "inviteAuthor",
    account: "olga",
    scenes: ["draft"],
    run: inviting(author),
  },
  {
    command: "inviteAuthor",
    what: "by a lead",
    account: "olga",
    spares: ["the state"],
    scenes: ["changes-requested", ...SENT],
    run: inviting(() => "lena", "They wrote it, too"),
  },
  {
    command: "answerInvitation",
    what: "accepted",
    scenes: ANY,
    run: answering(true),
  },
  {
    command: "answerInvitation",
    what: "declined",
    spares: ["authors", "reviewers", "the state"],
    scenes: ANY,
    run: answering(false),
  },
  {
    command: "takeBackInvitation",
    scenes: ANY,
    run: (world, side) =>
      takeBackInvitation(world.session(author(side)), {
        assessmentId: world.assessmentId,
        invitationId: world.id(world.template.invitationId),
      }),
  },
  {
    command: "addPerson",
    account: "olga",
    spares: ["authors"],
    scenes: ANY,
    run: (world, side) =>
      addPerson(world.session(author(side)), {
        assessmentId: world.assessmentId,
        memberId: world.memberId("olga"),
        relation: "named-reader",
      }),
  },
  {
    command: "removePerson",
    what: "the other author",
    spares: ["readers"],
    scenes: ["draft"],
    run: (world, side) =>
      removePerson(world.session(author(side)), {
        assessmentId: world.assessmentId,
        memberId: world.memberId(otherAuthor(side)),
        relation: "author",
      }),
  },
  {
    command: "removePerson",
    what: "an author, by a lead",
    spares: ["readers", "the state"],
    scenes: ["changes-requested", ...SENT],
    run: (world, side) =>
      removePerson(world.session("lena"), {
        assessmentId: world.assessmentId,
        memberId: world.memberId(author(side)),
        relation: "author",
        reason: "They didn't write it",
      }),
  },
  {
    command: "removePerson",
    what: "a reader",
    spares: ["authors", "the state"],
    scenes: ANY,
    run: (world, side) =>
      removePerson(world.session(author(side)), {
        assessmentId: world.assessmentId,
        memberId: world.memberId("otto"),
        relation: "named-reader",
      }),
  },
  {
    command: "setHandling",
    scenes: ANY,
    run: (world, side) =>
      setHandling(world.session(author(side)), {
        assessmentId: world.assessmentId,
        handling: side % 2 === 0 ? "organisation" : "named-people",
      }),
  },
  // ---------------------------------------------------------------- steps
  {
    command: "submitAssessment",
    leadsTo: "submitted",
    scenes: [...OPEN, "older draft"],
    run: (world, side) => submitAssessment(world.session(author(side)), { assessmentId: world.assessmentId }),
  },
  {
    command: "withdrawAssessment",
    scenes: [...OPEN, ...AWAITING],
    run: (world, side) =>
      withdrawAssessment(world.session(author(side)), { assessmentId: world.assessmentId }),
  },
  {
    command: "deleteDraft",
    leadsTo: "deleted",
    scenes: ["draft"],
    run: (world) => deleteDraft(world.session("ada"), { assessmentId: world.assessmentId }),
  },
  {
    command: "restoreDraft",
    leadsTo: "draft",
    scenes: ["deleted"],
    run: (world) => restoreDraft(world.session("ada"), { assessmentId: world.assessmentId }),
  },
  {
    command: "assignReviewer",
    account: "rolf",
    leadsTo: "in-review",
    scenes: AWAITING,
    run: (world) =>
      assignReviewer(world.session("lena"), {
        assessmentId: world.assessmentId,
        memberId: world.memberId("rolf"),
      }),
  },
  {
    command: "assignReviewers",
    account: "rolf",
    leadsTo: "in-review",
    scenes: ["submitted"],
    run: (world) =>
      assignReviewers(world.session("lena"), {
        pairs: [{ assessmentId: world.assessmentId, memberId: world.memberId("rolf") }],
      }),
  },
  {
    command: "decide",
    leadsTo: "changes-requested",
    scenes: AWAITING,
    run: (world, side) =>
      decide(world.session("lena"), {
        assessmentId: world.assessmentId,
        outcome: side % 2 === 0 ? "request-changes" : "not-approve",
        reason: `Read ${side}`,
      }),
  },
  {
    command: "closeAssessment",
    scenes: ["approved"],
    run: (world) => closeAssessment(world.session("lena"), { assessmentId: world.assessmentId }),
  },
  // ---------------------------------------------------------------- review and decision
  {
    command: "bringJudgementsOver",
    isDoneTwice: true,
    scenes: ["reviewed again"],
    run: (world) => bringJudgementsOver(world.session("rita"), { assessmentId: world.assessmentId }),
  },
  {
    command: "rateAnswer",
    scenes: ["in-review"],
    run: (world, side) =>
      rateAnswer(world.session("rita"), {
        assessmentId: world.assessmentId,
        path: "project.title",
        rating: 4,
        comment: `Better ${side}`,
        version: 1,
      }),
  },
  {
    command: "judgeSubject",
    scenes: ["in-review", "reviewed again"],
    run: (world, side) =>
      judgeSubject(world.session("rita"), {
        assessmentId: world.assessmentId,
        subject: "timeline",
        judgement: { p10: -2, p50: -1, p90: side },
        comment: "",
        version: 0,
      }),
  },
  {
    command: "startThread",
    scenes: ["in-review"],
    run: (world, side) =>
      startThread(world.session(side % 2 === 0 ? "rita" : "lena"), {
        assessmentId: world.assessmentId,
        number: 1,
        about: "timeline",
        isArgument: true,
        audience: "reviewers",
        text: `Later ${side}`,
      }),
  },
  {
    command: "replyInThread",
    scenes: ["in-review", "approved"],
    run: (world, side) =>
      replyInThread(world.session("lena"), {
        assessmentId: world.assessmentId,
        number: 1,
        threadId: world.id(world.template.threadId),
        text: `And ${side}`,
      }),
  },
  {
    command: "settleThread",
    scenes: ["in-review", "approved"],
    run: (world, side) =>
      settleThread(world.session("lena"), {
        assessmentId: world.assessmentId,
        number: 1,
        threadId: world.id(world.template.threadId),
        as: side % 2 === 0 ? "answered" : "withdrawn",
      }),
  },
  {
    command: "handInReview",
    scenes: ["in-review", "reviewed again"],
    run: (world, side) =>
      handInReview(world.session("rita"), {
        assessmentId: world.assessmentId,
        recommendation: "approve",
        summary: `Good ${side}`,
        confidence: "high",
      }),
  },
  {
    command: "markInbox",
    scenes: ["in-review"],
    account: "lena",
    isDoneTwice: true,
    run: (world) => markInbox(world.session("lena"), { items: "all", isRead: true }),
  },
  {
    command: "declineReview",
    scenes: ["in-review"],
    run: (world) =>
      declineReview(world.session("rita"), { assessmentId: world.assessmentId, reason: "No time" }),
  },
  {
    command: "stateConflict",
    what: "of a reviewer",
    scenes: ["in-review"],
    run: (world, side) =>
      stateConflict(world.session("rita"), {
        assessmentId: world.assessmentId,
        kind: "close-person",
        words: `Known ${side}`,
      }),
  },
  {
    command: "stateConflict",
    what: "of a lead",
    spares: ["reviews", "reviewers"],
    scenes: AWAITING,
    run: (world, side) =>
      stateConflict(world.session("lena"), {
        assessmentId: world.assessmentId,
        kind: "other",
        words: `Known ${side}`,
      }),
  },
  {
    command: "setReviewDue",
    scenes: ["in-review"],
    run: (world, side) =>
      setReviewDue(world.session("lena"), {
        assessmentId: world.assessmentId,
        reviewId: world.id(world.template.reviewId),
        dueOn: `2098-01-0${side + 1}`,
      }),
  },
  {
    command: "takeReviewerOff",
    scenes: ["in-review", "reviewed again", "approved"],
    run: (world) =>
      takeReviewerOff(world.session("lena"), {
        assessmentId: world.assessmentId,
        reviewId: world.id(world.template.reviewId),
        reason: "They are away",
      }),
  },
  {
    command: "replaceReviewer",
    account: "olga",
    scenes: ["in-review"],
    run: (world) =>
      replaceReviewer(world.session("lena"), {
        assessmentId: world.assessmentId,
        reviewId: world.id(world.template.reviewId),
        memberId: world.memberId("olga"),
        reason: "They are away",
      }),
  },
  {
    command: "acceptFinding",
    scenes: AWAITING,
    run: (world, side) =>
      acceptFinding(world.session("lena"), {
        assessmentId: world.assessmentId,
        fingerprint: world.template.revisionFinding,
        reason: `Known ${side}`,
      }),
  },
  {
    command: "meetCondition",
    scenes: ["approved"],
    run: (world, side) =>
      meetCondition(world.session(side % 2 === 0 ? "ben" : "lena"), {
        conditionId: world.id(world.template.conditionId),
      }),
  },
  {
    command: "handOverCondition",
    scenes: ["approved"],
    run: (world, side) =>
      handOverCondition(world.session("lena"), {
        conditionId: world.id(world.template.conditionId),
        ownerId: world.memberId(side % 2 === 0 ? "ada" : "lena"),
      }),
  },
  // ---------------------------------------------------------------- links
  {
    command: "makeReportLink",
    scenes: [...SENT, "nearly full"],
    run: (world, side) =>
      makeReportLink(world.session(author(side)), {
        assessmentId: world.assessmentId,
        number: 1,
        preparedFor: `Somebody ${side}`,
        days: 7,
        audience: "team",
        isMoreConfirmed: true,
        withheld: [],
      }),
  },
  {
    command: "revokeReportLink",
    scenes: SENT,
    run: (world, side) =>
      revokeReportLink(world.session(author(side)), {
        assessmentId: world.assessmentId,
        linkId: world.id(world.template.linkId),
      }),
  },
  {
    command: "openReportLink",
    scenes: SENT,
    run: (world) =>
      openReportLink({ token: world.token(world.template.linkHash), networkAddress: world.tag }),
  },
  {
    command: "switchReportLinks",
    what: "off",
    scenes: ANY,
    run: (world, side) => switchReportLinks(world.session(administrator(side)), { isOn: false }),
  },
  // ---------------------------------------------------------------- people of the organisation
  {
    command: "changeMember",
    what: "the other administrator disabled",
    spares: ["accounts", "sessions", "notifications"],
    scenes: ANY,
    run: changing(otherAdministrator, { disabled: true }),
  },
  {
    command: "changeMember",
    what: "the other administrator's role taken",
    spares: ["accounts", "sessions", "notifications"],
    scenes: ANY,
    run: changing(otherAdministrator, { roles: ["researcher"] }),
  },
  {
    command: "changeMember",
    what: "a reviewer disabled",
    account: "rolf",
    spares: ["administrators", "the turn of administrators"],
    scenes: ANY,
    run: changing(() => "rolf", { disabled: true }),
  },
  {
    command: "changeMember",
    what: "a reader disabled",
    account: "otto",
    spares: ["administrators", "the turn of administrators", "notifications"],
    scenes: ["draft"],
    run: changing(() => "otto", { disabled: true }),
  },
  {
    command: "changeMember",
    what: "a reader's roles",
    account: "otto",
    spares: ["administrators", "the turn of administrators", "sessions"],
    scenes: ["draft"],
    run: changing(() => "otto", { roles: ["researcher", "reviewer"] }),
  },
  {
    command: "changeMember",
    what: "sessions ended",
    account: "otto",
    spares: ["administrators", "the turn of administrators", "notifications"],
    scenes: ["draft"],
    run: changing(() => "otto", { revokeSessions: true }),
  },
  {
    command: "changeTeamMember",
    what: "into the team",
    account: "rolf",
    scenes: ANY,
    run: (world, side) =>
      changeTeamMember(world.session(administrator(side)), {
        teamId: world.id(world.template.teamId),
        memberId: world.memberId("rolf"),
        belongs: true,
      }),
  },
  {
    command: "changeTeamMember",
    what: "out of the team",
    account: "ben",
    scenes: ANY,
    run: (world, side) =>
      changeTeamMember(world.session(administrator(side)), {
        teamId: world.id(world.template.teamId),
        memberId: world.memberId("ben"),
        belongs: false,
      }),
  },
  {
    command: "saveView",
    scenes: ["draft"],
    run: (world) =>
      saveView(world.session("ada"), {
        place: "portfolio",
        name: "Another",
        query: "q=title:probes",
        audience: "owner",
        teamId: null,
      }),
  },
  {
    command: "changeView",
    what: "named as another is",
    scenes: ["draft"],
    run: (world) =>
      changeView(world.session("ada"), {
        viewId: world.id(world.template.viewId),
        name: "Another",
        audience: "team",
        teamId: world.id(world.template.teamId),
      }),
  },
  {
    command: "removeView",
    scenes: ["draft"],
    run: (world) => removeView(world.session("ada"), { viewId: world.id(world.template.viewId) }),
  },
  {
    command: "createTeam",
    scenes: ANY,
    run: (world, side) =>
      createTeam(world.session(administrator(side)), {
        name: "New team",
        memberIds: [world.memberId("otto")],
      }),
  },
  {
    command: "inviteMember",
    scenes: ANY,
    run: (world, side) =>
      inviteMember(world.session(administrator(side)), {
        email: `new.${world.tag}@example.org`,
        name: "New",
        roles: ["researcher"],
        teamIds: [world.id(world.template.teamId)],
      }),
  },
  {
    command: "renewLink",
    account: "ivo",
    spares: ["notifications"],
    scenes: ["draft"],
    run: (world, side) => renewLink(world.session(administrator(side)), { memberId: world.memberId("ivo") }),
  },
  {
    command: "renewLink",
    what: "of somebody with a password",
    account: "otto",
    scenes: ["draft"],
    run: (world, side) => renewLink(world.session(administrator(side)), { memberId: world.memberId("otto") }),
  },
  {
    command: "completeSetup",
    what: "one link",
    account: "ivo",
    spares: ["accounts", "notifications"],
    scenes: ["draft"],
    run: settingUp(({ template }) => template.ivosLinks[0]),
  },
  {
    command: "completeSetup",
    what: "two links of one person",
    account: "ivo",
    spares: ["notifications"],
    scenes: ["draft"],
    run: settingUp(({ template }, side) => template.ivosLinks[side % 2]),
  },
  {
    command: "completeSetup",
    what: "by somebody with a password",
    account: "otto",
    scenes: ["draft"],
    run: settingUp(({ template }) => template.ottosLink),
  },
  // ---------------------------------------------------------------- one's own account
  {
    command: "changePassword",
    account: "otto",
    isComparedByOutcome: true,
    scenes: ["draft"],
    run: (world, side) =>
      changePassword(world.session("otto"), {
        current: OTTOS_PASSWORD,
        password: `another pass phrase, number ${side}`,
      }),
  },
  {
    command: "confirmSession",
    account: "otto",
    isComparedByOutcome: true,
    scenes: ["draft"],
    run: (world) => confirmSession(world.ottoElsewhere(), { password: OTTOS_PASSWORD }, from(world)),
  },
  {
    command: "revokeSession",
    account: "otto",
    scenes: ["draft"],
    run: (world) =>
      revokeSession(world.session("otto"), { sessionId: world.id(world.template.ottoElsewhere.id) }),
  },
  {
    command: "signOut",
    account: "otto",
    scenes: ["draft"],
    run: (world) => signOut(world.ottoElsewhere(), {}),
  },
  {
    command: "signOutEverywhere",
    isDoneTwice: true,
    account: "otto",
    scenes: ["draft"],
    run: (world) => signOutEverywhere(world.session("otto"), {}),
  },
  {
    command: "renameSelf",
    account: "otto",
    isComparedByOutcome: true,
    scenes: ["draft"],
    run: (world, side) => renameSelf(world.session("otto"), { name: `Otto ${side}` }),
  },
  {
    command: "putNoticesAway",
    account: "otto",
    scenes: ["draft"],
    run: (world) =>
      putNoticesAway(world.session("otto"), { noticeIds: [world.id(world.template.ottosNotice)] }),
  },
  {
    command: "checkTrail",
    scenes: ["draft"],
    run: (world, side) => checkTrail(world.session(administrator(side)), {}),
  },
  // ---------------------------------------------------------------- subjects of their own
  {
    command: "createAssessment",
    scenes: ["draft"],
    run: (world) =>
      createAssessment(world.session("ada"), {
        teamId: world.id(world.template.teamId),
        title: "Another",
        handling: "team",
        from: { copy: world.assessmentId },
      }),
  },
  {
    command: "createRound",
    scenes: ["draft"],
    run: (world) =>
      createRound(world.session("lena"), {
        name: "Winter",
        criteria: "",
        opensOn: "2098-01-01",
        closesOn: "2098-01-31",
        reviewsDueOn: null,
        handling: "team",
        sameTeamConflicts: false,
      }),
  },
  {
    command: "moveRound",
    scenes: ["draft"],
    run: (world) =>
      moveRound(world.session("lena"), {
        roundId: world.id(world.template.roundId),
        opensOn: "2020-01-01",
        closesOn: "2098-01-15",
        reviewsDueOn: null,
        isClosed: false,
        version: 1,
      }),
  },
  {
    command: "importAssessment",
    scenes: ["draft"],
    run: (world) =>
      importAssessment(world.session("ada"), {
        teamId: world.id(world.template.teamId),
        handling: "team",
        title: "From a file",
        kind: "x-risk-sheet",
        text: MARKDOWN_SHEET,
      }),
  },
];
