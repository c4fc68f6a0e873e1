import { z } from "zod";
import { listReadings as list, type ReadingPlace } from "@/lib/data/readings";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { refuse } from "@/lib/use-cases/result";
import type { PersonRef } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

const PAGE = 100;
const PLACE =
  /^(\d{4}-\d\d-\d\dT\d\d:00:00\.000Z)_([0-9a-f-]{36})_([0-9a-f-]{36})_(\d{1,9})_(revision|review)$/;
const whole = (text: string | undefined) => text || undefined;

const input = z.strictObject({
  /** The place the page before ended with. */
  after: z.string().regex(PLACE, refusals.auditPageGone).optional(),
  // A form left as it is sends empty choices.
  member: z.string().transform(whole).pipe(id.optional()).optional(),
  assessment: z.string().transform(whole).pipe(id.optional()).optional(),
});

export type ReadingsView = {
  readonly rows: readonly {
    /** The full hour it was in. */
    readonly hour: string;
    readonly reader: PersonRef;
    readonly assessmentId: string;
    readonly number: number;
    readonly kind: "revision" | "review";
  }[];
  readonly next: string | null;
};

/** Who read which revision and which reviews, newest first. Administrators only. */
export const listReadings = defineView(input, async ({ tx, viewer, input }): Promise<ReadingsView> => {
  if (!mayInOrganisation(viewer.roles, "audit.read")) {
    throw refuse("not-allowed", refusals.auditNotAllowed);
  }
  const found = await list(tx, viewer, {
    after: input.after === undefined ? null : placeOf(input.after),
    memberId: input.member ?? null,
    assessmentId: input.assessment ?? null,
    size: PAGE + 1,
  });
  const rows = found.slice(0, PAGE).map(({ hour, memberId, memberName, ...row }) => ({
    ...row,
    hour: hour.toISOString(),
    reader: { id: memberId, name: memberName },
  }));
  const last = found.length > PAGE ? rows.at(-1) : undefined;
  const next = last && [last.hour, last.reader.id, last.assessmentId, last.number, last.kind].join("_");
  return { rows, next: next ?? null };
});

function placeOf(text: string): ReadingPlace {
  const [, hour = "", member = "", assessment = "", number = "", kind = ""] = PLACE.exec(text) ?? [];
  return [hour, member, assessment, Number(number), kind];
}
