import { ExcerptsView } from "@/components/report/excerpts-view";
import { inOrder } from "@/components/report/in-order";
import { InlinesView } from "@/components/report/inlines-view";
import type { PageHooks } from "@/components/report/page-hooks";
import { ColumnHeads } from "@/components/ui/column-heads";
import { DescriptionList } from "@/components/ui/description-list";
import { Table } from "@/components/ui/table";
import type { Cell, Row, TableBlock } from "@/lib/domain/report/blocks/block";
import { plainText } from "@/lib/domain/report/blocks/plain-text";
import { filledColumns } from "@/lib/domain/report/typst/column-widths";

type Props = { readonly table: TableBlock; readonly isNamedAbove?: boolean; readonly hooks: PageHooks };

/** Of a cell, in characters: a column with a longer one is kept from becoming a stripe. */
const SHORT = 48;

/** A table of the report: columns that nobody filled in are left out; rows of long texts are cards. */
export function TableView({ table, isNamedAbove = table.isNamedAbove === true, hooks }: Props) {
  if (table.rows.length === 0) return <p className="text-quiet">{table.empty}</p>;
  if (table.asCards) return <Cards table={table} hooks={hooks} />;
  const { columns, rows } = filledColumns(
    table.columns,
    table.rows.map(({ cells }) => cells),
  );
  const widths = columns.map((_, at) =>
    rows.some((cells) => plainText(cells[at] ?? []).length > SHORT) ? "min-w-56" : undefined,
  );
  const isLong = columns.length > 2 && widths.some((width) => width !== undefined);
  return (
    <Table caption={table.caption} captionHidden={isNamedAbove} className={isLong ? "stacked" : ""}>
      <ColumnHeads columns={columns} />
      <tbody>
        {inOrder(rows, (cells, index) => (
          <tr className={rowWeight(table.rows[index])}>
            {inOrder(cells, (cell, at) =>
              at === 0 && table.isNamed ? (
                <th scope="row" className={widths[at]}>
                  <CellView cell={cell} hooks={hooks} />
                </th>
              ) : (
                <td className={widths[at]} data-of={isLong ? columns[at] : undefined}>
                  <CellView cell={cell} hooks={hooks} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Rows of a decision table that hold stand out in words and weight. */
function rowWeight(row: Row | undefined): string | undefined {
  if (row?.isMet === undefined) return undefined;
  return row.isMet ? "font-semibold" : "text-quiet";
}

function CellView({ cell, hooks }: { readonly cell: Cell; readonly hooks: PageHooks }) {
  return cell.length === 0 ? "—" : <InlinesView inlines={cell} hooks={hooks} />;
}

/** Each row under the name it has and its state, then what else is said of it. */
function Cards({ table: { columns, rows }, hooks }: Pick<Props, "table" | "hooks">) {
  const isState = (cell: Cell | undefined) => cell?.[0]?.type === "chip";
  return (
    <div className="space-y-7">
      {inOrder(rows, ({ cells: [name = [], ...cells], below = [] }) => (
        <div>
          <h3 className="flex flex-wrap items-baseline gap-x-3 text-lg">
            <InlinesView inlines={name} hooks={hooks} />
            <span className="font-sans text-sm">
              <InlinesView inlines={cells.filter(isState).flat()} hooks={hooks} />
            </span>
          </h3>
          {cells.some((cell) => cell.length > 0 && !isState(cell)) && (
            <DescriptionList
              items={cells.flatMap((cell, at) =>
                isState(cell)
                  ? []
                  : [{ term: columns[at + 1], value: <CellView cell={cell} hooks={hooks} /> }],
              )}
            />
          )}
          {inOrder(below, (excerpts) => (
            <ExcerptsView uses={excerpts.uses} answersAt={hooks.answersAt} />
          ))}
        </div>
      ))}
    </div>
  );
}
