import Link from "next/link";
import { Time } from "@/components/ui/time";
import { paths } from "@/lib/paths";
import { reviewTaskList } from "@/messages/review";

export type ListedTask = {
  readonly assessmentId: string;
  readonly title: string;
  readonly team: { readonly name: string };
  readonly revisionNumber: number;
  readonly assignedAt: string;
  readonly dueOn: string | null;
  readonly isOpened: boolean;
};

/** Reviews a person has been asked for. */
export function ReviewTaskList({ tasks }: { readonly tasks: readonly ListedTask[] }) {
  return (
    <ul>
      {tasks.map((task) => (
        <li
          key={`${task.assessmentId} ${task.revisionNumber}`}
          className="border-t py-3 first:border-t-0 first:pt-0"
        >
          <Link
            href={task.isOpened ? paths.review(task.assessmentId) : paths.conflicts()}
            prefetch={false}
            className="link font-serif text-lg"
          >
            {task.title}
          </Link>
          <p className="text-sm text-quiet">
            {reviewTaskList.about(
              task.revisionNumber,
              task.team.name,
              <Time value={task.assignedAt} as="short" />,
            )}
            {task.dueOn && <>, {reviewTaskList.due(<Time value={task.dueOn} as="short" />)}</>}
            {!task.isOpened && `; ${reviewTaskList.unopened}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
