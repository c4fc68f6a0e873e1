import { jsonRoute, ofAssessment } from "@/lib/http/json-route";
import { saveAnswer } from "@/lib/use-cases/save-answer";

/** PUT { path, answer, version, member } → 200 { version, savedAt }. Autosave calls it. */
export const putAnswer = jsonRoute(saveAnswer, ofAssessment);
