import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type Props = {
  /** Says what the table holds; read out first. */
  readonly caption: string;
  /** Keeps the caption for screen readers only, where a heading just above says the same. */
  readonly captionHidden?: boolean;
  readonly children: ReactNode;
  /** `stacked`: on a narrow screen rows stand as cards, cells under each other, named by their `data-of`. */
  readonly className?: string;
};

/**
 * A table with hairlines. On a narrow screen it scrolls inside a group that can be focused and moved by keys.
 * Write `<thead>`, `<tbody>`, `<th scope>` and `<td>` as ever; cells need no classes.
 */
export function Table({ caption, captionHidden = false, children, className }: Props) {
  return (
    // No landmark: a page has a dozen tables, some of one name with their part.
    // biome-ignore lint/a11y/useSemanticElements: what scrolls is no set of fields
    <div
      role="group"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      className={classNames("relative overflow-x-auto", className)}
    >
      <table
        className={classNames(
          "w-full border-collapse text-sm",
          "[&_:is(td,th)]:py-2.5 [&_:is(td,th)]:pe-5 [&_:is(td,th)]:text-start [&_:is(td,th)]:align-top",
          "[&_:is(td,th):last-child]:pe-0 [&_tbody_tr]:border-b [&_thead_tr]:border-b [&_thead_tr]:border-line",
          "[&_thead_th]:py-1.5 [&_thead_th]:text-xs [&_thead_th]:font-semibold [&_thead_th]:text-faint [&_tbody_th]:font-semibold",
        )}
      >
        <caption className={captionHidden ? "sr-only" : "pb-2 text-start text-sm text-quiet"}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}
