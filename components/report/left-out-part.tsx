import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import { leftOutCaption, leftOutInShort, RULES_LEFT_OUT } from "@/lib/domain/report/redaction/left-out-words";
import type { RedactionNote } from "@/lib/domain/report/report-document";
import { leftOutPart as words } from "@/messages/report";

/** What a redacted copy leaves out and why; never what it said. */
export function LeftOutPart({ redaction }: { readonly redaction: RedactionNote }) {
  const { table, leftOut, rules = [] } = redaction;
  return (
    <>
      <p className="mb-5 max-w-measure font-serif">{leftOutInShort(redaction)}</p>
      <Table caption={leftOutCaption(redaction)}>
        <thead>
          <tr>
            <th scope="col">{words.content}</th>
            <th scope="col">{words.inThisCopy}</th>
          </tr>
        </thead>
        <tbody>
          {table.map((row) => (
            <tr key={row.what}>
              <td>{row.what}</td>
              <td className="whitespace-nowrap">{row.leftOut ? words.leftOut : words.stays}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {leftOut.length > 0 && (
        <Disclosure className="mt-5" summary={words.each}>
          <Table
            caption={words.answersLeftOut}
            captionHidden
            className="[&_td:is(:first-child,:last-child)]:min-w-48"
          >
            <thead>
              <tr>
                <th scope="col">{words.question}</th>
                <th scope="col">{words.part}</th>
                <th scope="col">{words.chosen}</th>
                <th scope="col">{words.why}</th>
              </tr>
            </thead>
            <tbody>
              {leftOut.map((row) => (
                <tr key={`${row.label} ${row.part} ${row.why}`}>
                  <td>{row.label}</td>
                  <td>{row.part}</td>
                  <td>{row.count ?? "—"}</td>
                  <td>{row.why}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Disclosure>
      )}
      {rules.length > 0 && (
        <Disclosure className="mt-3" summary={words.rules(rules.length)}>
          <p className="max-w-measure text-sm text-quiet">{RULES_LEFT_OUT}:</p>
          <ul className="mt-2 max-w-measure list-disc space-y-1 ps-5 text-sm">
            {rules.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
