import type { ComponentProps } from "react";
import { HandOverDecision } from "@/components/review/hand-over-decision";
import { Disclosure } from "@/components/ui/disclosure";
import { Time } from "@/components/ui/time";
import { handOverDecision as words } from "@/messages/review";

export type Handover = {
  readonly id: string;
  readonly fromName: string;
  readonly toName: string;
  readonly reason: string;
  readonly at: string;
};

/** To whom the decision was handed, by whom and why, oldest first. */
export function Handovers({ handovers }: { readonly handovers: readonly Handover[] }) {
  if (handovers.length === 0) return null;
  return (
    <ul className="mb-3">
      {handovers.map(({ id, fromName, toName, reason, at }) => (
        <li key={id} className="max-w-measure py-1">
          <p className="text-sm">{words.handed(fromName, toName, <Time value={at} as="minute" />)}</p>
          <p dir="auto" className="font-serif whitespace-pre-line wrap-anywhere">
            {reason}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The way to hand the decision over, or, where nobody could take it, the ways that lead on. */
export function HandOver(props: ComponentProps<typeof HandOverDecision>) {
  return (
    <Disclosure summary={words.open} className="mt-4">
      {props.people.length === 0 ? (
        <p className="max-w-measure text-sm">{words.nobody}</p>
      ) : (
        <HandOverDecision {...props} />
      )}
    </Disclosure>
  );
}
