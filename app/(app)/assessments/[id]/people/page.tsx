import type { Metadata } from "next";
import {
  addPersonAction,
  inviteAuthorAction,
  removePersonAction,
  setHandlingAction,
  takeBackInvitationAction,
} from "@/app/(app)/assessments/[id]/people/actions";
import { AddPersonForm } from "@/components/questionnaire/overview/add-person-form";
import { AuthorshipForms } from "@/components/questionnaire/overview/authorship-forms";
import { HandlingForm } from "@/components/questionnaire/overview/handling-form";
import { PendingInvitations } from "@/components/questionnaire/overview/pending-invitations";
import { PeopleAndHandling } from "@/components/questionnaire/overview/people-and-handling";
import { RemovePeople } from "@/components/questionnaire/overview/remove-people";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireSession } from "@/lib/auth/require-session";
import { unwrapDraft } from "@/lib/http/unwrap-draft";
import { paths } from "@/lib/paths";
import { getSharing } from "@/lib/use-cases/get-sharing";
import { assessmentPeoplePage } from "@/messages/pages";

export const metadata: Metadata = { title: assessmentPeoplePage.title };

export default async function AssessmentPeoplePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const session = await requireSession();
  const { assessment, colleagues, invitations } = await unwrapDraft(
    session,
    id,
    await getSharing(session, { assessmentId: id }),
  );
  return (
    <>
      <PageHeader
        kicker={<Breadcrumbs trail={[{ href: paths.assessment(id), label: assessment.title }]} />}
        title={assessmentPeoplePage.title}
        lede={assessmentPeoplePage.lede}
      />
      <Section id="now" title={assessmentPeoplePage.now}>
        <PeopleAndHandling assessment={assessment} />
        {assessment.may.share && <RemovePeople assessment={assessment} removePerson={removePersonAction} />}
        <PendingInvitations assessmentId={id} invitations={invitations} takeBack={takeBackInvitationAction} />
      </Section>
      {assessment.may.share && (
        <>
          <Section id="add" title={assessmentPeoplePage.add}>
            <AddPersonForm
              assessmentId={id}
              colleagues={colleagues}
              mayInvite={assessment.revisionNumber === 0 && assessment.may.edit}
              addPerson={addPersonAction}
              inviteAuthor={inviteAuthorAction}
            />
          </Section>
          <Section id="handling-section" title={assessmentPeoplePage.handling}>
            <HandlingForm assessmentId={id} handling={assessment.handling} setHandling={setHandlingAction} />
          </Section>
        </>
      )}
      {assessment.may.changeAuthors && (
        <Section id="authors" title={assessmentPeoplePage.authors}>
          <AuthorshipForms
            assessmentId={id}
            authors={assessment.authors}
            colleagues={colleagues}
            inviteAuthor={inviteAuthorAction}
            removePerson={removePersonAction}
          />
        </Section>
      )}
    </>
  );
}
