import type { AssessmentRecord } from "@/lib/data/assessments";
import type { MemberRow } from "@/lib/data/members";
import { mayOnAssessment, mayReadRevision } from "@/lib/domain/access/access-table";
import { standingOf } from "@/lib/domain/access/standing";

/** The members who may read the revisions of an assessment; disabled ones left out. */
export function readersOf(record: AssessmentRecord, members: readonly MemberRow[]): readonly MemberRow[] {
  return members.filter(
    (member) => !member.disabledAt && mayReadRevision(standingOf(member, record), record.handling),
  );
}

/** The members who may decide an assessment; disabled ones left out. */
export function decidersOf(record: AssessmentRecord, members: readonly MemberRow[]): readonly MemberRow[] {
  return members.filter(
    (member) => !member.disabledAt && mayOnAssessment(standingOf(member, record), "decision.make"),
  );
}
