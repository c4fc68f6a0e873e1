import { z } from "zod";
import { listMembers } from "@/lib/data/members";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { type AssignmentsCheck, readAssignments } from "@/lib/domain/review/assignment-table";
import { checkAskings } from "@/lib/use-cases/assign-one";
import { defineView } from "@/lib/use-cases/define-use-case";
import { refuse } from "@/lib/use-cases/result";
import { assignmentFaults } from "@/messages/assigning";
import { refusals } from "@/messages/refusals";

const most = COUNT_LIMITS.assigned.pairs;
const input = z.strictObject({
  /** A table, its header first. */
  rows: z
    .array(z.array(z.string().max(4_000)).max(40).readonly())
    .max(2 * most, refusals.tooManyPairs(most))
    .readonly(),
});

/** What assigning by a table would do, and what is wrong with it, by line. Writes nothing. */
export const checkAssignments = defineView(
  input,
  async ({ tx, viewer, input }): Promise<AssignmentsCheck> => {
    if (!mayInOrganisation(viewer.roles, "reviewers.assign")) {
      throw refuse("not-allowed", refusals.assigningNotAllowed);
    }
    const { lines: read, faults: unread } = readAssignments(input.rows);
    const members = new Map(
      (await listMembers(tx, viewer)).map(({ id, email }) => [email.toLowerCase(), id]),
    );
    const faults = unread.map(({ line, why }) => ({ line, sentence: assignmentFaults[why] }));
    const lines: AssignmentsCheck["lines"][number][] = [];
    const known = read.flatMap(({ email, ...given }) => {
      const memberId = members.get(email);
      if (memberId === undefined) faults.push({ line: given.line, sentence: refusals.noSuchReviewer(email) });
      return memberId === undefined ? [] : [{ ...given, memberId, dismissal: "" }];
    });
    const checked = await checkAskings(tx, viewer, known);
    for (const [at, { line, assessmentId, memberId, dueOn }] of known.entries()) {
      const found = checked[at];
      if (found === undefined) continue;
      if (typeof found === "string") faults.push({ line, sentence: found });
      else {
        const { title } = found.revision;
        const { isAskedAlready, member } = found;
        lines.push({ line, assessmentId, memberId, title, name: member.name, dueOn, isAskedAlready });
      }
    }
    return { lines, faults: faults.toSorted((a, b) => a.line - b.line) };
  },
);
