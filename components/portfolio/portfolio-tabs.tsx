"use client";

import { Tabs } from "@/components/ui/tabs";
import { useViewer } from "@/components/viewer/viewer-context";
import { paths } from "@/lib/paths";
import { portfolioTabs as words } from "@/messages/portfolio";

/** The views of the portfolio, each with its address; triage for whom it is open to. */
export function PortfolioTabs({ current }: { readonly current: string }) {
  const { mayTriage } = useViewer();
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
          ...(mayTriage ? [{ href: paths.triage(), label: words.triage }] : []),
          { href: paths.boardReport(), label: words.board },
        ]}
      />
    </div>
  );
}
