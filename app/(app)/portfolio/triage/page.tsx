import type { Metadata } from "next";
import { PortfolioTabs } from "@/components/portfolio/portfolio-tabs";
import { TriageTables } from "@/components/portfolio/triage/triage-tables";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { listTriage } from "@/lib/use-cases/get-triage";
import { triageListPage as words } from "@/messages/pages";
import { triageTables } from "@/messages/project-tables";

export const metadata: Metadata = { title: words.title };

export default async function TriageListPage() {
  const { tables } = unwrap(await listTriage(await requireSession(), {}));
  return (
    <>
      <PortfolioTabs current={paths.triage()} />
      <PageHeader
        isCompact
        title={words.title}
        lede={words.lede}
        actions={<LinkButton href={paths.takeTable()}>{triageTables.take}</LinkButton>}
      />
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
