import type { Viewer } from "@/lib/data/as-viewer";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/** Refuses whoever may not start an assessment in this team. */
export function requireStart(viewer: Viewer, teamId: string): void {
  if (!mayInOrganisation(viewer.roles, "assessment.create")) {
    throw refuse("not-allowed", refusals.startNotAllowed);
  }
  if (!viewer.teamIds.includes(teamId)) {
    throw refuse("not-allowed", refusals.notInTeam);
  }
}
