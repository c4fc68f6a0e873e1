import { Tabs } from "@/components/ui/tabs";
import { paths } from "@/lib/paths";
import { portfolioTabs as words } from "@/messages/portfolio";

/** The views of the portfolio, each with its address. */
export function PortfolioTabs({ current }: { readonly current: string }) {
  return (
    <div className="no-print mb-6">
      <Tabs
        label={words.label}
        current={current}
        tabs={[
          { href: paths.portfolio(), label: words.table },
          { href: paths.portfolioFigures(), label: words.figures },
          { href: paths.portfolioFindings(), label: words.findings },
          { href: paths.portfolioChange(), label: words.change },
          { href: paths.triage(), label: words.triage },
          { href: paths.boardReport(), label: words.board },
        ]}
      />
    </div>
  );
}
