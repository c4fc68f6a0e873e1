import { recordAudit } from "@/lib/data/audit";
import { endOwnSession } from "@/lib/data/sessions";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { empty } from "@/lib/use-cases/input";

/** Ends the session that asks, at the server: its token opens nothing any more, wherever a copy of it is. */
export const signOut = defineUseCase(empty, async ({ tx, viewer }) => {
  await endOwnSession(tx, viewer.sessionId);
  await recordAudit(tx, "session.ended", { type: "member", id: viewer.id });
  return {};
});
