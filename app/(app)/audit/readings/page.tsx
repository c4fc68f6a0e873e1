import type { Metadata } from "next";
import { AuditTabs } from "@/components/audit/audit-tabs";
import { namesById } from "@/components/audit/names-by-id";
import { ReadingsFilter } from "@/components/audit/readings-filter";
import { ReadingsTable } from "@/components/audit/readings-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requireSession } from "@/lib/auth/require-session";
import { type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { listPeople } from "@/lib/use-cases/list-people";
import { listReadings } from "@/lib/use-cases/list-readings";
import { auditPage, readingsPage } from "@/messages/pages";

export const metadata: Metadata = { title: readingsPage.title };

export default async function ReadingsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const asked = singleValues(await searchParams, ["member", "assessment", "after"]);
  const session = await requireSession();
  const { rows, next } = unwrap(await listReadings(session, asked));
  const { people } = unwrap(await listPeople(session, {}));
  const { after: _, ...filter } = asked;
  const page = (more: Record<string, string>) =>
    `${paths.readings()}?${new URLSearchParams({ ...filter, ...more })}`;
  return (
    <>
      <PageHeader title={auditPage.title} lede={readingsPage.lede} />
      <AuditTabs current={paths.readings()} />
      <ReadingsFilter people={people} member={asked.member} assessment={asked.assessment} />
      {rows.length === 0 ? (
        <EmptyState title={readingsPage.nothing} />
      ) : (
        <ReadingsTable rows={rows} nameOf={namesById()} filter={filter} />
      )}
      <Pager
        label={readingsPage.pager}
        previous={asked.after ? { href: page({}), label: readingsPage.newest } : null}
        next={next ? { href: page({ after: next }), label: readingsPage.older } : null}
      />
    </>
  );
}
