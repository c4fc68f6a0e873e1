import { Notice } from "@/components/ui/notice";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import { paths } from "@/lib/paths";
import { stateNotice } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessment: {
    readonly id: string;
    readonly state: AssessmentState;
    readonly revisionNumber: number;
    readonly may: { readonly edit: boolean };
  };
};

/** What the state of the assessment means for its answers; nothing for a first draft. */
export function StateNotice({ assessment }: Props) {
  const { id, state, revisionNumber, may } = assessment;
  if (state === "changes-requested") {
    return (
      <Notice tone="concern" title={stateNotice.title} className="mt-8">
        <p>
          {stateNotice.whatToDo(
            (words) => (
              <a href={paths.review(id)}>{words}</a>
            ),
            revisionNumber + 1,
          )}
        </p>
      </Notice>
    );
  }
  if (may.edit) return null;
  return (
    <Notice className="mt-8">
      <p>{stateNotice.frozen}</p>
    </Notice>
  );
}
