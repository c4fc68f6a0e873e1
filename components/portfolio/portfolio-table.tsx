import Link from "next/link";
import { Fragment } from "react";
import { stateInWords } from "@/components/assessment/state-badge";
import { scaleOf } from "@/components/portfolio/interval";
import { PortfolioCell, type Scales } from "@/components/portfolio/portfolio-cell";
import { TICKED } from "@/components/portfolio/portfolio-ticked";
import {
  type PortfolioViewState,
  viewAddress,
  viewFields,
} from "@/components/portfolio/portfolio-view-state";
import { SortLink } from "@/components/portfolio/sort-link";
import { TickedCount } from "@/components/portfolio/ticked-count";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import type { PortfolioColumn, PortfolioGroup, PortfolioRow } from "@/lib/domain/portfolio/portfolio-columns";
import { isPortfolioSort } from "@/lib/domain/portfolio/portfolio-sorts";
import { TABLE_FORMATS } from "@/lib/domain/tables/table-file";
import { paths } from "@/lib/paths";
import { portfolioDownloads, portfolioTable as words } from "@/messages/portfolio";

type Props = {
  readonly rows: readonly PortfolioRow[];
  readonly state: PortfolioViewState;
  readonly next: string | null;
  readonly previous: string | null;
};

/**
 * The portfolio as one form: ticks go with it to other pages and to the comparison, so they outlive paging and Back. Works without
 * JavaScript.
 */
export function PortfolioTable({ rows, state, next, previous }: Props) {
  const here = new Set(rows.map(({ revisionId }) => revisionId));
  const elsewhere = state.ticked.filter((revision) => !here.has(revision));
  const shifts = rows.flatMap(({ shift, judged }) => [shift, ...(judged?.shift ?? [])]);
  const scales = { shift: scaleOf(shifts), effect: [-3, 3] } as const;
  return (
    <form action={paths.portfolio()} method="get">
      {viewFields({ ...state, ticked: elsewhere }).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <Table
        caption={words.caption}
        captionHidden
        className={classNames("stacked", state.columns.length > MANY_COLUMNS && "spread")}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{words.tick}</span>
            </th>
            <SortLink state={state} sort="title">
              {words.assessment}
            </SortLink>
            {state.columns.map((column) =>
              isPortfolioSort(column) ? (
                <SortLink key={column} state={state} sort={column}>
                  {words.columns[column]}
                </SortLink>
              ) : (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {grouped(rows, state.group).map(([heading, members]) => (
            <Fragment key={heading}>
              {state.group && (
                <tr>
                  <th scope="rowgroup" colSpan={state.columns.length + 2} className="font-serif text-lg">
                    {heading}{" "}
                    <span className="font-sans text-sm font-normal text-quiet">
                      {words.onThisPage(members.length)}
                    </span>
                  </th>
                </tr>
              )}
              {members.map((row) => (
                <Row key={row.revisionId} row={row} state={state} scales={scales} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </Table>
      {/* On a phone it would hide what there is to tick. */}
      <div className="bottom-0 mt-4 flex flex-wrap items-center gap-3 border-t bg-paper py-3 md:sticky [form:has(input:checked)_&]:sticky">
        <TickedCount key={state.ticked.join(" ")} atFirst={state.ticked.length} />
        <Button type="submit" kind="primary" small formAction={paths.comparison([])}>
          {words.compareTicked}
        </Button>
        <Button type="submit" small formAction={paths.portfolioFindings()}>
          {words.withoutTicked}
        </Button>
        <span className="flex flex-wrap items-center gap-2 text-sm">
          {words.exportTicked}
          {TABLE_FORMATS.map((format) => (
            <Button
              key={format}
              type="submit"
              small
              formAction={paths.portfolioExport()}
              name="ticked"
              value={format}
            >
              {portfolioDownloads.formats[format]}
            </Button>
          ))}
        </span>
        {state.ticked.length === COUNT_LIMITS.ticked && (
          <span className="text-sm text-quiet">{words.mostTicked(COUNT_LIMITS.ticked)}</span>
        )}
        {elsewhere.length > 0 && (
          <span className="text-sm text-quiet">
            {words.elsewhere(elsewhere.length)}{" "}
            <Link href={viewAddress({ ...state, ticked: [] })} prefetch={false} className="link">
              {words.untick}
            </Link>
          </span>
        )}
        <span className="ms-auto flex gap-3">
          {previous && (
            <Button type="submit" small name="before" value={previous}>
              {words.previousPage}
            </Button>
          )}
          {next && (
            <Button type="submit" small name="after" value={next}>
              {words.nextPage}
            </Button>
          )}
        </span>
      </div>
    </form>
  );
}

/** Columns of sentences: narrow ones would make a row a screen high. */
const WORDY: ReadonlySet<PortfolioColumn> = new Set([
  "kind",
  "recipients",
  "impliedChannels",
  "factors",
  "senses",
  "patterns",
]);
/** Columns of a few words, the longest of which is not broken. */
const PHRASES: ReadonlySet<PortfolioColumn> = new Set(["team", "round", "state", "impliedShift"]);
const leastWidth = (column: PortfolioColumn) =>
  WORDY.has(column) ? "md:min-w-64" : PHRASES.has(column) ? "md:min-w-36" : "md:min-w-28";
/** More than stand beside each other in the page's width. */
const MANY_COLUMNS = 8;

type RowProps = { readonly row: PortfolioRow; readonly state: PortfolioViewState; readonly scales: Scales };

function Row({ row, state, scales }: RowProps) {
  return (
    <tr>
      <td className="max-md:float-end">
        <label className="grid size-8 place-items-center">
          <input
            type="checkbox"
            name={TICKED}
            value={row.revisionId}
            defaultChecked={state.ticked.includes(row.revisionId)}
            className="size-4.5"
          />
          <span className="sr-only">{words.compareNamed(row.title)}</span>
        </label>
      </td>
      <th scope="row" className="md:min-w-56">
        <Link
          href={paths.revision(row.assessmentId, row.revisionNumber)}
          prefetch={false}
          dir="auto"
          className="link wrap-anywhere"
        >
          {row.title}
        </Link>{" "}
        {row.example && <Tag>{words.example}</Tag>}
      </th>
      {state.columns.map((column) => (
        <td
          key={column}
          data-of={words.columns[column]}
          className={classNames("wrap-anywhere", leastWidth(column))}
        >
          <PortfolioCell row={row} column={column} scales={scales} />
        </td>
      ))}
    </tr>
  );
}

/** Rows together with those that say the same, in the order in which each first comes. */
function grouped(
  rows: readonly PortfolioRow[],
  group: PortfolioGroup | null,
): readonly (readonly [string, readonly PortfolioRow[]])[] {
  if (!group) return [["", rows]];
  const heading = (row: PortfolioRow) => {
    if (group === "team") return row.team.name;
    if (group === "round") return row.round ?? words.noRound;
    if (group === "handling") return words.handling[row.handling];
    return group === "state" ? stateInWords(row.state) : FILTER_LABELS.scrutiny(row.scrutiny);
  };
  const groups = new Map<string, PortfolioRow[]>();
  for (const row of rows) groups.set(heading(row), [...(groups.get(heading(row)) ?? []), row]);
  return [...groups];
}
