import type { Viewer } from "@/lib/data/as-viewer";
import type { AssessmentRecord } from "@/lib/data/assessment-records";
import type { MemberRow } from "@/lib/data/members";
import {
  type Handling,
  mayOnAssessment,
  REVIEWING_ROLES,
  type Relation,
} from "@/lib/domain/access/access-table";
import { mayRead, type Part, standingOf } from "@/lib/domain/access/standing";

/** The members who may read the newest revision of an assessment; disabled ones left out. */
export function readersOf(record: AssessmentRecord, members: readonly MemberRow[]): readonly MemberRow[] {
  return members.filter((member) => !member.disabledAt && mayRead(member, record, record.revisionNumber));
}

/** Whether somebody's roles let a lead ask them for a review. */
export function mayBeAsked({ roles }: Pick<MemberRow, "roles">): boolean {
  return roles.some((role) => REVIEWING_ROLES.includes(role));
}

/** The members who may decide the newest revision of an assessment; disabled ones left out. */
export function decidersOf(record: AssessmentRecord, members: readonly MemberRow[]): readonly MemberRow[] {
  return members.filter(
    (member) =>
      !member.disabledAt &&
      mayOnAssessment(standingOf(member, record, record.revisionNumber), "decision.make"),
  );
}

/** A row of a list of revisions, with how the viewer stands to it by name. */
export type RevisionInList = {
  readonly revisionNumber: number;
  readonly teamId: string;
  readonly handling: Handling;
  readonly ownRelations: readonly Part["relation"][];
};

const toViewer = (
  viewer: Viewer,
  { revisionNumber: number, teamId, handling, ownRelations }: RevisionInList,
) => ({
  teamId,
  handling,
  people: ownRelations.map((relation) => ({ memberId: viewer.id, relation, number })),
});

/** Whether the viewer may read a row of a list of revisions. The policies have cut it to this; the table is asked all the same. */
export const mayReadRow = (viewer: Viewer, row: RevisionInList): boolean =>
  mayRead(viewer, toViewer(viewer, row), row.revisionNumber);

/** How the viewer stands to a row of a list of revisions. */
export const standingInRow = (viewer: Viewer, row: RevisionInList): readonly Relation[] =>
  standingOf(viewer, toViewer(viewer, row), row.revisionNumber);
