"use server";

import { actionFor } from "@/lib/http/action-client";
import { makeReportLink } from "@/lib/use-cases/make-report-link";
import { revokeReportLink } from "@/lib/use-cases/revoke-report-link";

export const makeReportLinkAction = actionFor(makeReportLink);
export const revokeReportLinkAction = actionFor(revokeReportLink);
