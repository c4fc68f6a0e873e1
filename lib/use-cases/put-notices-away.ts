import { z } from "zod";
import { readNotices } from "@/lib/data/notices";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";

const input = z.strictObject({ noticeIds: z.array(id).max(COUNT_LIMITS.notices).readonly() });

/** The viewer has read what others did to their account: it is no longer shown on every page, and stays on their account's. */
export const putNoticesAway = defineUseCase(input, async ({ tx, viewer, input }) => {
  await readNotices(tx, viewer, input.noticeIds);
  return {};
});
