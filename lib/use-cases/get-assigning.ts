import { z } from "zod";
import { listKnownKinds } from "@/lib/data/expertise";
import { listMembers, type MemberRow } from "@/lib/data/members";
import { listToAssign } from "@/lib/data/to-assign";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { mayBeProposed } from "@/lib/domain/review/may-be-proposed";
import { proposeAssignment } from "@/lib/domain/review/propose-assignment";
import type { ShownAssigning } from "@/lib/domain/review/shown-assigning";
import { defineView } from "@/lib/use-cases/define-use-case";
import { refuse } from "@/lib/use-cases/result";
import type { PersonRef } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

const { least, most, atFirst } = COUNT_LIMITS.reviewersEach;

/** `each`: how many reviewers a submission should have. */
const input = z.strictObject({ each: z.number().int().min(least).max(most).default(atFirst) });

/** What a lead's teams have submitted, with a proposal of who could review it. Nothing is assigned by looking. */
export const getAssigning = defineView(input, async ({ tx, viewer, input }): Promise<ShownAssigning> => {
  if (!mayInOrganisation(viewer.roles, "reviewers.assign")) {
    throw refuse("not-allowed", refusals.assigningNotAllowed);
  }
  const listed = await listToAssign(tx, viewer, COUNT_LIMITS.assigned.submissions);
  const everyone = await listMembers(tx, viewer);
  // Who leads and is no reviewer besides may be asked (`REVIEWING_ROLES`), but by hand: their part is to decide.
  const people = everyone.filter(({ disabledAt, roles }) => !disabledAt && roles.includes("reviewer"));
  const now = listed.map((each) => ({
    ...each,
    asked: each.asked.filter(({ number, isEnded }) => number === each.number && !isEnded),
  }));
  const owed = now.flatMap(({ asked }) => asked).filter(({ isHandedIn }) => !isHandedIn);
  const loads = people.map(({ id }) => ({
    id,
    load: owed.filter(({ memberId }) => memberId === id).length,
  }));
  const isOwed = ({ asked }: (typeof now)[number]) =>
    asked.some(({ memberId, isHandedIn }) => memberId === viewer.id && !isHandedIn);
  const said = await listKnownKinds(
    tx,
    viewer,
    people.map((person) => person.id),
  );
  const knows = (kinds: readonly string[], id: string) =>
    said.get(id)?.some((kind) => kinds.includes(kind)) ?? false;
  const byId = new Map(listed.map((each) => [each.id, each]));
  const personById = new Map(people.map((each) => [each.id, each]));
  const { pairs, lacking } = proposeAssignment(
    now.map((each) => ({
      id: each.id,
      wanted: isOwed(each) ? 0 : Math.max(0, input.each - each.asked.length),
      // Taken off, too.
      asked: (byId.get(each.id)?.asked ?? []).flatMap(({ memberId, number }) =>
        number === each.number ? [memberId] : [],
      ),
    })),
    loads,
    (submission, reviewer) => {
      const [waits, person] = [byId.get(submission), personById.get(reviewer)];
      return waits !== undefined && person !== undefined && mayBeProposed(waits, person);
    },
    (submission, reviewer) => knows(byId.get(submission)?.kindsOfWork ?? [], reviewer),
  );
  const proposedFor = new Map<string, readonly string[]>();
  for (const { submission, reviewer } of pairs) {
    proposedFor.set(submission, [...(proposedFor.get(submission) ?? []), reviewer]);
  }
  const missing = new Map(lacking.map((each) => [each.submission, each.missing]));
  const named = new Map(everyone.map((person) => [person.id, refOf(person)]));
  const refs = (ids: readonly string[]) => ids.flatMap((id) => named.get(id) ?? []);
  return {
    each: input.each,
    rows: now.map((each) => ({
      assessmentId: each.id,
      title: each.title,
      asked: refs(each.asked.map(({ memberId }) => memberId)),
      isOwed: isOwed(each),
      proposed: refs(proposedFor.get(each.id) ?? []).map((person) => ({
        ...person,
        isKnown: knows(each.kindsOfWork, person.id),
      })),
      missing: missing.get(each.id) ?? 0,
    })),
    loads: people.map((person, at) => ({
      person: { ...refOf(person), email: person.email },
      owed: loads[at]?.load ?? 0,
      proposed: pairs.filter(({ reviewer }) => reviewer === person.id).length,
    })),
  };
});

function refOf({ id, name }: MemberRow): PersonRef {
  return { id, name };
}
