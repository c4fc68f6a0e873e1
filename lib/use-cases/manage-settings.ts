import type { Viewer } from "@/lib/data/as-viewer";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/** Refuses whoever doesn't set things for the organisation. */
export function requireSettingsManager(viewer: Viewer): void {
  if (!mayInOrganisation(viewer.roles, "settings.manage")) {
    throw refuse("not-allowed", refusals.settingsNotAllowed);
  }
}
