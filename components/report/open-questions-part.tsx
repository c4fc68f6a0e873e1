import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { answerAnchor } from "@/lib/domain/report/anchors";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { openQuestionsPart } from "@/messages/report";

type Props = { readonly report: ReportDocument; readonly linkable: ReadonlySet<string> };

/** Every "don't know yet" with who finds out by when, and the rules that wait for answers. */
export function OpenQuestionsPart({ report, linkable }: Props) {
  const link = (path: string, label: string): ReactNode =>
    linkable.has(path) ? <a href={`#${answerAnchor(path)}`}>{label}</a> : label;
  return (
    <>
      {report.openQuestions.length === 0 ? (
        <p className="text-quiet">{openQuestionsPart.nothing}</p>
      ) : (
        <Table caption={openQuestionsPart.caption} captionHidden>
          <thead>
            <tr>
              <th scope="col">{openQuestionsPart.question}</th>
              <th scope="col">{openQuestionsPart.whoFindsOut}</th>
              <th scope="col">{openQuestionsPart.by}</th>
              <th scope="col">{openQuestionsPart.note}</th>
            </tr>
          </thead>
          <tbody>
            {report.openQuestions.map((row) => (
              <tr key={row.path}>
                <th scope="row">{link(row.path, row.label)}</th>
                <td>{row.who || openQuestionsPart.nobodyNamed}</td>
                <td>{row.by ? <Time value={row.by} as="short" /> : openQuestionsPart.noDate}</td>
                <td>{row.note || "—"}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {report.pending.length > 0 && (
        <Disclosure className="mt-5" summary={openQuestionsPart.waitingRules(report.pending.length)}>
          <ul className="space-y-2 text-sm">
            {report.pending.map((rule) => (
              <li key={rule.ruleId}>
                <span className="font-semibold">{rule.title}</span>
                <span className="block text-quiet">
                  {openQuestionsPart.waitsFor(rule.missing.map((item) => item.label).join("; "))}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
