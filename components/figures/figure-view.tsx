import { DrawingView } from "@/components/figures/drawing-view";
import { FigureTable } from "@/components/figures/figure-table";
import { GatheredGroups } from "@/components/figures/gathered-groups";
import { Disclosure } from "@/components/ui/disclosure";
import type { LinkTarget } from "@/lib/domain/figures/drawing";
import type { Figure, FigureId } from "@/lib/domain/figures/figure";
import { FIGURE_FORMATS, type FigureFormat } from "@/lib/domain/report/report-formats";
import { figureDownloads, figureView } from "@/messages/figures";

type Props = {
  readonly figure: Figure;
  /** Where a node of the drawing leads to. */
  readonly href: (target: LinkTarget) => string;
  /** Where the figure is to be had as a file; no links where left out. */
  readonly download?: ((figure: FigureId, format: FigureFormat) => string) | undefined;
  /** Tells two of one kind on a page apart: in their anchors, and by name to a screen reader. */
  readonly within?: { readonly key: string; readonly name: string };
};

/** A figure of a report: what it shows in a sentence, its drawings with their units, and the same as a table. */
export function FigureView({ figure, href, download, within }: Props) {
  const { id, title, units, sentence, table, drawings, gathered } = figure;
  const anchor = within ? `figure-${id}-${within.key}` : `figure-${id}`;
  const called = within ? figureView.part(title, within.name) : title;
  return (
    <div>
      <figure id={anchor} aria-labelledby={`${anchor}-title`}>
        <h3 id={`${anchor}-title`} className="text-lg">
          {title}
        </h3>
        <p className="mt-1 mb-4 max-w-measure font-serif">{sentence}</p>
        <div className="space-y-6">
          {drawings.map((drawing) => (
            <DrawingView
              key={drawing.name}
              drawing={drawing}
              label={drawing.name ? figureView.part(called, drawing.name) : called}
              href={href}
            />
          ))}
        </div>
        <figcaption className="mt-2 max-w-measure text-sm text-quiet">{units}</figcaption>
      </figure>
      {gathered && <GatheredGroups groups={gathered} href={href} within={within?.key} />}
      <Disclosure className="mt-3" summary={figureView.asTable(title)}>
        <FigureTable caption={called} table={table} />
      </Disclosure>
      {download && drawings.length > 0 && (
        <p className="no-print mt-2 flex flex-wrap gap-x-4 text-sm">
          {FIGURE_FORMATS.map((format) => (
            <a key={format} href={download(id, format)} className="link inline-block min-h-6" download>
              {figureDownloads[format]}
              <span className="sr-only">{figureDownloads.of(title)}</span>
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
