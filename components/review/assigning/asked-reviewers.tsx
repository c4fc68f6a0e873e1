"use client";

import type { Candidate } from "@/components/review/assigning/candidate-fields";
import { DueForm, type SetDueInput } from "@/components/review/assigning/due-form";
import { ReasonedPersonForm } from "@/components/review/assigning/reasoned-person-form";
import { ReplaceForm, type ReplaceInput } from "@/components/review/assigning/replace-form";
import type { ActOnMany } from "@/components/review/queue/many-dialog";
import { RemindButton } from "@/components/review/queue/remind-button";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
import { Time } from "@/components/ui/time";
import { replaceForm, askedReviewers as words } from "@/messages/review";

export type ListedAsked = {
  readonly id: string;
  readonly number: number;
  readonly reviewer: { readonly id: string; readonly name: string };
  /** Null: not to be known yet, as whether they opened it. */
  readonly isHandedIn: boolean | null;
  /** Its day can be set, and its reviewer replaced or taken off. */
  readonly mayChange: boolean;
  readonly isEnded: boolean;
  readonly endedHow: "taken-off" | "declined" | "conflict" | null;
  /** Why they declined or were taken off, in words. */
  readonly why: string | null;
  readonly isOpened: boolean | null;
  /** ISO 8601 date. */
  readonly dueOn: string | null;
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
  readonly setDue: FormAction<SetDueInput>;
  readonly actOnMany: ActOnMany;
  /** Whether reviews of it are waited for, and of which revision. */
  readonly isInReview: boolean;
  readonly newest: number;
  /** Null where nobody more can be asked now. */
  readonly replacing: {
    readonly number: number;
    readonly candidates: readonly Candidate[];
    readonly replace: FormAction<ReplaceInput>;
  } | null;
};

/** Whom a lead asked to review which revision, and how to replace one or take one off. */
export function AskedReviewers(props: Props) {
  const { assessmentId, asked, takeOff, setDue, actOnMany, isInReview, newest, replacing } = props;
  if (asked.length === 0) return null;
  const named = ({ id, number, reviewer }: ListedAsked) => ({
    id,
    name: words.ofRevision(reviewer.name, number),
  });
  const standing = asked.filter(({ isEnded, mayChange }) => mayChange && !isEnded);
  const people = standing.map(named);
  const out = standing.filter(({ isHandedIn }) => !isHandedIn);
  const replaceable = out.filter(({ number }) => number === replacing?.number).map(named);
  return (
    <div className="mb-6">
      <ul className="max-w-form border-b border-hairline text-sm">
        {asked.map((review) => (
          <li
            key={review.id}
            className="flex flex-wrap justify-between gap-x-4 border-t border-hairline py-1.5"
          >
            <span className="min-w-0 wrap-anywhere">
              {words.ofRevision(review.reviewer.name, review.number)}
            </span>
            <span className="text-quiet">
              {review.dueOn && !review.isEnded && !review.isHandedIn
                ? words.due(words.state(review), <Time value={review.dueOn} as="short" />)
                : words.state(review)}
            </span>
            {review.why && (
              <span dir="auto" className="w-full font-serif whitespace-pre-line wrap-anywhere">
                {review.why}
              </span>
            )}
          </li>
        ))}
      </ul>
      {replacing && replacing.candidates.length > 0 && replaceable.length > 0 && (
        <Disclosure summary={replaceForm.open} className="mt-2">
          <p className="mb-3 max-w-form text-sm text-quiet">{replaceForm.note}</p>
          <ReplaceForm
            assessmentId={assessmentId}
            reviews={replaceable}
            candidates={replacing.candidates}
            replace={replacing.replace}
          />
        </Disclosure>
      )}
      {isInReview && out.some(({ number }) => number === newest) && (
        <RemindButton assessmentId={assessmentId} act={actOnMany} />
      )}
      {out.length > 0 && (
        <Disclosure summary={words.setDue} className="mt-2">
          <DueForm assessmentId={assessmentId} reviews={out.map(named)} setDue={setDue} />
        </Disclosure>
      )}
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
