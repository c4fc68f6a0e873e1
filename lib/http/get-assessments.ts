import { jsonRoute } from "@/lib/http/json-route";
import { findAssessments } from "@/lib/use-cases/find-assessments";

/** GET ?text=…&member=… → 200 FoundAssessments. */
export const getAssessments = jsonRoute(findAssessments);
