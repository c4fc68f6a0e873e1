"use server";

import { actionFor } from "@/lib/http/action-client";
import { answerInvitation } from "@/lib/use-cases/answer-invitation";

export const answerInvitationAction = actionFor(answerInvitation);
