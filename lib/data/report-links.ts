import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { Prisma } from "@/lib/data/generated/client";
import type { ReportLinkState } from "@/lib/domain/access/report-link";
import type { Redaction } from "@/lib/domain/report/redaction/withheld";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/** A link as its authors see it. Its token is kept nowhere, and the hash of it is not read. */
export type ReportLinkRow = {
  readonly id: string;
  readonly state: ReportLinkState;
  readonly revisionNumber: number;
  readonly preparedFor: string;
  readonly redaction: Redaction;
  readonly makerName: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly revokerName: string | null;
  readonly revokedAt: Date | null;
  readonly openedCount: number;
  readonly lastOpenedAt: Date | null;
};

const REDACTION = Prisma.sql`jsonb_build_object('audience', l.audience, 'withheld', l.withheld) AS redaction`;

/** Since when links may be made in the viewer's organisation; null while they may not. */
export async function getReportLinksSince(tx: Reader, viewer: Viewer): Promise<Date | null> {
  const [row] = await tx.$queryRaw<{ since: Date | null }[]>`
    SELECT report_links_since AS since FROM organisation WHERE id = ${viewer.organisationId}::uuid`;
  return row?.since ?? null;
}

/** Lets links be made from now on, or not any more. Either way those made before don't open from now on. */
export async function setReportLinksAllowed(tx: Tx, viewer: Viewer, isAllowed: boolean): Promise<void> {
  const count = await tx.$executeRaw`
    UPDATE organisation SET report_links_since = CASE WHEN ${isAllowed}::boolean THEN now() END
     WHERE id = ${viewer.organisationId}::uuid`;
  if (count !== 1) throw new Error("the organisation was not changed");
}

/** The newest `size` links of an assessment, newest first. Authors only; others get nothing. */
export async function listReportLinks(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  size: number,
): Promise<readonly ReportLinkRow[]> {
  return tx.$queryRaw<ReportLinkRow[]>`
    SELECT l.id, landfall_report_link_state(l.organisation_id, l.id) AS state, r.number AS "revisionNumber",
           l.prepared_for AS "preparedFor", ${REDACTION}, m.name AS "makerName",
           l.made_at AS "madeAt", l.expires_at AS "expiresAt", v.name AS "revokerName", l.revoked_at AS "revokedAt",
           l.opened_count AS "openedCount", l.last_opened_at AS "lastOpenedAt"
      FROM report_link l
      JOIN revision r ON r.organisation_id = l.organisation_id AND r.id = l.revision_id
      JOIN member m ON m.organisation_id = l.organisation_id AND m.id = l.made_by
      LEFT JOIN member v ON v.organisation_id = l.organisation_id AND v.id = l.revoked_by
     WHERE l.organisation_id = ${viewer.organisationId}::uuid AND l.assessment_id = ${assessmentId}::uuid
     ORDER BY l.made_at DESC, l.id
     LIMIT ${size}`;
}

/** How many links of an assessment open something now. Call after `lockAssessment` where it bounds what is made. */
export async function countActiveReportLinks(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<number> {
  const [row] = await tx.$queryRaw<{ active: number }[]>`
    SELECT count(*)::integer AS active FROM report_link l
     WHERE l.organisation_id = ${viewer.organisationId}::uuid AND l.assessment_id = ${assessmentId}::uuid
       AND l.revoked_at IS NULL AND l.expires_at > now()
       AND landfall_report_link_state(l.organisation_id, l.id) = 'active'`;
  return row?.active ?? 0;
}

/** Adds a link of the viewer's that expires in so many days. */
export async function insertReportLink(
  tx: Tx,
  viewer: Viewer,
  link: {
    id: string;
    tokenHash: string;
    assessmentId: string;
    revisionId: string;
    preparedFor: string;
    redaction: Redaction;
    days: number;
  },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO report_link (organisation_id, id, token_hash, assessment_id, revision_id, prepared_for, audience, withheld,
                             made_by, expires_at)
    VALUES (${viewer.organisationId}::uuid, ${link.id}::uuid, ${link.tokenHash}, ${link.assessmentId}::uuid,
            ${link.revisionId}::uuid, ${link.preparedFor}, ${link.redaction.audience},
            ${link.redaction.withheld}::text[],
            ${viewer.id}::uuid, now() + make_interval(hours => ${link.days}::integer * 24))`;
}

/** One link of an assessment, or null. */
export async function getReportLink(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  id: string,
): Promise<{ readonly preparedFor: string } | null> {
  const [row] = await tx.$queryRaw<{ preparedFor: string }[]>`
    SELECT l.prepared_for AS "preparedFor" FROM report_link l
     WHERE l.organisation_id = ${viewer.organisationId}::uuid AND l.assessment_id = ${assessmentId}::uuid
       AND l.id = ${id}::uuid`;
  return row ?? null;
}

/** Revokes a link of an assessment for good; false if there is none or it was revoked before. */
export async function markReportLinkRevoked(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  id: string,
): Promise<boolean> {
  const count = await tx.$executeRaw`
    UPDATE report_link SET revoked_by = ${viewer.id}::uuid, revoked_at = now()
     WHERE organisation_id = ${viewer.organisationId}::uuid AND assessment_id = ${assessmentId}::uuid
       AND id = ${id}::uuid AND revoked_at IS NULL`;
  return count === 1;
}

export type OpenedReportLink = {
  readonly preparedFor: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly redaction: Redaction;
  /** Whole, as it was frozen. */
  readonly report: ReportDocument;
};

/** Opens a link for a visitor and counts it; null when it opens nothing (any more), whatever the reason. */
export async function openLinkByHash(tx: Reader, tokenHash: string): Promise<OpenedReportLink | null> {
  const [row] = await tx.$queryRaw<OpenedReportLink[]>`
    SELECT prepared_for AS "preparedFor", made_at AS "madeAt", expires_at AS "expiresAt", ${REDACTION}, report
      FROM landfall_open_report_link(${tokenHash}) l`;
  return row ?? null;
}
