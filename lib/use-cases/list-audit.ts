import { z } from "zod";
import { listAuditRows } from "@/lib/data/audit";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { defineView } from "@/lib/use-cases/define-use-case";
import { word } from "@/lib/use-cases/input";
import { refuse } from "@/lib/use-cases/result";
import type { PersonRef } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

const PAGE = 100;
const input = z.strictObject({
  /** The sequence number the page before ended with. */
  after: z
    .string()
    .regex(/^\d{1,18}$/, refusals.auditPageGone)
    .optional(),
  action: word.optional(),
  subject: word.optional(),
});

export type AuditView = {
  readonly rows: readonly {
    readonly seq: string;
    readonly at: string;
    readonly actor: PersonRef | null;
    readonly action: string;
    readonly subjectType: string;
    readonly subjectId: string;
    readonly detail: { readonly [key: string]: unknown };
  }[];
  readonly next: string | null;
};

/** The audit trail, newest first. Administrators only; whether it holds is `checkTrail`'s to say. */
export const listAudit = defineView(input, async ({ tx, viewer, input }): Promise<AuditView> => {
  if (!mayInOrganisation(viewer.roles, "audit.read")) {
    throw refuse("not-allowed", refusals.auditNotAllowed);
  }
  const found = await listAuditRows(tx, viewer, {
    before: input.after === undefined ? null : BigInt(input.after),
    action: input.action || null,
    subjectId: input.subject || null,
    size: PAGE + 1,
  });
  const page = found.slice(0, PAGE);
  return {
    rows: page.map(({ actorId, actorName, at, ...row }) => ({
      ...row,
      at: at.toISOString(),
      actor: actorId === null ? null : { id: actorId, name: actorName ?? "" },
    })),
    next: found.length > PAGE ? (page.at(-1)?.seq ?? null) : null,
  };
});
