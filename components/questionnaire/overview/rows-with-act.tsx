import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { useIsLive } from "@/components/ui/use-is-live";

export type RowWithAct = {
  readonly key: string;
  readonly name: string;
  /** What they are, after the name. */
  readonly detail: ReactNode;
  readonly act: string;
  readonly run: () => void;
};

/** People, each with one act; its button says the name as well to who doesn't see the row. */
export function RowsWithAct({ rows }: { readonly rows: readonly RowWithAct[] }) {
  const isLive = useIsLive();
  return (
    <ul className="max-w-form border-b border-hairline">
      {rows.map(({ key, name, detail, act, run }) => (
        <li
          key={key}
          className="flex flex-wrap items-center justify-between gap-x-4 border-t border-hairline py-1"
        >
          <span className="min-w-0 wrap-anywhere">
            {name}
            <span className="text-quiet">, {detail}</span>
          </span>
          <Button small kind="quiet" disabled={!isLive} onClick={run}>
            {act}
            <span className="sr-only"> {name}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
