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
        <li key={assessmentId} className="border-t py-5 first:border-t-0 first:pt-0">
          <h3 className="font-serif text-lg wrap-anywhere">{title}</h3>
          <p className="text-sm text-quiet">{words.by(authors, team)}</p>
          {named.length > 0 && <p className="text-sm wrap-anywhere">{words.names(named)}</p>}
          {grounds.map((ground) => (
            <p key={ground.kind} className="mt-1 text-sm font-semibold">
              {conflictGrounds.toThemselves(ground)}
            </p>
          ))}
          <div className="mt-3">
            <ConflictForm
              assessmentId={assessmentId}
              asks="answer"
              isFound={grounds.length > 0}
              state={state}
            />
          </div>
          <Disclosure summary={words.decline} className="mt-3">
            <DeclineForm assessmentId={assessmentId} decline={decline} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
