import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { noteReading } from "@/lib/data/readings";
import { getRevisionOf, type RevisionRow, type RevisionWithReport } from "@/lib/data/revisions";
import { mayReadRevision, type Relation } from "@/lib/domain/access/access-table";
import { mayRead, newestReadable, standingOf } from "@/lib/domain/access/standing";
import { type OpenAssessment, openAssessment } from "@/lib/use-cases/open-assessment";
import { notFound } from "@/lib/use-cases/result";
import type { RevisionHead } from "@/lib/use-cases/views";

export type OpenRevision = OpenAssessment & {
  readonly revision: RevisionWithReport;
  /** To this revision; `standing` is to the newest. */
  readonly standingHere: readonly Relation[];
};

/** A revision within what the viewer may read; the newest they may without a number. Noted as read. */
export async function openRevision(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  number: number | null,
): Promise<OpenRevision> {
  // Asked for at once where it is known which one; what its viewer may read of it is looked at before it is given.
  const [opened, numbered] = await Promise.all([
    openAssessment(tx, viewer, assessmentId),
    number === null ? null : getRevisionOf(tx, viewer, assessmentId, number),
  ]);
  const { record } = opened;
  const asked = number ?? newestReadable(viewer, record);
  if (asked === null) throw notFound("revision");
  if (!mayRead(viewer, record, asked)) throw notFound("revision");
  const revision = numbered ?? (await getRevisionOf(tx, viewer, assessmentId, asked));
  if (!revision) throw notFound("revision");
  noteReading(tx, { kind: "revision", assessmentId, number: revision.number });
  // The assessment is titled as last submitted, which not everybody may know; its number has been cut to what they may.
  const mayReadNewest = mayReadRevision(opened.standing, record.handling);
  const known = mayReadNewest ? record : { ...record, title: revision.title };
  return { ...opened, record: known, revision, standingHere: standingOf(viewer, record, asked) };
}

export function revisionHead(revision: RevisionRow): RevisionHead {
  return {
    id: revision.id,
    number: revision.number,
    title: revision.title,
    instrumentVersion: revision.instrumentVersion,
    rulebookVersion: revision.rulebookVersion,
    submittedBy: { id: revision.submittedById, name: revision.submittedByName },
    submittedAt: revision.submittedAt.toISOString(),
    scrutiny: revision.scrutiny,
  };
}
