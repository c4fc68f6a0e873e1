import { RestoreDraft } from "@/components/assessment/restore-draft";
import type { FormAction } from "@/components/ui/form-action";
import { Time } from "@/components/ui/time";
import { deletedList } from "@/messages/home";

type Props = {
  readonly drafts: readonly {
    readonly id: string;
    readonly title: string;
    readonly by: string;
    readonly isOwn: boolean;
    readonly deletedAt: string;
    readonly until: string;
  }[];
  readonly restore: FormAction<{ assessmentId: string }>;
};

/** Drafts that were deleted: by whom, until when they can be brought back, and the way back. */
export function DeletedList({ drafts, restore }: Props) {
  return (
    <ul>
      {drafts.map((draft) => (
        <li
          key={draft.id}
          className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t py-2 text-sm first:border-t-0 first:pt-0"
        >
          <span dir="auto" className="min-w-0 flex-1 basis-60 font-serif text-base wrap-anywhere">
            {draft.title}
          </span>
          <span className="text-quiet">
            {deletedList.deleted(
              draft.isOwn ? null : draft.by,
              <Time value={draft.deletedAt} as="short" />,
              <Time value={draft.until} as="short" />,
            )}
          </span>
          <RestoreDraft assessment={draft} restore={restore} />
        </li>
      ))}
    </ul>
  );
}
