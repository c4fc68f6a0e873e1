"use server";

import { actionFor } from "@/lib/http/action-client";
import { respondToFinding } from "@/lib/use-cases/respond-to-finding";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { withdrawAssessment } from "@/lib/use-cases/withdraw-assessment";

export const respondToFindingAction = actionFor(respondToFinding);
export const submitAssessmentAction = actionFor(submitAssessment);
export const withdrawAssessmentAction = actionFor(withdrawAssessment);
