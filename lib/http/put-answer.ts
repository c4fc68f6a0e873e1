import { jsonRoute, ofAssessment } from "@/lib/http/json-route";
import { saveAnswer } from "@/lib/use-cases/save-answer";

/** PUT { path, answer, version, member } → 200 { version, savedAt }. Autosave calls it. */
export const putAnswer = jsonRoute(
  (session, given) => saveAnswer(session, given as Parameters<typeof saveAnswer>[1]),
  ofAssessment,
);
