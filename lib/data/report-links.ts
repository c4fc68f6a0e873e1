import { sql } from "kysely";
import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { ask, called } from "@/lib/data/ask";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { firstRow, rows, written } from "@/lib/data/rows";
import type { Redaction } from "@/lib/domain/report/redaction/withheld";
import type { ReportDocument } from "@/lib/domain/report/report-document";

const linksSince = composed((given: Given<{ organisationId: string }>) =>
  db.selectFrom("organisation").select("report_links_since as since").where("id", "=", given.organisationId),
);

/** Since when links may be made in the viewer's organisation; null while they may not. */
export async function getReportLinksSince(tx: Reader, viewer: Viewer): Promise<Date | null> {
  return (await firstRow(tx, linksSince({ organisationId: viewer.organisationId })))?.since ?? null;
}

const allowed = composed((given: Given<{ organisationId: string }>, { isAllowed }: { isAllowed: boolean }) =>
  db
    .updateTable("organisation")
    // By the database's clock, as what is compared with it.
    .set((eb) => ({ report_links_since: isAllowed ? eb.fn<Date>("now") : null }))
    .where("id", "=", given.organisationId),
);

/** Lets links be made from now on, or not any more. Either way those made before don't open from now on. */
export async function setReportLinksAllowed(tx: Tx, viewer: Viewer, isAllowed: boolean): Promise<void> {
  const count = await written(tx, allowed({ organisationId: viewer.organisationId }, { isAllowed }));
  if (count !== 1) throw new Error("the organisation was not changed");
}

const links = composed((given: Given<{ organisationId: string; assessmentId: string; size: number }>) =>
  db
    .selectFrom("report_link as l")
    .innerJoin("revision as r", (on) =>
      on.onRef("r.organisation_id", "=", "l.organisation_id").onRef("r.id", "=", "l.revision_id"),
    )
    .innerJoin("member as m", (on) =>
      on.onRef("m.organisation_id", "=", "l.organisation_id").onRef("m.id", "=", "l.made_by"),
    )
    .leftJoin("member as v", (on) =>
      on.onRef("v.organisation_id", "=", "l.organisation_id").onRef("v.id", "=", "l.revoked_by"),
    )
    .select((eb) => [
      "l.id",
      called("landfall_report_link_state", eb.ref("l.organisation_id"), eb.ref("l.id")).as("state"),
      "r.number as revisionNumber",
      "l.prepared_for as preparedFor",
      "l.audience",
      "l.withheld",
      "m.name as makerName",
      "l.made_at as madeAt",
      "l.expires_at as expiresAt",
      "v.name as revokerName",
      "l.revoked_at as revokedAt",
      "l.opened_count as openedCount",
      "l.last_opened_at as lastOpenedAt",
    ])
    .where("l.organisation_id", "=", given.organisationId)
    .where("l.assessment_id", "=", given.assessmentId)
    .orderBy("l.made_at", "desc")
    .orderBy("l.id")
    .limit(given.size),
);

/** A link as its authors see it. Its token is kept nowhere, and the hash of it is not read. */
export type ReportLinkRow = Omit<RowOf<typeof links>, keyof Redaction> & { readonly redaction: Redaction };

/** The newest `size` links of an assessment, newest first. Authors only; others get nothing. */
export async function listReportLinks(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  size: number,
): Promise<readonly ReportLinkRow[]> {
  const found = await rows(tx, links({ organisationId: viewer.organisationId, assessmentId, size }));
  return found.map(({ audience, withheld, ...link }) => ({ ...link, redaction: { audience, withheld } }));
}

const activeLinks = composed((given: Given<{ organisationId: string; assessmentId: string }>) =>
  db
    .selectFrom("report_link as l")
    .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("active"))
    .where("l.organisation_id", "=", given.organisationId)
    .where("l.assessment_id", "=", given.assessmentId)
    .where("l.revoked_at", "is", null)
    .where("l.expires_at", ">", (eb) => eb.fn<Date>("now"))
    .where(
      (eb) => called("landfall_report_link_state", eb.ref("l.organisation_id"), eb.ref("l.id")),
      "=",
      "active",
    ),
);

/** How many links of an assessment open something now. Call after `lockAssessment` where it bounds what is made. */
export async function countActiveReportLinks(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<number> {
  return (
    (await firstRow(tx, activeLinks({ organisationId: viewer.organisationId, assessmentId })))?.active ?? 0
  );
}

const added = composed(
  (
    given: Given<{
      organisationId: string;
      id: string;
      tokenHash: string;
      assessmentId: string;
      revisionId: string;
      preparedFor: string;
      audience: Redaction["audience"];
      withheld: Redaction["withheld"];
      memberId: string;
      hours: number;
    }>,
  ) =>
    db.insertInto("report_link").values({
      organisation_id: given.organisationId,
      id: given.id,
      token_hash: given.tokenHash,
      assessment_id: given.assessmentId,
      revision_id: given.revisionId,
      prepared_for: given.preparedFor,
      audience: given.audience,
      withheld: given.withheld,
      made_by: given.memberId,
      // Kysely has no interval; by the database's clock, as what is compared with it.
      expires_at: sql<Date>`now() + make_interval(hours => ${given.hours})`,
    }),
);

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
  const { redaction, days, ...rest } = link;
  const by = { organisationId: viewer.organisationId, memberId: viewer.id };
  await written(tx, added({ ...rest, ...redaction, ...by, hours: days * 24 }));
}

const oneLink = composed((given: Given<{ organisationId: string; assessmentId: string; id: string }>) =>
  db
    .selectFrom("report_link")
    .select("prepared_for as preparedFor")
    .where("organisation_id", "=", given.organisationId)
    .where("assessment_id", "=", given.assessmentId)
    .where("id", "=", given.id),
);

/** One link of an assessment, or null. */
export async function getReportLink(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  id: string,
): Promise<{ readonly preparedFor: string } | null> {
  return firstRow(tx, oneLink({ organisationId: viewer.organisationId, assessmentId, id }));
}

const revoked = composed(
  (given: Given<{ organisationId: string; assessmentId: string; id: string; memberId: string }>) =>
    db
      .updateTable("report_link")
      .set((eb) => ({ revoked_by: given.memberId, revoked_at: eb.fn<Date>("now") }))
      .where("organisation_id", "=", given.organisationId)
      .where("assessment_id", "=", given.assessmentId)
      .where("id", "=", given.id)
      .where("revoked_at", "is", null),
);

/** Revokes a link of an assessment for good; false if there is none or it was revoked before. */
export async function markReportLinkRevoked(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  id: string,
): Promise<boolean> {
  const { organisationId, id: memberId } = viewer;
  return (await written(tx, revoked({ organisationId, assessmentId, id, memberId }))) === 1;
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
  const row = await ask(tx, "landfall_open_report_link", tokenHash);
  if (!row) return null;
  const { prepared_for: preparedFor, made_at: madeAt, expires_at: expiresAt, report, ...redaction } = row;
  return { preparedFor, madeAt, expiresAt, redaction, report };
}
