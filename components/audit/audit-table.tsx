import { actionInWords, whoElse } from "@/components/audit/audit-words";
import { detailInWords } from "@/components/audit/detail-in-words";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { paths } from "@/lib/paths";
import { auditTable } from "@/messages/audit";

type Props = {
  readonly rows: readonly {
    readonly seq: string;
    readonly at: string;
    readonly actor: { readonly id: string; readonly name: string } | null;
    readonly action: string;
    readonly subjectType: string;
    readonly subjectId: string;
    readonly detail: { readonly [key: string]: unknown };
  }[];
  /** People and teams by id; anything else is shown by the start of its id. */
  readonly nameOf: (id: string) => string;
};

/** Entries of the trail, newest first. */
export function AuditTable({ rows, nameOf }: Props) {
  return (
    <Table caption={auditTable.caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{auditTable.entry}</th>
          <th scope="col">{auditTable.when}</th>
          <th scope="col">{auditTable.who}</th>
          <th scope="col">{auditTable.what}</th>
          <th scope="col">{auditTable.about}</th>
          <th scope="col">{auditTable.more}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.seq}>
            <td className="text-faint">{row.seq}</td>
            <td>
              <Time value={row.at} as="minute" />
            </td>
            <td>{row.actor?.name ?? <span className="text-faint">{whoElse(row)}</span>}</td>
            <td className="min-w-44">{actionInWords(row.action)}</td>
            <td>
              <a
                href={`${paths.audit()}?subject=${encodeURIComponent(row.subjectId)}`}
                className="link inline-block min-h-6 whitespace-nowrap"
              >
                <span className="sr-only">{auditTable.onlyEntriesAbout} </span>
                {row.subjectType === "assessment"
                  ? auditTable.assessment(nameOf(row.subjectId))
                  : nameOf(row.subjectId)}
              </a>
            </td>
            <td className="min-w-52 wrap-anywhere text-quiet">{detailInWords(row.detail, nameOf)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
