import type { Metadata } from "next";
import { createTeamAction, inviteMemberAction } from "@/app/(app)/people/actions";
import { CreateTeamForm } from "@/components/people/create-team-form";
import { InviteForm } from "@/components/people/invite-form";
import { PeopleTable } from "@/components/people/people-table";
import { TeamTable } from "@/components/people/team-table";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireSession } from "@/lib/auth/require-session";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { listPeople } from "@/lib/use-cases/list-people";
import { peoplePage } from "@/messages/pages";

export const metadata: Metadata = { title: peoplePage.title };

export default async function PeoplePage() {
  const session = await requireSession();
  const { people, teams, mayManage } = unwrap(await listPeople(session, {}));
  return (
    <>
      <PageHeader
        title={peoplePage.title}
        lede={mayManage ? peoplePage.ledeToManage : peoplePage.lede}
        meta={<a href={paths.help("roles")}>{peoplePage.rolesMeaning}</a>}
        actions={mayManage && <LinkButton href="#invite">{peoplePage.invite}</LinkButton>}
      />
      <Section id="people" title={peoplePage.everyone} aside={String(people.length)} wide>
        <PeopleTable people={people} mayManage={mayManage} />
      </Section>
      <Section id="teams" title={peoplePage.teams} aside={String(teams.length)}>
        <TeamTable teams={teams} />
      </Section>
      {mayManage && (
        <>
          <Section id="new-team" title={peoplePage.newTeam} note={peoplePage.newTeamNote}>
            <CreateTeamForm
              people={people.filter(({ id }) => id !== session.memberId)}
              create={createTeamAction}
            />
          </Section>
          <Section id="invite" title={peoplePage.invite} note={peoplePage.inviteNote}>
            <InviteForm teams={teams} invite={inviteMemberAction} />
          </Section>
        </>
      )}
    </>
  );
}
