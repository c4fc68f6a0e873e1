import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { firstOf } from "@/messages/questionnaire/overview";

type Props = { readonly rows: readonly ReactNode[]; readonly shown: number };

/** The first rows of a list, the others folded under their number. */
export function FirstOf({ rows, shown }: Props) {
  const rest = rows.slice(shown);
  return (
    <>
      <ul>{rows.slice(0, shown)}</ul>
      {rest.length > 0 && (
        <Disclosure summary={firstOf.more(rest.length)} className="mt-2">
          <ul>{rest}</ul>
        </Disclosure>
      )}
    </>
  );
}
