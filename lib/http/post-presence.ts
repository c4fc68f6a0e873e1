import { jsonRoute, ofAssessment } from "@/lib/http/json-route";
import { meetAuthors } from "@/lib/use-cases/meet-authors";

/** POST { path, since, member, isLeaving? } → 200 Meeting. Section pages call it every few seconds. */
export const postPresence = jsonRoute(meetAuthors, ofAssessment);
