"use client";

import { ReasonedPersonForm } from "@/components/review/reasoned-person-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
import { askedReviewers as words } from "@/messages/review";

export type ListedAsked = {
  readonly id: string;
  readonly number: number;
  readonly reviewer: { readonly name: string };
  /** Null: not to be known yet. */
  readonly isHandedIn: boolean | null;
  readonly isEnded: boolean;
};

export type TakeOffInput = {
  readonly assessmentId: string;
  readonly reviewId: string;
  readonly reason: string;
};

type Props = {
  readonly assessmentId: string;
  readonly asked: readonly ListedAsked[];
  readonly takeOff: FormAction<TakeOffInput>;
};

/** Whom a lead asked to review which revision, and how to take one off. */
export function AskedReviewers({ assessmentId, asked, takeOff }: Props) {
  if (asked.length === 0) return null;
  const people = asked
    .filter(({ isEnded }) => !isEnded)
    .map(({ id, number, reviewer }) => ({ id, name: words.ofRevision(reviewer.name, number) }));
  return (
    <div className="mb-6">
      <ul className="max-w-form border-b border-hairline text-sm">
        {asked.map(({ id, number, reviewer, isHandedIn, isEnded }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4 border-t border-hairline py-1.5">
            <span className="min-w-0 wrap-anywhere">{words.ofRevision(reviewer.name, number)}</span>
            <span className="text-quiet">{words.state(isHandedIn, isEnded)}</span>
          </li>
        ))}
      </ul>
      {people.length > 0 && (
        <Disclosure summary={words.takeOff} className="mt-2">
          <p className="mb-3 max-w-form text-sm text-quiet">{words.note}</p>
          <ReasonedPersonForm
            id="reviewer-off"
            place={`reviewer-off/${assessmentId}`}
            label={words.reviewer}
            people={people}
            submitWords={words.submit}
            doneWords={words.done}
            act={({ id: reviewId, reason }) => takeOff({ assessmentId, reviewId, reason })}
          />
        </Disclosure>
      )}
    </div>
  );
}
