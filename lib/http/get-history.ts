import { jsonRoute, ofAssessment } from "@/lib/http/json-route";
import { getAnswerHistory } from "@/lib/use-cases/get-answer-history";

/** GET ?path=…&before=…&member=… → 200 AnswerHistory. */
export const getHistory = jsonRoute(getAnswerHistory, ofAssessment);
