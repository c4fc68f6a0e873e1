import Link from "next/link";
import type { TryableGroup } from "@/lib/domain/what-if/tryable";
import { whatIfForm } from "@/messages/what-if";

type Props = {
  readonly groups: readonly TryableGroup[];
  /** The id of the subject whose answers are offered. */
  readonly current: string;
  /** Paths that are changed. */
  readonly changed: readonly string[];
  readonly hrefAt: (subject: string) => string;
};

/** What can be changed, as links: each opens the answers of one record, or of the release. */
export function SubjectList({ groups, current, changed, hrefAt }: Props) {
  return (
    <nav aria-label={whatIfForm.subjects} className="no-print mb-6 space-y-2 text-sm">
      {groups.map(({ title, subjects }) => (
        <div key={title} className="sm:flex sm:gap-4">
          <p className="w-36 shrink-0 font-semibold text-quiet">{title}</p>
          <ul className="flex min-w-0 flex-wrap gap-x-4 gap-y-1">
            {subjects.map(({ id, name, places }) => (
              <li key={id} className="min-w-0">
                <Link
                  href={hrefAt(id)}
                  prefetch={false}
                  aria-current={id === current ? "true" : undefined}
                  className="link inline-block min-h-6 wrap-anywhere aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
                >
                  {name}
                </Link>
                {(changed.includes(id) || places.some(({ path }) => changed.includes(path))) && (
                  <span className="text-quiet"> {whatIfForm.isChanged}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
