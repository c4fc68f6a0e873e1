import type { ReactNode } from "react";

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
};

/** The opening of a page. */
export function PageHeader({ title, kicker, lede, actions, meta }: Props) {
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4 md:mb-10">
      <div className="min-w-0 max-w-measure">
        {kicker && <div className="kicker mb-1.5">{kicker}</div>}
        <h1 dir="auto" className="text-2xl font-normal tracking-[-0.01em] text-ink md:text-3xl">
          {title}
        </h1>
        {lede && <p className="mt-3 font-serif text-lg text-quiet">{lede}</p>}
        {meta && (
          <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-quiet">{meta}</div>
        )}
      </div>
      {actions && <div className="no-print flex flex-wrap gap-3">{actions}</div>}
    </div>
  );
}
