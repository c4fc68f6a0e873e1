import Link from "next/link";
import { PersonStatus } from "@/components/people/person-status";
import { Table } from "@/components/ui/table";
import { rolesInWords } from "@/components/viewer/role-words";
import type { Role } from "@/lib/domain/access/access-table";
import { paths } from "@/lib/paths";
import { peopleTable } from "@/messages/people";

type Props = {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly roles: readonly Role[];
    readonly teams: readonly { readonly id: string; readonly name: string }[];
    /** They belong to more than are named. */
    readonly hasMoreTeams: boolean;
    readonly disabledAt: string | null;
    readonly lastSignInAt?: string | null;
    readonly pending: boolean;
  }[];
  /** Names lead to the page where a person is changed. */
  readonly mayManage: boolean;
};

/** People of the organisation. */
export function PeopleTable({ people, mayManage }: Props) {
  return (
    <Table caption={peopleTable.caption} captionHidden className="stacked">
      <thead>
        <tr>
          <th scope="col">{peopleTable.name}</th>
          <th scope="col">{peopleTable.roles}</th>
          <th scope="col">{peopleTable.teams}</th>
          <th scope="col">{mayManage ? peopleTable.lastSignedIn : peopleTable.account}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              {mayManage ? (
                <Link href={paths.person(person.id)} prefetch={false} className="link inline-block min-h-6">
                  {person.name}
                </Link>
              ) : (
                person.name
              )}
              <span className="block font-normal text-quiet">{person.email}</span>
            </th>
            <td data-of={peopleTable.roles}>{rolesInWords(person.roles)}</td>
            <td data-of={peopleTable.teams}>
              {person.teams.length === 0 ? (
                <span className="text-faint">{peopleTable.none}</span>
              ) : (
                <>
                  {person.teams.map(({ name }) => name).join(", ")}
                  {person.hasMoreTeams && ` ${peopleTable.andMore}`}
                </>
              )}
            </td>
            <td data-of={mayManage ? peopleTable.lastSignedIn : peopleTable.account}>
              <PersonStatus person={person} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
