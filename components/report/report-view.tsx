import type { PageHooks } from "@/components/report/page-hooks";
import { ReportContents } from "@/components/report/report-contents";
import { ReportPartView } from "@/components/report/report-part-view";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { reportTree } from "@/lib/domain/report/report-tree";
import { reportView } from "@/messages/report";

type Props = { readonly report: ReportDocument } & Omit<PageHooks, "figures" | "beside">;

/**
 * The social-model report as a page: a writer over its tree, with what people do on a page. Contents stand beside it where there is
 * room; one screen leads, the rest is folded under what it comes to.
 */
export function ReportView({ report, ...given }: Props) {
  const { parts } = reportTree(report);
  const hooks = { ...given, figures: new Map(figuresOf(report).map((each) => [each.id, each])) };
  return (
    <div id="report" className="report">
      <ReportContents parts={parts} />
      <div className="min-w-0">
        {parts.map((part) => (
          <ReportPartView key={part.anchor} part={part} hooks={hooks} />
        ))}
        <p className="no-print mt-6 text-sm">
          <a href="#report">{reportView.backToTop}</a>
        </p>
      </div>
    </div>
  );
}
