import type { Viewer } from "@/lib/data/as-viewer";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { refuse } from "@/lib/use-cases/result";

/** Refuses whoever may not start an assessment in this team. */
export function requireStart(viewer: Viewer, teamId: string): void {
  if (!mayInOrganisation(viewer.roles, "assessment.create")) {
    throw refuse("not-allowed", "Your roles don't include starting assessments. Ask an administrator.");
  }
  if (!viewer.teamIds.includes(teamId)) {
    throw refuse("not-allowed", "You can start an assessment only in a team you belong to.");
  }
}
