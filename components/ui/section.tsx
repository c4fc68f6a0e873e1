import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type Props = {
  /** Becomes the anchor `#id` and labels the section. */
  readonly id: string;
  readonly title: ReactNode;
  /** A sentence under the title, in the margin on wide screens. */
  readonly note?: ReactNode;
  /** A count or link beside the title. */
  readonly aside?: ReactNode;
  /** Heading above instead of in the margin: for wide tables. */
  readonly wide?: boolean;
  /** Less room around it: where many parts are worked through on one page. */
  readonly dense?: boolean;
  readonly children: ReactNode;
};

/** A part of a page: a hairline, its `h2` in the margin on wide screens, its content beside it; above where a column stands beside all of it (`data-beside`). */
export function Section({ id, title, note, aside, wide = false, dense = false, children }: Props) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={classNames(
        "grid gap-x-10 border-t print:block",
        dense ? "gap-y-1.5 py-4" : "gap-y-3 py-7",
        !wide && "lg:grid-cols-[15rem_minmax(0,1fr)] xl:in-data-beside:grid-cols-[minmax(0,1fr)]",
      )}
    >
      <div>
        <h2 id={`${id}-title`} className="text-xl">
          {title}
          {aside && <span className="ms-2 font-sans text-sm text-faint">{aside}</span>}
        </h2>
        {note && <div className="mt-1.5 max-w-measure text-sm text-quiet">{note}</div>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
