import type { Metadata } from "next";
import { PortfolioTabs } from "@/components/portfolio/portfolio-tabs";
import { TriageTables } from "@/components/portfolio/triage/triage-tables";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { listTriage } from "@/lib/use-cases/get-triage";
import { triageListPage as words } from "@/messages/pages";
import { triageTables } from "@/messages/portfolio";

export const metadata: Metadata = { title: words.title };

export default async function TriageListPage() {
  const { tables } = unwrap(await listTriage(await requireSession(), {}));
  return (
    <>
      <PageHeader
        title={words.title}
        kicker={<Breadcrumbs trail={[{ label: words.back, href: paths.portfolio() }]} />}
        lede={words.lede}
        actions={<LinkButton href={paths.takeTable()}>{triageTables.take}</LinkButton>}
      />
      <PortfolioTabs current={paths.triage()} />
      {tables.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneNote}</p>
        </EmptyState>
      ) : (
        <TriageTables tables={tables} />
      )}
    </>
  );
}
