import type { Viewer } from "@/lib/data/as-viewer";
import type { AssessmentRecord } from "@/lib/data/assessment-records";
import type { MemberRow } from "@/lib/data/members";
import { type Handling, mayOnAssessment } from "@/lib/domain/access/access-table";
import { mayRead, type Part, standingOf } from "@/lib/domain/access/standing";

/** The members who may read the newest revision of an assessment; disabled ones left out. */
export function readersOf(record: AssessmentRecord, members: readonly MemberRow[]): readonly MemberRow[] {
  return members.filter((member) => !member.disabledAt && mayRead(member, record, record.revisionNumber));
}

/** The members who may decide the newest revision of an assessment; disabled ones left out. */
export function decidersOf(record: AssessmentRecord, members: readonly MemberRow[]): readonly MemberRow[] {
  return members.filter(
    (member) =>
      !member.disabledAt &&
      mayOnAssessment(standingOf(member, record, record.revisionNumber), "decision.make"),
  );
}

/** Whether the viewer may read a row of a list of revisions. The policies have cut it to this; the table is asked all the same. */
export function mayReadRow(
  viewer: Viewer,
  row: {
    readonly revisionNumber: number;
    readonly teamId: string;
    readonly handling: Handling;
    readonly ownRelations: readonly Part["relation"][];
  },
): boolean {
  const { teamId, handling, revisionNumber: number } = row;
  const people = row.ownRelations.map((relation) => ({ memberId: viewer.id, relation, number }));
  return mayRead(viewer, { teamId, handling, people }, number);
}
