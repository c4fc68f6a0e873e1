import Link from "next/link";
import { classNames } from "@/components/ui/class-names";

type Props = {
  /** Names the set: "Parts of this assessment". */
  readonly label: string;
  readonly tabs: readonly { readonly href: string; readonly label: string; readonly count?: number }[];
  /** The href of the tab shown. */
  readonly current: string;
  /** Stands in a bar that has a line of its own below, and stays one line high. */
  readonly isWithinBar?: boolean;
};

/**
 * Tabs that are links: each has an address, a history entry and works without JavaScript. On a narrow screen they take a second
 * line, so that the one shown is never out of sight.
 */
export function Tabs({ label, tabs, current, isWithinBar = false }: Props) {
  return (
    <nav aria-label={label} className={classNames("overflow-x-auto", !isWithinBar && "border-b")}>
      <ul className={classNames("flex gap-x-6", !isWithinBar && "flex-wrap")}>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              prefetch={false}
              aria-current={tab.href === current ? "page" : undefined}
              className={classNames(
                "block border-b-2 py-2.5 text-sm font-semibold whitespace-nowrap no-underline -outline-offset-2",
                tab.href === current
                  ? "border-accent text-ink"
                  : "border-transparent text-quiet hover:border-line hover:text-ink",
              )}
            >
              {tab.label}
              {tab.count !== undefined && <span className="font-normal text-faint"> {tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
