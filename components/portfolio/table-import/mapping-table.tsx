import { Table } from "@/components/ui/table";
import { excerpt } from "@/lib/domain/assessment/excerpt";
import { type ColumnId, type Mapping, PROJECT_COLUMNS } from "@/lib/domain/project-table/project-columns";
import { importTable as words } from "@/messages/project-tables";

type Props = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
};

/** Values shown of what each column would hold, and how much of one. */
const SHOWN = 3;
const MOST_OF_ONE = 60;

/** The first values of a column that differ and say something. */
function firstValues(rows: Props["rows"], at: number): readonly string[] {
  const found = new Set<string>();
  for (const row of rows) {
    const value = excerpt(row[at] ?? "", MOST_OF_ONE);
    if (value !== "") found.add(value);
    if (found.size === SHOWN) break;
  }
  return [...found];
}

/** Which column of the table is which of ours, with what its first rows then say. */
export function MappingTable({ headings, rows, mapping, onChange }: Props) {
  const change = (column: ColumnId, at: string) => {
    const { [column]: _, ...others } = mapping;
    onChange(at === "" ? others : { ...others, [column]: Number(at) });
  };
  return (
    <Table caption={`${words.columns}. ${words.rows(rows.length)}.`} className="stacked">
      <thead>
        <tr>
          <th scope="col">{words.column}</th>
          <th scope="col">{words.holds}</th>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.first}</th>
        </tr>
      </thead>
      <tbody>
        {PROJECT_COLUMNS.map(({ id, label, about }) => {
          const at = mapping[id];
          return (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td className="text-quiet">{about}</td>
              <td>
                <select
                  aria-label={`${label}: ${words.from}`}
                  className="control min-w-40"
                  value={at === undefined ? "" : String(at)}
                  onChange={({ target }) => change(id, target.value)}
                >
                  <option value="">{words.notThere}</option>
                  {headings.map((heading, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one heading
                    <option key={index} value={index}>
                      {heading || String(index + 1)}
                    </option>
                  ))}
                </select>
              </td>
              <td
                dir="auto"
                className="max-w-80 text-quiet"
                data-of={at === undefined ? undefined : words.first}
              >
                {at !== undefined && (firstValues(rows, at).join(" · ") || words.nothingIn)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
