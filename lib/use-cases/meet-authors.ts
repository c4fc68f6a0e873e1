import { z } from "zod";
import { listAnswersSince } from "@/lib/data/answers";
import { holdAssessment } from "@/lib/data/assessments";
import { endPresence, listPresent, notePresence } from "@/lib/data/presence";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, path } from "@/lib/use-cases/input";
import { openForAct } from "@/lib/use-cases/open-assessment";

const input = z.strictObject({
  assessmentId: id,
  /** At which answer the viewer is; null: at none. */
  path: path.nullable(),
  /** ISO time up to which the viewer knows the answers. */
  since: z.iso.datetime(),
  /** The page is being left. */
  isLeaving: z.boolean().default(false),
});

export type Meeting = {
  /** The other authors who are in the draft now. */
  readonly others: readonly { readonly id: string; readonly name: string; readonly path: Path | null }[];
  /** Answers changed since, by whomever. */
  readonly changes: readonly {
    readonly path: Path;
    readonly answer: Answer | null;
    readonly version: number;
    readonly byId: string;
    readonly byName: string;
    readonly at: string;
  }[];
  /** ISO time to ask from next time. */
  readonly asOf: string;
};

/** Says where an author is in a draft, and gives who else is there and what was changed meanwhile. */
export const meetAuthors = defineUseCase(input, async ({ tx, viewer, input }): Promise<Meeting> => {
  const { assessmentId, since } = input;
  await holdAssessment(tx, assessmentId);
  await openForAct(tx, viewer, assessmentId, "assessment.edit");
  // Before reading: what is saved from here on is asked for next time.
  const asOf = new Date().toISOString();
  if (input.isLeaving) {
    await endPresence(tx, viewer, assessmentId);
    return { others: [], changes: [], asOf };
  }
  await notePresence(tx, viewer, assessmentId, input.path);
  const others = await listPresent(tx, viewer, assessmentId);
  const changes = await listAnswersSince(tx, viewer, assessmentId, since);
  return { others, changes: changes.map(({ at, ...change }) => ({ ...change, at: at.toISOString() })), asOf };
});
