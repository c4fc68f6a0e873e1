"use server";

import { actionFor } from "@/lib/http/action-client";
import { judgeRow } from "@/lib/use-cases/judge-row";

export const judgeRowAction = actionFor(judgeRow);
