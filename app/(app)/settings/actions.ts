"use server";

import { actionFor } from "@/lib/http/action-client";
import { switchReportLinks } from "@/lib/use-cases/switch-report-links";

export const switchReportLinksAction = actionFor(switchReportLinks);
