"use server";

import { actionFor } from "@/lib/http/action-client";
import { answerInvitation } from "@/lib/use-cases/answer-invitation";
import { restoreDraft } from "@/lib/use-cases/restore-draft";

export const answerInvitationAction = actionFor(answerInvitation);
export const restoreDraftAction = actionFor(restoreDraft);
