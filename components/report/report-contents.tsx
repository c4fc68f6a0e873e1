import { partsLeftOut } from "@/lib/domain/report/parts/parts-left-out";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { reportContents } from "@/messages/report";

/** In the order of the page. The third says where the part stands in the document, if not every document has it. */
const PARTS: readonly (readonly [
  anchor: string,
  title: string,
  part?: "redaction" | "whatWouldChange" | "factors" | "worldviews",
])[] = [
  ["left-out", reportContents.leftOut, "redaction"],
  ["summary", reportContents.inShort],
  ["scrutiny", reportContents.scrutiny],
  ["model", reportContents.socialModel],
  ["findings", reportContents.findings],
  ["strengths", reportContents.strengths],
  ["find-out", reportContents.findOutFirst, "whatWouldChange"],
  ["axes", reportContents.timelinesAndSafety],
  ["misuse", reportContents.misuse],
  ["factors", reportContents.factorsAndLoops, "factors"],
  ["terms", reportContents.terms],
  ["claims", reportContents.claims],
  ["assumptions", reportContents.assumptions],
  ["worldviews", reportContents.worldviews, "worldviews"],
  ["open", reportContents.openQuestions],
  ["commitments", reportContents.commitments],
  ["forecasts", reportContents.forecasts],
  ["method", reportContents.method],
  ["answers", reportContents.answers],
];

/** Contents of the report, as links; parts that the document lacks, or a light one leaves out, are not among them. */
export function ReportContents({ report }: { readonly report: ReportDocument }) {
  const leftOut: ReadonlySet<string> = partsLeftOut(report);
  const parts = PARTS.filter(
    ([anchor, , part]) => !leftOut.has(anchor) && (part === undefined || report[part] !== undefined),
  );
  return (
    <nav aria-label={reportContents.label} className="mb-8">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {parts.map(([anchor, title]) => (
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
