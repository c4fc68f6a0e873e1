import { getReportLinksSince } from "@/lib/data/report-links";
import { defineView } from "@/lib/use-cases/define-use-case";
import { empty } from "@/lib/use-cases/input";
import { requireSettingsManager } from "@/lib/use-cases/manage-settings";

export type SettingsView = {
  /** Since when authors may make links to reports for people outside; null while they may not. */
  readonly reportLinksSince: string | null;
};

/** What an administrator has set for the organisation. */
export const getSettings = defineView(empty, async ({ tx, viewer }): Promise<SettingsView> => {
  requireSettingsManager(viewer);
  const since = await getReportLinksSince(tx, viewer);
  return { reportLinksSince: since?.toISOString() ?? null };
});
