import { z } from "zod";
import type { Tx, Viewer } from "@/lib/data/as-viewer";
import { recordAudit } from "@/lib/data/audit";
import type { OwnView } from "@/lib/data/saved-views";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { quotesAnswers } from "@/lib/domain/portfolio/figures/facets";
import { VIEW_AUDIENCES, type ViewAudience, type ViewPlace } from "@/lib/domain/search/saved-view";
import { displayName, id } from "@/lib/use-cases/input";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/** What a view is called and who is offered it; `teamId` says which team, for the audience of one. */
export const namedView = {
  name: displayName(TEXT_LIMITS.viewName),
  audience: z.enum(VIEW_AUDIENCES),
  teamId: id.nullable(),
};

/** Refuses who may not see the place. */
export function requirePlace(viewer: Viewer, place: ViewPlace): void {
  if (place === "queue") {
    if (!mayInOrganisation(viewer.roles, "queue.view")) throw refuse("not-allowed", refusals.queueNotAllowed);
  } else if (!mayInOrganisation(viewer.roles, "portfolio.view")) {
    throw refuse("not-allowed", refusals.portfolioNotAllowed);
  }
}

type Given = { readonly name: string; readonly audience: ViewAudience; readonly teamId: string | null };

/**
 * Refuses a name that another of the viewer's views there has, a team that isn't theirs, and sharing a query that holds words out of
 * answers: who is offered it may not read what they are from.
 */
export function requireNameable(
  viewer: Viewer,
  others: readonly OwnView[],
  given: Given,
  query: string,
): void {
  if (given.audience !== "owner" && quotesAnswers(new URLSearchParams(query).getAll("only"))) {
    throw refuse("invalid", refusals.viewQuotesAnswers);
  }
  if ((given.audience === "team") !== (given.teamId !== null)) throw refuse("invalid", refusals.viewTeam);
  if (given.teamId !== null && !viewer.teamIds.includes(given.teamId)) throw notFound("team");
  if (others.some(({ name }) => name === given.name)) throw refuse("invalid", refusals.viewNameTaken);
}

/** Writes down whom a view is shared with; nothing where it was its owner's alone and stays so. A new one was its owner's alone. */
export async function auditSharing(
  tx: Tx,
  viewId: string,
  { audience, teamId }: Pick<Given, "audience" | "teamId">,
  before: ViewAudience = "owner",
): Promise<void> {
  if (audience === "owner" && before === "owner") return;
  await recordAudit(
    tx,
    audience === "owner" ? "view.unshared" : "view.shared",
    { type: "view", id: viewId },
    { audience, ...(teamId !== null && { team: teamId }) },
  );
}
