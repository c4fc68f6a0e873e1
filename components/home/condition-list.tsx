import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import { paths } from "@/lib/paths";
import { conditionList } from "@/messages/home";

export type ListedCondition = {
  readonly id: string;
  readonly assessmentId: string;
  readonly assessmentTitle: string;
  readonly text: string;
  readonly dueOn: string;
};

type Props = {
  readonly conditions: readonly ListedCondition[];
  /** ISO 8601 date, to tell what is overdue. */
  readonly today: string;
};

/** Conditions a person sees to, with their dates; overdue ones say so in words. */
export function ConditionList({ conditions, today }: Props) {
  return (
    <ul>
      {conditions.map((condition) => (
        <li key={condition.id} className="border-t py-3 first:border-t-0 first:pt-0">
          <p className="max-w-measure font-serif whitespace-pre-line">{condition.text}</p>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-4 text-sm text-quiet">
            {condition.dueOn < today && <Badge tone="serious">{conditionList.overdue}</Badge>}
            <span>{conditionList.due(<Time value={condition.dueOn} as="short" />)}</span>
            <Link href={paths.review(condition.assessmentId, "decision")} prefetch={false} className="link">
              {condition.assessmentTitle}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
