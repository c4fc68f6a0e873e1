import { Table } from "@/components/ui/table";
import type { Dimension } from "@/lib/domain/review/disagreement";
import { judgementInWords } from "@/lib/domain/review/said";
import { disagreement as words } from "@/messages/disagreement";

/** Everything that was judged, a row each, a column a reviewer; the numbers behind the drawings too. */
export function DimensionTable({ dimensions }: { readonly dimensions: readonly Dimension[] }) {
  const reviewers = [
    ...new Map(dimensions.flatMap(({ said }) => said.map(({ id, reviewer }) => [id, reviewer] as const))),
  ];
  return (
    <Table caption={words.allCaption}>
      <thead>
        <tr>
          <th scope="col">{words.judged}</th>
          {reviewers.map(([id, reviewer]) => (
            <th key={id} scope="col">
              {reviewer}
            </th>
          ))}
          <th scope="col">{words.authors}</th>
        </tr>
      </thead>
      <tbody>
        {dimensions.map(({ name, title, said, scale }) => (
          <tr key={name}>
            <th scope="row" className="wrap-anywhere">
              {title}
            </th>
            {reviewers.map(([id]) => (
              <td key={id}>{said.find((each) => each.id === id)?.inWords || words.notGiven}</td>
            ))}
            <td>{scale?.authors ? judgementInWords(scale.authors, scale.unit) : words.notGiven}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
