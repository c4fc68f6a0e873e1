import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { endOwnSession } from "@/lib/data/sessions";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { notFound } from "@/lib/use-cases/result";

const input = z.strictObject({ sessionId: id });

/** Ends one of the viewer's own sessions: on its next request that device is signed out. */
export const revokeSession = defineUseCase(input, async ({ tx, viewer, input }) => {
  if (!(await endOwnSession(tx, input.sessionId))) throw notFound("session");
  await recordAudit(tx, "session.revoked", { type: "member", id: viewer.id });
  return {};
});
