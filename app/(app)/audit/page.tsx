import type { Metadata } from "next";
import { AuditFilter } from "@/components/audit/audit-filter";
import { AuditTable } from "@/components/audit/audit-table";
import { AuditTabs } from "@/components/audit/audit-tabs";
import { ChainNotice } from "@/components/audit/chain-notice";
import { namesById } from "@/components/audit/names-by-id";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requireSession } from "@/lib/auth/require-session";
import { type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { checkTrail } from "@/lib/use-cases/check-trail";
import { listAudit } from "@/lib/use-cases/list-audit";
import { listPeople } from "@/lib/use-cases/list-people";
import { auditPage } from "@/messages/pages";

export const metadata: Metadata = { title: auditPage.title };

export default async function AuditPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const asked = singleValues(await searchParams, ["action", "subject", "after"]);
  const session = await requireSession();
  const { rows, next } = unwrap(await listAudit(session, asked));
  const check = asked.after === undefined ? unwrap(await checkTrail(session, {})) : null;
  const { people, teams } = unwrap(await listPeople(session, {}));
  const nameOf = namesById(people, teams);
  const { after: _, ...filter } = asked;
  const page = (more: Record<string, string>) =>
    `${paths.audit()}?${new URLSearchParams({ ...filter, ...more })}`;
  return (
    <>
      <PageHeader title={auditPage.title} lede={auditPage.lede} />
      <AuditTabs current={paths.audit()} />
      {check && <ChainNotice check={check} />}
      <AuditFilter
        action={asked.action}
        subject={asked.subject}
        subjectName={asked.subject ? nameOf(asked.subject) : null}
      />
      {rows.length === 0 ? (
        <EmptyState title={auditPage.nothing} />
      ) : (
        <AuditTable rows={rows} nameOf={nameOf} />
      )}
      <Pager
        label={auditPage.pager}
        previous={asked.after ? { href: page({}), label: auditPage.newest } : null}
        next={next ? { href: page({ after: next }), label: auditPage.older } : null}
      />
    </>
  );
}
