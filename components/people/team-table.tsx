import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { teamTable } from "@/messages/people";

type Props = {
  readonly teams: readonly { readonly id: string; readonly name: string; readonly members: number }[];
};

/** The teams of the organisation and how many people belong to each. */
export function TeamTable({ teams }: Props) {
  if (teams.length === 0) {
    return (
      <EmptyState title={teamTable.noTeamYet}>
        <p>{teamTable.whyTeams}</p>
      </EmptyState>
    );
  }
  return (
    <Table caption={teamTable.caption} captionHidden className="max-w-form">
      <thead>
        <tr>
          <th scope="col">{teamTable.team}</th>
          <th scope="col">{teamTable.members}</th>
        </tr>
      </thead>
      <tbody>
        {teams.map(({ id, name, members }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{members}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
