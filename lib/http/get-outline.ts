import { jsonRoute, ofAssessment } from "@/lib/http/json-route";
import { getOutline as outline } from "@/lib/use-cases/get-outline";

/** GET ?member=… → 200 Outline. */
export const getOutline = jsonRoute(outline, ofAssessment);
