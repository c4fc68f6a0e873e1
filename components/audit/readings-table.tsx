import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { paths } from "@/lib/paths";
import { auditTable, readingsTable } from "@/messages/audit";

type Props = {
  readonly rows: readonly {
    readonly hour: string;
    readonly reader: { readonly id: string; readonly name: string };
    readonly assessmentId: string;
    readonly number: number;
    readonly kind: "revision" | "review";
  }[];
  readonly nameOf: (id: string) => string;
  /** What the list is narrowed to already. */
  readonly filter: Readonly<Record<string, string>>;
};

/** Who read what, newest hour first. */
export function ReadingsTable({ rows, nameOf, filter }: Props) {
  const narrowed = (more: Record<string, string>) =>
    `${paths.readings()}?${new URLSearchParams({ ...filter, ...more })}`;
  return (
    <Table caption={readingsTable.caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{readingsTable.hour}</th>
          <th scope="col">{auditTable.who}</th>
          <th scope="col">{readingsTable.read}</th>
          <th scope="col">{readingsTable.of}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ hour, reader, assessmentId, number, kind }) => (
          <tr key={`${hour} ${reader.id} ${assessmentId} ${number} ${kind}`}>
            <td>
              <Time value={hour} as="minute" />
            </td>
            <td>
              <a href={narrowed({ member: reader.id })} className="link inline-block min-h-6">
                <span className="sr-only">{readingsTable.onlyBy} </span>
                {reader.name}
              </a>
            </td>
            <td>{readingsTable.kinds[kind](number)}</td>
            <td>
              <a
                href={narrowed({ assessment: assessmentId })}
                className="link inline-block min-h-6 whitespace-nowrap"
              >
                <span className="sr-only">{readingsTable.onlyOf} </span>
                {auditTable.assessment(nameOf(assessmentId))}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
