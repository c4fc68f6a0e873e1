import { z } from "zod";
import { checkTrail as check, type TrailCheck } from "@/lib/data/audit";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/** So that looking takes less than a second where nobody looked before, and a tenth of one else. */
const MOST = { unchecked: 20_000, again: 2_000 } as const;

export type TrailView = Omit<TrailCheck, "wholeAt"> & { readonly wholeAt: string | null };

/**
 * Whether the trail holds: what is new since the last time, and a part of the rest, so that looking costs the same however long it
 * is. Remembers how far it came. Administrators only.
 */
export const checkTrail = defineUseCase(z.strictObject({}), async ({ tx, viewer }): Promise<TrailView> => {
  if (!mayInOrganisation(viewer.roles, "audit.read")) {
    throw refuse("not-allowed", refusals.auditNotAllowed);
  }
  const { wholeAt, ...checked } = await check(tx, viewer, MOST);
  return { ...checked, wholeAt: wholeAt?.toISOString() ?? null };
});
