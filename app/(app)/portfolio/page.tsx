import type { Metadata } from "next";
import { ViewsOf } from "@/app/(app)/saved-views/views-of";
import { NarrowedBy } from "@/components/portfolio/narrowed-by";
import { PortfolioDownloads } from "@/components/portfolio/portfolio-downloads";
import { PortfolioTable } from "@/components/portfolio/portfolio-table";
import { PortfolioTabs } from "@/components/portfolio/portfolio-tabs";
import { viewAddress, viewFields, viewQuery, viewStateOf } from "@/components/portfolio/portfolio-view-state";
import { ViewMenu } from "@/components/portfolio/view-menu";
import { SearchBox } from "@/components/search/search-box";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { neededBy } from "@/lib/domain/portfolio/portfolio-columns";
import { allValues, type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { listPortfolio } from "@/lib/use-cases/list-portfolio";
import { portfolioPage } from "@/messages/pages";
import { portfolioFindings } from "@/messages/portfolio-findings";
import { searchBox } from "@/messages/search";

export const metadata: Metadata = { title: portfolioPage.title };

const ASKED = ["q", "sort", "order", "after", "before"] as const;

export default async function PortfolioPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams;
  const { q = "", ...others } = singleValues(params, ASKED);
  const state = viewStateOf({
    one: (name) => singleValues(params, [name])[name],
    all: (name) => allValues(params, name),
  });
  // A search that is too long is said beside its box, where it stays.
  const isSearched = q.length <= TEXT_LIMITS.searchLine;
  const asked = { ...others, q: isSearched ? q : "" };
  const session = await requireSession();
  const { only, columns, group } = state;
  const needed = [...neededBy([...columns, ...(group ? [group] : [])])];
  const view = unwrap(await listPortfolio(session, { ...asked, only: [...only], needed }));
  const { rows, next, previous, total, faults } = view;
  return (
    <>
      <PortfolioTabs current={paths.portfolio()} />
      <PageHeader
        isCompact
        title={portfolioPage.title}
        lede={portfolioPage.lede(COUNT_LIMITS.compared.most)}
      />
      <SearchBox
        member={session.memberId}
        action={paths.portfolio()}
        text={q}
        faults={faults}
        kept={viewFields({ ...state, q: "" })}
        addressOf={(text) => viewAddress({ ...state, q: text })}
        count={searchBox.match(total, COUNT_LIMITS.counted)}
      />
      <div className="mb-4 text-sm empty:hidden">
        <NarrowedBy only={only} href={(rest) => viewAddress({ ...state, only: rest })} />
        {view.isCut && <p className="mt-1 text-quiet">{portfolioFindings.cut(COUNT_LIMITS.concludedOver)}</p>}
      </div>
      <div className="flex flex-wrap items-baseline gap-x-8 [&>details[open]]:basis-full">
        <ViewMenu state={state} />
        <ViewsOf
          session={session}
          place="portfolio"
          at={paths.portfolio()}
          query={viewQuery(state).toString()}
        />
        {rows.length > 0 && <PortfolioDownloads state={state} isCut={total === null} />}
      </div>
      {rows.length === 0 ? (
        <EmptyState title={portfolioPage.nothing}>
          <p>
            {portfolioPage.nothingNote((words) => (
              <a href={paths.portfolio()}>{words}</a>
            ))}
          </p>
        </EmptyState>
      ) : (
        <PortfolioTable rows={rows} state={state} next={next} previous={previous} />
      )}
    </>
  );
}
