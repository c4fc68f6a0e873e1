import type { ReactNode } from "react";

type Props = {
  /** Becomes the anchor `#id`. */
  readonly id: string;
  readonly title: string;
  /** How it stands, in a sentence, beside the title. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the page that is read before submitting: its title over a strong line, what it comes to beside it. */
export function CheckPart({ id, title, note, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="not-first:mt-7">
      <div className="flex flex-wrap items-baseline gap-x-3 border-b-2 border-ink pb-1">
        <h2 id={`${id}-title`} className="text-lg">
          {title}
        </h2>
        {note && <div className="text-sm text-quiet">{note}</div>}
      </div>
      {children}
    </section>
  );
}
