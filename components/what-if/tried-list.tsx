import Link from "next/link";
import { colonAfter } from "@/lib/domain/report/blocks/joining";
import type { WhatIf } from "@/lib/domain/what-if/what-if";
import { MAX_CHANGES } from "@/lib/domain/what-if/written-change";
import { triedList } from "@/messages/what-if";

type Props = {
  readonly result: WhatIf;
  /** This page with these changes instead. */
  readonly hrefWith: (changes: readonly string[]) => string;
};

/** What is changed, from what to what, each with the way back. */
export function TriedList({ result: { tried, alsoWithout }, hrefWith }: Props) {
  if (tried.length === 0) return <p>{triedList.none}</p>;
  return (
    <>
      <ul className="divide-y border-y">
        {tried.map(({ written, label, from, to }) => (
          <li key={written} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-2.5">
            <span className="min-w-0 wrap-anywhere">
              <span className="font-semibold">{`${label}${colonAfter(label)}`}</span>
              {to === null ? (
                triedList.leftOut
              ) : (
                <>
                  <del className="text-quiet">{from}</del> → <ins className="no-underline">{to}</ins>
                </>
              )}
            </span>
            <Link
              href={hrefWith(tried.map((each) => each.written).filter((each) => each !== written))}
              prefetch={false}
              aria-label={triedList.takeBackOf(label)}
              className="link no-print ms-auto inline-block min-h-6 text-sm"
            >
              {triedList.takeBack}
            </Link>
          </li>
        ))}
      </ul>
      {alsoWithout.length > 0 && (
        <p className="mt-3 max-w-measure text-sm">{triedList.alsoWithout(alsoWithout.join("; "))}</p>
      )}
      {tried.length >= MAX_CHANGES && <p className="mt-3 text-sm">{triedList.full(MAX_CHANGES)}</p>}
      {tried.length > 1 && (
        <p className="no-print mt-3 text-sm">
          <Link href={hrefWith([])} prefetch={false} className="link inline-block min-h-6">
            {triedList.takeAllBack}
          </Link>
        </p>
      )}
    </>
  );
}
