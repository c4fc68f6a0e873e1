import { TitleColumns } from "@/components/portfolio/title-columns";
import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import type { AnswerCell, ComparedSection } from "@/lib/domain/portfolio/compare";
import { answerComparison } from "@/messages/portfolio";

type Props = { readonly sections: readonly ComparedSection[]; readonly titles: readonly string[] };

/** Answers side by side, a table a section; lists show their records, each with its fields on request. */
export function AnswerComparison({ sections, titles }: Props) {
  return (
    <div className="space-y-10">
      {sections.map((section) => (
        <div key={section.id}>
          <h3 id={`compare-${section.id}`} className="mb-2 text-lg">
            {section.title}
          </h3>
          <Table caption={answerComparison.answersOn(section.title.toLowerCase())} captionHidden>
            <TitleColumns first={answerComparison.question} titles={titles} />
            <tbody>
              {section.rows.map((row) => (
                <tr key={row.question} className={row.differs ? undefined : "text-quiet"}>
                  <th scope="row" className="min-w-52">
                    {row.label}
                    {!row.differs && <span className="block font-normal">{answerComparison.theSame}</span>}
                  </th>
                  {row.cells.map((cell, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns are fixed
                    <td key={index} className="min-w-64">
                      <Cell cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      ))}
    </div>
  );
}

function Cell({ cell }: { readonly cell: AnswerCell }) {
  if (cell.text === "" && cell.records.length === 0) return <span className="text-faint">—</span>;
  return (
    <>
      {cell.text !== "" && cell.records.length === 0 && (
        <p dir="auto" className="whitespace-pre-line">
          {cell.text}
        </p>
      )}
      {cell.records.length > 0 && (
        <ul className="space-y-1">
          {cell.records.map((record, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: records of a frozen revision; names may repeat
            <li key={index}>
              {record.fields.length === 0 ? (
                record.name
              ) : (
                <Disclosure summary={record.name}>
                  <dl>
                    {record.fields.map((field) => (
                      <div key={field.label} className="py-1">
                        <dt className="text-xs font-semibold text-faint">{field.label}</dt>
                        <dd dir="auto" className="whitespace-pre-line">
                          {field.text}
                        </dd>
                      </div>
                    ))}
                  </dl>
                </Disclosure>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
