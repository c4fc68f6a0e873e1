import type { Metadata } from "next";
import { judgeRowAction } from "@/app/(app)/portfolio/triage/[table]/actions";
import { TriageDesk } from "@/components/portfolio/triage/triage-desk";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { requireSession } from "@/lib/auth/require-session";
import { type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getTriage } from "@/lib/use-cases/get-triage";
import { triageListPage as words } from "@/messages/pages";

export const metadata: Metadata = { title: words.title };

type Props = {
  readonly params: Promise<{ table: string }>;
  readonly searchParams: Promise<SearchParams>;
};

export default async function TriagePage({ params, searchParams }: Props) {
  const { table: tableId } = await params;
  const asked = singleValues(await searchParams, ["row"]);
  const view = unwrap(await getTriage(await requireSession(), { tableId, ...asked }));
  return (
    <>
      <div className="kicker mb-3">
        <Breadcrumbs
          trail={[
            { label: words.back, href: paths.portfolio() },
            { label: words.title, href: paths.triage() },
          ]}
        />
      </div>
      <TriageDesk key={view.row.assessmentId} tableId={tableId} view={view} judge={judgeRowAction} />
    </>
  );
}
