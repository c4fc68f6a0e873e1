import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { paths } from "@/lib/paths";
import { sheetPlaced } from "@/messages/home";

/** What of an X-Risk Sheet went where, and what did not. */
export type SheetPlacement = {
  readonly mapped: readonly {
    readonly number: number;
    readonly title: string;
    readonly path: string;
    readonly asked: string;
  }[];
  readonly left: readonly { readonly number?: number; readonly text: string; readonly why: string }[];
};

type Props = { readonly assessment: string; readonly sheet: SheetPlacement };

/** Shown once, after the import: where each answer of the sheet stands now, and what has to be carried over by hand. */
export function SheetPlaced({ assessment, sheet: { mapped, left } }: Props) {
  return (
    <div className="space-y-8">
      <Notice tone="accent" role="status" title={sheetPlaced.title}>
        <p>{sheetPlaced.explanation}</p>
      </Notice>
      <Table caption={sheetPlaced.placedCaption}>
        <thead>
          <tr>
            <th scope="col">{sheetPlaced.sheet}</th>
            <th scope="col">{sheetPlaced.itsQuestion}</th>
            <th scope="col">{sheetPlaced.standsUnder}</th>
          </tr>
        </thead>
        <tbody>
          {mapped.map(({ number, title, path, asked }) => (
            <tr key={`${number} ${path}`}>
              <td>{number}</td>
              <td>{title}</td>
              <td>
                <Link href={placeOf(assessment, path)} prefetch={false} className="link">
                  {asked}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {left.length > 0 && (
        <Table caption={sheetPlaced.leftCaption}>
          <thead>
            <tr>
              <th scope="col">{sheetPlaced.sheet}</th>
              <th scope="col">{sheetPlaced.text}</th>
              <th scope="col">{sheetPlaced.why}</th>
            </tr>
          </thead>
          <tbody>
            {left.map(({ number, text, why }) => (
              <tr key={`${number} ${why} ${text}`}>
                <td>{number ?? "–"}</td>
                <td dir="auto" className="whitespace-pre-line wrap-anywhere">
                  {text}
                </td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <LinkButton href={paths.section(assessment, "screening")} kind="primary">
        {sheetPlaced.goOn}
      </LinkButton>
    </div>
  );
}

function placeOf(assessment: string, path: string): string {
  return paths.section(assessment, path.slice(0, path.indexOf(".")), path);
}
