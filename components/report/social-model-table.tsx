import { percent } from "@/components/report/percent";
import { Table } from "@/components/ui/table";
import type { SocialModel } from "@/lib/domain/model/social-model";
import { socialModelTable } from "@/messages/report";

/** The same chains as the drawing, a row a use; recipients without a use close the table. */
export function SocialModelTable({ model }: { readonly model: SocialModel }) {
  return (
    <Table caption={socialModelTable.caption}>
      <thead>
        <tr>
          <th scope="col">{socialModelTable.outputs}</th>
          <th scope="col">{socialModelTable.channel}</th>
          <th scope="col">{socialModelTable.recipient}</th>
          <th scope="col">{socialModelTable.use}</th>
          <th scope="col">{socialModelTable.stance}</th>
          <th scope="col">{socialModelTable.withinFiveYears}</th>
          <th scope="col">{socialModelTable.effects}</th>
        </tr>
      </thead>
      <tbody>
        {model.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a frozen table; two may read the same
          <tr key={index}>
            <td>{row.outputs.join("; ") || "—"}</td>
            <td>{row.channel || "—"}</td>
            <th scope="row">{row.recipient || socialModelTable.noRecipient}</th>
            <td>{row.use || <em>{socialModelTable.noUseDescribed}</em>}</td>
            <td>{row.stance ?? "—"}</td>
            <td>{percent(row.likelihood)}</td>
            <td>{row.effects.join("; ") || "—"}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
