import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { Prisma } from "@/lib/data/generated/client";
import type { Answers, Quantiles } from "@/lib/domain/assessment/answer";
import type { Severity } from "@/lib/domain/findings/finding";
import type { ReportDocument } from "@/lib/domain/report/report-document";

export type RevisionRow = {
  readonly id: string;
  readonly assessmentId: string;
  readonly number: number;
  readonly title: string;
  readonly instrumentVersion: string;
  readonly rulebookVersion: string;
  /** Null: frozen before hashes were kept. */
  readonly rulebookHash: string | null;
  readonly submittedById: string;
  readonly submittedByName: string;
  readonly submittedAt: Date;
  readonly scrutiny: string;
};
export type RevisionWithReport = RevisionRow & { readonly answers: Answers; readonly report: ReportDocument };

/** What portfolios query, read off a revision when it is evaluated. */
export type RevisionFacts = {
  readonly scrutiny: string;
  readonly kindsOfWork: readonly string[];
  readonly shift: Quantiles | null;
  readonly effect: Quantiles | null;
  readonly counts: { readonly [severity in Severity]: number };
  readonly recipients: readonly { readonly record: string; readonly name: string; readonly kind: string }[];
  readonly patterns: readonly { readonly pattern: string; readonly origin: "pathway" | "expected" }[];
};

const HEAD = Prisma.sql`
  r.id, r.assessment_id AS "assessmentId", r.number, r.title, r.instrument_version AS "instrumentVersion",
  r.rulebook_version AS "rulebookVersion", r.rulebook_hash AS "rulebookHash", r.submitted_by AS "submittedById", m.name AS "submittedByName",
  r.submitted_at AS "submittedAt", r.scrutiny`;
const FROM = Prisma.sql`revision r JOIN member m ON m.organisation_id = r.organisation_id AND m.id = r.submitted_by`;

/** A revision with its frozen answers and report; the newest without a number. Null: none, or not the viewer's to read. */
export async function getRevisionOf(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  number: number | null,
): Promise<RevisionWithReport | null> {
  const which = number === null ? Prisma.sql`r.is_latest` : Prisma.sql`r.number = ${number}`;
  const [row] = await tx.$queryRaw<RevisionRow[]>`
    SELECT ${HEAD} FROM ${FROM}
     WHERE r.organisation_id = ${viewer.organisationId}::uuid AND r.assessment_id = ${assessmentId}::uuid AND ${which}`;
  return row ? { ...row, ...(await getFrozen(tx, viewer, row.id)) } : null;
}

/** Several revisions by id, in the order asked for; those the viewer may not read are left out. */
export async function listRevisions(
  tx: Reader,
  viewer: Viewer,
  ids: readonly string[],
): Promise<readonly RevisionWithReport[]> {
  const rows = await tx.$queryRaw<RevisionRow[]>`
    SELECT ${HEAD} FROM ${FROM}
     WHERE r.organisation_id = ${viewer.organisationId}::uuid AND r.id = ANY (${ids}::uuid[])
     ORDER BY array_position(${ids}::uuid[], r.id)`;
  const revisions: RevisionWithReport[] = [];
  for (const row of rows) revisions.push({ ...row, ...(await getFrozen(tx, viewer, row.id)) });
  return revisions;
}

type Frozen = { readonly answers: Answers; readonly report: ReportDocument };

/**
 * The frozen parts of revisions read lately. They never change and are large; who may read one is asked of the database
 * each time, by its head, before they are looked up here.
 */
const frozen = new Map<string, Frozen>();
const KEPT = 40;

async function getFrozen(tx: Reader, viewer: Viewer, id: string): Promise<Frozen> {
  const known = frozen.get(id);
  if (known) {
    // To the end: the first is the one read longest ago.
    frozen.delete(id);
    frozen.set(id, known);
    return known;
  }
  const [row] = await tx.$queryRaw<Frozen[]>`
    SELECT r.answers, r.report FROM revision r
     WHERE r.organisation_id = ${viewer.organisationId}::uuid AND r.id = ${id}::uuid`;
  if (!row) throw new Error(`revision ${id} was there a moment ago`);
  const [oldest] = frozen.keys();
  if (frozen.size >= KEPT && oldest !== undefined) frozen.delete(oldest);
  frozen.set(id, row);
  return row;
}

/** The numbers of the revisions of an assessment, oldest first. */
export async function listRevisionNumbers(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<readonly number[]> {
  const rows = await tx.$queryRaw<{ number: number }[]>`
    SELECT number FROM revision
     WHERE organisation_id = ${viewer.organisationId}::uuid AND assessment_id = ${assessmentId}::uuid ORDER BY number`;
  return rows.map((row) => row.number);
}

/** Freezes a revision with what is derived from it. Team and handling are taken over from the assessment by a trigger. */
export async function insertRevision(
  tx: Tx,
  viewer: Viewer,
  revision: {
    id: string;
    assessmentId: string;
    teamId: string;
    handling: string;
    number: number;
    submittedAt: Date;
    answers: Answers;
    report: ReportDocument;
    /** Of the rulebook that evaluated it. */
    rulebookHash: string;
    facts: RevisionFacts;
  },
): Promise<void> {
  const { report, facts } = revision;
  const key = { organisationId: viewer.organisationId, revisionId: revision.id };
  await tx.revision.createMany({
    data: [
      {
        organisationId: viewer.organisationId,
        id: revision.id,
        assessmentId: revision.assessmentId,
        teamId: revision.teamId,
        handling: revision.handling,
        number: revision.number,
        title: report.meta.title,
        instrumentVersion: report.instrumentVersion,
        rulebookVersion: report.rulebookVersion,
        rulebookHash: revision.rulebookHash,
        answers: revision.answers as unknown as Prisma.InputJsonObject,
        report: report as unknown as Prisma.InputJsonObject,
        submittedBy: viewer.id,
        submittedAt: revision.submittedAt,
        scrutiny: facts.scrutiny,
        kindsOfWork: [...facts.kindsOfWork],
        shiftP10: facts.shift?.p10 ?? null,
        shiftP50: facts.shift?.p50 ?? null,
        shiftP90: facts.shift?.p90 ?? null,
        effectP10: facts.effect?.p10 ?? null,
        effectP50: facts.effect?.p50 ?? null,
        effectP90: facts.effect?.p90 ?? null,
        ...facts.counts,
      },
    ],
  });
  await tx.revisionFinding.createMany({
    data: report.findings.map(({ fingerprint, ruleId, kind, severity, theme, title }) => ({
      ...key,
      fingerprint,
      ruleId,
      kind,
      severity,
      theme,
      title,
    })),
  });
  await tx.revisionRecipient.createMany({
    data: facts.recipients.map(({ record, name, kind }) => ({ ...key, recordId: record, name, kind })),
  });
  await tx.revisionPattern.createMany({
    data: facts.patterns.map(({ pattern, origin }) => ({ ...key, patternId: pattern, origin })),
  });
}

/** Examples for the whole organisation: newest revisions of assessments made from public sources. */
export async function listExamples(
  tx: Reader,
  viewer: Viewer,
): Promise<readonly { id: string; title: string; citation: string; link: string }[]> {
  return tx.$queryRaw`
    SELECT a.id, r.title, a.example_citation AS citation, coalesce(a.example_link, '') AS link
      FROM assessment a
      JOIN revision r ON r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND r.is_latest
     WHERE a.organisation_id = ${viewer.organisationId}::uuid AND a.example_citation IS NOT NULL
       AND a.handling = 'organisation'
     ORDER BY r.title
     LIMIT 50`;
}
