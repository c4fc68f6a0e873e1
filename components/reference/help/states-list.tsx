import { StateBadge } from "@/components/assessment/state-badge";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import { statesList } from "@/messages/help";

const STATES: readonly (readonly [AssessmentState, string])[] = [
  ["draft", statesList.draft],
  ["submitted", statesList.submitted],
  ["in-review", statesList.inReview],
  ["changes-requested", statesList.changesRequested],
  ["approved", statesList.approved],
  ["approved-with-conditions", statesList.approvedWithConditions],
  ["not-approved", statesList.notApproved],
  ["withdrawn", statesList.withdrawn],
  ["closed", statesList.closed],
  ["deleted", statesList.deleted],
];

/** The states an assessment passes through, each with what it means. */
export function StatesList() {
  return (
    <dl className="max-w-measure">
      {STATES.map(([state, words]) => (
        <div
          key={state}
          className="grid gap-x-6 gap-y-0.5 border-t py-2.5 first:border-t-0 first:pt-0 sm:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <dt>
            <StateBadge state={state} />
          </dt>
          <dd className="font-serif">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
