"use server";

import { actionFor } from "@/lib/http/action-client";
import { acceptFinding } from "@/lib/use-cases/accept-finding";
import { closeAssessment } from "@/lib/use-cases/close-assessment";
import { decide } from "@/lib/use-cases/decide";
import { handOverCondition } from "@/lib/use-cases/hand-over-condition";
import { handOverDecision } from "@/lib/use-cases/hand-over-decision";
import { meetCondition } from "@/lib/use-cases/meet-condition";

export const acceptFindingAction = actionFor(acceptFinding);
export const closeAssessmentAction = actionFor(closeAssessment);
export const handOverDecisionAction = actionFor(handOverDecision);
export const handOverConditionAction = actionFor(handOverCondition);
export const meetConditionAction = actionFor(meetCondition);
export const decideAction = actionFor(decide);
