import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { renameSelf as rename } from "@/lib/data/members";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { displayName } from "@/lib/use-cases/input";

const input = z.strictObject({ name: displayName(TEXT_LIMITS.personName) });

/** Changes one's own name, as others see it from now on. The trail says that it was changed, by whom it names by id. */
export const renameSelf = defineUseCase(input, async ({ tx, viewer, input }) => {
  if (input.name === viewer.name) return {};
  await rename(tx, input.name);
  await recordAudit(tx, "member.renamed", { type: "member", id: viewer.id });
  return {};
});
