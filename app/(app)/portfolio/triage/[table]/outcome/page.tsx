import type { Metadata } from "next";
import { TriageOutcome } from "@/components/portfolio/triage/triage-outcome";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getTriageOutcome } from "@/lib/use-cases/get-triage";
import { triageListPage, triageOutcomePage as words } from "@/messages/pages";

export const metadata: Metadata = { title: words.title };

type Props = {
  readonly params: Promise<{ table: string }>;
  readonly searchParams: Promise<SearchParams>;
};

export default async function TriageOutcomePage({ params, searchParams }: Props) {
  const { table: tableId } = await params;
  const { verdict, budget } = singleValues(await searchParams, ["verdict", "budget"]);
  const { name, rows } = unwrap(await getTriageOutcome(await requireSession(), { tableId }));
  return (
    <>
      <PageHeader
        isCompact
        kicker={
          <Breadcrumbs
            trail={[
              { label: triageListPage.back, href: paths.portfolio() },
              { label: triageListPage.title, href: paths.triage() },
            ]}
          />
        }
        title={words.title}
        lede={words.lede(name, rows.filter((row) => row.verdict !== null).length, rows.length)}
      />
      <TriageOutcome tableId={tableId} rows={rows} asked={verdict} budget={budget} />
    </>
  );
}
