import type { Metadata } from "next";
import { checkTableAction, takeTableAction } from "@/app/(app)/portfolio/take/actions";
import { ImportTable } from "@/components/portfolio/table-import/import-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getTakeTable } from "@/lib/use-cases/take-table";
import { takeTablePage as words } from "@/messages/pages";

export const metadata: Metadata = { title: words.title };

export default async function TakeTablePage() {
  const { teams } = unwrap(await getTakeTable(await requireSession(), {}));
  return (
    <>
      <PageHeader
        isCompact
        title={words.title}
        kicker={<Breadcrumbs trail={[{ label: words.back, href: paths.portfolio() }]} />}
        lede={words.lede}
      />
      {teams.length === 0 ? (
        <Notice tone="concern" title={words.noTeam}>
          <p>{words.noTeamNote}</p>
        </Notice>
      ) : (
        <ImportTable teams={teams} check={checkTableAction} take={takeTableAction} />
      )}
    </>
  );
}
