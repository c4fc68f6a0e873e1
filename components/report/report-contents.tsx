import type { ReportPart } from "@/lib/domain/report/report-tree";
import { reportContents } from "@/messages/report";

/** Contents of the report, as links with how many stand there, and the box that searches it: beside the text where there is room. */
export function ReportContents({ parts }: { readonly parts: readonly ReportPart[] }) {
  return (
    <div className="report-contents no-print">
      <search data-report-search="">
        <input
          type="search"
          aria-label={reportContents.find}
          placeholder={reportContents.find}
          className="control"
        />
        <output />
      </search>
      <nav aria-label={reportContents.label}>
        <details>
          <summary>{reportContents.title}</summary>
          <ul>
            {parts.map(({ anchor, title, count }) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>
                  {title}
                  {count !== undefined && <span>{count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </nav>
    </div>
  );
}
