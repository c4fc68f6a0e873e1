import { partsLeftOut } from "@/lib/domain/report/parts/parts-left-out";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/** In the order of the page. The third says where the part stands in the document, if older documents lack it. */
const PARTS: readonly (readonly [
  anchor: string,
  title: string,
  part?: "whatWouldChange" | "factors" | "worldviews",
])[] = [
  ["summary", "In short"],
  ["scrutiny", "Scrutiny"],
  ["model", "Social model"],
  ["findings", "Findings"],
  ["strengths", "Strengths"],
  ["find-out", "What to find out first", "whatWouldChange"],
  ["axes", "Timelines and safety"],
  ["misuse", "Misuse"],
  ["factors", "Factors and loops", "factors"],
  ["terms", "Terms"],
  ["claims", "Claims"],
  ["assumptions", "Assumptions"],
  ["worldviews", "Worldviews", "worldviews"],
  ["open", "Open questions"],
  ["commitments", "Commitments"],
  ["forecasts", "Forecasts"],
  ["answers", "Answers"],
  ["method", "Method"],
];

/** Contents of the report, as links; parts that an older document lacks, or a light one leaves out, are not among them. */
export function ReportContents({ report }: { readonly report: ReportDocument }) {
  const leftOut: ReadonlySet<string> = partsLeftOut(report);
  const parts = PARTS.filter(
    ([anchor, , part]) => !leftOut.has(anchor) && (part === undefined || report[part] !== undefined),
  );
  return (
    <nav aria-label="Contents of the report" className="mb-8">
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
