import Link from "next/link";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { paths } from "@/lib/paths";
import { triageTables as words } from "@/messages/project-tables";

type Props = {
  readonly tables: readonly {
    readonly id: string;
    readonly name: string;
    readonly takenAt: Date;
    readonly rows: number;
    readonly given: number;
  }[];
};

/** Tables that were taken in, with how far the viewer is. */
export function TriageTables({ tables }: Props) {
  return (
    <Table caption={words.caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{words.table}</th>
          <th scope="col">{words.takenAt}</th>
          <th scope="col">{words.done}</th>
        </tr>
      </thead>
      <tbody>
        {tables.map(({ id, name, takenAt, rows, given }) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              <Link href={paths.triage(id)} prefetch={false} className="link">
                {name}
              </Link>
            </th>
            <td>
              <Time value={takenAt} as="minute" />
            </td>
            <td>
              {words.of(given, rows)}
              {given > 0 && (
                <>
                  {" · "}
                  <Link href={paths.triageOutcome(id)} prefetch={false} className="link">
                    {words.outcome}
                  </Link>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
