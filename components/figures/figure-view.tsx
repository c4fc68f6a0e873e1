import { DrawingView } from "@/components/figures/drawing-view";
import { FigureTable } from "@/components/figures/figure-table";
import { GatheredGroups } from "@/components/figures/gathered-groups";
import { Disclosure } from "@/components/ui/disclosure";
import type { LinkTarget } from "@/lib/domain/figures/drawing";
import type { Figure } from "@/lib/domain/figures/figure";
import { figureView } from "@/messages/figures";

type Props = {
  readonly figure: Figure;
  /** Where a node of the drawing leads to. */
  readonly href: (target: LinkTarget) => string;
};

/** A figure of a report: what it shows in a sentence, its drawings with their units, and the same as a table. */
export function FigureView({ figure, href }: Props) {
  const { id, title, units, sentence, table, drawings, gathered } = figure;
  return (
    <figure id={`figure-${id}`} aria-labelledby={`figure-${id}-title`}>
      <h3 id={`figure-${id}-title`} className="text-lg">
        {title}
      </h3>
      <p className="mt-1 mb-4 max-w-measure font-serif">{sentence}</p>
      <div className="space-y-6">
        {drawings.map((drawing) => (
          <DrawingView
            key={drawing.name}
            drawing={drawing}
            label={drawing.name ? figureView.part(title, drawing.name) : title}
            href={href}
          />
        ))}
      </div>
      <figcaption className="mt-2 max-w-measure text-sm text-quiet">{units}</figcaption>
      {gathered && <GatheredGroups groups={gathered} href={href} />}
      <Disclosure className="mt-3" summary={figureView.asTable}>
        <FigureTable caption={title} table={table} />
      </Disclosure>
    </figure>
  );
}
