"use server";

import { actionFor } from "@/lib/http/action-client";
import { assignReviewers } from "@/lib/use-cases/assign-reviewers";
import { checkAssignments } from "@/lib/use-cases/check-assignments";

export const assignReviewersAction = actionFor(assignReviewers);
export const checkAssignmentsAction = actionFor(checkAssignments);
