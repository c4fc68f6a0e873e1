import { CloseAssessment, type CloseInput } from "@/components/review/decision/close-assessment";
import { HandOverCondition, type HandOverInput } from "@/components/review/decision/hand-over-condition";
import { MeetCondition, type MeetInput } from "@/components/review/decision/meet-condition";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
import { Time } from "@/components/ui/time";
import {
  acknowledgedInWords,
  GRANTED_IN_WORDS,
  type ReviewCounts,
  SIGNED_IN_WORDS,
} from "@/lib/domain/review/acknowledgement";
import type { GroundKind } from "@/lib/domain/review/conflicts";
import { type Recommendation, recommendationLabel } from "@/lib/domain/review/ratings";
import { conflictGrounds } from "@/messages/conflicts";
import { decisionRecord } from "@/messages/review";

export type RecordedDecision = {
  readonly revisionNumber: number;
  readonly outcome: Recommendation;
  readonly reason: string;
  readonly by: { readonly name: string };
  readonly at: string;
  readonly madeOn: { readonly sha256: string; readonly reviews: number; readonly responses: number } | null;
  readonly acknowledged: ReviewCounts | null;
  readonly changes: readonly { readonly label: string; readonly words: string }[];
  readonly signedBy: "password" | "oidc" | null;
  readonly grant: { readonly reason: string; readonly by: string; readonly at: string } | null;
  readonly dismissals: readonly {
    readonly name: string;
    readonly grounds: readonly GroundKind[];
    readonly reason: string;
    readonly by: string;
  }[];
  readonly conditions: readonly {
    readonly id: string;
    readonly text: string;
    readonly owner: { readonly name: string };
    readonly ownerIsDisabled: boolean;
    readonly dueOn: string;
    readonly howChecked: string;
    readonly metAt: string | null;
    /** The viewer may say that it is met. */
    readonly mayMeet: boolean;
    readonly mayHandOver: boolean;
  }[];
};

type Props = {
  readonly decision: RecordedDecision;
  readonly assessment: { readonly id: string; readonly may: { readonly close: boolean } };
  /** The day on which its authors look back; an ISO 8601 date. Null: none was given. */
  readonly followUpOn: string | null;
  readonly acts: DecisionActs;
};

/** What is still done about a decision once it is recorded. */
export type DecisionActs = {
  readonly meet: FormAction<MeetInput>;
  readonly close: FormAction<CloseInput>;
  /** Where the page knows who could own a condition. */
  readonly handOver?: {
    readonly members: readonly { readonly id: string; readonly name: string }[];
    readonly act: FormAction<HandOverInput>;
  };
};

/** What was decided, by whom, why, and under which conditions, with what is still to be done about it. */
export function DecisionRecord({ decision, assessment, followUpOn, acts }: Props) {
  const open = decision.conditions.filter(({ metAt }) => metAt === null);
  return (
    <>
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
                {decision.signedBy && (
                  <span className="block text-sm text-quiet">{SIGNED_IN_WORDS[decision.signedBy]}</span>
                )}
              </>
            ),
          },
          {
            term: decisionRecord.reason,
            value: (
              <p dir="auto" className="whitespace-pre-line font-serif">
                {decision.reason}
              </p>
            ),
          },
          ...(decision.changes.length > 0
            ? [
                {
                  term: decisionRecord.changes,
                  value: (
                    <ul className="space-y-1">
                      {decision.changes.map(({ label, words }) => (
                        <li key={`${label} ${words}`} className="wrap-anywhere">
                          <span className="text-sm text-quiet">{label}</span>
                          <span dir="auto" className="block whitespace-pre-line font-serif">
                            {words}
                          </span>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          ...(decision.acknowledged
            ? [{ term: decisionRecord.acknowledged, value: acknowledgedInWords(decision.acknowledged) }]
            : []),
          ...(decision.grant
            ? [
                {
                  term: decisionRecord.exception,
                  value: (
                    <>
                      <p>
                        {GRANTED_IN_WORDS}{" "}
                        {decisionRecord.granted(
                          decision.grant.by,
                          <Time value={decision.grant.at} as="minute" />,
                        )}
                      </p>
                      <p dir="auto" className="whitespace-pre-line font-serif">
                        {decision.grant.reason}
                      </p>
                    </>
                  ),
                },
              ]
            : []),
          ...decision.dismissals.map(({ name, grounds, reason, by }) => ({
            key: `${name} ${reason}`,
            term: decisionRecord.conflict,
            value: (
              <>
                <p>{decisionRecord.dismissed(name, conflictGrounds.inShort(grounds), by)}</p>
                <p dir="auto" className="whitespace-pre-line font-serif">
                  {reason}
                </p>
              </>
            ),
          })),
          ...decision.conditions.map((condition, index) => ({
            key: condition.id,
            term: decisionRecord.condition(index + 1),
            value: (
              <>
                <p dir="auto" className="whitespace-pre-line">
                  {condition.text}
                </p>
                <p className="text-sm text-quiet">
                  {condition.metAt
                    ? decisionRecord.met(
                        condition.owner.name,
                        <Time value={condition.dueOn} as="short" />,
                        <Time value={condition.metAt} as="short" />,
                      )
                    : decisionRecord.due(condition.owner.name, <Time value={condition.dueOn} as="short" />)}
                </p>
                {condition.howChecked && (
                  <p dir="auto" className="text-sm text-quiet">
                    {decisionRecord.checkedBy(condition.howChecked)}
                  </p>
                )}
                {condition.ownerIsDisabled && !condition.metAt && (
                  <p className="text-sm text-quiet">{decisionRecord.ownerIsDisabled}</p>
                )}
                {condition.mayMeet && (
                  <div className="no-print mt-2">
                    <MeetCondition condition={condition} meet={acts.meet} />
                  </div>
                )}
                {condition.mayHandOver && acts.handOver && (
                  <HandOverCondition
                    conditionId={condition.id}
                    members={acts.handOver.members}
                    handOver={acts.handOver.act}
                  />
                )}
              </>
            ),
          })),
          ...(assessment.may.close
            ? [
                {
                  term: decisionRecord.followUp,
                  value: (
                    <>
                      <p className="mb-2 max-w-measure">
                        {followUpOn === null
                          ? decisionRecord.noFollowUp
                          : decisionRecord.followUpOn(<Time value={followUpOn} as="day" />)}
                      </p>
                      <CloseAssessment assessmentId={assessment.id} open={open.length} close={acts.close} />
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {decision.madeOn && (
        <Disclosure summary={decisionRecord.whatItRestsOn} className="mt-3">
          <DescriptionList
            items={[
              {
                term: decisionRecord.madeOn,
                value: (
                  <>
                    {decisionRecord.madeOnWhat(decision.madeOn.reviews, decision.madeOn.responses)}
                    <code className="block break-all text-sm text-quiet">{decision.madeOn.sha256}</code>
                  </>
                ),
              },
            ]}
          />
        </Disclosure>
      )}
    </>
  );
}
