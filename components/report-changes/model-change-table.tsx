import { Table } from "@/components/ui/table";
import { percent } from "@/lib/domain/figures/text/percent";
import type { NodeChange, SeenNode } from "@/lib/domain/report-changes/model-changes";
import { modelChange } from "@/messages/report-changes";

/** Every node that is not the same in both pictures, in words. */
export function ModelChangeTable({ changes }: { readonly changes: readonly NodeChange[] }) {
  return (
    <Table caption={modelChange.caption}>
      <thead>
        <tr>
          <th scope="col">{modelChange.what}</th>
          <th scope="col">{modelChange.before}</th>
          <th scope="col">{modelChange.now}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ mark, before, now }) => {
          const node = (now ?? before)?.node;
          return (
            <tr key={node?.id}>
              <th scope="row">
                {node && modelChange.layers[node.layer]}{" "}
                <span className="font-normal text-quiet">{modelChange.words[mark]}</span>
              </th>
              <td>{before ? inWords(before) : "—"}</td>
              <td>{now ? inWords(now) : "—"}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function inWords({ node, likelihood, through }: SeenNode): string {
  const chance = likelihood === undefined ? "" : modelChange.likelihood(percent(likelihood));
  const reached = through.length === 0 ? "" : modelChange.through(through.join(", "));
  return [node.label, node.detail, node.stance, chance, reached].filter(Boolean).join(" · ");
}
