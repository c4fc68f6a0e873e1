import Link from "next/link";
import { MeetCondition, type MeetInput } from "@/components/review/decision/meet-condition";
import { Badge } from "@/components/ui/badge";
import type { FormAction } from "@/components/ui/form-action";
import { Time } from "@/components/ui/time";
import { paths } from "@/lib/paths";
import { conditionList } from "@/messages/home";

export type ListedCondition = {
  readonly id: string;
  readonly assessmentId: string;
  readonly assessmentTitle: string;
  readonly text: string;
  readonly dueOn: string;
  readonly mayMeet: boolean;
};

type Props = {
  readonly conditions: readonly ListedCondition[];
  /** ISO 8601 date, to tell what is overdue. */
  readonly today: string;
  readonly meet: FormAction<MeetInput>;
};

/** Conditions a person sees to, with their dates; overdue ones say so in words. */
export function ConditionList({ conditions, today, meet }: Props) {
  return (
    <ul>
      {conditions.map((condition) => (
        <li key={condition.id} className="border-t py-3 first:border-t-0 first:pt-0">
          <p dir="auto" className="max-w-measure font-serif whitespace-pre-line">
            {condition.text}
          </p>
          <div className="mt-0.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-quiet">
            {condition.dueOn < today && <Badge tone="serious">{conditionList.overdue}</Badge>}
            <span>{conditionList.due(<Time value={condition.dueOn} as="short" />)}</span>
            <Link href={paths.review(condition.assessmentId, "decision")} prefetch={false} className="link">
              {condition.assessmentTitle}
            </Link>
            {condition.mayMeet && <MeetCondition condition={condition} meet={meet} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
