import Link from "next/link";
import { Fragment } from "react";
import { evenColumns, TitleColumns } from "@/components/portfolio/title-columns";
import { Table } from "@/components/ui/table";
import type { AnswerCell, AnswerRow } from "@/lib/domain/portfolio/compare";
import { answerComparison as words } from "@/messages/comparison";

type Props = {
  readonly caption: string;
  readonly rows: readonly AnswerRow[];
  readonly titles: readonly string[];
  /** Where a row's section is given in full; none where it is. */
  readonly inFull: ((row: AnswerRow) => string) | null;
};

/** Of every cell and every field of every record, said once: a comparison in full has hundreds, and each is sent twice. */
const CELLS =
  "[&_td]:min-w-30 sm:[&_td]:min-w-52 [&_td]:wrap-anywhere [&_dd]:pb-1 [&_dd]:whitespace-pre-line [&_dl]:mb-2 [&_dl]:border-s [&_dl]:ps-3 [&_dt]:pt-1 [&_dt]:text-xs [&_dt]:font-semibold [&_dt]:text-faint";

/** Answers side by side, a row a question, with how many findings rest on it. */
export function AnswerComparison({ caption, rows, titles, inFull }: Props) {
  return (
    <Table caption={caption} captionHidden className={evenColumns(titles.length)}>
      <TitleColumns first={words.question} titles={titles} />
      <tbody className={CELLS}>
        {rows.map((row) => (
          <tr
            key={row.question}
            id={`compare-${row.question}`}
            className={row.differs ? undefined : "text-quiet"}
          >
            <th scope="row" className="min-w-24 wrap-anywhere sm:min-w-52">
              {inFull ? (
                <Link href={inFull(row)} prefetch={false} className="link">
                  {row.label}
                </Link>
              ) : (
                row.label
              )}
              {(row.findings > 0 || !row.differs) && (
                <span className="block font-normal text-quiet">
                  {row.differs ? words.rests(row.findings) : words.theSame}
                </span>
              )}
            </th>
            {row.cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are fixed
              <td key={index}>
                <Cell cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cell({ cell }: { readonly cell: AnswerCell }) {
  if (cell.records.length === 0) {
    if (cell.text === "") return <span className="text-faint">—</span>;
    return (
      <p dir="auto" className="whitespace-pre-line">
        {cell.text}
      </p>
    );
  }
  return (
    <ul className="space-y-1">
      {cell.records.map((record, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: records of a frozen revision; names may repeat
        <li key={index} dir="auto">
          {record.name}
          {record.fields.length > 0 && (
            <dl>
              {record.fields.map((field, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <Fragment key={at}>
                  <dt>{field.label}</dt>
                  <dd dir="auto">{field.text}</dd>
                </Fragment>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}
