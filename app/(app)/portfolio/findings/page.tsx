import type { Metadata } from "next";
import { PortfolioFindings } from "@/components/portfolio/portfolio-findings";
import { PortfolioTabs } from "@/components/portfolio/portfolio-tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { allValues, type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { listPortfolioFindings } from "@/lib/use-cases/list-portfolio-findings";
import { portfolioFindingsPage as words } from "@/messages/pages";

export const metadata: Metadata = { title: words.title };

export default async function PortfolioFindingsPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const params = await searchParams;
  const asked = (name: string) => [...allValues(params, name)];
  const view = unwrap(
    await listPortfolioFindings(await requireSession(), {
      without: asked("without"),
      revision: asked("revision"),
      add: asked("add"),
      supposed: asked("supposed"),
      ...singleValues(params, ["correlation", "find"]),
    }),
  );
  return (
    <>
      <PortfolioTabs current={paths.portfolioFindings()} />
      <PageHeader isCompact title={words.title} lede={words.lede} />
      {view.projects.length < 2 ? (
        <EmptyState title={words.tooFew}>
          <p>{words.tooFewNote}</p>
        </EmptyState>
      ) : (
        <PortfolioFindings
          view={view}
          asked={singleValues(params, ["finding", "from", "rule", "after"])}
          addressOf={(of) => {
            const kept = [
              ...["without", "revision", "add", "correlation"].flatMap((name) =>
                asked(name).map((value) => [name, value]),
              ),
              ...view.supposed.map((key) => ["supposed", key]),
            ];
            return `${paths.portfolioFindings()}?${new URLSearchParams([...kept, ...Object.entries(of)])}`;
          }}
        />
      )}
    </>
  );
}
