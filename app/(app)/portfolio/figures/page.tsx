import type { Metadata } from "next";
import { PortfolioFigures } from "@/components/portfolio/portfolio-figures";
import { PortfolioTabs } from "@/components/portfolio/portfolio-tabs";
import { SearchBox } from "@/components/search/search-box";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { allValues, type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { listPortfolioFigures } from "@/lib/use-cases/list-portfolio-figures";
import { portfolioFiguresPage as words } from "@/messages/pages";
import { searchBox } from "@/messages/search";

export const metadata: Metadata = { title: words.title };

export default async function PortfolioFiguresPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const asked = await searchParams;
  const only = allValues(asked, "only");
  const { q = "", ...chosen } = singleValues(asked, ["q", "correlation"]);
  const session = await requireSession();
  // A search that is too long is said beside its box, where it stays.
  const searched = q.length <= TEXT_LIMITS.searchLine ? q : "";
  const view = unwrap(await listPortfolioFigures(session, { q: searched, only: [...only], ...chosen }));
  const kept = [...only.map((each) => ["only", each] as const), ...Object.entries(chosen)];
  const correlation = chosen.correlation === undefined ? undefined : view.correlation;
  return (
    <>
      <PortfolioTabs current={paths.portfolioFigures()} />
      <PageHeader isCompact title={words.title} lede={words.lede} />
      <SearchBox
        member={session.memberId}
        action={paths.portfolioFigures()}
        text={q}
        faults={view.faults}
        kept={kept}
        addressOf={(text) => paths.portfolioFigures({ q: text, only, correlation })}
        count={searchBox.match(view.isCut ? null : view.all + view.notKept, COUNT_LIMITS.concludedOver)}
      />
      {view.all === 0 ? (
        <EmptyState title={words.tooFew}>
          <p>{words.tooFewNote}</p>
        </EmptyState>
      ) : (
        <PortfolioFigures {...view} q={q} isChosen={chosen.correlation !== undefined} />
      )}
    </>
  );
}
