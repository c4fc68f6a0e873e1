import { recordAudit } from "@/lib/data/audit";
import { endSessions } from "@/lib/data/sessions";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { empty } from "@/lib/use-cases/input";

/** Ends all of the viewer's sessions, on every device, this one included. */
export const signOutEverywhere = defineUseCase(empty, async ({ tx, viewer }) => {
  await endSessions(tx, viewer.id);
  await recordAudit(tx, "session.all-ended", { type: "member", id: viewer.id });
  return {};
});
