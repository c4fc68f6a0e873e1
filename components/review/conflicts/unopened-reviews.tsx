import { ConflictForm, type StateConflictInput } from "@/components/review/conflicts/conflict-form";
import { DeclineForm, type DeclineInput } from "@/components/review/conflicts/decline-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
import type { Ground } from "@/lib/domain/review/conflicts";
import { conflictGrounds, unopenedReviews as words } from "@/messages/conflicts";

type Props = {
  readonly reviews: readonly {
    readonly assessmentId: string;
    readonly title: string;
    readonly team: string;
    readonly authors: readonly string[];
    readonly named: readonly string[];
    readonly grounds: readonly Ground[];
  }[];
  readonly state: FormAction<StateConflictInput>;
  readonly decline: FormAction<DeclineInput>;
};

/** What a person is asked to review and has not opened: enough to say whether they are too close to it, and no more. */
export function UnopenedReviews({ reviews, state, decline }: Props) {
  return (
    <ul>
      {reviews.map(({ assessmentId, title, team, authors, named, grounds }) => (
        <li
          key={assessmentId}
          className="grid gap-x-8 gap-y-2 border-t py-3 first:border-t-0 first:pt-0 lg:grid-cols-[minmax(0,1fr)_22rem]"
        >
          <div className="min-w-0">
            <h3 className="font-serif text-lg wrap-anywhere">{title}</h3>
            <p className="text-sm text-quiet">{words.by(authors, team)}</p>
            {named.length > 0 && <p className="text-sm text-quiet wrap-anywhere">{words.names(named)}</p>}
            {grounds.map((ground) => (
              <p key={ground.kind} className="text-sm font-semibold">
                {conflictGrounds.toThemselves(ground)}
              </p>
            ))}
          </div>
          <div className="min-w-0">
            <ConflictForm
              assessmentId={assessmentId}
              asks="answer"
              isFound={grounds.length > 0}
              isOneOfMany={reviews.length > 1}
              state={state}
            />
            <Disclosure summary={words.decline} className="mt-1.5">
              <DeclineForm assessmentId={assessmentId} decline={decline} />
            </Disclosure>
          </div>
        </li>
      ))}
    </ul>
  );
}
