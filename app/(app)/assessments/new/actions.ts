"use server";

import { actionFor } from "@/lib/http/action-client";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { importAssessment } from "@/lib/use-cases/import-assessment";

export const createAssessmentAction = actionFor(createAssessment);
export const importAssessmentAction = actionFor(importAssessment);
