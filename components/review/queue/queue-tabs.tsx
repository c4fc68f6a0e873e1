import Link from "next/link";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { QueueTab } from "@/lib/domain/review/queue";
import { queueTabs as words } from "@/messages/review";

type Tab = {
  readonly tab: QueueTab;
  readonly href: string;
  readonly isHere: boolean;
  /** Null: more than are counted, or, where it is cut, not counted. */
  readonly count: number | null;
  readonly isCut: boolean;
};

/** The parts of the queue with how many are in each, on any page. Those with nothing in them are left out, but for the one shown. */
export function QueueTabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  return (
    <nav aria-label={words.label} className="mb-4 border-b">
      <ul className="flex flex-wrap gap-x-5">
        {tabs
          .filter(({ count, isHere, tab }) => isHere || tab === "all" || count !== 0)
          .map(({ tab, href, isHere, count, isCut }) => (
            <li key={tab}>
              <Link
                href={href}
                prefetch={false}
                aria-current={isHere ? "page" : undefined}
                className="-mb-px inline-flex min-h-9 items-center gap-1.5 border-b-2 border-transparent text-sm no-underline aria-[current]:border-accent aria-[current]:font-semibold"
              >
                {words.tabs[tab]}{" "}
                <span className={tab === "overdue" ? "font-semibold text-blocking" : "text-quiet"}>
                  {isCut ? words.uncounted : (count ?? words.more(COUNT_LIMITS.counted))}
                </span>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
