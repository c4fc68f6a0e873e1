import type { PageHooks } from "@/components/report/page-hooks";
import { ReportContents } from "@/components/report/report-contents";
import { ReportPartView } from "@/components/report/report-part-view";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { reportTree } from "@/lib/domain/report/report-tree";
import { reportView } from "@/messages/report";

type Props = { readonly report: ReportDocument } & Omit<PageHooks, "figures" | "beside">;

/**
 * The social-model report as a page: a writer over its tree, with what people do on a page. One screen leads; then the contents, which
 * stand beside the text where there is room, and the rest, folded under what it comes to.
 */
export function ReportView({ report, ...given }: Props) {
  const { parts } = reportTree(report);
  const hooks = { ...given, figures: new Map(figuresOf(report).map((each) => [each.id, each])) };
  const led = parts.findIndex(({ anchor }) => anchor === "summary") + 1;
  const shown = (some: typeof parts) =>
    some.map((part) => <ReportPartView key={part.anchor} part={part} hooks={hooks} />);
  return (
    <div id="report" className="report" data-rest-at={given.restAt}>
      {given.restAt && (
        <p className="not-all-there">
          {reportView.notAllThere} <a href={given.restAt}>{reportView.whole}</a>
        </p>
      )}
      <div className="report-lead">{shown(parts.slice(0, led))}</div>
      <ReportContents parts={parts} />
      <div className="min-w-0">
        {shown(parts.slice(led))}
        <p className="no-print mt-6 text-sm">
          <a href="#report">{reportView.backToTop}</a>
        </p>
      </div>
    </div>
  );
}
