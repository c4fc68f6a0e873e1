"use server";

import { actionFor } from "@/lib/http/action-client";
import { revokeSession } from "@/lib/use-cases/revoke-session";

export const revokeSessionAction = actionFor(revokeSession);
