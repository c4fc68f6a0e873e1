import { type ListedResponse, ResponseList } from "@/components/report/response-list";
import type { RespondInput } from "@/components/review/responses/respond-form";
import { RespondPanel } from "@/components/review/responses/respond-panel";
import type { FormAction } from "@/components/ui/form-action";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Finding } from "@/lib/domain/findings/finding";
import { commitmentInWords, commitmentsOf } from "@/lib/domain/review/commitments";

type Props = {
  readonly assessment: { readonly id: string; readonly may: { readonly edit: boolean } };
  readonly finding: Finding;
  readonly responses: readonly ListedResponse[];
  /** Of the draft. */
  readonly answers: Answers;
  readonly respond: FormAction<RespondInput>;
};

/** What was said to a finding of a draft, and its authors' place to answer it. A strength asks for no answer. */
export function FindingAnswers({ assessment, finding, responses, answers, respond }: Props) {
  const { fingerprint, kind } = finding;
  return (
    <>
      <ResponseList responses={responses.filter((response) => response.fingerprint === fingerprint)} />
      {assessment.may.edit && kind !== "strength" && (
        <RespondPanel
          assessmentId={assessment.id}
          finding={{ fingerprint, title: finding.title }}
          commitments={commitmentsOf(answers).map((each) => ({
            id: each.id,
            inWords: commitmentInWords(each),
          }))}
          respond={respond}
        />
      )}
    </>
  );
}
