import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type Props = {
  /** The page's only `h1`. */
  readonly title: ReactNode;
  /** What kind of page it is, above the title; or breadcrumbs. */
  readonly kicker?: ReactNode;
  /** One or two sentences under the title. */
  readonly lede?: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
  /** State, date, team … in one line. */
  readonly meta?: ReactNode;
  /** Little room: what stands below is what the page is for. */
  readonly isCompact?: boolean;
};

/** The opening of a page. */
export function PageHeader({ title, kicker, lede, actions, meta, isCompact = false }: Props) {
  return (
    <div
      className={classNames(
        "flex flex-wrap items-end justify-between gap-x-8 gap-y-4",
        isCompact ? "mb-2" : "mb-8 md:mb-10",
      )}
    >
      <div className={classNames("min-w-0", !isCompact && "max-w-measure")}>
        {kicker && <div className={classNames("kicker", isCompact ? "mb-0.5" : "mb-1.5")}>{kicker}</div>}
        <h1
          dir="auto"
          className={classNames(
            "font-normal tracking-[-0.01em] text-ink",
            isCompact ? "text-xl leading-tight md:text-2xl md:leading-tight" : "text-2xl md:text-3xl",
          )}
        >
          {title}
        </h1>
        {lede && (
          <p
            className={classNames(
              "font-serif text-quiet",
              isCompact ? "mt-1 mb-3 max-w-[80ch]" : "mt-3 text-lg",
            )}
          >
            {lede}
          </p>
        )}
        {meta && (
          <div
            className={classNames(
              "flex flex-wrap items-center gap-y-1 text-sm text-quiet",
              isCompact ? "mt-1 gap-x-4" : "mt-3 gap-x-5",
            )}
          >
            {meta}
          </div>
        )}
      </div>
      {actions && <div className="no-print flex flex-wrap gap-3">{actions}</div>}
    </div>
  );
}
