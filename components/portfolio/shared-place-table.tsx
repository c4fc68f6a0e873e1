import { TitleColumns } from "@/components/portfolio/title-columns";
import { Glyph } from "@/components/ui/glyph";
import { Table } from "@/components/ui/table";
import type { SharedPlace } from "@/lib/domain/portfolio/shared-places";
import { sharedPlaceTable as words } from "@/messages/comparison";

type Props = { readonly places: readonly SharedPlace[]; readonly titles: readonly string[] };

/** Where the compared meet: a row a shared recipient, kind of recipient or use, marked where it stands. */
export function SharedPlaceTable({ places, titles }: Props) {
  if (places.length === 0) return <p className="text-quiet">{words.nothing}</p>;
  return (
    <Table caption={words.caption} captionHidden>
      <TitleColumns first={words.place} titles={titles} />
      <tbody className="[&_td]:min-w-32 [&_td]:wrap-anywhere">
        {places.map(({ sort, label, cells }) => (
          <tr key={`${sort} ${label}`}>
            <th scope="row" dir="auto" className="min-w-48 wrap-anywhere">
              {label} <span className="block font-normal text-quiet">{words.sorts[sort]}</span>
            </th>
            {cells.map((names, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are fixed
              <td key={index} dir="auto">
                {names.length === 0 ? (
                  <span className="text-faint">—</span>
                ) : (
                  <>
                    <Glyph tone="accent" className="me-1.5 inline" />
                    {names.slice(0, words.most).join("; ")}
                    {names.length > words.most && ` ${words.more(names.length - words.most)}`}
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
