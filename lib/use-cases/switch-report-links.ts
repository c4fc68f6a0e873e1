import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { lockOrganisation } from "@/lib/data/members";
import { getReportLinksSince, setReportLinksAllowed } from "@/lib/data/report-links";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { requireSettingsManager } from "@/lib/use-cases/manage-settings";
import { requireConfirmed } from "@/lib/use-cases/require-confirmed";

const input = z.strictObject({ isOn: z.boolean() });

/**
 * Lets authors make links to reports for people outside, or not any more. Switching off stops every link at once and for good:
 * switching on again brings none of them back. What is so already stays as it is.
 */
export const switchReportLinks = defineUseCase(input, async ({ tx, viewer, input }) => {
  requireSettingsManager(viewer);
  await lockOrganisation(tx, viewer);
  const isOn = (await getReportLinksSince(tx, viewer)) !== null;
  if (isOn === input.isOn) return {};
  requireConfirmed(viewer);
  await setReportLinksAllowed(tx, viewer, input.isOn);
  await recordAudit(tx, input.isOn ? "report-links.switched-on" : "report-links.switched-off", {
    type: "organisation",
    id: viewer.organisationId,
  });
  return {};
});
