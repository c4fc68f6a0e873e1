import { jsonRoute, ofComment } from "@/lib/http/json-route";
import { removeComment } from "@/lib/use-cases/remove-comment";

/** DELETE { member } → 200 {}. */
export const deleteComment = jsonRoute(removeComment, ofComment);
