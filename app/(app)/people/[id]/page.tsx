import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { changeMemberAction, changeTeamMemberAction, renewLinkAction } from "@/app/(app)/people/actions";
import { PersonStatus } from "@/components/people/person-status";
import { RenewLink } from "@/components/people/renew-link";
import { RolesForm } from "@/components/people/roles-form";
import { SignInControls } from "@/components/people/sign-in-controls";
import { TeamsForm } from "@/components/people/teams-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireSession } from "@/lib/auth/require-session";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { listPeople } from "@/lib/use-cases/list-people";
import { personPage } from "@/messages/pages";

export const metadata: Metadata = { title: personPage.title };

export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const session = await requireSession();
  const { people, teams, mayManage } = unwrap(await listPeople(session, {}));
  const person = people.find((each) => each.id === id);
  if (!person || !mayManage) notFound();
  const isSelf = session.memberId === id;
  const belongsTo = person.teams.map((team) => team.id);
  return (
    <>
      <PageHeader
        kicker={<Breadcrumbs trail={[{ href: paths.people(), label: personPage.people }]} />}
        title={person.name}
        lede={person.email}
        meta={<a href={`${paths.audit()}?subject=${id}`}>{personPage.auditTrail}</a>}
      />
      <Section id="roles-section" title={personPage.roles} note={isSelf && personPage.givenByOthers}>
        <RolesForm memberId={id} roles={person.roles} isSelf={isSelf} change={changeMemberAction} />
      </Section>
      <Section id="teams-section" title={personPage.teams}>
        <TeamsForm
          memberId={id}
          teams={isSelf ? teams.filter((team) => belongsTo.includes(team.id)) : teams}
          belongsTo={belongsTo}
          change={changeTeamMemberAction}
        />
      </Section>
      <Section id="account-section" title={personPage.signingIn} note={<PersonStatus person={person} />}>
        <SignInControls
          memberId={id}
          name={person.name}
          isDisabled={person.disabledAt !== null}
          isPending={person.pending}
          isSelf={isSelf}
          change={changeMemberAction}
        />
        {person.disabledAt === null && (
          <div className="mt-6">
            <RenewLink memberId={id} name={person.name} renew={renewLinkAction} />
          </div>
        )}
      </Section>
    </>
  );
}
