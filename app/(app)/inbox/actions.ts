"use server";

import { actionFor } from "@/lib/http/action-client";
import { markInbox } from "@/lib/use-cases/mark-inbox";

export const markInboxAction = actionFor(markInbox);
