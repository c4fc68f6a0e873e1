import type { Reader, Viewer } from "@/lib/data/as-viewer";
import type { AssessmentRecord } from "@/lib/data/assessment-records";
import { listCoAuthors } from "@/lib/data/conflicts";
import type { AskedOfOne } from "@/lib/data/reviews";
import { sameTeamCounts } from "@/lib/data/rounds";
import type { Answers } from "@/lib/domain/assessment/answer";
import { conflictGrounds, type Ground, namesIn } from "@/lib/domain/review/conflicts";

type Candidate = { readonly id: string; readonly name: string; readonly teamIds: readonly string[] };

/** The grounds on which each of these people may have a conflict of interest, as far as the viewer may know. By their ids. */
export async function findConflicts(
  tx: Reader,
  viewer: Viewer,
  record: AssessmentRecord,
  answers: Answers,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, readonly Ground[]>> {
  const authors = record.people.filter(({ relation }) => relation === "author");
  const groundsOf = await lookUpGrounds(tx, viewer, {
    assessmentId: record.id,
    teamId: record.teamId,
    authorIds: authors.map(({ memberId }) => memberId),
    named: namesIn(answers),
  });
  return new Map(candidates.map((candidate) => [candidate.id, groundsOf(candidate)]));
}

/** The grounds the viewer may have one on in what they were asked to review and have not opened: they know what they wrote themselves. */
export async function findOwnConflicts(
  tx: Reader,
  viewer: Viewer,
  row: AskedOfOne,
): Promise<readonly Ground[]> {
  if (row.is_opened) return [];
  const { assessment_id: assessmentId, team_id: teamId, author_ids: authorIds, named } = row;
  return (await lookUpGrounds(tx, viewer, { assessmentId, teamId, authorIds, named }))(viewer);
}

async function lookUpGrounds(
  tx: Reader,
  viewer: Viewer,
  of: { assessmentId: string; teamId: string; authorIds: readonly string[]; named: readonly string[] },
): Promise<(candidate: Candidate) => readonly Ground[]> {
  const coAuthors = await listCoAuthors(tx, viewer, of.assessmentId, of.authorIds);
  const isTeamInConflict = await sameTeamCounts(tx, of.assessmentId);
  return (candidate) => groundsIn({ ...of, coAuthors, isTeamInConflict }, candidate);
}

/** The same, from what was looked up: `coAuthors` wrote something else with one of its authors, who is named beside them. */
export function groundsIn(
  of: {
    readonly teamId: string;
    readonly named: readonly string[];
    readonly coAuthors: readonly { readonly memberId: string; readonly authorName: string }[];
    readonly isTeamInConflict: boolean;
  },
  { id, name, teamIds }: Candidate,
): readonly Ground[] {
  return conflictGrounds({
    name,
    wroteWith: of.coAuthors.filter(({ memberId }) => memberId === id).map(({ authorName }) => authorName),
    named: of.named,
    isSameTeam: of.isTeamInConflict && teamIds.includes(of.teamId),
  });
}
