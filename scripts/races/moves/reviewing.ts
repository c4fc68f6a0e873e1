/** The steps of an assessment, its review and the decision about it. */
import { acceptFinding } from "@/lib/use-cases/accept-finding";
import { actOnMany } from "@/lib/use-cases/act-on-many";
import { answerSuggestion } from "@/lib/use-cases/answer-suggestion";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { assignReviewers } from "@/lib/use-cases/assign-reviewers";
import { bringJudgementsOver } from "@/lib/use-cases/bring-judgements-over";
import { closeAssessment } from "@/lib/use-cases/close-assessment";
import { decide } from "@/lib/use-cases/decide";
import { declineReview } from "@/lib/use-cases/decline-review";
import { deleteDraft } from "@/lib/use-cases/delete-draft";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { handOverCondition } from "@/lib/use-cases/hand-over-condition";
import { judgeSubject } from "@/lib/use-cases/judge-subject";
import { markInbox } from "@/lib/use-cases/mark-inbox";
import { meetCondition } from "@/lib/use-cases/meet-condition";
import { rateAnswer } from "@/lib/use-cases/rate-answer";
import { replaceReviewer } from "@/lib/use-cases/replace-reviewer";
import { replyInThread } from "@/lib/use-cases/reply-in-thread";
import { restoreDraft } from "@/lib/use-cases/restore-draft";
import { setReviewDue } from "@/lib/use-cases/set-review-due";
import { settleThread } from "@/lib/use-cases/settle-thread";
import { startThread } from "@/lib/use-cases/start-thread";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { suggestEdit } from "@/lib/use-cases/suggest-edit";
import { takeReviewerOff } from "@/lib/use-cases/take-reviewer-off";
import { undoMany } from "@/lib/use-cases/undo-many";
import { withdrawAssessment } from "@/lib/use-cases/withdraw-assessment";
import { AWAITING, author, DRAFT, type Move, OPEN } from "@/scripts/races/move";

export const REVIEWING: readonly Move[] = [
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
    scenes: DRAFT,
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
    scenes: [...AWAITING, "talked over"],
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
    command: "suggestEdit",
    scenes: ["in-review"],
    run: (world, side) =>
      suggestEdit(world.session(side % 2 === 0 ? "rita" : "lena"), {
        assessmentId: world.assessmentId,
        number: 1,
        path: "project.title",
        suggested: `Title ${side}`,
        text: `Better ${side}`,
      }),
  },
  {
    command: "answerSuggestion",
    scenes: ["changes-requested"],
    run: (world, side) =>
      answerSuggestion(world.session(author(side)), {
        assessmentId: world.assessmentId,
        number: 1,
        threadId: world.id(world.template.suggestionId),
        how: { as: "declined", text: `Not so ${side}` },
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
    scenes: ["in-review", "talked over", "meeting closed"],
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
    command: "actOnMany",
    what: "asking",
    spares: ["reminders", "the round", "moves between rounds", "rounds"],
    account: "rolf",
    isDoneTwice: true,
    scenes: ["submitted", "in-review"],
    leadsTo: "in-review",
    run: (world) =>
      actOnMany(world.session("lena"), {
        assessmentIds: [world.assessmentId],
        act: { kind: "ask", memberIds: [world.memberId("rolf")], dueOn: null },
      }),
  },
  {
    command: "actOnMany",
    what: "the day",
    spares: ["reminders", "the round", "moves between rounds", "rounds"],
    isDoneTwice: true,
    scenes: ["in-review"],
    run: (world, side) =>
      actOnMany(world.session("lena"), {
        assessmentIds: [world.assessmentId],
        act: { kind: "due", dueOn: `2098-02-0${side + 1}` },
      }),
  },
  {
    command: "actOnMany",
    what: "reminding",
    spares: ["the state", "reviewers", "reviews", "the round", "moves between rounds", "rounds", "accounts"],
    isDoneTwice: true,
    scenes: ["in-review"],
    run: (world) =>
      actOnMany(world.session("lena"), { assessmentIds: [world.assessmentId], act: { kind: "remind" } }),
  },
  {
    command: "actOnMany",
    what: "moving to a round",
    spares: ["the state", "reviewers", "reviews", "reminders", "accounts"],
    isDoneTwice: true,
    scenes: ["submitted"],
    run: (world) =>
      actOnMany(world.session("lena"), {
        assessmentIds: [world.assessmentId],
        act: { kind: "move", roundId: world.id(world.template.roundId) },
      }),
  },
  {
    command: "undoMany",
    what: "reminding",
    spares: ["reviewers", "reviews", "the round", "moves between rounds"],
    scenes: ["asked among many"],
    run: (world) => undoMany(world.session("lena"), { actId: world.id(world.template.remindActId) }),
  },
  {
    command: "undoMany",
    what: "moving to a round",
    spares: ["reviewers", "reviews", "reminders"],
    scenes: ["asked among many"],
    run: (world) => undoMany(world.session("lena"), { actId: world.id(world.template.moveActId) }),
  },
  {
    command: "undoMany",
    what: "the day",
    spares: ["reviewers", "reminders", "the round", "moves between rounds"],
    scenes: ["in-review"],
    run: (world) => undoMany(world.session("lena"), { actId: world.id(world.template.manyActId) }),
  },
  {
    command: "undoMany",
    what: "asking",
    spares: ["reminders", "the round", "moves between rounds"],
    scenes: ["asked among many"],
    run: (world) => undoMany(world.session("lena"), { actId: world.id(world.template.manyActId) }),
  },
  {
    command: "stateConflict",
    what: "of who was asked among many",
    scenes: ["asked among many"],
    run: (world, side) =>
      stateConflict(world.session("rolf"), {
        assessmentId: world.assessmentId,
        kind: "close-person",
        words: `Known ${side}`,
      }),
  },
  {
    command: "setReviewDue",
    scenes: ["in-review", "asked among many"],
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
];
