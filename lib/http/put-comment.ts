import { jsonRoute, ofComment } from "@/lib/http/json-route";
import { settleComment } from "@/lib/use-cases/settle-comment";

/** PUT { isSettled, member } → 200 {}. */
export const putComment = jsonRoute(settleComment, ofComment);
