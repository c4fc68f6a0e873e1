import Link from "next/link";
import type { ReactNode } from "react";
import { DrawingView } from "@/components/figures/drawing-view";
import { ColumnHeads } from "@/components/ui/column-heads";
import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import type { LinkTarget } from "@/lib/domain/figures/drawing";
import type { PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import type { SumsFigure } from "@/lib/domain/portfolio/figures/sums";
import { paths } from "@/lib/paths";
import { portfolioFigures as words } from "@/messages/portfolio";

type Props = {
  readonly figure: PortfolioFigure | SumsFigure;
  /** Where the projects of a facet are shown alone. */
  readonly narrow: (facet: string) => string;
  /** Of its title: the one under the heading it stands below. */
  readonly heading: "h2" | "h3";
  /** What stands between the note and the drawing. */
  readonly children?: ReactNode;
};

/** A figure over many projects: what it shows, how it is counted, its drawing, and the same as a table. */
export function PortfolioFigureView({ figure, narrow, heading: Title, children }: Props) {
  const { id, title, note, drawings, columns, rows } = figure;
  const href = (target: LinkTarget) => narrow(target.type === "group" ? target.id : "");
  return (
    <section className="min-w-0 border-t border-line py-6 xl:grid xl:grid-cols-[18rem_minmax(0,1fr)] xl:gap-x-10 2xl:block">
      <figure aria-labelledby={`figure-${id}`} className="contents">
        <div>
          <Title id={`figure-${id}`} dir="auto" className="max-w-measure font-serif text-xl font-normal">
            {title}
          </Title>
          <p className="mt-1 mb-4 max-w-measure text-sm text-quiet">{note}</p>
          {children}
        </div>
        <div className="min-w-0">
          {drawings.map((drawing) => (
            <DrawingView key={drawing.name} drawing={drawing} label={title} href={href} />
          ))}
        </div>
      </figure>
      <Disclosure
        className="mt-3 xl:col-start-2"
        summary={
          <>
            {words.asTable}
            <span className="sr-only">: {title}</span>
          </>
        }
      >
        <Table caption={title} captionHidden>
          <ColumnHeads columns={columns} />
          <tbody>
            {rows.map(({ cells: [name, ...cells], facet, project }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are never reordered, and two may read the same
              <tr key={index}>
                <th scope="row" dir="auto">
                  <RowName href={facet ? narrow(facet) : project && paths.assessment(project)}>
                    {name}
                  </RowName>
                </th>
                {cells.map((cell, at) => (
                  <td key={columns[at + 1]} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Disclosure>
    </section>
  );
}

/** What a row is of, leading to it where anything does. */
function RowName({ href, children }: { readonly href: string | undefined; readonly children: ReactNode }) {
  if (!href) return children;
  return (
    <Link href={href} prefetch={false} className="link">
      {children}
    </Link>
  );
}
