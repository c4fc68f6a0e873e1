import type { ReportPart } from "@/lib/domain/report/report-tree";
import { reportContents } from "@/messages/report";

/** Contents of the report, as links. */
export function ReportContents({ parts }: { readonly parts: readonly ReportPart[] }) {
  return (
    <nav aria-label={reportContents.label} className="mb-8">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {parts.map(({ anchor, title }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} className="link inline-block min-h-6">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
