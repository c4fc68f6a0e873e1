import type { Tx, Viewer } from "@/lib/data/as-viewer";
import type { AssessmentRecord } from "@/lib/data/assessment-records";
import { getRound, type RoundRow } from "@/lib/data/rounds";
import { gainsByOwnMove, roundState } from "@/lib/domain/review/round";
import { notFound, refuse } from "@/lib/use-cases/result";
import { inDay } from "@/messages/locale";
import { refusals } from "@/messages/refusals";

/** The round, where an assessment may come into it now; refuses one that isn't open, or that somebody who wrote it moved to their own gain. */
export async function roundThatTakes(
  tx: Tx,
  viewer: Viewer,
  record: AssessmentRecord,
  roundId: string,
): Promise<RoundRow> {
  const round = await getRound(tx, viewer, roundId);
  if (!round) throw notFound("round");
  const now = new Date();
  const state = roundState(round, now);
  if (state === "closed") throw refuse("wrong-state", refusals.roundIsClosed(round.name));
  if (state === "coming") {
    throw refuse("wrong-state", refusals.roundNotOpenYet(round.name, inDay(round.opensOn)));
  }
  const writers = record.people.flatMap(({ relation, memberId }) =>
    relation === "author" || relation === "writer" ? [memberId] : [],
  );
  if (gainsByOwnMove(round, writers, now)) {
    throw refuse("not-allowed", refusals.roundMovedByWriter(round.name, inDay(round.earliestClosesOn)));
  }
  return round;
}
