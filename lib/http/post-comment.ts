import { jsonRoute, ofAssessment } from "@/lib/http/json-route";
import { addComment } from "@/lib/use-cases/add-comment";

/** POST { path, text, member } → 200 { commentId }. */
export const postComment = jsonRoute(addComment, ofAssessment);
