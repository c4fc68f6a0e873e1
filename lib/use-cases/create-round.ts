import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { insertRound } from "@/lib/data/rounds";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { isPastDay } from "@/lib/domain/assessment/days-ahead";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { displayName, handling, isoDate, optionalText } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  name: displayName(TEXT_LIMITS.roundName),
  criteria: optionalText(TEXT_LIMITS.roundCriteria),
  opensOn: isoDate,
  closesOn: isoDate,
  reviewsDueOn: isoDate.nullable(),
  handling,
  /** Whether belonging to the team of a submission counts as a conflict of interest. */
  sameTeamConflicts: z.boolean(),
});

/** A lead begins a round: when it opens and closes, when its reviews are due, by what it is judged. */
export const createRound = defineUseCase(input, async ({ tx, viewer, input }) => {
  if (!mayInOrganisation(viewer.roles, "round.manage")) throw refuse("not-allowed", refusals.roundsByLeads);
  const { opensOn, closesOn, reviewsDueOn } = input;
  if (isPastDay(closesOn, new Date())) throw refuse("invalid", refusals.dayIsPast);
  if (opensOn > closesOn) throw refuse("invalid", refusals.roundClosesBeforeOpening);
  if (reviewsDueOn !== null && reviewsDueOn <= closesOn)
    throw refuse("invalid", refusals.reviewsDueBeforeEnd);
  const roundId = newId();
  await insertRound(tx, viewer, { id: roundId, ...input });
  await recordAudit(tx, "round.created", { type: "round", id: roundId }, { opensOn, closesOn, reviewsDueOn });
  return { roundId };
});
