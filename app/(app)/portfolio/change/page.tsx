import type { Metadata } from "next";
import Link from "next/link";
import { DaysForm, PortfolioChange } from "@/components/portfolio/portfolio-change";
import { PortfolioTabs } from "@/components/portfolio/portfolio-tabs";
import { Notice } from "@/components/ui/notice";
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
  const result = await getPortfolioChange(await requireSession(), asked);
  // Days in the wrong order, or one round twice, are the person’s to put right here.
  if (!result.ok && result.refusal.code === "invalid") {
    return (
      <>
        <PortfolioTabs current={paths.portfolioChange()} />
        <PageHeader isCompact title={words.title} />
        <Notice tone="concern" role="alert" className="mb-6">
          <p>{result.refusal.sentence}</p>
        </Notice>
        <DaysForm from={asked.from ?? ""} to={asked.to ?? ""} />
        <p className="mt-4 text-sm">
          <Link href={paths.portfolioChange()} prefetch={false} className="link">
            {words.anew}
          </Link>
        </p>
      </>
    );
  }
  const view = unwrap(result);
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
