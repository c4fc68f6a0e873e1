import type { Metadata } from "next";
import { AssessmentBar } from "@/components/assessment/assessment-bar";
import { sectionData } from "@/components/questionnaire/context/section-data";
import { pasteData } from "@/components/questionnaire/paste/paste-data";
import { PasteDocument } from "@/components/questionnaire/paste/paste-document";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { INSTRUMENT } from "@/lib/content/instrument";
import { decideDepth } from "@/lib/domain/assessment/depth";
import { unwrapDraft } from "@/lib/http/unwrap-draft";
import { paths } from "@/lib/paths";
import { getPasteTargets } from "@/lib/use-cases/get-paste-targets";
import { pastePage } from "@/messages/pages";

export const metadata: Metadata = { title: pastePage.title };

export default async function PastePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  // Before reading: what is saved from here on may be newer than what the page shows.
  const asOf = new Date().toISOString();
  const session = await requireSession();
  const view = await unwrapDraft(session, id, await getPasteTargets(session, { assessmentId: id }));
  const { assessment, answers, versions } = view;
  const depth = decideDepth(answers).depth;
  const data = sectionData({
    ...{ instrument: INSTRUMENT, assessmentId: id, section: "project", answers, versions, asOf },
    ...{ depth, calledFor: depth, viewer: assessment.viewer, people: [], openComments: {}, suggestions: [] },
  });
  return (
    <>
      <AssessmentBar assessment={assessment} />
      <PageHeader title={pastePage.title} lede={pastePage.lede} />
      {assessment.may.edit ? (
        <PasteDocument data={data} {...pasteData(INSTRUMENT, view)} />
      ) : (
        <Notice tone="neutral" title={pastePage.frozen}>
          <p>
            {pastePage.frozenNote((words) => (
              <a href={paths.assessment(id)}>{words}</a>
            ))}
          </p>
        </Notice>
      )}
    </>
  );
}
