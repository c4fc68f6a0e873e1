"use server";

import { actionFor } from "@/lib/http/action-client";
import { declineReview } from "@/lib/use-cases/decline-review";
import { stateConflict } from "@/lib/use-cases/state-conflict";

export const stateConflictAction = actionFor(stateConflict);
export const declineReviewAction = actionFor(declineReview);
