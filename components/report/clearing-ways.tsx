import { Disclosure } from "@/components/ui/disclosure";
import type { WhatWouldChangePart } from "@/lib/domain/report/report-document";
import { clearingWays } from "@/messages/report";

export type Ways = WhatWouldChangePart["clearing"][number]["ways"];

/** Where written changes are tried. */
export type HrefOfTried = (changes: readonly string[]) => string;

type Props = {
  readonly ways: Ways;
  /** None where changes can't be tried. */
  readonly hrefOfTried?: HrefOfTried | undefined;
};

/** The smallest changes under which the finding would not stand, as alternatives, and what else they would do. */
export function ClearingWays({ ways, hrefOfTried }: Props) {
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
            {hrefOfTried && <TryLink steps={steps} hrefOfTried={hrefOfTried} />}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

type TryProps = { readonly steps: Ways[number]["steps"]; readonly hrefOfTried: HrefOfTried };

/** A way whose every step can be tried leads to the what-if that has tried it. */
function TryLink({ steps, hrefOfTried }: TryProps) {
  const changes = steps.flatMap(({ change }) => change ?? []);
  if (changes.length < steps.length) return null;
  return (
    <p className="no-print">
      <a href={hrefOfTried(changes)} className="link inline-block min-h-6">
        {clearingWays.tryIt}
      </a>
    </p>
  );
}
