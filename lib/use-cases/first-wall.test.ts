/**
 * The first wall alone: use cases run over the owner's connection, which no policy binds, so that only the access table is
 * left. What the policies refuse besides is in lib/data/walls.test.ts.
 */
import { beforeAll, describe, expect, test, vi } from "vitest";
import { closeConnections } from "@/lib/data/as-viewer";
import {
  makeTestOrganisation,
  ownerUrl,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { acceptFinding } from "@/lib/use-cases/accept-finding";
import { addComment } from "@/lib/use-cases/add-comment";
import { addPerson } from "@/lib/use-cases/add-person";
import { answerInvitation } from "@/lib/use-cases/answer-invitation";
import { answerSuggestion } from "@/lib/use-cases/answer-suggestion";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { assignReviewers } from "@/lib/use-cases/assign-reviewers";
import { bringJudgementsOver } from "@/lib/use-cases/bring-judgements-over";
import { changeMember } from "@/lib/use-cases/change-member";
import { changeTeamMember } from "@/lib/use-cases/change-team-member";
import { closeAssessment } from "@/lib/use-cases/close-assessment";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { createTeam } from "@/lib/use-cases/create-team";
import { decide } from "@/lib/use-cases/decide";
import { declineReview } from "@/lib/use-cases/decline-review";
import { dismissDraftUpdates } from "@/lib/use-cases/dismiss-draft-updates";
import { exportDraft } from "@/lib/use-cases/export-draft";
import { exportDraftFigure } from "@/lib/use-cases/export-draft-figure";
import { exportRevision } from "@/lib/use-cases/export-revision";
import { exportRevisionFigure } from "@/lib/use-cases/export-revision-figure";
import { findAssessments } from "@/lib/use-cases/find-assessments";
import { getAnswerHistory } from "@/lib/use-cases/get-answer-history";
import { getComparison } from "@/lib/use-cases/get-comparison";
import { getDraftReport } from "@/lib/use-cases/get-draft-report";
import { getNewestReadable } from "@/lib/use-cases/get-newest-readable";
import { getOutline } from "@/lib/use-cases/get-outline";
import { getPasteTargets } from "@/lib/use-cases/get-paste-targets";
import { getQueue } from "@/lib/use-cases/get-queue";
import { getReportLinks } from "@/lib/use-cases/get-report-links";
import { getReview } from "@/lib/use-cases/get-review";
import { getRevision } from "@/lib/use-cases/get-revision";
import { getRevisionChanges } from "@/lib/use-cases/get-revision-changes";
import { getSection } from "@/lib/use-cases/get-section";
import { getSettings } from "@/lib/use-cases/get-settings";
import { getSharing } from "@/lib/use-cases/get-sharing";
import { getSuggesting } from "@/lib/use-cases/get-suggesting";
import { getTaskList } from "@/lib/use-cases/get-task-list";
import { getThinkingAids } from "@/lib/use-cases/get-thinking-aids";
import { getWhatIf } from "@/lib/use-cases/get-what-if";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { inviteAuthor } from "@/lib/use-cases/invite-author";
import { inviteMember } from "@/lib/use-cases/invite-member";
import { judgeSubject } from "@/lib/use-cases/judge-subject";
import { listAudit } from "@/lib/use-cases/list-audit";
import { listComments } from "@/lib/use-cases/list-comments";
import { listPortfolio } from "@/lib/use-cases/list-portfolio";
import { makeReportLink } from "@/lib/use-cases/make-report-link";
import { meetAuthors } from "@/lib/use-cases/meet-authors";
import { rateAnswer } from "@/lib/use-cases/rate-answer";
import { removeComment } from "@/lib/use-cases/remove-comment";
import { removePerson } from "@/lib/use-cases/remove-person";
import { renewLink } from "@/lib/use-cases/renew-link";
import { replaceReviewer } from "@/lib/use-cases/replace-reviewer";
import { replyInThread } from "@/lib/use-cases/reply-in-thread";
import { respondToFinding } from "@/lib/use-cases/respond-to-finding";
import type { Result } from "@/lib/use-cases/result";
import { revokeReportLink } from "@/lib/use-cases/revoke-report-link";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { setHandling } from "@/lib/use-cases/set-handling";
import { setReviewDue } from "@/lib/use-cases/set-review-due";
import { settleComment } from "@/lib/use-cases/settle-comment";
import { settleThread } from "@/lib/use-cases/settle-thread";
import { startThread } from "@/lib/use-cases/start-thread";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { suggestEdit } from "@/lib/use-cases/suggest-edit";
import { suggestForSearch } from "@/lib/use-cases/suggest-for-search";
import { switchReportLinks } from "@/lib/use-cases/switch-report-links";
import { takeBackInvitation } from "@/lib/use-cases/take-back-invitation";
import { takeReviewerOff } from "@/lib/use-cases/take-reviewer-off";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { withdrawAssessment } from "@/lib/use-cases/withdraw-assessment";

let org: TestOrganisation;
let foreign: TestOrganisation;
let draftId: string;
let submittedId: string;
let revisionId: string;
let commentId: string;
let invitationId: string;
let linkId: string;

const LINK = {
  number: 1,
  preparedFor: "Somebody outside",
  days: 14,
  audience: "outside",
  isMoreConfirmed: false,
  withheld: [],
} as const;

beforeAll(async () => {
  org = await makeTestOrganisation();
  foreign = await makeTestOrganisation();
  const make = async (title: string) =>
    accepted(await createAssessment(org.ada, { teamId: org.team, title, handling: "named-people" }))
      .assessmentId;
  draftId = await make("A draft");
  submittedId = await make("Submitted");
  const comment = await addComment(org.ada, { assessmentId: draftId, path: null, text: "Among authors" });
  commentId = accepted(comment).commentId;
  const invitation = await inviteAuthor(org.ada, { assessmentId: draftId, memberId: org.rolf.memberId });
  invitationId = accepted(invitation).invitationId;
  revisionId = accepted(await submitAssessment(org.ada, { assessmentId: submittedId })).revisionId;
  accepted(await switchReportLinks(org.adam, { isOn: true }));
  linkId = accepted(await makeReportLink(org.ada, { ...LINK, assessmentId: submittedId })).linkId;
  await closeConnections();
  vi.stubEnv("LANDFALL_APP_DATABASE_URL", ownerUrl());
  return async () => {
    await closeConnections();
    vi.unstubAllEnvs();
  };
});

type Ask = (who: TestMember) => Promise<Result<unknown>>;
type Person = Exclude<keyof TestOrganisation, "id" | "team" | "otherTeam">;
const OUTSIDERS: Person[] = ["ben", "rita", "otto", "olga", "adam"];

async function refusedTo(who: TestMember, ask: Ask): Promise<void> {
  const result = await ask(who);
  expect([who.name, result.ok ? "done" : result.refusal.code]).toEqual([
    who.name,
    expect.stringMatching(/^not-(found|allowed)$/),
  ]);
}

test("over this connection no policy refuses anything", async () => {
  const [row] = await queryAsOwner<{ n: number }>("SELECT count(*)::int AS n FROM assessment WHERE id = $1", [
    draftId,
  ]);
  expect(row?.n).toBe(1);
});

describe("a draft is refused to everybody but its authors:", () => {
  const asks: [string, (id: string) => Ask][] = [
    ["getTaskList", (assessmentId) => (who) => getTaskList(who, { assessmentId })],
    ["getSection", (assessmentId) => (who) => getSection(who, { assessmentId, section: "project" })],
    ["getOutline", (assessmentId) => (who) => getOutline(who, { assessmentId })],
    ["getNewestReadable", (assessmentId) => (who) => getNewestReadable(who, { assessmentId })],
    ["getPasteTargets", (assessmentId) => (who) => getPasteTargets(who, { assessmentId })],
    ["getThinkingAids", (assessmentId) => (who) => getThinkingAids(who, { assessmentId })],
    ["getDraftReport", (assessmentId) => (who) => getDraftReport(who, { assessmentId })],
    ["getWhatIf", (assessmentId) => (who) => getWhatIf(who, { assessmentId, changes: [] })],
    [
      "getAnswerHistory",
      (assessmentId) => (who) => getAnswerHistory(who, { assessmentId, path: "project.title" }),
    ],
    ["getSharing", (assessmentId) => (who) => getSharing(who, { assessmentId })],
    ["exportDraft", (assessmentId) => (who) => exportDraft(who, { assessmentId, format: "json" })],
    [
      "exportDraftFigure",
      (assessmentId) => (who) =>
        exportDraftFigure(who, { assessmentId, figure: "confidence", format: "svg" }),
    ],
    ["getRevision", (assessmentId) => (who) => getRevision(who, { assessmentId })],
    ["getReview", (assessmentId) => (who) => getReview(who, { assessmentId })],
    [
      "saveAnswer",
      (assessmentId) => (who) =>
        saveAnswer(who, { assessmentId, path: "project.team", answer: null, version: 0 }),
    ],
    [
      "meetAuthors",
      (assessmentId) => (who) =>
        meetAuthors(who, { assessmentId, path: null, since: "2026-01-01T00:00:00.000Z" }),
    ],
    ["listComments", (assessmentId) => (who) => listComments(who, { assessmentId })],
    ["addComment", (assessmentId) => (who) => addComment(who, { assessmentId, path: null, text: "x" })],
    [
      "settleComment",
      (assessmentId) => (who) => settleComment(who, { assessmentId, commentId, isSettled: true }),
    ],
    ["removeComment", (assessmentId) => (who) => removeComment(who, { assessmentId, commentId })],
    ["dismissDraftUpdates", (assessmentId) => (who) => dismissDraftUpdates(who, { assessmentId })],
    ["submitAssessment", (assessmentId) => (who) => submitAssessment(who, { assessmentId })],
    ["withdrawAssessment", (assessmentId) => (who) => withdrawAssessment(who, { assessmentId })],
    ["setHandling", (assessmentId) => (who) => setHandling(who, { assessmentId, handling: "organisation" })],
    [
      "addPerson",
      (assessmentId) => (who) =>
        addPerson(who, { assessmentId, memberId: who.memberId, relation: "named-reader" }),
    ],
    ["inviteAuthor", (assessmentId) => (who) => inviteAuthor(who, { assessmentId, memberId: who.memberId })],
    [
      "takeBackInvitation",
      (assessmentId) => (who) => takeBackInvitation(who, { assessmentId, invitationId }),
    ],
    ["answerInvitation", () => (who) => answerInvitation(who, { invitationId, accepts: true })],
    [
      "removePerson",
      (assessmentId) => (who) =>
        removePerson(who, { assessmentId, memberId: org.ada.memberId, relation: "author" }),
    ],
    [
      "respondToFinding",
      (assessmentId) => (who) =>
        respondToFinding(who, { assessmentId, fingerprint: "x", response: "fixed", words: "x" }),
    ],
    [
      "copying",
      (copy) => (who) =>
        createAssessment(who, { teamId: org.team, title: "Copy", handling: "team", from: { copy } }),
    ],
  ];
  test.each(asks)("%s", async (_name, ask) => {
    for (const person of [...OUTSIDERS, "lena"] as const) await refusedTo(org[person], ask(draftId));
    await refusedTo(foreign.ada, ask(draftId));
    await refusedTo(foreign.lena, ask(draftId));
  });
});

describe("a submitted assessment for named people is refused to everybody else:", () => {
  const given = { reason: "x", words: "x" };
  const asks: [string, Ask][] = [
    ["getRevision", (who) => getRevision(who, { assessmentId: submittedId })],
    ["getNewestReadable", (who) => getNewestReadable(who, { assessmentId: submittedId })],
    ["getWhatIf", (who) => getWhatIf(who, { assessmentId: submittedId, number: 1, changes: [] })],
    [
      "getRevisionChanges",
      (who) => getRevisionChanges(who, { assessmentId: submittedId, before: 1, now: 1 }),
    ],
    ["getReview", (who) => getReview(who, { assessmentId: submittedId })],
    ["exportRevision", (who) => exportRevision(who, { assessmentId: submittedId, format: "json" })],
    [
      "exportRevisionFigure",
      (who) =>
        exportRevisionFigure(who, {
          assessmentId: submittedId,
          number: 1,
          figure: "confidence",
          format: "svg",
        }),
    ],
    ["getComparison", (who) => getComparison(who, { revisions: [revisionId, crypto.randomUUID()] })],
    [
      "assignReviewer",
      (who) => assignReviewer(who, { assessmentId: submittedId, memberId: org.rita.memberId }),
    ],
    [
      "assignReviewers",
      (who) => assignReviewers(who, { pairs: [{ assessmentId: submittedId, memberId: org.rita.memberId }] }),
    ],
    ["bringJudgementsOver", (who) => bringJudgementsOver(who, { assessmentId: submittedId })],
    [
      "rateAnswer",
      (who) =>
        rateAnswer(who, {
          assessmentId: submittedId,
          path: "project.title",
          rating: 1,
          comment: "",
          version: 0,
        }),
    ],
    [
      "judgeSubject",
      (who) =>
        judgeSubject(who, {
          assessmentId: submittedId,
          subject: "timeline",
          judgement: null,
          comment: "x",
          version: 0,
        }),
    ],
    [
      "startThread",
      (who) =>
        startThread(who, {
          assessmentId: submittedId,
          number: 1,
          about: "timeline",
          isArgument: true,
          audience: "everyone",
          text: "x",
        }),
    ],
    [
      "suggestEdit",
      (who) =>
        suggestEdit(who, {
          assessmentId: submittedId,
          number: 1,
          path: "project.title",
          suggested: "x",
          text: "x",
        }),
    ],
    ["getSuggesting", (who) => getSuggesting(who, { assessmentId: submittedId, number: 1 })],
    [
      "answerSuggestion",
      (who) =>
        answerSuggestion(who, {
          assessmentId: submittedId,
          number: 1,
          threadId: crypto.randomUUID(),
          how: { as: "accepted" },
        }),
    ],
    [
      "replyInThread",
      (who) =>
        replyInThread(who, {
          assessmentId: submittedId,
          number: 1,
          threadId: crypto.randomUUID(),
          text: "x",
        }),
    ],
    [
      "settleThread",
      (who) =>
        settleThread(who, { assessmentId: submittedId, number: 1, threadId: crypto.randomUUID(), as: null }),
    ],
    [
      "handInReview",
      (who) =>
        handInReview(who, {
          assessmentId: submittedId,
          recommendation: "approve",
          confidence: "high",
          summary: "x",
        }),
    ],
    [
      "acceptFinding",
      (who) => acceptFinding(who, { assessmentId: submittedId, fingerprint: "x", reason: given.reason }),
    ],
    [
      "stateConflict",
      (who) => stateConflict(who, { assessmentId: submittedId, kind: "close-person", words: "" }),
    ],
    ["declineReview", (who) => declineReview(who, { assessmentId: submittedId, reason: "x" })],
    [
      "setReviewDue",
      (who) => setReviewDue(who, { assessmentId: submittedId, reviewId: org.team, dueOn: "2098-01-01" }),
    ],
    [
      "replaceReviewer",
      (who) =>
        replaceReviewer(who, {
          assessmentId: submittedId,
          reviewId: org.team,
          memberId: org.rita.memberId,
          reason: "x",
        }),
    ],
    [
      "takeReviewerOff",
      (who) => takeReviewerOff(who, { assessmentId: submittedId, reviewId: org.team, reason: "x" }),
    ],
    [
      "inviteAuthor",
      (who) => inviteAuthor(who, { assessmentId: submittedId, memberId: org.rita.memberId, reason: "x" }),
    ],
    ["decide", (who) => decide(who, { assessmentId: submittedId, outcome: "approve", reason: given.reason })],
    ["closeAssessment", (who) => closeAssessment(who, { assessmentId: submittedId })],
    ["getReportLinks", (who) => getReportLinks(who, { assessmentId: submittedId, number: 1 })],
    ["makeReportLink", (who) => makeReportLink(who, { ...LINK, assessmentId: submittedId })],
    ["revokeReportLink", (who) => revokeReportLink(who, { assessmentId: submittedId, linkId })],
  ];
  test.each(asks)("%s", async (_name, ask) => {
    for (const person of OUTSIDERS) await refusedTo(org[person], ask);
    await refusedTo(foreign.lena, ask);
  });

  test("no outsider finds it by its title", async () => {
    for (const who of [...OUTSIDERS.map((person) => org[person]), foreign.lena]) {
      expect(accepted(await findAssessments(who, { text: "Submitted" })).assessments).toEqual([]);
      expect(accepted(await findAssessments(who, { text: "A draft" })).assessments).toEqual([]);
    }
    const [found] = accepted(await findAssessments(org.lena, { text: "submit" })).assessments;
    expect(found).toMatchObject({ id: submittedId, revision: 1 });
  });

  test("the portfolio and the queue list it to no outsider", async () => {
    for (const person of OUTSIDERS) {
      const portfolio = await listPortfolio(org[person], {});
      if (portfolio.ok) expect(portfolio.value.rows).toEqual([]);
      const queue = await getQueue(org[person], {});
      if (queue.ok) expect(queue.value.rows).toEqual([]);
    }
    expect(accepted(await listPortfolio(foreign.lena, {})).rows).toEqual([]);
    for (const who of [org.ben, org.rita, org.olga, foreign.lena]) {
      expect(accepted(await suggestForSearch(who, { text: "title:s", caret: 7 })).suggestions).toEqual([]);
    }
    expect(accepted(await listPortfolio(org.lena, {})).rows.map((row) => row.revisionId)).toEqual([
      revisionId,
    ]);
  });
});

describe("managing people and settings is refused to everybody but administrators:", () => {
  const asks: [string, Ask][] = [
    ["createTeam", (who) => createTeam(who, { name: "Mine" })],
    ["renewLink", (who) => renewLink(who, { memberId: org.ada.memberId })],
    ["inviteMember", (who) => inviteMember(who, { email: "a@example.org", name: "A", roles: ["admin"] })],
    ["changeMember", (who) => changeMember(who, { memberId: who.memberId, roles: ["admin"] })],
    [
      "changeTeamMember",
      (who) => changeTeamMember(who, { teamId: org.team, memberId: who.memberId, belongs: true }),
    ],
    ["listAudit", (who) => listAudit(who, {})],
    ["getSettings", (who) => getSettings(who, {})],
    ["switchReportLinks", (who) => switchReportLinks(who, { isOn: false })],
  ];
  test.each(asks)("%s", async (_name, ask) => {
    for (const person of ["ada", "rita", "lena"] as const) await refusedTo(org[person], ask);
  });

  test("and to those of another organisation", async () => {
    const { memberId } = org.ben;
    await refusedTo(foreign.adam, (who) => changeMember(who, { memberId, disabled: true }));
    await refusedTo(foreign.adam, (who) => renewLink(who, { memberId }));
    await refusedTo(foreign.adam, (who) =>
      changeTeamMember(who, { teamId: org.team, memberId, belongs: true }),
    );
    await refusedTo(foreign.adam, (who) => createTeam(who, { name: "Theirs", memberIds: [memberId] }));
  });
});

test("links to reports are for the authors, not for the team's lead", async () => {
  await refusedTo(org.lena, (who) => makeReportLink(who, { ...LINK, assessmentId: submittedId }));
  await refusedTo(org.lena, (who) => getReportLinks(who, { assessmentId: submittedId, number: 1 }));
  await refusedTo(org.lena, (who) => revokeReportLink(who, { assessmentId: submittedId, linkId }));
  await refusedTo(foreign.ada, (who) => revokeReportLink(who, { assessmentId: submittedId, linkId }));
  const { links } = accepted(await getReportLinks(org.ada, { assessmentId: submittedId, number: 1 }));
  expect(links).toMatchObject([{ id: linkId, state: "active" }]);
});

test("the authors and the lead still get in", async () => {
  accepted(await getDraftReport(org.ada, { assessmentId: draftId }));
  expect(accepted(await listComments(org.ada, { assessmentId: draftId })).comments).toMatchObject([
    { id: commentId, settled: null },
  ]);
  accepted(await getRevision(org.ada, { assessmentId: submittedId }));
  accepted(await getWhatIf(org.ada, { assessmentId: draftId, changes: [] }));
  accepted(await getWhatIf(org.lena, { assessmentId: submittedId, number: 1, changes: [] }));
  accepted(await getRevisionChanges(org.lena, { assessmentId: submittedId, before: 1, now: 1 }));
  accepted(await getReview(org.lena, { assessmentId: submittedId }));
});
