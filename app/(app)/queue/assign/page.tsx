import type { Metadata } from "next";
import { assignReviewersAction, checkAssignmentsAction } from "@/app/(app)/queue/assign/actions";
import { AssignByTable } from "@/components/review/assigning/assign-by-table";
import { AssigningTable } from "@/components/review/assigning/assigning-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getAssigning } from "@/lib/use-cases/get-assigning";
import { assignTable, assigning as words } from "@/messages/assigning";

export const metadata: Metadata = { title: words.title };

export default async function AssigningPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const each = Number(singleValues(await searchParams, ["each"]).each);
  const { least, most, atFirst } = COUNT_LIMITS.reviewersEach;
  const asked = Number.isInteger(each) && each >= least && each <= most ? each : atFirst;
  const view = unwrap(await getAssigning(await requireSession(), { each: asked }));
  return (
    <>
      <PageHeader
        isCompact
        kicker={<Breadcrumbs trail={[{ label: words.back, href: paths.queue() }]} />}
        title={words.heading(view.rows)}
        lede={words.lede}
      />
      <AssigningTable view={view} assign={assignReviewersAction} />
      <Disclosure summary={assignTable.summary} className="mt-6">
        <AssignByTable check={checkAssignmentsAction} assign={assignReviewersAction} />
      </Disclosure>
    </>
  );
}
