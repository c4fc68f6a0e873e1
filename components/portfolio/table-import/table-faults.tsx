import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { type Mapping, projectColumn } from "@/lib/domain/project-table/project-columns";
import type { CellFault } from "@/lib/domain/project-table/read-rows";
import { importTable as words } from "@/messages/project-tables";

export type TableFault = Omit<CellFault, "why"> & { readonly why: keyof typeof words.whys };

type Props = {
  readonly faults: readonly TableFault[];
  readonly rows: readonly (readonly string[])[];
  readonly mapping: Mapping;
  /** Puts another text into a cell; the file stays as it is. */
  readonly onCorrect: (row: number, column: number, text: string) => void;
};

/** Faults by cell, with what the cell says, which can be put right here. */
export function TableFaults({ faults, rows, mapping, onCorrect }: Props) {
  return (
    <div className="space-y-4">
      <Notice tone="serious" role="alert">
        <p>{words.faults(faults.length)}</p>
      </Notice>
      <Table caption={words.faultsCaption} className="stacked">
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.text}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ row, column, why }) => {
            const text = rows[row - 1]?.[mapping[column] ?? -1] ?? "";
            const { label, max } = projectColumn(column);
            return (
              <tr key={`${row} ${column} ${why}`}>
                <th scope="row">{row === 0 ? words.whole : row}</th>
                <td data-of={words.column}>{row === 0 ? "—" : label}</td>
                <td>
                  {row === 0 ? (
                    "—"
                  ) : (
                    <CellBox
                      label={words.cell(label, row)}
                      text={text}
                      onChange={(text) => onCorrect(row, mapping[column] ?? -1, text)}
                    />
                  )}
                </td>
                <td data-of={words.why}>
                  {why === "too-long" && text.length > max
                    ? words.tooLong(text.length, max)
                    : words.whys[why]}
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}

/** A line has some 36 letters; what is too long is read whole before it is cut. */
const linesOf = (text: string) => Math.min(10, Math.max(1, Math.ceil(text.length / 36)));

type BoxProps = {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
};

function CellBox({ label, text, onChange }: BoxProps) {
  return (
    <textarea
      dir="auto"
      aria-label={label}
      rows={linesOf(text)}
      className="control min-w-60"
      value={text}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
