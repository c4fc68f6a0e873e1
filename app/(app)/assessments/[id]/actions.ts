"use server";

import { actionFor } from "@/lib/http/action-client";
import { deleteDraft } from "@/lib/use-cases/delete-draft";
import { dismissDraftUpdates } from "@/lib/use-cases/dismiss-draft-updates";

export const deleteDraftAction = actionFor(deleteDraft);
export const dismissDraftUpdatesAction = actionFor(dismissDraftUpdates);
