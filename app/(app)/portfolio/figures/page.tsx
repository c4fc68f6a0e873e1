import type { Metadata } from "next";
import { PortfolioFigures } from "@/components/portfolio/portfolio-figures";
import { PortfolioTabs } from "@/components/portfolio/portfolio-tabs";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { allValues, type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { listPortfolioFigures } from "@/lib/use-cases/list-portfolio-figures";
import { portfolioFiguresPage as words } from "@/messages/pages";

export const metadata: Metadata = { title: words.title };

export default async function PortfolioFiguresPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const asked = await searchParams;
  const only = allValues(asked, "only");
  const chosen = singleValues(asked, ["correlation"]);
  const view = unwrap(await listPortfolioFigures(await requireSession(), { only: [...only], ...chosen }));
  return (
    <>
      <PageHeader
        title={words.title}
        kicker={<Breadcrumbs trail={[{ label: words.back, href: paths.portfolio() }]} />}
        lede={words.lede}
      />
      <PortfolioTabs current={paths.portfolioFigures()} />
      {view.all === 0 ? (
        <EmptyState title={words.tooFew}>
          <p>{words.tooFewNote}</p>
        </EmptyState>
      ) : (
        <PortfolioFigures {...view} isChosen={chosen.correlation !== undefined} />
      )}
    </>
  );
}
