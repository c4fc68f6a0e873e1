import type { Metadata } from "next";
import { createAssessmentAction, importAssessmentAction } from "@/app/(app)/assessments/new/actions";
import { NewAssessmentForm } from "@/components/home/new-assessment-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { HANDLINGS } from "@/lib/domain/access/access-table";
import { allValues, type SearchParams } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { getNewAssessment } from "@/lib/use-cases/get-new-assessment";
import { newAssessmentPage } from "@/messages/pages";

export const metadata: Metadata = { title: newAssessmentPage.title };

export default async function NewAssessmentPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const asked = await searchParams;
  const [from = ""] = allValues(asked, "from");
  const [handling] = allValues(asked, "handling");
  const { teams, examples, copyable } = unwrap(await getNewAssessment(await requireSession(), { from }));
  return (
    <>
      <PageHeader title={newAssessmentPage.title} lede={newAssessmentPage.lede} />
      {teams.length === 0 ? (
        <Notice tone="concern" title={newAssessmentPage.noTeam}>
          <p>{newAssessmentPage.noTeamNote}</p>
        </Notice>
      ) : (
        <NewAssessmentForm
          teams={teams}
          examples={examples}
          copyable={copyable}
          from={from}
          handling={HANDLINGS.find((each) => each === handling) ?? "team"}
          create={createAssessmentAction}
          importFile={importAssessmentAction}
        />
      )}
    </>
  );
}
