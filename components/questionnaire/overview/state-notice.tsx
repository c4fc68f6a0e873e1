import { RestoreDraft } from "@/components/assessment/restore-draft";
import type { FormAction } from "@/components/ui/form-action";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import { paths } from "@/lib/paths";
import { stateNotice } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessment: {
    readonly id: string;
    readonly state: AssessmentState;
    readonly revisionNumber: number;
    readonly title: string;
    /** Of a deleted draft alone. */
    readonly restorableUntil: string | null;
    readonly may: { readonly edit: boolean; readonly withdraw: boolean; readonly restore: boolean };
  };
  /** Somebody can decide it: a lead of the team who is not an author. */
  readonly hasDecider: boolean;
  readonly restore: FormAction<{ assessmentId: string }>;
};

/** What the state of the assessment means for its answers, and what leads on from it; nothing for a first draft. */
export function StateNotice({ assessment, hasDecider, restore }: Props) {
  const { id, state, revisionNumber, restorableUntil, may } = assessment;
  const toReview = (words: string) => <a href={paths.review(id)}>{words}</a>;
  if (state === "changes-requested") {
    return (
      <Notice tone="concern" title={stateNotice.title} className="mt-8 mb-6">
        <p>
          {stateNotice.whatToDo(
            toReview,
            (words) => (
              <a href={paths.check(id)}>{words}</a>
            ),
            revisionNumber + 1,
          )}
        </p>
      </Notice>
    );
  }
  if (may.edit) return null;
  if (restorableUntil !== null) {
    return (
      <Notice tone="concern" className="mt-8 mb-6">
        <p>{stateNotice.deleted(<Time value={restorableUntil} as="short" />)}</p>
        {may.restore && <RestoreDraft assessment={assessment} restore={restore} />}
      </Notice>
    );
  }
  const isWaiting = state === "submitted" || state === "in-review";
  return (
    <Notice className="mt-8 mb-6">
      <p>{stateNotice.frozen}</p>
      {isWaiting && !hasDecider && <p>{stateNotice.nobodyDecides}</p>}
      {may.withdraw && (
        <p>
          {stateNotice.withdraw((words) => (
            <a href={paths.check(id, "withdraw")}>{words}</a>
          ))}
        </p>
      )}
      {!isWaiting && (
        <p>
          {revisionNumber > 0 && <>{stateNotice.seeReview(toReview)} </>}
          {stateNotice.copy((words) => (
            <a href={paths.newAssessment(id)}>{words}</a>
          ))}
        </p>
      )}
    </Notice>
  );
}
