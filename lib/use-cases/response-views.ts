import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listFindingResponses } from "@/lib/data/finding-responses";
import type { Answers } from "@/lib/domain/assessment/answer";
import { recordPath } from "@/lib/domain/assessment/path";
import { answerAnchor } from "@/lib/domain/report/anchors";
import { COMMITMENTS, commitmentInWords, commitmentsOf } from "@/lib/domain/review/commitments";
import { paths } from "@/lib/paths";
import type { FindingResponse } from "@/lib/use-cases/views";

/**
 * What was last said to each finding, up to a revision (`number`), with the commitments that its answers have; with null, the draft's included.
 * A commitment that these answers have no more has no words.
 */
export async function responseViews(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  { number, answers }: { readonly number: number | null; readonly answers: Answers },
): Promise<readonly FindingResponse[]> {
  const rows = await listFindingResponses(tx, viewer, assessmentId, number);
  const known = new Map(commitmentsOf(answers).map((each) => [each.id, commitmentInWords(each)]));
  const hrefOf = (id: string) =>
    number === null
      ? paths.section(assessmentId, "release", COMMITMENTS)
      : paths.revisionAnswers(assessmentId, number, answerAnchor(recordPath(COMMITMENTS, id)));
  return rows.map(({ byId, byName, at, commitment, ...row }) => ({
    ...row,
    commitment:
      commitment === null ? null : { inWords: known.get(commitment) ?? null, href: hrefOf(commitment) },
    by: { id: byId, name: byName },
    at: at.toISOString(),
  }));
}
