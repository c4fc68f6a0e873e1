import type { Metadata } from "next";
import { PortfolioChange } from "@/components/portfolio/portfolio-change";
import { PortfolioTabs } from "@/components/portfolio/portfolio-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getPortfolioChange } from "@/lib/use-cases/get-portfolio-change";
import { portfolioChangePage as words } from "@/messages/pages";

export const metadata: Metadata = { title: words.title };

export default async function PortfolioChangePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const asked = singleValues(await searchParams, ["from", "to", "fromRound", "toRound"]);
  const view = unwrap(await getPortfolioChange(await requireSession(), asked));
  return (
    <>
      <PortfolioTabs current={paths.portfolioChange()} />
      <PageHeader
        isCompact
        title={words.title}
        lede={(view.between ? words.ledeOfRounds : words.lede)(view.sizes.before, view.sizes.after)}
      />
      <PortfolioChange {...view} />
    </>
  );
}
