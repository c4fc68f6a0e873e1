"use server";

import { actionFor } from "@/lib/http/action-client";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { bringJudgementsOver } from "@/lib/use-cases/bring-judgements-over";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { judgeSubject } from "@/lib/use-cases/judge-subject";
import { rateAnswer } from "@/lib/use-cases/rate-answer";
import { replaceReviewer } from "@/lib/use-cases/replace-reviewer";
import { replyInThread } from "@/lib/use-cases/reply-in-thread";
import { setReviewDue } from "@/lib/use-cases/set-review-due";
import { settleThread } from "@/lib/use-cases/settle-thread";
import { startThread } from "@/lib/use-cases/start-thread";
import { suggestEdit } from "@/lib/use-cases/suggest-edit";
import { takeReviewerOff } from "@/lib/use-cases/take-reviewer-off";

export const assignReviewerAction = actionFor(assignReviewer);
export const replaceReviewerAction = actionFor(replaceReviewer);
export const bringJudgementsOverAction = actionFor(bringJudgementsOver);
export const takeReviewerOffAction = actionFor(takeReviewerOff);
export const setReviewDueAction = actionFor(setReviewDue);
export const rateAnswerAction = actionFor(rateAnswer);
export const handInReviewAction = actionFor(handInReview);
export const judgeSubjectAction = actionFor(judgeSubject);
export const startThreadAction = actionFor(startThread);
export const replyInThreadAction = actionFor(replyInThread);
export const settleThreadAction = actionFor(settleThread);
export const suggestEditAction = actionFor(suggestEdit);
