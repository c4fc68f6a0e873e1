import { Disclosure } from "@/components/ui/disclosure";
import type { WhatWouldChangePart } from "@/lib/domain/report/report-document";
import { clearingWays } from "@/messages/report";

export type Ways = WhatWouldChangePart["clearing"][number]["ways"];

/** The smallest changes under which the finding would not stand, as alternatives, and what else they would do. */
export function ClearingWays({ ways }: { readonly ways: Ways }) {
  return (
    <Disclosure className="mt-3" summary={clearingWays.summary}>
      <p className="max-w-measure text-sm text-quiet">{clearingWays.foundByTrying(ways.length)}</p>
      <ul className="mt-2 max-w-measure space-y-3 text-sm">
        {ways.map(({ steps, alsoClears, raises }) => (
          <li key={steps.map(({ label, to }) => label + to).join()}>
            {steps.map(({ label, from, to }) => (
              <p key={label + to}>
                <span className="font-semibold">{label}:</span>{" "}
                {from && <span className="text-quiet">{from} → </span>}
                {to}
              </p>
            ))}
            {alsoClears.length > 0 && (
              <p className="text-quiet">{clearingWays.clearsAlso(alsoClears.join("; "))}</p>
            )}
            {raises.length > 0 && <p className="text-quiet">{clearingWays.bringsUp(raises.join("; "))}</p>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
