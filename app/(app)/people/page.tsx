import type { Metadata } from "next";
import { createTeamAction, inviteMemberAction } from "@/app/(app)/people/actions";
import { CreateTeamForm } from "@/components/people/create-team-form";
import { FindPerson } from "@/components/people/find-person";
import { InviteForm } from "@/components/people/invite-form";
import { PeopleTable } from "@/components/people/people-table";
import { TeamTable } from "@/components/people/team-table";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { requireSession } from "@/lib/auth/require-session";
import { type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { listPeoplePage } from "@/lib/use-cases/list-people-page";
import { peoplePage } from "@/messages/pages";

export const metadata: Metadata = { title: peoplePage.title };

export default async function PeoplePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const asked = singleValues(await searchParams, ["q", "after", "before", "teams"]);
  const session = await requireSession();
  const view = unwrap(await listPeoplePage(session, asked));
  const { people, teams, mayManage, toChoose, q, next, previous, nextTeams } = view;
  const page = (more: Record<string, string>) =>
    `${paths.people()}?${new URLSearchParams({ ...(q && { q }), ...more })}`;
  const isWhole = q === "" && next === null && previous === null;
  return (
    <>
      <PageHeader
        title={peoplePage.title}
        lede={mayManage ? peoplePage.ledeToManage : peoplePage.lede}
        meta={<a href={paths.help("roles")}>{peoplePage.rolesMeaning}</a>}
        actions={mayManage && <LinkButton href="#invite">{peoplePage.invite}</LinkButton>}
      />
      <Section id="people" title={peoplePage.everyone} aside={peoplePage.count(view.total)} wide>
        {!isWhole && <FindPerson q={q} />}
        {people.length === 0 ? (
          <p>{peoplePage.nobody}</p>
        ) : (
          <PeopleTable people={people} mayManage={mayManage} />
        )}
        <Pager
          label={peoplePage.pager}
          previous={previous ? { href: page({ before: previous }), label: peoplePage.earlier } : null}
          next={next ? { href: page({ after: next }), label: peoplePage.later } : null}
        />
      </Section>
      <Section
        id="teams"
        title={peoplePage.teams}
        {...(nextTeams === null && !asked.teams && { aside: String(teams.length) })}
      >
        <TeamTable teams={teams} />
        <Pager
          label={peoplePage.teamsPager}
          previous={asked.teams ? { href: `${page({})}#teams`, label: peoplePage.firstTeams } : null}
          next={
            nextTeams ? { href: `${page({ teams: nextTeams })}#teams`, label: peoplePage.moreTeams } : null
          }
        />
      </Section>
      {toChoose && (
        <>
          <Section
            id="new-team"
            title={peoplePage.newTeam}
            note={toChoose.people ? peoplePage.newTeamNote : peoplePage.newTeamOfMany}
          >
            <CreateTeamForm
              people={(toChoose.people ?? []).filter(({ id }) => id !== session.memberId)}
              create={createTeamAction}
            />
          </Section>
          <Section id="invite" title={peoplePage.invite} note={peoplePage.inviteNote}>
            <InviteForm teams={toChoose.teams} invite={inviteMemberAction} />
          </Section>
        </>
      )}
    </>
  );
}
