"use client";

import { ReasonedPersonForm } from "@/components/review/assigning/reasoned-person-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
import { Time } from "@/components/ui/time";
import { handOverDecision as words } from "@/messages/review";

export type Handover = {
  readonly id: string;
  readonly fromName: string;
  readonly toName: string;
  readonly reason: string;
  readonly at: string;
};

export type HandOverDecisionInput = {
  readonly assessmentId: string;
  readonly number: number;
  readonly memberId: string;
  readonly reason: string;
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

type Props = {
  readonly assessmentId: string;
  readonly number: number;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly handOver: FormAction<HandOverDecisionInput>;
};

/** The way to hand the decision over, or, where nobody could take it, the ways that lead on. */
export function HandOver({ assessmentId, number, people, handOver }: Props) {
  return (
    <Disclosure summary={words.open} className="mt-4">
      {people.length === 0 ? (
        <p className="max-w-measure text-sm">{words.nobody}</p>
      ) : (
        <ReasonedPersonForm
          id="hand-over"
          place={`hand-over/${assessmentId}/${number}`}
          label={words.to}
          reasonHint={words.reasonHint}
          people={people}
          submitWords={words.submit}
          doneWords={words.done}
          act={({ id: memberId, reason }) => handOver({ assessmentId, number, memberId, reason })}
        />
      )}
    </Disclosure>
  );
}
