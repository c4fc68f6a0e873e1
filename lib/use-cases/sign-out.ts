import { recordAudit } from "@/lib/data/audit";
import { endOwnSession } from "@/lib/data/sessions";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { empty } from "@/lib/use-cases/input";
import { Refused, SESSION_OVER } from "@/lib/use-cases/result";

/** Ends the session that asks, at the server: its token opens nothing any more, wherever a copy of it is. */
export const signOut = defineUseCase(empty, async ({ tx, viewer }) => {
  if (!(await endOwnSession(tx, viewer.sessionId))) throw new Refused(SESSION_OVER);
  await recordAudit(tx, "session.ended", { type: "member", id: viewer.id });
  return {};
});
