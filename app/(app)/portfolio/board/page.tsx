import type { Metadata } from "next";
import { BoardReport } from "@/components/portfolio/board-report";
import { PortfolioTabs } from "@/components/portfolio/portfolio-tabs";
import { requireSession } from "@/lib/auth/require-session";
import { type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getBoardReport } from "@/lib/use-cases/get-board-report";
import { boardReportPage as words } from "@/messages/pages";

export const metadata: Metadata = { title: words.title };

export default async function BoardReportPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const asked = singleValues(await searchParams, ["for", "from"]);
  const view = unwrap(
    await getBoardReport(await requireSession(), asked as Parameters<typeof getBoardReport>[1]),
  );
  return (
    <>
      <PortfolioTabs current={paths.boardReport()} />
      <BoardReport {...view} />
    </>
  );
}
