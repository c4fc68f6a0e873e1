import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { holdOrganisation } from "@/lib/data/members";
import { countActiveReportLinks, getReportLinksSince, insertReportLink } from "@/lib/data/report-links";
import { getRevisionOf } from "@/lib/data/revisions";
import { LINK_DAYS, MOST_ACTIVE_LINKS } from "@/lib/domain/access/report-link";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { AUDIENCES } from "@/lib/domain/report/redaction/audience";
import { paths } from "@/lib/paths";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { displayName, id, path, revisionNumber } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { openForAct, wrongState } from "@/lib/use-cases/open-assessment";
import { requireConfirmed } from "@/lib/use-cases/require-confirmed";
import { notFound, refuse } from "@/lib/use-cases/result";
import { newToken } from "@/lib/use-cases/token";
import { refusals } from "@/messages/refusals";

const DAYS = refusals.linkDays(LINK_DAYS.least, LINK_DAYS.most);

const input = z
  .strictObject({
    assessmentId: id,
    number: revisionNumber,
    preparedFor: displayName(TEXT_LIMITS.preparedFor),
    days: z.number(DAYS).int(DAYS).min(LINK_DAYS.least, DAYS).max(LINK_DAYS.most, DAYS),
    /** Whom the report is redacted for. More than is meant for people outside has to be confirmed. */
    audience: z.enum(AUDIENCES, refusals.linkAudienceNeeded),
    isMoreConfirmed: z.boolean(),
    /** Answers left out besides. */
    withheld: z
      .array(path)
      .max(COUNT_LIMITS.withheld, refusals.tooManyWithheld(COUNT_LIMITS.withheld))
      .readonly(),
  })
  .refine(({ audience, isMoreConfirmed }) => audience === "outside" || isMoreConfirmed, {
    path: ["isMoreConfirmed"],
    error: refusals.linkShowsMore,
  });

/**
 * Makes a link that shows one revision's report to whoever holds it, until it expires or stops (`ReportLinkState`). The link is
 * returned this once; only the hash of its token is kept.
 */
export const makeReportLink = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, number, preparedFor, days, audience } = input;
  await holdOrganisation(tx, viewer);
  await lockAssessment(tx, assessmentId);
  const { record } = await openForAct(tx, viewer, assessmentId, "report.link");
  const revision = await getRevisionOf(tx, viewer, assessmentId, number);
  if (!revision) throw notFound("revision");
  if (record.state === "withdrawn") throw wrongState(record.state);
  if ((await getReportLinksSince(tx, viewer)) === null) {
    throw refuse("wrong-state", refusals.linksOff);
  }
  if (audience !== "outside" && record.handling === "named-people") {
    throw refuse("not-allowed", refusals.linkForNamedPeople);
  }
  if ((await countActiveReportLinks(tx, viewer, assessmentId)) >= MOST_ACTIVE_LINKS) {
    throw refuse("wrong-state", refusals.tooManyLinks(MOST_ACTIVE_LINKS));
  }
  const withheld = [...new Set(input.withheld)].sort();
  const lines = new Set(revision.report.answers.flatMap((section) => section.lines.map((each) => each.path)));
  if (withheld.some((each) => !lines.has(each))) throw refuse("invalid", refusals.noSuchAnswerToWithhold);
  requireConfirmed(viewer);

  const { token, tokenHash } = newToken();
  const linkId = newId();
  await insertReportLink(tx, viewer, {
    id: linkId,
    tokenHash,
    assessmentId,
    revisionId: revision.id,
    preparedFor,
    redaction: { audience, withheld },
    days,
  });
  await recordAudit(
    tx,
    "report-link.made",
    { type: "assessment", id: assessmentId },
    { link: linkId, number, preparedFor, days, audience, withheld: withheld.length },
  );
  return { linkId, link: paths.shared(token) };
});
