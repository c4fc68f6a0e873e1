import type { ConflictKind } from "@/lib/domain/review/conflicts";
import { conflictKinds, standingConflicts as words } from "@/messages/conflicts";

type Props = {
  readonly conflicts: readonly {
    readonly name: string;
    readonly kind: ConflictKind;
    readonly words: string;
  }[];
};

/** Who declared a conflict of interest, and so can't be asked to review. */
export function StandingConflicts({ conflicts }: Props) {
  if (conflicts.length === 0) return null;
  return (
    <div className="mb-6 max-w-form text-sm">
      <h3 className="font-semibold">{words.title}</h3>
      <ul>
        {conflicts.map(({ name, kind, words: said }) => (
          <li key={name} className="border-t border-hairline py-1.5 wrap-anywhere">
            {words.declared(name, conflictKinds.label(kind))}
            {said !== "" && (
              <span dir="auto" className="block font-serif whitespace-pre-line">
                {said}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
