import type { Metadata } from "next";
import { placeTextsAction } from "@/app/(app)/assessments/[id]/paste/actions";
import { PasteDocument } from "@/components/questionnaire/paste/paste-document";
import { PendingSaves } from "@/components/questionnaire/save-notices/pending-saves";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { INSTRUMENT } from "@/lib/content/instrument";
import { unwrapDraft } from "@/lib/http/unwrap-draft";
import { paths } from "@/lib/paths";
import { getTextPlaces } from "@/lib/use-cases/get-text-places";
import { pastePage } from "@/messages/pages";

export const metadata: Metadata = { title: pastePage.title };

export default async function PastePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const session = await requireSession();
  const { assessment, places } = await unwrapDraft(
    session,
    id,
    await getTextPlaces(session, { assessmentId: id }),
  );
  const groups = INSTRUMENT.sections.map(({ id: section, title }) => ({
    title,
    places: places.filter((place) => place.section === section),
  }));
  return (
    <>
      <PageHeader
        kicker={<Breadcrumbs trail={[{ href: paths.assessment(id), label: assessment.title }]} />}
        title={pastePage.title}
        lede={pastePage.lede}
      />
      <PendingSaves member={assessment.viewer.id} assessment={id} />
      {assessment.may.edit ? (
        <PasteDocument
          assessment={id}
          groups={groups.filter((group) => group.places.length > 0)}
          write={placeTextsAction}
        />
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
