import { jsonRoute, ofAssessment } from "@/lib/http/json-route";
import { listComments } from "@/lib/use-cases/list-comments";

/** GET ?path=…&member=… → 200 { comments }; without a path those on the whole assessment. */
export const getComments = jsonRoute(listComments, ofAssessment);
