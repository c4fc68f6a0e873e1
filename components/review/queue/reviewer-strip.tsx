import { classNames } from "@/components/ui/class-names";
import { initialsOf } from "@/components/ui/initials";
import type { ReviewStanding } from "@/lib/domain/review/queue";
import type { QueueRow } from "@/lib/domain/review/shown-queue";
import { reviewerStrip as words } from "@/messages/review";

/** Filled, outlined, dotted, dashed: told apart without colour or shade. */
const LOOK: Readonly<Record<ReviewStanding, string>> = {
  "handed-in": "border-ink bg-ink text-paper",
  opened: "border-line text-ink",
  asked: "border-dotted border-line text-faint",
  late: "border-dashed border-blocking text-blocking",
};

type Props = { readonly reviewers: NonNullable<QueueRow["reviewers"]> };

/** Who was asked for a review and how far each is, by initials; in words for who hears them. */
export function ReviewerStrip({ reviewers }: Props) {
  return (
    <ul className="inline-flex flex-wrap gap-1 align-middle">
      {reviewers.map(({ id, name, standing }) => (
        <li
          key={id}
          title={words.of(name, standing)}
          className={classNames(
            "min-w-7 rounded-control border px-1 text-center text-xs font-semibold",
            LOOK[standing],
          )}
        >
          <span aria-hidden="true">{initialsOf(name)}</span>
          <span className="sr-only">{words.of(name, standing)}</span>
        </li>
      ))}
    </ul>
  );
}
