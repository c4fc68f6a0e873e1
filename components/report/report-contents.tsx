import { PART_TITLES, type PartAnchor } from "@/lib/domain/report/part-titles";
import { partsLeftOut } from "@/lib/domain/report/parts/parts-left-out";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { reportContents } from "@/messages/report";

/** Where a part stands in the document, if not every document has it. */
const STANDS_IN: {
  readonly [anchor in PartAnchor]?: "redaction" | "whatWouldChange" | "factors" | "worldviews";
} = {
  "left-out": "redaction",
  "find-out": "whatWouldChange",
  factors: "factors",
  worldviews: "worldviews",
};

/** On the page the decision asked for stands in the summary, and the review record on a page of its own. */
const WITHOUT_SECTION: ReadonlySet<string> = new Set<PartAnchor>(["decision-asked-for", "review"]);

/** Contents of the report, as links; parts that the document lacks, or a light one leaves out, are not among them. */
export function ReportContents({ report }: { readonly report: ReportDocument }) {
  const leftOut: ReadonlySet<string> = partsLeftOut(report);
  const parts = (Object.keys(PART_TITLES) as PartAnchor[]).filter((anchor) => {
    const part = STANDS_IN[anchor];
    return !WITHOUT_SECTION.has(anchor) && !leftOut.has(anchor) && (!part || report[part] !== undefined);
  });
  return (
    <nav aria-label={reportContents.label} className="mb-8">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {parts.map((anchor) => (
          <li key={anchor}>
            <a href={`#${anchor}`} className="link inline-block min-h-6">
              {PART_TITLES[anchor]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
