import Link from "next/link";
import { StateBadge } from "@/components/assessment/state-badge";
import { SortLink } from "@/components/portfolio/sort-link";
import { Button } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import type { PortfolioRow } from "@/lib/domain/portfolio/portfolio-row";
import { monthsInWords, signed } from "@/lib/domain/report/parts/axes";
import { scrutinyLabel } from "@/lib/domain/report/parts/summary";
import { paths } from "@/lib/paths";
import { portfolioTable } from "@/messages/portfolio";

type Asked = Readonly<Partial<Record<string, string>>>;
type Props = { readonly rows: readonly PortfolioRow[]; readonly asked: Asked; readonly next: string | null };

/** The portfolio as one form: tick two to six and compare. Works without JavaScript. */
export function PortfolioTable({ rows, asked, next }: Props) {
  const { after: _, ...kept } = asked;
  const onwards = new URLSearchParams(Object.entries({ ...kept, after: next ?? "" }) as [string, string][]);
  return (
    <form action="/portfolio/comparison" method="get">
      <Table caption={portfolioTable.caption} captionHidden>
        <thead>
          <tr>
            <th scope="col">{portfolioTable.compare}</th>
            <SortLink asked={asked} sort="title" first="asc">
              {portfolioTable.assessment}
            </SortLink>
            <th scope="col">{portfolioTable.state}</th>
            <SortLink asked={asked} sort="submitted" first="desc">
              {portfolioTable.submitted}
            </SortLink>
            <th scope="col">{portfolioTable.scrutiny}</th>
            <SortLink asked={asked} sort="shift" first="asc">
              {portfolioTable.timelineShift}
            </SortLink>
            <SortLink asked={asked} sort="effect" first="asc">
              {portfolioTable.effectOnSafety}
            </SortLink>
            <th scope="col">{portfolioTable.findings}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.revisionId}>
              <td>
                <label className="grid size-8 place-items-center">
                  <input type="checkbox" name="revision" value={row.revisionId} className="size-4.5" />
                  <span className="sr-only">{portfolioTable.compareNamed(row.title)}</span>
                </label>
              </td>
              <th scope="row" className="min-w-64">
                <Link
                  href={paths.revision(row.assessmentId, row.revisionNumber)}
                  prefetch={false}
                  className="link"
                >
                  {row.title}
                </Link>
                <span className="block font-normal text-quiet">
                  {row.authors.map((author) => author.name).join(", ")}; {row.team.name}{" "}
                  {row.example && <Tag>{portfolioTable.example}</Tag>}
                </span>
              </th>
              <td>
                <StateBadge state={row.state} />
              </td>
              <td>
                <Time value={row.submittedAt} as="short" />
              </td>
              <td>{scrutinyLabel(row.scrutiny)}</td>
              <td className="min-w-40">
                {row.shift ? (
                  <>
                    {monthsInWords(row.shift.p50)}
                    <span className="block text-quiet">
                      {portfolioTable.to(signed(row.shift.p10), signed(row.shift.p90))}
                    </span>
                  </>
                ) : (
                  "—"
                )}
              </td>
              <td>{row.effect === null ? "—" : signed(row.effect)}</td>
              <td className="min-w-32">{findingCounts(row)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="mt-6 flex flex-wrap items-center gap-6">
        <Button type="submit" kind="primary">
          {portfolioTable.compareTicked}
        </Button>
        {next && (
          <Link href={`${paths.portfolio()}?${onwards}`} prefetch={false} className="link">
            {portfolioTable.nextPage}
          </Link>
        )}
      </div>
    </form>
  );
}

function findingCounts(row: PortfolioRow): string {
  const counts = [
    [row.blocking, portfolioTable.blocking],
    [row.serious, portfolioTable.serious],
    [row.concern, portfolioTable.concern],
  ] as const;
  const words = counts.filter(([number]) => number > 0).map(([number, words]) => words(number));
  return words.length > 0 ? words.join(", ") : portfolioTable.noneAboveNote;
}
