import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { getRound, moveRound as move } from "@/lib/data/rounds";
import { mayInOrganisation, mayMoveRound } from "@/lib/domain/access/access-table";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, isoDate } from "@/lib/use-cases/input";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  roundId: id,
  opensOn: isoDate,
  closesOn: isoDate,
  reviewsDueOn: isoDate.nullable(),
  /** Closes it now, or opens it again within its days. */
  isClosed: z.boolean(),
  /** Of the round as it was seen. */
  version: z.number().int().min(1).max(2_000_000_000),
});

/**
 * Whoever began a round moves its days, or closes it or opens it again; another lead only once they lead nothing any more. Days that
 * reviews were given already stay. That it was moved, by whom and from which last day, all who see the round are told.
 */
export const moveRound = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { roundId, isClosed, ...days } = input;
  const round = await getRound(tx, viewer, roundId);
  if (!round) throw notFound("round");
  if (!mayInOrganisation(viewer.roles, "round.manage")) throw refuse("not-allowed", refusals.roundsByLeads);
  const isOwn = round.createdById === viewer.id;
  if (!mayMoveRound(viewer.roles, { isOwn, isBeginnerLead: round.isBeginnerLead })) {
    throw refuse("not-allowed", refusals.roundOfAnother(round.createdByName));
  }
  const { opensOn, closesOn, reviewsDueOn, version } = days;
  if (opensOn > closesOn) throw refuse("invalid", refusals.roundClosesBeforeOpening);
  if (reviewsDueOn !== null && reviewsDueOn <= closesOn)
    throw refuse("invalid", refusals.reviewsDueBeforeEnd);
  const closedAt = isClosed ? new Date() : null;
  if (!(await move(tx, viewer, roundId, { ...days, closedAt }))) throw refuse("stale", refusals.roundChanged);
  await recordAudit(
    tx,
    "round.moved",
    { type: "round", id: roundId },
    {
      opensOn,
      closesOn,
      reviewsDueOn,
      isClosed,
    },
  );
  return { version: version + 1 };
});
