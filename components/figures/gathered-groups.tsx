import { Disclosure } from "@/components/ui/disclosure";
import type { LinkTarget } from "@/lib/domain/figures/drawing";
import type { GatheredGroup } from "@/lib/domain/figures/figure";
import { gatheredGroups } from "@/messages/figures";

type Props = {
  readonly groups: readonly GatheredGroup[];
  readonly href: (target: LinkTarget) => string;
  /** Tells those of two figures on a page apart. */
  readonly within?: string | undefined;
};

/** The anchor of what a drawn group gathers. */
export function groupAnchor(id: string, within?: string): string {
  return within ? `group-${within}-${id}` : `group-${id}`;
}

/** What the nodes stand for that gather several: nodes link here, and from here to the answers. */
export function GatheredGroups({ groups, href, within }: Props) {
  return (
    <Disclosure className="no-print mt-3" summary={gatheredGroups.summary(groups.length)}>
      <div className="gap-x-10 text-sm sm:columns-2">
        {groups.map(({ id, title, members }) => (
          <div
            key={id}
            id={groupAnchor(id, within)}
            className="mb-4 break-inside-avoid target:bg-accent-wash"
          >
            <h4 className="font-semibold first-letter:uppercase">{title}</h4>
            <ul>
              {members.map(({ label, detail, path }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: members of a frozen report; two may read the same
                <li key={index} className="mt-1 wrap-anywhere">
                  {path ? <a href={href({ type: "answer", path })}>{label}</a> : label}
                  {detail && <span className="text-quiet"> · {detail}</span>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
