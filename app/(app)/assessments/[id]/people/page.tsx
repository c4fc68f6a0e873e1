import type { Metadata } from "next";
import {
  addPersonAction,
  removePersonAction,
  setHandlingAction,
} from "@/app/(app)/assessments/[id]/people/actions";
import { AddPersonForm } from "@/components/questionnaire/overview/add-person-form";
import { HandlingForm } from "@/components/questionnaire/overview/handling-form";
import { PeopleAndHandling } from "@/components/questionnaire/overview/people-and-handling";
import { RemovePeople } from "@/components/questionnaire/overview/remove-people";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireSession } from "@/lib/auth/require-session";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getSharing } from "@/lib/use-cases/get-sharing";

export const metadata: Metadata = { title: "People and handling" };

export default async function AssessmentPeoplePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { assessment, colleagues } = unwrap(await getSharing(await requireSession(), { assessmentId: id }));
  return (
    <>
      <PageHeader
        kicker={<Breadcrumbs trail={[{ href: paths.assessment(id), label: assessment.title }]} />}
        title="People and handling"
        lede="An assessment describes how things can be misused. Share it on purpose."
      />
      <Section id="now" title="As it is now">
        <PeopleAndHandling assessment={assessment} />
        <RemovePeople assessment={assessment} removePerson={removePersonAction} />
      </Section>
      <Section id="add" title="Add a person">
        <AddPersonForm assessmentId={id} colleagues={colleagues} addPerson={addPersonAction} />
      </Section>
      <Section id="handling-section" title="Handling">
        <HandlingForm assessmentId={id} handling={assessment.handling} setHandling={setHandlingAction} />
      </Section>
    </>
  );
}
