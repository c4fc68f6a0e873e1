"use server";

import { actionFor } from "@/lib/http/action-client";
import { dismissDraftUpdates } from "@/lib/use-cases/dismiss-draft-updates";

export const dismissDraftUpdatesAction = actionFor(dismissDraftUpdates);
