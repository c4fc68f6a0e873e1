import { DescriptionList } from "@/components/ui/description-list";
import { Time } from "@/components/ui/time";
import { type Recommendation, recommendationLabel } from "@/lib/domain/review/ratings";
import { decisionRecord } from "@/messages/review";

export type RecordedDecision = {
  readonly revisionNumber: number;
  readonly outcome: Recommendation;
  readonly reason: string;
  readonly by: { readonly name: string };
  readonly at: string;
  readonly conditions: readonly {
    readonly id: string;
    readonly text: string;
    readonly owner: { readonly name: string };
    readonly dueOn: string;
    readonly metAt: string | null;
  }[];
};

/** What was decided, by whom, why, and under which conditions. */
export function DecisionRecord({ decision }: { readonly decision: RecordedDecision }) {
  return (
    <DescriptionList
      items={[
        {
          term: decisionRecord.decisionOnRevision(decision.revisionNumber),
          value: (
            <>
              {decisionRecord.by(
                <span className="font-semibold">{recommendationLabel(decision.outcome)}</span>,
                decision.by.name,
                <Time value={decision.at} as="minute" />,
              )}
            </>
          ),
        },
        {
          term: decisionRecord.reason,
          value: <p className="whitespace-pre-line font-serif">{decision.reason}</p>,
        },
        ...decision.conditions.map((condition, index) => ({
          key: condition.id,
          term: decisionRecord.condition(index + 1),
          value: (
            <>
              <p className="whitespace-pre-line">{condition.text}</p>
              <p className="text-sm text-quiet">
                {condition.metAt
                  ? decisionRecord.met(
                      condition.owner.name,
                      <Time value={condition.dueOn} as="short" />,
                      <Time value={condition.metAt} as="short" />,
                    )
                  : decisionRecord.due(condition.owner.name, <Time value={condition.dueOn} as="short" />)}
              </p>
            </>
          ),
        })),
      ]}
    />
  );
}
