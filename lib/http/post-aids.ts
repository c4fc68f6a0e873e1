import { jsonRoute, ofAssessment } from "@/lib/http/json-route";
import { getThinkingAids } from "@/lib/use-cases/get-thinking-aids";

/** POST { member } → 200 ThinkingAids. Section pages ask once they are idle and after answers were saved. */
export const postAids = jsonRoute(getThinkingAids, ofAssessment);
