import type { Metadata } from "next";
import { PortfolioFilters } from "@/components/portfolio/portfolio-filters";
import { PortfolioTable } from "@/components/portfolio/portfolio-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { listPortfolio } from "@/lib/use-cases/list-portfolio";
import { portfolioPage } from "@/messages/pages";
import { portfolioFindings } from "@/messages/portfolio";

const { least, most } = COUNT_LIMITS.compared;

export const metadata: Metadata = { title: portfolioPage.title };

const FILTERS = [
  "text",
  "state",
  "team",
  "kindOfWork",
  "pattern",
  "recipientKind",
  "scrutiny",
  "severity",
  "sort",
  "order",
  "after",
] as const;

export default async function PortfolioPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const asked = singleValues(await searchParams, FILTERS);
  // A text that is too long to be searched for is said beside its box, where it stays.
  const { text = "", ...others } = asked;
  const isSearched = text.length <= TEXT_LIMITS.search;
  const { rows, next, total, options } = unwrap(
    await listPortfolio(await requireSession(), isSearched ? asked : others),
  );
  return (
    <>
      <PageHeader
        title={portfolioPage.title}
        lede={portfolioPage.lede(least, most)}
        actions={<LinkButton href={paths.portfolioFindings()}>{portfolioFindings.link}</LinkButton>}
      />
      <PortfolioFilters asked={asked} options={options} total={total} />
      {rows.length === 0 ? (
        <EmptyState title={portfolioPage.nothing}>
          <p>
            {portfolioPage.nothingNote((words) => (
              <a href={paths.portfolio()}>{words}</a>
            ))}
          </p>
        </EmptyState>
      ) : (
        <PortfolioTable rows={rows} asked={asked} next={next} />
      )}
    </>
  );
}
