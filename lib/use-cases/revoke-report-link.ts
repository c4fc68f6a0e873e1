import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { getReportLink, markReportLinkRevoked } from "@/lib/data/report-links";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { notFound } from "@/lib/use-cases/result";

const input = z.strictObject({ assessmentId: id, linkId: id });

/** Stops a link at once and for good. Any author may, whoever made it. What is revoked already stays as it is. */
export const revokeReportLink = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, linkId } = input;
  await lockAssessment(tx, assessmentId);
  await openForAct(tx, viewer, assessmentId, "report.link");
  const link = await getReportLink(tx, viewer, assessmentId, linkId);
  if (!link) throw notFound("link");
  if (!(await markReportLinkRevoked(tx, viewer, assessmentId, linkId))) return {};
  await recordAudit(
    tx,
    "report-link.revoked",
    { type: "assessment", id: assessmentId },
    { link: linkId, preparedFor: link.preparedFor },
  );
  return {};
});
