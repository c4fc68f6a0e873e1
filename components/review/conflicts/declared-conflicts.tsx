import { ConflictForm, type StateConflictInput } from "@/components/review/conflicts/conflict-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
import { Time } from "@/components/ui/time";
import type { ConflictKind } from "@/lib/domain/review/conflicts";
import { conflictKinds, declaredConflicts as words } from "@/messages/conflicts";

type Props = {
  readonly conflicts: readonly {
    readonly assessmentId: string;
    readonly title: string;
    readonly kind: ConflictKind;
    readonly words: string;
    readonly statedAt: string;
  }[];
  readonly state: FormAction<StateConflictInput>;
};

/** Where a person said that they have a conflict of interest, and how to take it back. */
export function DeclaredConflicts({ conflicts, state }: Props) {
  return (
    <ul>
      {conflicts.map(({ assessmentId, title, kind, words: said, statedAt }) => (
        <li key={assessmentId} className="border-t py-2 first:border-t-0 first:pt-0">
          <h3 className="font-serif text-lg wrap-anywhere">{title}</h3>
          <p className="text-sm text-quiet">
            {conflictKinds.label(kind)}, <Time value={statedAt} as="short" />
          </p>
          {said !== "" && (
            <p dir="auto" className="font-serif whitespace-pre-line">
              {said}
            </p>
          )}
          <Disclosure summary={words.takeBack} className="mt-2">
            <ConflictForm assessmentId={assessmentId} asks="take-back" state={state} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
